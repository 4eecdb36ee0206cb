/** What reports say of help, awards, communications, inspections and difficulties: the same words for a year and for a period. */
import type { Block, Figure, Inline } from '../../domain/documents/officialDocument';
import type { BalanceFigures, ShareFigures } from '../../domain/reports/balanceFigures';
import type { LivingFigures, OpenIssue } from '../../domain/reports/livingFigures';
import type { CommunicationForm, ProposalType } from '../../domain/words/followUpWords';

import { countsSaid, isNone } from './phrases';
import { said, sentences } from './said';

export const formNames: Readonly<Record<CommunicationForm, string>> = {
  article: 'bài viết',
  video: 'phóng sự/video',
  exchange: 'buổi giao lưu',
  column: 'chuyên mục',
  contest: 'cuộc thi viết',
  training: 'lớp tập huấn',
  visit: 'chuyến tham quan, học tập',
};

const typeNames: Readonly<Record<ProposalType, string>> = {
  regular: 'khen thưởng thường xuyên',
  exceptional: 'khen thưởng đột xuất',
  thematic: 'khen thưởng chuyên đề',
};

/** Words with their figures, of those of which there are any. */
function namedCounts<Code extends string>(
  figures: Readonly<Record<Code, Figure>>,
  names: Readonly<Record<Code, string>>,
): Inline[] {
  return countsSaid((Object.keys(names) as Code[]).map((code) => [figures[code], names[code]] as const));
}

export function nurtureSaid({ nurture, nurtured, evaluated }: LivingFigures, replicated: Figure): Inline[] {
  const evaluation = isNone(evaluated)
    ? 'chưa lượt nào được đánh giá tác dụng'
    : said`trong đó ${evaluated} lượt đã đánh giá tác dụng`;
  const parts = [
    isNone(nurture)
      ? said`Chưa ghi nhận lượt bồi dưỡng, hỗ trợ điển hình nào.`
      : said`Có ${nurture} lượt bồi dưỡng, hỗ trợ cho ${nurtured} điển hình, ${evaluation}.`,
  ];
  if (!isNone(replicated)) parts.push(said`Có ${replicated} điển hình được nhân rộng.`);
  return sentences(parts);
}

export function awardsSaid(living: LivingFigures): Inline[] {
  const { honoured, proposals, proposalResults } = living;
  const parts: Inline[][] = [
    isNone(honoured) ? said`Chưa tuyên dương điển hình nào.` : said`Đã tuyên dương ${honoured} điển hình.`,
  ];
  if (isNone(proposals)) return sentences([...parts, said`Chưa đề nghị khen thưởng trường hợp nào.`]);
  const types = namedCounts(living.proposalTypes, typeNames);
  parts.push(
    said`Đã đề nghị khen thưởng ${proposals} trường hợp${types.length === 0 ? '' : said` (${types})`}: ${countsSaid(
      [
        [proposalResults.granted, 'được khen'],
        [proposalResults.rejected, 'không được khen'],
        [proposalResults.waiting, 'đang chờ xét'],
      ],
    )}.`,
  );
  return sentences(parts);
}

export function communicationsSaid({
  communications,
  forms,
  reach,
}: Pick<LivingFigures, 'communications' | 'forms' | 'reach'>): Inline[] {
  if (isNone(communications)) return said`Chưa ghi nhận hoạt động tuyên truyền nào.`;
  const named = namedCounts(forms, formNames);
  const total = isNone(reach) ? '' : said` Tổng số lượt: ${reach}.`;
  return said`Đã tổ chức ${communications} hoạt động tuyên truyền${named.length === 0 ? '' : said`: ${named}`}.${total}`;
}

export function inspectionsSaid({ inspections }: LivingFigures): Inline[] {
  return isNone(inspections)
    ? said`Chưa ghi nhận cuộc kiểm tra, giám sát nào.`
    : said`Đã kiểm tra, giám sát ${inspections} lượt đơn vị.`;
}

/** A sentence on the difficulties, then a line for each that nobody has settled. */
export function issueBlocks({ issues, settledIssues }: LivingFigures, open: readonly OpenIssue[]): Block[] {
  if (isNone(issues)) {
    return [{ type: 'paragraph', content: 'Không có khó khăn, vướng mắc nào được phản ánh.' }];
  }
  const settled = isNone(settledIssues)
    ? 'chưa nội dung nào được giải quyết'
    : said`đã giải quyết ${settledIssues} nội dung`;
  const told = said`Có ${issues} khó khăn, vướng mắc được phản ánh, ${settled}.`;
  if (open.length === 0) return [{ type: 'paragraph', content: told }];
  return [
    { type: 'paragraph', content: sentences([told, 'Các nội dung chưa giải quyết:']) },
    ...open.map(({ unit, subject, request }): Block => {
      const asked = request === '' ? '' : `; kiến nghị: ${request}`;
      return { type: 'bullet', content: `${unit}: ${subject}${asked}.` };
    }),
  ];
}

/** Nothing is said of a share of which the register names nobody. */
export function balanceSaid({ directWorkers, smallCollectives, hardAreas }: BalanceFigures): Inline[] {
  const shares: readonly (readonly [ShareFigures | null, string, string])[] = [
    [directWorkers, 'Lao động trực tiếp', 'cá nhân'],
    [smallCollectives, 'Tổ chuyên môn', 'tập thể'],
    [hardAreas, 'Ở địa bàn khó khăn', 'trường hợp'],
  ];
  return sentences(
    shares.flatMap(([share, name, whole]) =>
      share === null
        ? []
        : [said`${name}: ${share.part}/${share.whole} ${whole}${percentSaid(share.percent)}.`],
    ),
  );
}

function percentSaid(percent: Figure | null): Inline[] {
  return percent === null ? [] : said` (${percent})`;
}
