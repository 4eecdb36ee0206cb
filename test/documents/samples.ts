/** Documents of an invented office, one of each shape; every name of a person is made up. */
import { documentKinds } from '../../src/domain/documents/documentKinds';
import { countText } from '../../src/domain/documents/numberText';
import type {
  Block,
  Figure,
  OfficialDocument,
  TableBlock,
} from '../../src/domain/documents/officialDocument';

/** "ĐK-2024-007" and so on. */
export function registrationCodes(from: number, to: number): string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => `ĐK-2024-${String(from + index).padStart(3, '0')}`,
  );
}

export function counted(id: string, label: string, rows: readonly string[]): Figure {
  return {
    type: 'figure',
    id,
    label,
    value: rows.length,
    text: countText(rows.length),
    table: 'registrations',
    rows,
  };
}

const signature = {
  lines: [
    { prefix: 'TM.', title: 'Ủy ban nhân dân' },
    { prefix: 'KT.', title: 'Chủ tịch' },
    { prefix: null, title: 'Phó Chủ tịch' },
  ],
  name: 'Đỗ Thị Thu Hường',
} as const;

const header = {
  parentBody: null,
  issuer: 'Ủy ban nhân dân huyện Văn Giang',
  number: 5,
  symbol: 'BC-UBND',
  place: 'Văn Giang',
  date: { year: 2024, month: 1, day: 5 },
} as const;

const units = ['xã Cửu Cao', 'xã Phụng Công', 'xã Xuân Quan', 'thị trấn Văn Giang'];

const byUnit: TableBlock = {
  type: 'table',
  caption: 'Kết quả đăng ký theo đơn vị',
  numbering: 'through',
  columns: [
    { header: 'Đơn vị', width: 45 },
    { header: 'Mô hình', group: 'Số điển hình đăng ký', width: 18, align: 'center' },
    { header: 'Tập thể', group: 'Số điển hình đăng ký', width: 18, align: 'center' },
    { header: 'Cá nhân', group: 'Số điển hình đăng ký', width: 18, align: 'center' },
    { header: 'Kết quả', width: 25, align: 'center' },
  ],
  rows: [
    ...units.map((unit, index) => ({
      type: 'item' as const,
      cells: [
        unit,
        counted(`model-${index}`, `Mô hình, ${unit}`, registrationCodes(index * 10 + 1, index * 10 + 1)),
        counted(`collective-${index}`, `Tập thể, ${unit}`, registrationCodes(index * 10 + 2, index * 10 + 4)),
        counted(`person-${index}`, `Cá nhân, ${unit}`, registrationCodes(index * 10 + 5, index * 10 + 9)),
        'Đạt',
      ],
    })),
    { type: 'total', label: 'Tổng cộng', cells: ['04', '12', '20', ''] },
  ],
};

const reportBody: readonly Block[] = [
  { type: 'heading', level: 1, text: 'Tình hình đăng ký' },
  {
    type: 'paragraph',
    content: [
      'Thực hiện kế hoạch phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến trên địa bàn huyện, đến ngày 05 tháng 01 năm 2024 đã có ',
      { ...counted('units', 'Số đơn vị đã đăng ký', ['XA01', 'XA02', 'XA03', 'TT01']), table: 'units' },
      ' đơn vị gửi danh sách với ',
      counted('all', 'Tổng số điển hình đăng ký', registrationCodes(1, 36)),
      ' điển hình.',
    ],
  },
  { type: 'heading', level: 2, text: 'Kết quả theo đơn vị' },
  { type: 'paragraph', content: 'Kết quả cụ thể của từng đơn vị như sau:' },
  byUnit,
  { type: 'heading', level: 2, text: 'Nhận xét' },
  { type: 'heading', level: 3, text: 'Ưu điểm' },
  { type: 'bullet', content: 'Các đơn vị gửi danh sách đúng thời hạn, đủ thành phần.' },
  { type: 'bullet', content: 'Nhiều mô hình mới được phát hiện từ cơ sở:' },
  { type: 'bullet', level: 2, content: 'mô hình trong trường học;' },
  { type: 'bullet', level: 2, content: 'mô hình ở khu dân cư.' },
  { type: 'heading', level: 3, text: 'Hạn chế' },
  { type: 'paragraph', content: 'Một số danh sách còn thiếu tóm tắt thành tích, phải bổ sung nhiều lần.' },
  { type: 'heading', level: 1, text: 'Kiến nghị' },
  {
    type: 'paragraph',
    content: 'Đề nghị Ủy ban nhân dân tỉnh tổ chức hội nghị biểu dương điển hình tiên tiến của các huyện.',
  },
  {
    type: 'paragraph',
    content:
      'Trên đây là báo cáo tình hình đăng ký điển hình tiên tiến năm 2024 của Ủy ban nhân dân huyện Văn Giang.',
  },
];

export const report: OfficialDocument = {
  kind: documentKinds.report,
  header,
  subject: 'Tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024 trên địa bàn huyện Văn Giang',
  addressees: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ tỉnh'],
  bases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của Ủy ban nhân dân huyện Văn Giang về phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến;',
  ],
  body: reportBody,
  recipients: ['Thường trực Huyện ủy', 'Các cơ quan thuộc Cụm thi đua'],
  filing: 'VT, NV',
  signature,
  annexes: [],
};

