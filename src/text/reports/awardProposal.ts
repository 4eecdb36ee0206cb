/** Tờ trình đề nghị khen thưởng, with its lists. */
import type { Annex, Block } from '../../domain/documents/officialDocument';
import type { AwardProposalFacts, ProposedNominee } from '../../domain/reports/awardProposal';
import type { WrittenReport } from '../../domain/reports/wording';
import { kindAndRole, shownName } from './nomineeTable';
import { addressedBody, kindsSaid, maskedNote, yearPhrase } from './phrases';
import { said } from './said';

export function awardProposal(facts: AwardProposalFacts): WrittenReport {
  const years = yearPhrase(facts);
  const to = addressedBody(facts.addressees);
  const annexes = lists(facts, years);
  return {
    kind: 'submission',
    subject: `Về việc đề nghị khen thưởng mô hình, gương điển hình tiên tiến ${years}`,
    body: [
      {
        type: 'paragraph',
        content: said`Trên cơ sở kết quả đăng ký, thẩm định ${years}, ${facts.issuer} kính đề nghị ${to} xem xét, khen thưởng ${facts.kinds.total} (${facts.totalWords}) điển hình tiên tiến, gồm ${kindsSaid(facts.kinds)}.`,
      },
      ...awardLines(facts),
      {
        type: 'paragraph',
        content: `Danh sách đề nghị khen thưởng tại ${annexes.length > 1 ? 'các Phụ lục' : 'Phụ lục'} kèm theo.`,
      },
      { type: 'paragraph', content: `Kính trình ${to} xem xét, quyết định.` },
    ],
    annexes,
  };
}

/** Nothing is said of awards while nobody has written one. */
function awardLines({ awards }: AwardProposalFacts): Block[] {
  if (awards.every(({ award }) => award === '')) return [];
  return [
    { type: 'paragraph', content: 'Hình thức khen thưởng đề nghị:' },
    ...awards.map(
      ({ award, kinds }): Block => ({
        type: 'bullet',
        content: said`${award === '' ? 'Chưa ghi hình thức' : award}: ${kindsSaid(kinds)}.`,
      }),
    ),
  ];
}

/** Collectives and models apart from persons, as award lists have them (R1, domain.md 3.1). */
function lists({ nominees }: AwardProposalFacts, years: string): Annex[] {
  const persons = nominees.filter(({ kind }) => kind === 'individual');
  const others = nominees.filter(({ kind }) => kind !== 'individual');
  return [
    ...(others.length === 0 ? [] : [list(`Danh sách mô hình, tập thể đề nghị khen thưởng ${years}`, others)]),
    ...(persons.length === 0 ? [] : [list(`Danh sách cá nhân đề nghị khen thưởng ${years}`, persons)]),
  ];
}

function list(title: string, nominees: readonly ProposedNominee[]): Annex {
  return {
    title,
    orientation: 'landscape',
    body: [
      {
        type: 'table',
        numbering: 'through',
        columns: [
          { header: 'Tên mô hình, tập thể, cá nhân', width: 48 },
          { header: 'Loại, đối tượng', width: 28 },
          { header: 'Chức vụ, đơn vị công tác', width: 46 },
          { header: 'Tóm tắt thành tích', width: 60 },
          { header: 'Hình thức đề nghị', width: 34 },
          { header: 'Cấp quyết định', width: 30 },
        ],
        rows: nominees.map((nominee) => ({
          type: 'item',
          cells: [
            shownName(nominee),
            kindAndRole(nominee),
            nominee.workplace,
            nominee.achievements,
            nominee.award,
            nominee.authority,
          ],
        })),
      },
      ...maskedNote(nominees.some(({ masked }) => masked)),
    ],
  };
}
