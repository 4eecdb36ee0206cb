/** Moves typed by hand and edits after a review, from one whole check to the next (domain.md 4.1). */
import { describe, expect, test } from 'vitest';
import type { ReviewCheck } from '../../src/domain/review/reviewCheck';
import { sealedFields } from '../../src/domain/review/sealedFields';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { type TableKey, tables } from '../../src/domain/tables/tables';
import { sealed, typed } from './appliedChanges';
import { nominee, paramsOf, type ReviewTabs, readReviewBook, tab, told } from './reviewBook';

type Line = NonNullable<ReviewTabs['registrations']>[number];

const checked = (grid: Grid, year: number | null = null): ReviewCheck =>
  readReviewBook({ registrationGrid: grid }).check(year);

/** The tab after a first whole check has recorded it. */
function recorded(...lines: readonly Line[]): Grid {
  const grid = tab('registrations', lines.map(nominee));
  return sealed(grid, checked(grid).seals);
}

/** Findings and moves after the cells of row 2 have been typed over. */
function retyped(line: Line, edits: Readonly<Record<string, Cell>>) {
  let grid = recorded({ id: 'A', ...line });
  for (const [column, value] of Object.entries(edits)) grid = typed(grid, 2, column, value);
  const check = checked(grid);
  return {
    told: told(check.findings),
    moves: check.handMoves.map((move) => `${move.id} ${move.row} ${move.column} ${move.from} ${move.to}`),
    sealedAnew: [...check.seals.keys()],
    next: sealed(grid, check.seals),
    check,
  };
}

test('a register checked twice is not written into again', () => {
  const grid = recorded(
    { id: 'A' },
    { id: 'B', status: 'Đạt', stage: 'Bồi dưỡng' },
    { id: 'C', status: 'Đã rút' },
  );
  const check = checked(grid);
  expect(check.seals.size).toBe(0);
  expect(check.handMoves).toEqual([]);
  expect(told(check.findings)).toEqual([]);
});

describe('status', () => {
  test.each([
    ['Nháp', 'Đã gửi', 'draft sent'],
    ['Nháp', 'đã rút', 'draft withdrawn'],
    ['Đã gửi', 'Đang thẩm định', 'sent reviewing'],
    ['Trả lại', 'Đã gửi', 'returned sent'],
    ['Đang thẩm định', 'Trả lại', 'reviewing returned'],
    ['Đang thẩm định', 'Không đạt', 'reviewing failed'],
  ])('%s → %s is recorded and journaled', (from, to, move) => {
    const result = retyped({ status: from }, { status: to });
    expect(result.told).toEqual([]);
    expect(result.moves).toEqual([`A 2 status ${move}`]);
    expect(result.sealedAnew).toEqual([2]);
    expect(checked(result.next).handMoves).toEqual([]);
  });

  test.each([
    ['Nháp', 'Đang thẩm định', ['Đã gửi', 'Đã rút'], []],
    ['Nháp', 'Đạt', ['Đã gửi', 'Đã rút'], []],
    ['Đã gửi', 'Nháp', ['Trả lại', 'Đang thẩm định', 'Đã rút'], []],
    ['Đang thẩm định', 'Đạt', ['Trả lại', 'Không đạt'], ['Đạt']],
    ['Đạt', 'Đang thẩm định', [], ['Đang thẩm định']],
    ['Đạt', 'Nháp', [], ['Đang thẩm định']],
    ['Không đạt', 'Đạt', [], []],
    ['Đã rút', 'Đã gửi', [], []],
  ])('%s → %s is told of and not recorded', (from, to, allowed, concluded) => {
    const result = retyped({ status: from }, { status: to });
    expect(result.told).toEqual(['registrations 2 status status_move_invalid']);
    expect(paramsOf(result.check.findings, 'status_move_invalid')).toEqual([
      { from, to, allowed, concluded },
    ]);
    expect([result.moves, result.sealedAnew]).toEqual([[], []]);
    // Told of again each time, until it is put back.
    expect(told(checked(result.next).findings)).toEqual(['registrations 2 status status_move_invalid']);
    expect(told(checked(typed(result.next, 2, 'status', from)).findings)).toEqual([]);
  });

  test.each(['', 'xong', '#N/A'])('a status nobody can read (%j) is no move', (status) => {
    const result = retyped({ status: 'Đạt' }, { status });
    expect([result.told, result.moves, result.sealedAnew]).toEqual([[], [], []]);
  });

  test('the same word in another spelling is no move', () => {
    expect(retyped({ status: 'Đã gửi' }, { status: 'ĐÃ GỬI '.normalize('NFD') }).moves).toEqual([]);
  });
});

