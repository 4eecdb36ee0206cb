/** How the words after `report` are read, and what is said when they cannot be. */
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../local/cli/arguments';
import { CommandError } from '../../../local/cli/commandError';
import { cliTextFor } from '../../../local/cli/text';

function read(line: string): unknown {
  return readArguments(['report', ...line.split(' ').filter((word) => word !== '')]);
}

function said(line: string, language: string): string {
  try {
    read(line);
  } catch (error) {
    if (error instanceof CommandError) return cliTextFor(language).problems[error.code](error.detail);
    throw error;
  }
  return 'nothing';
}

test('a whole request', () => {
  const words = [
    ...['report', 'so.xlsx', '--kind', 'tham-dinh', '--year', '2024', '--out', 'a.DOCX', '--number', '015'],
    ...['--date', '2024-02-29', '--ids', ' ĐK-2024-001 ,dòng 12;;', '--sources'],
    ...['--chair', 'Đào Văn Thử', '--secretary', ' '],
  ];
  expect(readArguments(words)).toEqual({
    command: 'report',
    file: 'so.xlsx',
    kind: 'review_sheet',
    from: 2024,
    to: 2024,
    unit: null,
    ids: ['ĐK-2024-001', 'dòng 12'],
    number: 15,
    date: { year: 2024, month: 2, day: 29 },
    chair: 'Đào Văn Thử',
    secretary: null,
    sources: true,
    target: { type: 'file', out: 'a.DOCX' },
  });
});

test('one unit', () => {
  const words = ['report', 'so.xlsx', '--kind', 'danh-sach', '--year', '2024', '--out', 'a.docx'];
  expect(readArguments([...words, '--unit', ' Xã Cửu Cao '])).toMatchObject({ unit: 'Xã Cửu Cao' });
});

test('the least there is leaves number, date and people open', () => {
  expect(read('so.xlsx --kind tong-ket --from 2022 --to 2025 --out a.docx')).toEqual({
    command: 'report',
    file: 'so.xlsx',
    kind: 'closing_report',
    from: 2022,
    to: 2025,
    unit: null,
    ids: [],
    number: null,
    date: null,
    chair: null,
    secretary: null,
    sources: false,
    target: { type: 'file', out: 'a.docx' },
  });
});

test.each([
  ['danh-sach', 'registration_list'],
  ['tong-hop', 'registration_report'],
  ['don-doc', 'reminder'],
  ['tham-dinh', 'review_sheet'],
  ['to-trinh', 'award_proposal'],
  ['ket-qua-nam', 'yearly_report'],
  ['gioi-thieu', 'introduction'],
  ['tong-ket', 'closing_report'],
  ['tuyen-truyen', 'communications_list'],
])('%s is a document, and so is %s', (id, kind) => {
  for (const word of [id, id.toUpperCase(), kind]) {
    expect(read(`so.xlsx --kind ${word} --year 2024 --out a.docx`)).toMatchObject({ kind });
  }
});

test('--list with a register and without', () => {
  expect(read('--list')).toEqual({ command: 'report_list', file: null });
  expect(read('so.xlsx --list')).toEqual({ command: 'report_list', file: 'so.xlsx' });
});

const whole = 'so.xlsx --kind tong-hop --year 2024 --out a.docx';

describe('one sentence says what is wrong', () => {
  test.each<[string, RegExp, RegExp]>([
    ['--kind tong-hop --year 2024 --out a.docx', /^Chưa ghi tên tệp sổ/, /^No register is named/],
    ['a.xlsx b.xlsx --kind tong-hop', /^Không hiểu “b\.xlsx”/, /^“b\.xlsx” is not understood/],
    ['so.xlsx --year 2024', /^Chưa chọn văn bản.* danh-sach, tong-hop, .*tuyen-truyen\.$/, /^No document is/],
    [
      'so.xlsx --kind bao-cao',
      /^Không có văn bản “bao-cao”\. Các văn bản: danh-sach, tong-hop, don-doc, tham-dinh, to-trinh, ket-qua-nam, gioi-thieu, tong-ket, tuyen-truyen\.$/,
      /^There is no document “bao-cao”\. The documents are danh-sach, /,
    ],
    ['so.xlsx --kind tong-hop --out a.docx', /^Chưa ghi năm của văn bản/, /^No year is given/],
    ['so.xlsx --kind tong-ket --to 2024 --out a.docx', /^Thiếu --from:/, /^--from is missing:/],
    ['so.xlsx --kind tong-ket --from 2024 --out a.docx', /^Thiếu --to:/, /^--to is missing:/],
    [`${whole} --from 2023 --to 2024`, /^Chỉ ghi --year, hoặc/, /^Give either --year, or/],
    [
      'so.xlsx --kind tong-hop --year 1989 --out a.docx',
      /^“1989” không phải là năm/,
      /^“1989” is not a year/,
    ],
    [`${whole} --number 0`, /^“0” không phải là số văn bản/, /^“0” is not the number/],
    [`${whole} --number 12a`, /^“12a” không phải là số văn bản/, /^“12a” is not the number/],
    [`${whole} --number 1000000`, /^“1000000” không phải/, /^“1000000” is not/],
    [`${whole} --date 2024-02-30`, /^“2024-02-30” không phải là ngày/, /^“2024-02-30” is not a date/],
    ['so.xlsx --kind tong-hop --year 2024', /: --out bao-cao\.docx\.$/, /: --out bao-cao\.docx\.$/],
    ['so.xlsx --kind tong-hop --year 2024 --out a.doc', /“a\.doc” phải có đuôi \.docx/, /must end in \.docx/],
    ['so.xlsx --kind tong-hop --year 2024 --each thu', /^--each chỉ dùng với --kind don-doc/, /don-doc only/],
    [
      'so.xlsx --kind tong-hop --year 2024 --out a.docx --unit XA01',
      /^--unit chỉ dùng với --kind danh-sach, don-doc, tham-dinh, gioi-thieu\.$/,
      /^--unit goes with --kind danh-sach, don-doc, tham-dinh, gioi-thieu only\.$/,
    ],
    [
      'so.xlsx --kind don-doc --year 2024 --out a.docx --ids ĐK-1',
      /^--ids chỉ dùng với --kind tham-dinh, to-trinh, gioi-thieu\.$/,
      /^--ids goes with --kind tham-dinh, to-trinh, gioi-thieu only\.$/,
    ],
    [
      'so.xlsx --kind to-trinh --year 2024 --out a.docx --secretary An',
      /^--chair và --secretary chỉ dùng với --kind tham-dinh\.$/,
      /^--chair and --secretary go with --kind tham-dinh only\.$/,
    ],
    [
      'so.xlsx --kind tham-dinh --year 2024 --out a.docx --ids ĐK-1 --unit XA01',
      /^Chỉ ghi --unit, hoặc chỉ ghi --ids/,
      /^Give --unit or --ids, not both\.$/,
    ],
    ['so.xlsx --kind don-doc --year 2024 --each thu --unit X', /cùng --unit\.$/, /go with --unit\.$/],
    ['so.xlsx --kind don-doc --year 2024 --each thu --out a.docx', /cùng --out\.$/, /go with --out\.$/],
    ['so.xlsx --kind --year 2024', /^Sau --kind chưa ghi gì/, /^Nothing is given after --kind/],
  ])('%s', (line, vi, en) => {
    expect(said(line, 'vi')).toMatch(vi);
    expect(said(line, 'en')).toMatch(en);
  });

  test('the highest number is read', () => {
    expect(read(`${whole} --number 999999`)).toMatchObject({ number: 999999 });
  });
});
