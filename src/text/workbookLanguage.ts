/** What the workbook itself says, whoever runs the command: it is shared, and so are its words. */
import { viBasic } from './viBasic';
import { viFindings } from './viFindings';
import { viRowMarks } from './viRowMarks';

/** Findings in English are for the command line only, so the bundle does not carry them. */
export const workbookLanguage = {
  findings: viFindings,
  rowMarks: viRowMarks,
  checkSentence: viBasic.checkSentence,
};
