/** Whole registers at random: the oracle's, with codes, consent and stages, and lines of every register that lives on. */
import fc from 'fast-check';
import { vietnamDate } from '../../../local/sample/writtenTable';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import type { Cell, Grid } from '../../../src/domain/tables/cell';
import { randomRegister } from '../../oracle/randomRegister';
import { type Lines, tab } from '../followUpTabs';

const oneOf = (...cells: readonly Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...cells);

/** Codes as lines name them: sound, alike, several in a cell, unknown, blank. */
const code = oneOf('ĐK-1', 'ĐK-2', 'đk-3', 'DK-4', 'ĐK-5; ĐK-6', 'ĐK-7\nĐK-1', 'ĐK-99', '', '#N/A');
const date = oneOf(vietnamDate(2024, 3, 1), '05.02.2024', '2023-12-31', 45_301, '31/02/2024', '');

function lines<Line>(line: fc.Arbitrary<Line>): fc.Arbitrary<Line[]> {
  return fc.array(line, { maxLength: 8 });
}

const followUps = fc.record({
  criteria: lines(
    fc.record({
      code: oneOf('A-1', 'A-2', 'A-3', 'A-4', 'a-2'),
      label: oneOf('Tiêu biểu', 'Lan tỏa'),
      appliesTo: oneOf(
        'Chung',
        'Mô hình; Tập thể',
        'Giáo viên',
        'Lãnh đạo',
        'Xã',
        'Cụm thi đua',
        'Đề nghị khen thưởng',
        'Trường',
        '?',
      ),
      required: oneOf('Có', 'Không', '', 'x'),
      group: oneOf('', '', '', 'N1'),
      unit: oneOf('', '', 'XA01', 'Huyện đoàn'),
    }),
  ),
  reviews: lines(
    fc.record({
      registration: code,
      criterion: oneOf('A-1', 'A-2', 'a-3', 'A-4', 'B-1', ''),
      verdict: oneOf('Đạt', 'Không', 'Không áp dụng', '', 'ok'),
    }),
  ),
  honoured: lines(
    fc.record({
      name: oneOf('Tổ 1', ''),
      kind: oneOf('Tập thể', ''),
      registration: code,
      occasion: oneOf(
        'Hội nghị 2024',
        '2020-2023',
        'Tổng kết năm học 2023-2024',
        'Năm học 2024 – 2025, 12024-2025',
        '',
        vietnamDate(2024, 6, 11),
      ),
    }),
  ),
  nurture: lines(
    fc.record({ registration: code, support: oneOf('Kinh phí', ''), effect: oneOf('Tốt', ''), date }),
  ),
  communications: lines(
    fc.record({
      registration: code,
      form: oneOf('Bài viết', 'video', 'Tham quan', '?', ''),
      date,
      count: oneOf(3, '1.200', '12', 'nhiều', '', -1),
    }),
  ),
  inspections: lines(
    fc.record({
      date,
      unit: oneOf('XA01', 'Xã lạ'),
      subject: oneOf('Kiểm tra', 'Tổng cộng', ''),
      type: oneOf('', 'Vướng mắc', 'Giám sát'),
      settled: oneOf('Có', 'Không', '', true),
    }),
  ),
  proposals: lines(
    fc.record({
      registration: code,
      year: oneOf(2024, 2023, '', 'nay'),
      type: oneOf('Thường xuyên', 'đột xuất', '', '?'),
      award: oneOf('Giấy khen', 'GIẤY KHEN', 'Bằng khen', ''),
      result: oneOf('', 'Chờ xét', 'Được khen', 'Không', '?'),
      date,
    }),
  ),
});

const details: readonly (readonly [string, fc.Arbitrary<Cell>])[] = [
  ['Chức vụ, đơn vị công tác', oneOf('Học sinh lớp 9A', 'Giáo viên', '')],
  ['Đồng ý công bố', oneOf('Đồng ý', 'Không', 'Đã rút', 'Chưa hỏi', '', '?')],
  ['Giai đoạn', oneOf('Bồi dưỡng', 'Nhân rộng', 'Đề nghị khen', '', '?')],
  ['Loại tập thể', oneOf('Trường', 'Tổ', 'Khác', '')],
  ['Là lãnh đạo (Có/Không)', oneOf('Có', 'Không', '', true)],
  ['Lao động trực tiếp (Có/Không)', oneOf('Có', 'Không', '', false)],
];

/** The oracle's rows leave codes and details blank. */
function detailed(registrations: Grid, given: readonly (readonly Cell[])[]): Grid {
  const [header = [], ...rows] = registrations;
  const codeColumn = header.indexOf('Mã đăng ký');
  return [
    [...header, ...details.map(([name]) => name)],
    ...rows.map((row, index) => [
      // Every eighth row has no code, the ninth repeats one.
      ...row.map((cell, column) =>
        column === codeColumn && index % 8 !== 7 ? `ĐK-${(index % 30) + 1}` : cell,
      ),
      ...(given[index % given.length] ?? []),
    ]),
  ];
}

/** With somebody to issue documents, in calendar or school years. */
function issued(settings: Grid | null, yearKind: Cell): Grid {
  const header = settings?.[0] ?? ['Khóa', 'Giá trị'];
  const row = (key: Cell, value: Cell): Cell[] =>
    header.map((name) => (name === 'Khóa' ? key : name === 'Giá trị' ? value : ''));
  return [...(settings ?? [header]), row('Cơ quan ban hành', 'Phòng Nội vụ'), row('Kiểu năm', yearKind)];
}

type Quotas = 'given' | 'none' | 'of_nobody';

/** Four of the five programmes set no quotas; a quota of a type that no unit has is a mistake of its own. */
function quotasFor(quotas: Grid, chosen: Quotas): Grid {
  const [header = []] = quotas;
  if (chosen === 'given') return quotas;
  const ofNobody = header.map((name) => (String(name).startsWith('Áp dụng cho') ? 'Phường' : ''));
  return chosen === 'none' ? [header] : [header, ofNobody];
}

export const randomReportGrids: fc.Arbitrary<ReportGrids> = fc
  .record({
    register: randomRegister,
    quotas: fc.constantFrom<Quotas>('given', 'given', 'none', 'of_nobody'),
    given: fc.array(fc.tuple(...details.map(([, cell]) => cell)), { minLength: 3, maxLength: 7 }),
    followUps,
    yearKind: oneOf('Năm học', 'Năm dương lịch', ''),
  })
  .map(({ register, quotas, given, followUps: tabs, yearKind }) => {
    const grid = <T extends keyof typeof tabs>(name: T): Grid => tab(name, tabs[name] as Lines<T>);
    return {
      ...register,
      settings: issued(register.settings, yearKind),
      quotas: quotasFor(register.quotas, quotas),
      registrations: detailed(register.registrations, given),
      criteria: grid('criteria'),
      reviews: grid('reviews'),
      honoured: grid('honoured'),
      nurture: grid('nurture'),
      communications: grid('communications'),
      inspections: grid('inspections'),
      proposals: grid('proposals'),
      milestones: null,
      bases: null,
    };
  });
