/** Báo cáo sơ kết, tổng kết giai đoạn. */

import type { Block, Content, TableBlock } from '../../domain/documents/officialDocument';
import type { ClosingReportFacts, YearsLine, YearsLineId } from '../../domain/reports/closingReport';
import type { WrittenReport } from '../../domain/reports/wording';
import { schoolYear, viYearHead } from '../yearName';
import { blockRows } from './blockRows';
import { drawn, yearsChart } from './charts';
import {
  awardsSaid,
  balanceSaid,
  communicationsSaid,
  inspectionsSaid,
  issueBlocks,
  nurtureSaid,
} from './livingParagraphs';
import { groupedTable } from './nomineeTable';
import { isNone, kindsSaid, maskedNote, opening, yearPhrase } from './phrases';
import { said } from './said';

const lineNames: Readonly<Record<YearsLineId, string>> = {
  listed: 'Số trường hợp đăng ký',
  model: 'Trong đó: mô hình',
  collective: 'Trong đó: tập thể',
  individual: 'Trong đó: cá nhân',
  passed: 'Số trường hợp thẩm định đạt',
  nurture: 'Lượt bồi dưỡng, hỗ trợ',
  honoured: 'Điển hình được tuyên dương',
  proposals: 'Trường hợp đề nghị khen thưởng',
  granted: 'Trường hợp được khen thưởng',
  communications: 'Hoạt động tuyên truyền',
  inspections: 'Lượt kiểm tra, giám sát',
};

export function closingReport(facts: ClosingReportFacts): WrittenReport {
  const years = yearPhrase(facts);
  const matter = `công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến ${years}`;
  const review = facts.final ? 'tổng kết' : 'sơ kết';
  const balance = balanceSaid(facts.balance);
  return {
    kind: 'report',
    subject: `${opening(review)} ${matter}`,
    body: [
      heading(1, 'Kết quả thực hiện'),
      heading(2, 'Đăng ký, thẩm định'),
      paragraph(registered(facts)),
      ...(balance.length === 0 ? [] : [paragraph(balance)]),
      yearsTable(facts),
      ...drawn(yearsChart(facts.years, facts.yearKind, facts.lines)),
      ...(facts.units.length === 0 ? [] : [unitsTable(facts)]),
      heading(2, 'Bồi dưỡng, nhân rộng'),
      paragraph(nurtureSaid(facts.living, facts.replicated)),
      heading(2, 'Biểu dương, khen thưởng'),
      paragraph(awardsSaid(facts.living)),
      heading(2, 'Tuyên truyền'),
      paragraph(communicationsSaid(facts.living)),
      heading(2, 'Kiểm tra, giám sát'),
      paragraph(inspectionsSaid(facts.living)),
      heading(1, 'Khó khăn, vướng mắc'),
      ...issueBlocks(facts.living, facts.openIssues),
      paragraph(`Trên đây là báo cáo ${review} ${matter} của ${facts.issuer}.`),
    ],
    annexes:
      facts.passed.length === 0
        ? []
        : [
            {
              title: `Danh sách mô hình, tập thể, cá nhân được thẩm định đạt ${years}`,
              orientation: 'landscape',
              body: [groupedTable(facts.passed), ...maskedNote(facts.masked)],
            },
          ],
  };
}

function heading(level: 1 | 2, text: string): Block {
  return { type: 'heading', level, text };
}

function paragraph(content: Content): Block {
  return { type: 'paragraph', content };
}

function registered(facts: ClosingReportFacts): Content {
  const { kinds, passedKinds, listingUnits } = facts;
  const years = opening(yearPhrase(facts));
  if (isNone(kinds.total)) return said`${years}, chưa có trường hợp nào đăng ký hợp lệ.`;
  const passed = isNone(passedKinds.total)
    ? 'chưa có trường hợp nào được thẩm định đạt'
    : said`${passedKinds.total} trường hợp được thẩm định đạt, gồm ${kindsSaid(passedKinds)} (danh sách tại Phụ lục kèm theo)`;
  return said`${years}, có ${listingUnits} đơn vị đăng ký với tổng số ${kinds.total} trường hợp, gồm ${kindsSaid(kinds)}; ${passed}.`;
}

/** School years stand under one header: "2020-2021" is long enough by itself. */
function yearColumns({ years, yearKind }: ClosingReportFacts): TableBlock['columns'] {
  const grouped = yearKind === 'school' && years.length > 1;
  const headed = (year: number): { readonly header: string; readonly group?: string } =>
    grouped ? { header: schoolYear(year), group: 'Năm học' } : { header: viYearHead(year, yearKind) };
  return [
    ...years.map((year) => ({ ...headed(year), width: 18, align: 'center' as const })),
    ...(years.length === 1 ? [] : [{ header: 'Cả giai đoạn', width: 20, align: 'center' as const }]),
  ];
}

/** One year alone is its own total. */
function yearCells({ values, total }: YearsLine): Content[] {
  return values.length === 1 ? [...values] : [...values, total];
}

function yearsTable(facts: ClosingReportFacts): TableBlock {
  return {
    type: 'table',
    caption: 'Kết quả qua các năm',
    numbering: 'through',
    columns: [{ header: 'Nội dung', width: 56 }, ...yearColumns(facts)],
    rows: facts.lines.map((line) => ({ type: 'item', cells: [lineNames[line.id], ...yearCells(line)] })),
  };
}

/** Units under the titles of their blocks; the first line of Bảng 1 is their total. */
function unitsTable(facts: ClosingReportFacts): TableBlock {
  const [listed] = facts.lines;
  return {
    type: 'table',
    caption: 'Số trường hợp đăng ký theo đơn vị',
    numbering: 'by_group',
    columns: [{ header: 'Đơn vị', width: 56 }, ...yearColumns(facts)],
    rows: [
      ...blockRows(facts.units, (line) => [line.unit, ...yearCells(line)]),
      ...(listed === undefined
        ? []
        : [{ type: 'total' as const, label: 'Tổng cộng', cells: yearCells(listed) }]),
    ],
  };
}
