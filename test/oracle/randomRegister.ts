/** Small registers at random: few units and few names, so that every rule meets every other. */
import fc from 'fast-check';
import { vietnamDate } from '../../local/sample/writtenTable';
import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { randomRegistrations } from './randomRows';

const blank = fc.constant('');

/** Codes and plain names, for links, vias, plans and allocations. */
const unitNames: readonly string[] = [
  'XA01',
  'Xã An Hòa',
  'XA02',
  'TT01',
  'MN01',
  'CS01',
  'CL01',
  'CL02',
  'CQ01',
];

const unitLink = fc.oneof({ weight: 6, arbitrary: blank }, fc.constantFrom(...unitNames));
const startDate = fc.oneof(
  { weight: 9, arbitrary: blank },
  fc.constantFrom(vietnamDate(2024, 1, 10), '01.07.2024'),
);
const endDate = fc.oneof(
  { weight: 9, arbitrary: blank },
  fc.constantFrom(vietnamDate(2023, 12, 31), vietnamDate(2024, 1, 9), vietnamDate(2024, 6, 30)),
);

/** Units whose types are fixed and whose parents, ends and successors are not: loops of all kinds occur. */
const units: fc.Arbitrary<Grid> = fc
  .tuple(...Array.from({ length: 13 }, () => fc.tuple(unitLink, startDate, endDate, unitLink)))
  .map((links) => {
    const fixed = [
      ['XA01', 'Xã An Hòa', 'Xã', 'UBND xã An Hòa'],
      ['XM01', 'Xã An Hòa', 'Xã', ''],
      ['XA02', 'Xã Bình Minh', 'Xã', ''],
      ['TT01', 'Thị trấn Đông Hà', 'Thị trấn', ''],
      ['MN01', 'Trường Mầm non An Hòa', 'Trường MN', ''],
      ['TH01', 'Trường Tiểu học An Hòa số 1', 'Trường TH', ''],
      ['TH02', 'Trường Tiểu học An Hòa số 2', 'Trường TH', ''],
      ['CS01', 'Trường THCS Bình Minh', 'Trường THCS', ''],
      ['TC01', 'Trường TH-THCS Bình Minh', 'Trường TH-THCS', ''],
      ['TO01', 'Tổ Toán', 'Tổ chuyên môn', ''],
      ['CL01', 'Cụm thi đua số 1', 'Cụm thi đua', ''],
      ['CL02', 'Cụm thi đua số 2', 'Cụm thi đua', 'Khối trường'],
      ['CQ01', 'Huyện đoàn', 'Cơ quan chủ trì', 'Đoàn huyện'],
    ];
    // Schools mostly lie in a commune; the rest is left to chance.
    const parents = ['', '', '', '', 'XA01', 'Xã An Hòa', 'XA01', 'XA02', 'Xã Bình Minh', 'CS01', '', '', ''];
    return [
      [
        'Mã đơn vị',
        'Tên đơn vị',
        'Loại đơn vị',
        'Tên gọi khác',
        'Đơn vị cấp trên',
        'Ngày bắt đầu',
        'Ngày kết thúc',
        'Đơn vị kế thừa',
      ],
      ...fixed.map((cells, index) => {
        const [parent, start, end, successor] = links[index] as (typeof links)[number];
        // One commune follows another of its name, as after a merger, unless chance says otherwise.
        if (cells[0] === 'XA01' && end === '')
          return [...cells, parent, start, vietnamDate(2023, 6, 30), 'XM01'];
        if (cells[0] === 'XM01' && start === '')
          return [...cells, parent, vietnamDate(2023, 7, 1), end, successor];
        const lasting = ['XA02', 'CS01', 'TC01'].includes(cells[0] as string);
        return lasting
          ? [...cells, parents[index] ?? '', '', '', '']
          : [...cells, parents[index] || parent, start, end, end === '' ? '' : successor];
      }),
    ];
  });

