/** Where a title may be broken: Vietnamese writes the syllables of a word apart, and none is to be broken in two. */

/** Titles are made of these. */
const words = [
  'bồi dưỡng',
  'cá nhân',
  'công tác',
  'cơ quan',
  'danh mục',
  'danh sách',
  'đăng ký',
  'đề nghị',
  'điển hình',
  'đôn đốc',
  'đơn vị',
  'giai đoạn',
  'giới thiệu',
  'kèm theo',
  'kết quả',
  'khen thưởng',
  'kinh nghiệm',
  'mô hình',
  'nhân rộng',
  'nội dung',
  'số liệu',
  'sơ kết',
  'tập thể',
  'thẩm định',
  'tiên tiến',
  'tình hình',
  'tổng kết',
  'tuyên truyền',
  'xây dựng',
] as const;

/** A year goes with its word. */
const year = 'năm(?: học)? \\d{4}';

/** Stands for the blank in a word while the text is taken apart; no text holds it. */
const inside = '\uE000';

/** The parts of a text between which a line may end. */
export function wholeWords(text: string): string[] {
  const whole = new RegExp(`(?<![\\p{L}\\d])(?:${[...words, year].join('|')})`, 'giu');
  return text
    .replace(whole, (word) => word.split(' ').join(inside))
    .split(' ')
    .map((part) => part.split(inside).join(' '));
}