/** So many rows in groups of ten, on landscape pages. */
export function longList(rows: number): TableBlock {
  const names = ['Nguyễn Thị Lan Anh', 'Trần Văn Bình', 'Lê Hoàng Cường', 'Phạm Thị Thúy Diễm'];
  const kinds = ['Cá nhân', 'Tập thể', 'Mô hình'];
  return {
    type: 'table',
    numbering: 'by_group',
    columns: [
      { header: 'Mã đăng ký', width: 33, align: 'center' },
      { header: 'Tên mô hình, tập thể, cá nhân', width: 50 },
      { header: 'Loại', width: 20, align: 'center' },
      { header: 'Chức vụ, đơn vị công tác', width: 50 },
      { header: 'Phong trào thi đua', width: 35 },
      { header: 'Tóm tắt thành tích', width: 55 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      ...(index % 10 === 0
        ? [
            {
              type: 'group' as const,
              title: `Xã ${['Cửu Cao', 'Phụng Công', 'Xuân Quan'][(index / 10) % 3]}`,
            },
          ]
        : []),
      {
        type: 'item' as const,
        cells: [
          `ĐK-2024-${String(index + 1).padStart(4, '0')}`,
          names[index % names.length] as string,
          kinds[index % kinds.length] as string,
          `Giáo viên, Trường Tiểu học và Trung học cơ sở số ${index % 7}`,
          'Đổi mới, sáng tạo',
          'Giáo viên dạy giỏi cấp huyện nhiều năm liền, có sáng kiến được áp dụng trong toàn ngành.',
        ],
      },
    ]).flat(),
  };
}

export const submission: OfficialDocument = {
  ...report,
  kind: documentKinds.submission,
  header: {
    ...header,
    parentBody: 'Ủy ban nhân dân huyện Krông Pa',
    issuer: 'Phòng Giáo dục và Đào tạo',
    number: 123,
    symbol: 'TTr-GDĐT',
    place: 'Krông Pa',
    date: { year: 2024, month: 10, day: 20 },
  },
  subject: 'Về việc khen thưởng các điển hình tiên tiến năm học 2023-2024',
  addressees: ['Hội đồng Thi đua - Khen thưởng huyện'],
  body: [
    {
      type: 'paragraph',
      content: [
        'Phòng Giáo dục và Đào tạo kính đề nghị khen thưởng ',
        counted('proposed', 'Số điển hình đề nghị khen thưởng', registrationCodes(1, 60)),
        ' (sáu mươi) điển hình tiên tiến, trong đó có ',
        counted('people', 'Số cá nhân đề nghị khen thưởng', [
          ...registrationCodes(1, 3),
          'ĐK-2024-009',
          'ĐK-2024-012',
        ]),
        ' cá nhân (danh sách tại các phụ lục kèm theo).',
      ],
    },
  ],
  signature: {
    lines: [
      { prefix: 'KT.', title: 'Trưởng phòng' },
      { prefix: null, title: 'Phó Trưởng phòng' },
    ],
    name: 'Trần Thị Kim Ngân',
  },
  annexes: [
    { title: 'Danh sách đề nghị khen thưởng', orientation: 'landscape', body: [longList(60)] },
    {
      title: 'Danh sách tập thể lao động',
      orientation: 'portrait',
      body: [{ ...longList(0), numbering: 'through' }],
    },
  ],
};

export const letter: OfficialDocument = {
  ...report,
  kind: documentKinds.letter,
  header: { ...header, number: 12, symbol: 'UBND-NV', date: { year: 2024, month: 12, day: 9 } },
  subject: 'đôn đốc đăng ký mô hình, gương điển hình tiên tiến năm 2025',
  addressees: ['Ủy ban nhân dân xã Cửu Cao'],
  bases: [],
  body: [
    {
      type: 'paragraph',
      content:
        'Thực hiện Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022, đến nay xã Cửu Cao mới đăng ký 05 điển hình, còn thiếu 04 điển hình.',
    },
    {
      type: 'paragraph',
      content: 'Đề nghị Ủy ban nhân dân xã bổ sung danh sách trước ngày 10 tháng 01 năm 2025',
    },
  ],
  recipients: ['Lãnh đạo Ủy ban nhân dân huyện'],
};

export const minutes: OfficialDocument = {
  ...report,
  kind: documentKinds.minutes,
  header: { ...header, number: null, symbol: 'BB-HĐTĐ', place: null },
  subject: 'Họp thẩm định điển hình tiên tiến năm 2024',
  bases: [],
  body: [
    { type: 'paragraph', content: 'Hôm nay, ngày 05 tháng 01 năm 2024, Hội đồng họp thẩm định.' },
    {
      type: 'table',
      columns: [
        { header: 'Tiêu chí', width: 100 },
        { header: 'Kết quả', width: 30, align: 'center' },
      ],
      rows: [{ type: 'item', cells: ['Thành tích tiêu biểu, xuất sắc', 'Đạt'] }],
    },
  ],
  recipients: [],
  signature: { lines: [{ prefix: null, title: 'Chủ tọa' }], name: 'Lý Văn Quang' },
  secondSignature: { lines: [{ prefix: null, title: 'Người ghi biên bản' }], name: 'Hồ Thị Mai' },
};
