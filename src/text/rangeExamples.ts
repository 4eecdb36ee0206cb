/** What the range arguments of the custom functions look like, by the name their help shows. */

export type RangeArgument = 'dangKy' | 'donVi' | 'chiTieu';

/** Whole columns of the register's tabs as it is created; the same words in every language. */
export const rangeExamples: Readonly<Record<string, string>> = {
  dangKy: "'Đăng ký'!A:S",
  donVi: "'Đơn vị'!A:N",
  chiTieu: "'Chỉ tiêu'!A:K",
} satisfies Record<RangeArgument, string>;
