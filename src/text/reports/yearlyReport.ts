/** Báo cáo kết quả hằng năm. */
import type { Block, Content, Inline } from '../../domain/documents/officialDocument';
import type { WrittenReport } from '../../domain/reports/wording';
import type { YearlyReportFacts } from '../../domain/reports/yearlyReport';
import { drawn, kindsChart } from './charts';
import {
  awardsSaid,
  balanceSaid,
  communicationsSaid,
  inspectionsSaid,
  issueBlocks,
  nurtureSaid,
} from './livingParagraphs';
import { groupedTable } from './nomineeTable';
import { countsSaid, isNone, kindsSaid, maskedNote, opening, roleNames, yearPhrase } from './phrases';
import { said, sentences } from './said';

export function yearlyReport(facts: YearlyReportFacts): WrittenReport {
  const years = yearPhrase(facts);
  const { living } = facts;
  const balance = balanceSaid(facts.balance);
  return {
    kind: 'report',
    subject: `Kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến ${years}`,
    body: [
      heading(1, 'Kết quả đăng ký, thẩm định'),
      heading(2, 'Đăng ký'),
      paragraph(registered(facts, opening(years))),
      ...(balance.length === 0 ? [] : [paragraph(balance)]),
      ...drawn(kindsChart(facts.kinds, facts.roles)),
      heading(2, 'Thẩm định'),
      paragraph(reviewed(facts)),
      heading(1, 'Bồi dưỡng, biểu dương, khen thưởng'),
      heading(2, 'Bồi dưỡng, nhân rộng'),
      paragraph(nurtureSaid(living, facts.replicated)),
      heading(2, 'Biểu dương, khen thưởng'),
      paragraph(awardsSaid(living)),
      heading(1, 'Tuyên truyền'),
      paragraph(communicationsSaid(living)),
      heading(1, 'Kiểm tra, giám sát; khó khăn, vướng mắc'),
      paragraph(inspectionsSaid(living)),
      ...issueBlocks(living, facts.openIssues),
      paragraph(
        `Trên đây là báo cáo kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến ${years} của ${facts.issuer}.`,
      ),
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

function registered({ kinds, listingUnits, roles, quota }: YearlyReportFacts, years: string): Inline[] {
  if (isNone(kinds.total)) return said`${years}, chưa có trường hợp nào đăng ký hợp lệ.`;
  const parts = [
    said`${years}, có ${listingUnits} đơn vị đăng ký với tổng số ${kinds.total} trường hợp, gồm ${kindsSaid(kinds)}.`,
  ];
  const named = countsSaid(
    (Object.keys(roleNames) as (keyof typeof roleNames)[]).map(
      (role) => [roles[role], roleNames[role]] as const,
    ),
  );
  if (named.length > 0) parts.push(said`Trong số cá nhân có ${named}.`);
  if (quota !== null) {
    const share = quota.metPercent === null ? '' : said` (${quota.metPercent})`;
    parts.push(
      isNone(quota.met)
        ? said`Chưa đơn vị nào trong ${quota.units} đơn vị được giao chỉ tiêu đạt chỉ tiêu đăng ký.`
        : said`Có ${quota.met}/${quota.units} đơn vị đạt chỉ tiêu đăng ký${share}.`,
    );
  }
  return sentences(parts);
}

function reviewed({ statuses, passedKinds }: YearlyReportFacts): Inline[] {
  const open = countsSaid([
    [statuses.reviewing, 'trường hợp đang thẩm định'],
    [statuses.sent, 'trường hợp chờ thẩm định'],
    [statuses.returned, 'trường hợp trả lại để bổ sung'],
  ]);
  const parts: Inline[][] = [
    isNone(passedKinds.total)
      ? said`Chưa có trường hợp nào được thẩm định đạt.`
      : said`Có ${passedKinds.total} trường hợp được thẩm định đạt, gồm ${kindsSaid(passedKinds)} (danh sách tại Phụ lục kèm theo).`,
  ];
  if (!isNone(statuses.failed)) parts.push(said`Có ${statuses.failed} trường hợp không đạt.`);
  if (open.length > 0) parts.push(said`Còn ${open}.`);
  return sentences(parts);
}
