/** What the form Đăng ký điển hình says of findings: only those its fields can have, so that it stays small. */
import type { Finding } from '../../domain/findings/finding';
import { enRegistrationFindings } from '../enRegistrationFindings';
import { type FindingTexts, findingText } from '../findingText';
import type { FormLanguage } from '../kitText';
import { viRegistrationFindings } from '../viRegistrationFindings';
import type { RegisterText } from './registerText';

const byLanguage: Readonly<Record<FormLanguage, Partial<FindingTexts>>> = {
  vi: viRegistrationFindings,
  en: enRegistrationFindings,
};

/** Problem and remedy as one text. Units are chosen from what the server offers: what is wrong there the check explains. */
export function registerFinding(finding: Finding, language: FormLanguage, text: RegisterText): string {
  const texts = { ...byLanguage[language], ...text.findings };
  if (texts[finding.code] === undefined) return text.unitProblem;
  // Just seen to be there.
  const { problem, remedy } = findingText(texts as FindingTexts, finding);
  return [problem, remedy].filter((part) => part !== '').join(' ');
}