describe('stage', () => {
  const passed = { status: 'Đạt' };
  test.each([
    ['', 'Bồi dưỡng', 'null nurturing'],
    ['Bồi dưỡng', 'Biểu dương', 'nurturing honoured'],
    ['Nhân rộng', '', 'replicated null'],
    ['Nhân rộng', 'Kết thúc', 'replicated ended'],
  ])('%s → %s is recorded and journaled', (from, to, move) => {
    const result = retyped({ ...passed, stage: from }, { stage: to });
    expect(result.told).toEqual([]);
    expect(result.moves).toEqual([`A 2 stage ${move}`]);
    expect(checked(result.next).handMoves).toEqual([]);
  });

  test.each(['Bồi dưỡng', ''])('Kết thúc → %j is told of', (to) => {
    const result = retyped({ ...passed, stage: 'Kết thúc' }, { stage: to });
    expect(result.told).toEqual(['registrations 2 stage stage_move_invalid']);
    expect(paramsOf(result.check.findings, 'stage_move_invalid')).toEqual([{ from: 'Kết thúc', to }]);
    expect([result.moves, result.sealedAnew]).toEqual([[], []]);
  });

  test('an exemplar that has ended stays Đạt', () => {
    const result = retyped({ ...passed, stage: 'Kết thúc' }, { status: 'Đang thẩm định', stage: '' });
    expect(paramsOf(result.check.findings, 'status_move_invalid')).toEqual([
      { from: 'Đạt', to: 'Đang thẩm định', allowed: [], concluded: [] },
    ]);
    expect(result.told).toEqual(['registrations 2 status status_move_invalid']);
  });

  test('a stage nobody can read is no move', () => {
    const result = retyped({ ...passed, stage: 'Bồi dưỡng' }, { stage: 'tiếp tục' });
    expect(result.told).toEqual(['registrations 2 stage stage_unknown']);
    expect([result.moves, result.sealedAnew]).toEqual([[], []]);
  });

  test('a wrong move of the status is told of alone, its stage with it', () => {
    expect(retyped({ ...passed, stage: 'Bồi dưỡng' }, { status: 'Nháp' }).told).toEqual([
      'registrations 2 status status_move_invalid',
    ]);
  });
});

describe('edits after Đạt', () => {
  const line: Line = {
    status: 'Đạt',
    position: 'Tổ trưởng',
    movement: 'Dạy tốt, học tốt',
    achievements: 'Giáo viên giỏi\nChiến sĩ thi đua',
    role: 'Nhân viên',
  };
  const other: Readonly<Record<string, Cell>> = {
    year: 2025,
    unit: 'XA02',
    kind: 'Mô hình',
    role: 'Khác',
    leader: true,
    ledCollective: '',
    collectiveType: 'Trường',
  };

  test.each(sealedFields.filter((field) => field !== 'ledCollective'))('%s is seen', (field) => {
    const result = retyped(line, { [field]: other[field] ?? 'Điều khác' });
    expect(result.told.filter((text) => text.includes('edited'))).toEqual([
      `registrations 2 ${field} edited_after_review`,
    ]);
    expect(result.sealedAnew).toEqual([]);
  });

  test('Tập thể phụ trách is seen', () => {
    expect(retyped(line, { ledCollective: 'ĐK-9' }).told).toContain(
      'registrations 2 ledCollective edited_after_review',
    );
  });

  const unsealed = (Object.keys(tables.registrations.columns) as string[]).filter(
    (column) =>
      !(sealedFields as readonly string[]).includes(column) &&
      !['id', 'status', 'stage', 'seal'].includes(column),
  );

  test('there are columns nobody seals', () => {
    expect(unsealed).toEqual([
      'ordinal',
      'honoured',
      'sentDate',
      'consent',
      'checkResult',
      'note',
      'directWorker',
    ]);
  });

  test.each(unsealed)('%s is nobody’s business', (column) => {
    const edit = column === 'consent' ? 'Đồng ý' : column === 'directWorker' ? 'Có' : '05/01/2024';
    expect(retyped(line, { [column]: edit }).told).toEqual([]);
  });

  test('before Đạt all may change', () => {
    for (const status of ['Nháp', 'Đã gửi', 'Trả lại', 'Đang thẩm định']) {
      expect(retyped({ ...line, status }, { name: 'Người khác' }).told).toEqual([]);
    }
  });

  test('says what stood there and what stands there now', () => {
    const { check } = retyped(line, { position: 'Hiệu trưởng', movement: new Date('2024-01-04T17:00:00Z') });
    expect(paramsOf(check.findings, 'edited_after_review')).toEqual([
      { column: 'Chức vụ, đơn vị công tác', before: 'Tổ trưởng', after: 'Hiệu trưởng' },
      { column: 'Phong trào thi đua', before: 'Dạy tốt, học tốt', after: '2024-01-05' },
    ]);
  });

  test('a resave in decomposed letters is no edit', () => {
    const grid = recorded({ id: 'A', ...line });
    const resaved = grid.map((row, index) =>
      index === 0 ? row : row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
    );
    const check = checked(resaved);
    expect(told(check.findings)).toEqual([]);
    expect(check.seals.size).toBe(0);
  });

  test('a stage moved meanwhile does not accept the edit', () => {
    const result = retyped(line, { name: 'Người khác', stage: 'Bồi dưỡng' });
    expect(result.told).toEqual(['registrations 2 name edited_after_review']);
    expect(told(checked(result.next).findings)).toEqual(['registrations 2 name edited_after_review']);
  });

  test('is seen even while the status has been moved wrongly', () => {
    expect(retyped(line, { name: 'Người khác', status: 'Nháp' }).told).toEqual([
      'registrations 2 name edited_after_review',
      'registrations 2 status status_move_invalid',
    ]);
  });
});