const limit = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
  fc.constantFrom<Cell>('', '2', 'ba'),
);

const quotas: fc.Arbitrary<Grid> = fc
  .array(
    fc.tuple(
      fc.constantFrom<Cell>('', '', '', 2023, 2024, '2024', 'năm sau'),
      fc.constantFrom(
        'Xã',
        'Xã, Thị trấn',
        'Cụm thi đua',
        'Cơ quan chủ trì',
        'Trường MN',
        'XA02',
        'CL01',
        'Phường',
      ),
      limit,
      limit,
      fc.constantFrom('', '', 'Mô hình, Tập thể', 'cá nhân', 'MH'),
      fc.constantFrom('', '', '', 'Giáo viên, HS'),
      fc.constantFrom<Cell>('', '10/01', '05.02', vietnamDate(2021, 1, 10), vietnamDate(2023, 12, 20)),
      fc.constantFrom('', '', '2024: 11/1', '2023: 15/01; 2024: 06/02'),
      fc.constantFrom('Có', 'Không', ''),
    ),
    { maxLength: 5 },
  )
  .map((rows) => [
    [
      'Năm (trống = mọi năm)',
      'Áp dụng cho (loại hoặc mã đơn vị)',
      'Tối thiểu',
      'Tối đa',
      'Loại được tính',
      'Đối tượng được tính',
      'Nộp trước ngày',
      'Ngoại lệ theo năm',
      'Phải kèm kế hoạch',
    ],
    ...rows.slice(0, 2),
    // Usual rows among the strange ones, above or below them: most units have a quota.
    ['', 'Xã, Thị trấn', 2, 3, '', '', '10/01', '2023: 15/01', ''],
    ...rows.slice(2),
    ['', 'Cụm thi đua', 1, 2, 'Mô hình, Tập thể', '', '05/02', '', 'Có'],
    ['', 'Cơ quan chủ trì', 1, 3, '', '', '05/02', '', 'Có'],
  ]);

const plans: fc.Arbitrary<Grid | null> = fc.option(
  fc
    .array(
      fc.tuple(
        fc.constantFrom<Cell>(2024, 2024, 2023, ''),
        fc.constantFrom('CL01', 'Cụm thi đua số 2', 'CQ01', 'XA02', 'Không có'),
        fc.constantFrom('', '1/KH'),
        fc.constantFrom<Cell>('', vietnamDate(2024, 1, 9)),
      ),
      { maxLength: 5 },
    )
    .map((rows) => [['Năm', 'Đơn vị', 'Số ký hiệu', 'Ngày gửi'], ...rows]),
);

/** Parts of one lasting commune, each unit at most once: what nested, repeated or ended parts mean is not in domain.md. */
const allocations: fc.Arbitrary<Grid | null> = fc.option(
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom<Cell>('', 2024, 2023),
        fc.constant('XA02'),
        fc.constantFrom('XA02', 'CS01', 'TC01'),
        fc.integer({ min: 0, max: 3 }),
      ),
      { selector: ([, , to]) => to, maxLength: 3 },
    )
    .map((rows) => [['Năm', 'Đơn vị có chỉ tiêu', 'Đơn vị được phân bổ', 'Số lượng tối đa'], ...rows]),
);

const settings: fc.Arbitrary<Grid | null> = fc.option(
  fc
    .tuple(fc.constantFrom('', 'Tính cả ngày đó', 'Không tính ngày đó'), fc.constantFrom('', '', 'Đạt; Nháp'))
    .map(([dueDay, statuses]) => [
      ['Khóa', 'Giá trị'],
      ['Cách hiểu "trước ngày"', dueDay],
      ['Trạng thái được tính', statuses],
    ]),
);

export const randomRegister: fc.Arbitrary<RegisterGrids> = fc.record({
  settings,
  units,
  quotas,
  allocations,
  registrations: randomRegistrations,
  plans,
});
