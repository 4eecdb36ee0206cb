/** Công văn giới thiệu điển hình tiên tiến. */
import type { IntroductionFacts } from '../../domain/reports/introduction';
import type { WrittenReport } from '../../domain/reports/wording';
import { kindAndRole, shownName } from './nomineeTable';
import { addressedBody, attachedList, kindsSaid, yearPhrase } from './phrases';
import { said } from './said';

export function introduction(facts: IntroductionFacts): WrittenReport {
  const years = yearPhrase(facts);
  // An empty column would take room from the others.
  const evidenced = facts.nominees.some(({ evidence }) => evidence !== '');
  const matter = `giới thiệu điển hình tiên tiến ${years}`;
  return {
    kind: 'letter',
    subject: matter,
    body: [
      {
        type: 'paragraph',
        content: said`${facts.issuer} giới thiệu ${facts.kinds.total} (${facts.totalWords}) điển hình tiên tiến tiêu biểu ${years}, gồm ${kindsSaid(facts.kinds)} (${attachedList}).`,
      },
      ...(facts.allAgreed
        ? [
            {
              type: 'paragraph' as const,
              content: 'Các cá nhân được giới thiệu đã đồng ý công bố thông tin.',
            },
          ]
        : []),
      {
        type: 'paragraph',
        content: `Kính đề nghị ${addressedBody(facts.addressees)} xem xét, tổng hợp để tuyên truyền, biểu dương và nhân rộng.`,
      },
    ],
    annexes: [
      {
        title: `Danh sách điển hình tiên tiến được giới thiệu ${years}`,
        orientation: 'landscape',
        body: [
          {
            type: 'table',
            numbering: 'through',
            columns: [
              { header: 'Tên mô hình, tập thể, cá nhân', width: 46 },
              { header: 'Loại, đối tượng', width: 28 },
              { header: 'Chức vụ, đơn vị công tác', width: 46 },
              { header: 'Phong trào thi đua', width: 46 },
              { header: 'Tóm tắt thành tích', width: 58 },
              ...(evidenced ? [{ header: 'Minh chứng', width: 30 }] : []),
            ],
            rows: facts.nominees.map((nominee) => ({
              type: 'item',
              cells: [
                shownName(nominee),
                kindAndRole(nominee),
                nominee.workplace,
                nominee.movement,
                nominee.achievements,
                ...(evidenced ? [nominee.evidence] : []),
              ],
            })),
          },
        ],
      },
    ],
  };
}