describe('seals', () => {
  test('a copied row is recorded for itself', () => {
    const grid = recorded({ id: 'A', status: 'Đạt' });
    const copy = typed([...grid, ...grid.slice(1)], 3, 'id', 'B');
    const check = checked(typed(copy, 3, 'name', 'Người khác'));
    expect(told(check.findings)).toEqual([]);
    expect([...check.seals.keys()]).toEqual([3]);
  });

  test.each(['Đạt rồi', '{"v":1,"id":"A"', 'Nguyễn Văn An'])('%j on a row that is Đạt is damage', (text) => {
    const grid = typed(recorded({ id: 'A', status: 'Đạt' }), 2, 'seal', text);
    const check = checked(grid);
    expect(told(check.findings)).toEqual(['registrations 2 seal seal_damaged']);
    expect(check.seals.size).toBe(0);
  });

  test('a value changed inside the seal is damage', () => {
    const grid = recorded({ id: 'A', status: 'Đạt', name: 'Nguyễn Văn An' });
    const at = (grid[0] ?? []).indexOf('Dấu thẩm định');
    const tampered = typed(grid, 2, 'seal', String(grid[1]?.[at]).replace('Nguyễn Văn An', 'Nguyễn Văn Anh'));
    expect(told(checked(typed(tampered, 2, 'name', 'Nguyễn Văn Anh')).findings)).toEqual([
      'registrations 2 seal seal_damaged',
    ]);
  });

  test('on other rows what stands there is written anew', () => {
    const grid = typed(recorded({ id: 'A' }), 2, 'seal', 'x');
    const check = checked(grid);
    expect(told(check.findings)).toEqual([]);
    expect([...check.seals.keys()]).toEqual([2]);
  });

  test('nothing can be recorded of a row without a code, a readable status, or the column', () => {
    const grid = tab('registrations', [
      nominee({ id: '', status: 'Đạt' }),
      nominee({ id: 'B', status: 'xong' }),
      nominee({ id: 'C' }),
    ]);
    expect([...checked(grid).seals.keys()]).toEqual([4]);
    const table: TableKey = 'registrations';
    const at = (grid[0] ?? []).indexOf(tables[table].columns.seal);
    const without = grid.map((row) => row.filter((_, column) => column !== at));
    expect(checked(without).seals.size).toBe(0);
  });

  test('the year asked for does not matter to what is recorded', () => {
    const grid = tab('registrations', [nominee({ id: 'A', year: 2023 }), nominee({ id: 'B' })]);
    expect([...checked(grid, 2024).seals]).toEqual([...checked(grid).seals]);
  });
});
