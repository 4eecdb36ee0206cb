/** Báo cáo tổng hợp tình hình đăng ký. */
import type { Block, Content, Inline, TableBlock } from '../../domain/documents/officialDocument';
import type { RegistrationReportFacts, UnitGroup } from '../../domain/reports/registrationReport';
import type { UnitLine } from '../../domain/reports/unitLines';
import type { WrittenReport } from '../../domain/reports/wording';
import { blockRows } from './blockRows';
import { drawn, kindsChart, progressChart } from './charts';
import { bracketed, countsSaid, isNone, kindsSaid, opening, unitInSentence, yearPhrase } from './phrases';
import { said } from './said';

const table1 = 'xem Bảng 1';

export function registrationReport(facts: RegistrationReportFacts): WrittenReport {
  const years = yearPhrase(facts);
  const subject = `Tình hình đăng ký mô hình, gương điển hình tiên tiến ${years}`;
  const standing = standingLines(facts);
  return {
    kind: 'report',
    subject,
    body: [
      { type: 'heading', level: 1, text: 'Kết quả đăng ký' },
      { type: 'paragraph', content: said`${opening(years)}, ${registered(facts)}` },
      ...(facts.units.length === 0 ? [] : [unitTable(facts)]),
      ...drawn(progressChart(facts.units)),
      ...drawn(kindsChart(facts.kinds, facts.roles)),
      ...(standing.length === 0
        ? []
        : [
            { type: 'heading' as const, level: 1 as const, text: 'Tình hình thực hiện chỉ tiêu' },
            ...standing.map((content): Block => ({ type: 'bullet', content })),
          ]),
      {
        type: 'paragraph',
        content: `Trên đây là báo cáo tình hình đăng ký mô hình, gương điển hình tiên tiến ${years} của ${facts.issuer}.`,
      },
    ],
    annexes: [],
  };
}

function registered({ units, listingUnits, quotaUnits, kinds }: RegistrationReportFacts): Inline[] {
  if (units.length === 0) {
    return isNone(kinds.total)
      ? said`chưa có trường hợp nào được đăng ký.`
      : said`có ${listingUnits} đơn vị đăng ký với tổng số ${kinds.total} trường hợp, gồm ${kindsSaid(kinds)}.`;
  }
  return isNone(kinds.total)
    ? said`chưa có đơn vị nào trong ${quotaUnits} đơn vị được giao chỉ tiêu có đăng ký được tính.`
    : said`có ${listingUnits}/${quotaUnits} đơn vị được giao chỉ tiêu đã đăng ký với tổng số ${kinds.total} trường hợp được tính, gồm ${kindsSaid(kinds)}.`;
}

/** Blocks of units under their titles, then all together. */
function unitTable({ units, kinds }: RegistrationReportFacts): TableBlock {
  const counted = { group: 'Số trường hợp được tính', width: 16, align: 'center' } as const;
  const quota = { group: 'Chỉ tiêu', width: 16, align: 'center' } as const;
  return {
    type: 'table',
    caption: 'Kết quả đăng ký theo đơn vị',
    numbering: 'by_group',
    columns: [
      { header: 'Đơn vị', width: 46 },
      { header: 'Mô hình', ...counted },
      { header: 'Tập thể', ...counted },
      { header: 'Cá nhân', ...counted },
      { header: 'Tổng', ...counted },
      { header: 'Tối thiểu', ...quota },
      { header: 'Tối đa', ...quota },
      { header: 'Kết quả', width: 24, align: 'center' },
    ],
    rows: [
      ...blockRows(units, (unit) => [
        unit.name,
        unit.kinds.model,
        unit.kinds.collective,
        unit.kinds.individual,
        unit.kinds.total,
        unit.min ?? '',
        unit.max ?? '',
        resultSaid(unit),
      ]),
      {
        type: 'total',
        label: 'Tổng cộng',
        cells: [kinds.model, kinds.collective, kinds.individual, kinds.total, '', '', ''],
      },
    ],
  };
}

function resultSaid({ result, shortBy, overBy }: UnitLine): Content {
  if (result === 'met') return 'Đạt';
  if (result === 'none') return 'Chưa đăng ký';
  return result === 'short' ? said`Thiếu ${shortBy ?? ''}` : said`Vượt ${overBy ?? ''}`;
}

function standingLines(facts: RegistrationReportFacts): Inline[][] {
  const { results, metPercent, quotaUnits, late, wrongKind, plansMissing, plansLate } = facts;
  const lines: Inline[][] = [];
  const tell = (group: UnitGroup | null, title: string, named: (unit: UnitLine) => Content): void => {
    if (group === null) return;
    const names = bracketed(group.units.map(named), table1);
    lines.push(said`${title}: ${group.count} đơn vị${names}.`);
  };
  const name = (unit: UnitLine): string => unitInSentence(unit.name);
  if (results.met !== null) {
    const share = metPercent === null ? '' : said`, đạt tỷ lệ ${metPercent}`;
    lines.push(said`Đạt chỉ tiêu: ${results.met.count}/${quotaUnits} đơn vị${share}.`);
  }
  tell(results.none, 'Chưa đăng ký', name);
  tell(results.short, 'Đăng ký thiếu', (unit) => said`${name(unit)} thiếu ${unit.shortBy ?? ''}`);
  tell(results.over, 'Đăng ký vượt', (unit) => said`${name(unit)} vượt ${unit.overBy ?? ''}`);
  tell(late, 'Có trường hợp gửi sau thời hạn', (unit) => said`${name(unit)}: ${unit.late ?? ''}`);
  tell(
    wrongKind,
    'Có trường hợp không thuộc loại, đối tượng được tính',
    (unit) => said`${name(unit)}: ${unit.wrongKind ?? ''}`,
  );
  // The table says nothing of plans.
  tellPlans(lines, plansMissing, 'Chưa gửi kế hoạch kèm theo danh sách');
  tellPlans(lines, plansLate, 'Gửi kế hoạch sau thời hạn');
  const left = leftOutSaid(facts);
  if (left.length > 0) lines.push(said`Chưa được tính: ${left}.`);
  return lines;
}

function tellPlans(lines: Inline[][], group: UnitGroup | null, title: string): void {
  if (group === null) return;
  const names = group.units.map(({ name }) => unitInSentence(name)).join('; ');
  lines.push(said`${title}: ${group.count} đơn vị (${names}).`);
}

function leftOutSaid({ leftOut }: RegistrationReportFacts): Inline[] {
  const reasons: readonly (readonly [keyof typeof leftOut, string])[] = [
    ['duplicate', 'trường hợp đăng ký trùng'],
    ['incomplete', 'trường hợp thiếu thông tin'],
    ['unattributed', 'trường hợp chưa rõ đơn vị'],
  ];
  return countsSaid(
    reasons.flatMap(([reason, words]) => {
      const figure = leftOut[reason];
      return figure === null ? [] : [[figure, words] as const];
    }),
  );
}
