/** The command line in English. */

import { reportKindIds } from '../../../src/domain/reports/reportIds';
import { schoolYear } from '../../../src/text/yearName';
import type { LostPart } from '../../xlsx/passedThrough';
import { enReport } from './enReport';
import type { CliText } from './text';

const kindIds = Object.values(reportKindIds).join(', ');

const lostParts: Readonly<Record<LostPart, string>> = {
  images: 'pictures',
  charts: 'charts',
  chart_tabs: 'chart tabs',
  pivot_tables: 'pivot tables',
  macros: 'macros',
  external_links: 'links to other files',
};

export const en: CliText = {
  help: `Gương Sáng – checks registers of exemplary collectives, individuals and models in Excel files (.xlsx)

Usage:
  npm run -s guong-sang -- new --programme van-giang --year 2026 --out so.xlsx
      makes an empty register of a programme
  npm run -s guong-sang -- new --list
      lists the programmes
  npm run -s guong-sang -- check so.xlsx --year 2024
      prints the quota table of 2024
  npm run -s guong-sang -- due so.xlsx --date 2026-12-15
      prints what is due in the 30 days from 15/12/2026; without --date from today;
      --year 2026 prints all of that year
  npm run -s guong-sang -- report so.xlsx --kind tong-hop --year 2024 --out bao-cao.docx
      makes a Word document by Nghị định 30 out of the register
  npm run -s guong-sang -- report --list
      lists the documents; with a file only those its register uses

Options of check:
  --year 2024          the year to check; without it every year in the register
  --json               prints the result as JSON and nothing else
  --out checked.xlsx   also writes the workbook with Tổng hợp, Kiểm tra and marked rows, as a click would
  --today 2024-01-15   tells what is overdue as on that day

Options of report:
  --kind don-doc       the document, by report --list
  --year 2024          the year; closing reports and lists of publicity can be about several:
  --from 2022 --to 2025
  --out bao-cao.docx   the Word file to make; what stood there before is kept as a copy
  --number 15          number of the document; without it left open for a pen
  --date 2024-02-20    date of the document; without it today
  --unit XA01          one unit only, by code or name
  --ids ĐK-2024-001,ĐK-2024-003
                       these registrations only (review, award proposal, introduction)
  --chair, --secretary names of those who preside over and write the minutes of a review
  --each FOLDER        with don-doc: one letter per unit, numbered on from --number
  --sources            also prints an annex with the rows behind each figure

  --lang vi|en         language of messages

Exit code: 0 when it could do it (whatever it found), 2 when it could not.`,
  problems: {
    usage: (word) => `“${word}” is not understood. Type --help for the usage.`,
    unknown_command: (word) => `There is no command “${word}”. The commands are new, check, due and report.`,
    file_missing: () => 'No file is named, for example: check so.xlsx --year 2024.',
    out_missing: (example) => `No file to make is named, for example: --out ${example}.`,
    programme_missing: () =>
      'No programme is chosen, for example: --programme van-giang. Type new --list for the list.',
    year_missing: () => 'No year is given, for example: --year 2026.',
    year: (value) => `“${value}” is not a year. Write four digits, for example --year 2024.`,
    today: (value) => `“${value}” is not a date. Write year-month-day, for example --today 2024-01-15.`,
    date: (value) => `“${value}” is not a date. Write year-month-day, for example --date 2026-12-15.`,
    language: (value) => `There is no language “${value}”. Choose --lang vi or --lang en.`,
    value_missing: (option) => `Nothing is given after ${option}. Type --help for the usage.`,
    no_file: (file) => `There is no file “${file}”. Check its name and folder.`,
    folder: (file) => `“${file}” is a folder, not an Excel file.`,
    unreadable: (file) => `The file “${file}” cannot be opened. Check that you may read it.`,
    empty: (file) => `The file “${file}” is empty. Copy it again from where it came.`,
    not_workbook: (file) => `“${file}” is not an Excel file (.xlsx).`,
    other_format: (file) =>
      `“${file}” is a spreadsheet of another format. Open it and save it as “Excel Workbook (.xlsx)”.`,
    password: (file) => `The file “${file}” has a password. Take it off and run again.`,
    damaged: (file) => `The file “${file}” is damaged or incomplete. Copy it again from where it came.`,
    no_out_folder: (folder) => `There is no folder “${folder}”. Make it first, then run again.`,
    unwritable: (file) =>
      `The file “${file}” cannot be written. If it is open in Excel, close it and run again.`,
    not_xlsx: (file) => `The file name “${file}” must end in .xlsx.`,
    not_docx: (file) => `The file name “${file}” must end in .docx.`,
    report_file_missing: () =>
      'No register is named, for example: report so.xlsx --kind tong-hop --year 2024 --out bao-cao.docx.',
    kind_missing: () => `No document is chosen, for example: --kind tong-hop. The documents are ${kindIds}.`,
    kind: (value) => `There is no document “${value}”. The documents are ${kindIds}.`,
    report_year_missing: () => 'No year is given, for example: --year 2024, or --from 2022 --to 2025.',
    years_incomplete: (option) =>
      `${option} is missing: several years need the first and the last, for example --from 2022 --to 2025.`,
    years_twice: () => 'Give either --year, or --from and --to, not both.',
    number: (value) =>
      `“${value}” is not the number of a document. Write a whole number from 1, for example --number 15.`,
    each_other_kind: (kind) => `--each goes with --kind ${kind} only: one letter per unit.`,
    each_alone: (option) => `--each makes one letter per unit, so it does not go with ${option}.`,
    unit_other_kind: (kinds) => `--unit goes with --kind ${kinds} only.`,
    ids_other_kind: (kinds) => `--ids goes with --kind ${kinds} only.`,
    signers_other_kind: (kinds) => `--chair and --secretary go with --kind ${kinds} only.`,
    unit_and_ids: () => 'Give --unit or --ids, not both.',
    not_folder: (file) => `“${file}” is a file, not a folder.`,
  },
  unexpected:
    'The program met an unexpected error; no file was written. Send the lines below to your support.',
  reading: (file) => `Reading ${file}…`,
  checking: 'Checking…',
  writing: (file) => `Writing ${file}…`,
  written: (file, kept) =>
    kept === null ? `Wrote ${file}.` : `Wrote ${file}; what was there before is kept in ${kept}.`,
  year: (year, yearKind) => (yearKind === 'school' ? `SCHOOL YEAR ${schoolYear(year)}` : `YEAR ${year}`),
  table: {
    columns: [
      'Unit',
      'Models',
      'Collectives',
      'Individuals',
      'Total',
      'Min',
      'Max',
      'Result',
      'Late',
      'Errors',
    ],
    blocks: {
      areas: 'Communes, wards, townships',
      clusters: 'Emulation clusters',
      lead_agencies: 'Lead agencies',
      others: 'Other units',
    },
    result(result, difference) {
      if (result === 'none') return 'Nothing yet';
      if (result === 'met') return 'Met';
      return result === 'short' ? `Short by ${-difference}` : `Over by ${difference}`;
    },
  },
  report: enReport,
  findings(errors, warnings, written) {
    if (errors + warnings === 0) return 'Nothing to mend.';
    const where =
      written === null
        ? 'Add --out NAME.xlsx to see each row in the tab Kiểm tra.'
        : `See each row in the tab Kiểm tra of ${written}.`;
    return `Errors: ${errors}, warnings: ${warnings}. ${where}`;
  },
  otherTabs: 'TAB BY TAB',
  inTab: (errors, warnings) => `errors: ${errors}, warnings: ${warnings}`,
  lost: (parts) =>
    `The original holds ${parts.map((part) => lostParts[part]).join(', ')}; the file written does not, so keep the original.`,
  noYears: (registrations) =>
    registrations === 0
      ? 'The register has no registrations yet. Add --year to see the quotas of a year.'
      : `None of the ${registrations} registrations has a year that can be read. Write four digits in the column Năm, or add --year to see each row.`,
};
