/** Kinds of official documents: the name they carry and its abbreviation in the symbol (domain.md 2.3). */

export interface DocumentKind {
  /** Printed in capitals over the subject; null for a công văn, whose subject stands under its symbol. */
  readonly name: string | null;
  /** What other documents call it: "(Kèm theo Công văn số …)". */
  readonly citedAs: string;
  /** First part of the symbol; null for a công văn and for kinds without number. */
  readonly abbreviation: string | null;
  /** Whether Kính gửi is printed: only a tờ trình, a report to a higher level and a công văn have one. */
  readonly addressed: boolean;
}

function named(name: string, abbreviation: string | null, addressed = false): DocumentKind {
  return { name, citedAs: name, abbreviation, addressed };
}

export const documentKinds = {
  report: named('Báo cáo', 'BC', true),
  submission: named('Tờ trình', 'TTr', true),
  plan: named('Kế hoạch', 'KH'),
  notice: named('Thông báo', 'TB'),
  minutes: named('Biên bản', 'BB'),
  list: named('Danh sách', null),
  catalogue: named('Danh mục', null),
  reviewForm: named('Phiếu thẩm định', null),
  letter: { name: null, citedAs: 'Công văn', abbreviation: null, addressed: true },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentKindId = keyof typeof documentKinds;
