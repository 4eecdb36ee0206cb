/** Thẩm định từng hồ sơ on the server: what is written when a reviewer saves or concludes. */
import { describe, expect, test } from 'vitest';
import { addRecords, day, sheetOf } from './support/registerHost';
import { linesOf, opened, requestFor, saved } from './support/reviewForm';
import { journal, type ReviewHost, reviewRegister, sealOf, statuses } from './support/reviewHost';

const user = 'lan@example.com';
const host = (): ReviewHost => reviewRegister({ user });

describe('saving without a conclusion', () => {
  test('writes the whole sheet, signs what was decided, and moves on to Đang thẩm định', () => {
    const register = host();
    const request = requestFor(opened(register, 'ĐK-2024-003'), { C1: 'met', H1: '|=1+1 xem lại' });
    expect(saved(register, request)).toEqual({
      kind: 'saved',
      status: 'reviewing',
      added: 4,
      changed: 0,
      next: null,
    });
    expect(linesOf(register)).toEqual([
      ['ĐK-2024-003', 'C1', 'Đạt', 'Lê Thị Mai', ''],
      ['ĐK-2024-003', 'C2', '', '', ''],
      ['ĐK-2024-003', 'H1', '', 'Lê Thị Mai', '=1+1 xem lại'],
      ['ĐK-2024-003', 'H2', '', '', ''],
    ]);
    expect(sheetOf(register, 'Thẩm định').getDataRange().getFormulas().flat().join('')).toBe('');
    // 20/11/2026 in Việt Nam.
    expect(register.values('Thẩm định')[1]?.[4]).toEqual(day(2026, 11, 20));
    expect(statuses(register)[2]).toBe('Đang thẩm định');
    expect(sealOf(register, 4)).toEqual({ v: 1, id: 'ĐK-2024-003', s: 'reviewing' });
    expect(journal(register)).toEqual([
      [user, 'Thẩm định từng hồ sơ', 'ĐK-2024-003', 'Trạng thái', 'Đã gửi → Đang thẩm định'],
      [user, 'Thẩm định từng hồ sơ', 'ĐK-2024-003', 'Đạt/Không/Không áp dụng', 'Thẩm định: thêm 4 dòng'],
    ]);
  });

  test('changes only the lines that say something else', () => {
    const register = host();
    saved(register, requestFor(opened(register, 'ĐK-2024-003'), { C1: 'met|Tốt', C2: 'unmet' }));
    const again = requestFor(opened(register, 'ĐK-2024-003'), { C2: 'met', H1: 'not_applicable' });
    expect(saved(register, { ...again, reviewer: 'Vũ Văn Nam' })).toMatchObject({ added: 0, changed: 2 });
    expect(linesOf(register)).toEqual([
      ['ĐK-2024-003', 'C1', 'Đạt', 'Lê Thị Mai', 'Tốt'],
      ['ĐK-2024-003', 'C2', 'Đạt', 'Vũ Văn Nam', ''],
      ['ĐK-2024-003', 'H1', 'Không áp dụng', 'Vũ Văn Nam', ''],
      ['ĐK-2024-003', 'H2', '', '', ''],
    ]);
    // Two verdicts, two names, and the date of the line that had none.
    expect(journal(register).at(-1)?.[4]).toBe('Thẩm định: sửa 5 ô');
  });

  test('empties a line whose verdict is taken back, name and date as well', () => {
    const register = host();
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met' }));
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), { C1: '' }));
    expect(register.values('Thẩm định')[1]).toEqual(['ĐK-2024-001', 'C1', '', '', '', '']);
  });

  test('writes nothing where nothing has changed', () => {
    const register = host();
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met' }));
    const before = JSON.stringify(register.document);
    expect(saved(register, requestFor(opened(register, 'ĐK-2024-001'), {}))).toMatchObject({
      kind: 'saved',
      added: 0,
      changed: 0,
    });
    expect(JSON.stringify(register.document)).toBe(before);
  });

  test('leaves lines of others between its own alone, and a verdict that a record decides', () => {
    const register = host();
    addRecords(register, 'Thẩm định', [
      { 'Mã đăng ký': 'ĐK-2024-005', 'Mã tiêu chí': 'C1', 'Nhận xét': 'giữ nguyên' },
      { 'Mã đăng ký': 'ĐK-2024-001', 'Mã tiêu chí': 'C1', 'Đạt/Không/Không áp dụng': 'Không' },
      { 'Mã đăng ký': 'ĐK-2024-005', 'Mã tiêu chí': 'C2' },
      { 'Mã đăng ký': 'ĐK-2024-005', 'Mã tiêu chí': 'L1', 'Đạt/Không/Không áp dụng': 'Không' },
    ]);
    saved(
      register,
      requestFor(opened(register, 'ĐK-2024-005'), { C1: 'met|giữ nguyên', C2: 'met', L1: 'met' }),
    );
    expect(linesOf(register)).toEqual([
      ['ĐK-2024-005', 'C1', 'Đạt', 'Lê Thị Mai', 'giữ nguyên'],
      ['ĐK-2024-001', 'C1', 'Không', '', ''],
      ['ĐK-2024-005', 'C2', 'Đạt', 'Lê Thị Mai', ''],
      ['ĐK-2024-005', 'L1', 'Không', '', ''],
    ]);
  });
});

describe('concluding', () => {
  test('Đạt goes through Đang thẩm định in one write, sealed as it stands, and opens the next one', () => {
    const register = host();
    const request = requestFor(
      opened(register, 'ĐK-2024-001'),
      { C1: 'met', C2: 'unmet' },
      { conclusion: 'passed', reason: 'Hội đồng họp ngày 15/11', next: 'ĐK-2024-003' },
    );
    const outcome = saved(register, request);
    expect(outcome).toMatchObject({ kind: 'saved', status: 'passed', added: 2 });
    expect(outcome.kind === 'saved' ? outcome.next?.dossier.id : null).toBe('ĐK-2024-003');
    expect(statuses(register)[0]).toBe('Đạt');
    expect(sealOf(register, 2)).toMatchObject({
      s: 'passed',
      f: expect.stringMatching(/^[0-9a-f]{16}$/),
      x: { year: 2024, name: 'Trần Thị Lan' },
    });
    expect(journal(register).map((row) => row.slice(3))).toEqual([
      ['Trạng thái', 'Đã gửi → Đang thẩm định'],
      ['Trạng thái', 'Đang thẩm định → Đạt; lý do: Hội đồng họp ngày 15/11'],
      ['Đạt/Không/Không áp dụng', 'Thẩm định: thêm 2 dòng'],
    ]);
  });

  test.each([
    { conclusion: 'returned', word: 'Trả lại', steps: ['Đã gửi → Trả lại; lý do: Bổ sung minh chứng'] },
    {
      conclusion: 'failed',
      word: 'Không đạt',
      steps: ['Đã gửi → Đang thẩm định', 'Đang thẩm định → Không đạt; lý do: Bổ sung minh chứng'],
    },
  ] as const)('$word says why, each step by itself', ({ conclusion, word, steps }) => {
    const register = host();
    const more = { conclusion, reason: 'Bổ sung minh chứng' };
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), { C1: 'unmet' }, more));
    expect(statuses(register)[0]).toBe(word);
    const moves = journal(register).filter(([, , , column]) => column === 'Trạng thái');
    expect(moves.map((row) => row[4])).toEqual(steps);
  });

  test.each([
    { name: 'a required criterion is unmet', decided: { C1: 'unmet', C2: 'met' } },
    { name: 'a required criterion has no verdict', decided: { C2: 'met' } },
    { name: 'a required criterion is Không áp dụng', decided: { C1: 'not_applicable' } },
  ])('Đạt is not allowed while $name, and nothing is written', ({ decided }) => {
    const register = host();
    const request = requestFor(opened(register, 'ĐK-2024-001'), decided, { conclusion: 'passed' });
    const before = JSON.stringify(register.document);
    expect(saved(register, request).kind).toBe('not_allowed');
    expect(JSON.stringify(register.document)).toBe(before);
  });

  test('one of a group is enough, and without any there is no Đạt', () => {
    const register = host();
    const request = requestFor(opened(register, 'ĐK-2024-003'), { C1: 'met' }, { conclusion: 'passed' });
    expect(saved(register, request).kind).toBe('not_allowed');
    const { H2 } = { H2: { verdict: 'met', remark: '' } as const };
    const enough = { ...request, judgements: { ...request.judgements, H2 } };
    expect(saved(register, enough).kind).toBe('saved');
  });

  test('a head passes once the collective has, and not before', () => {
    const register = host();
    const judged = { C1: 'met', C2: 'met' };
    const early = requestFor(opened(register, 'ĐK-2024-005'), judged, { conclusion: 'passed' });
    expect(saved(register, early).kind).toBe('not_allowed');
    saved(register, requestFor(opened(register, 'ĐK-2024-004'), { T1: 'met' }, { conclusion: 'passed' }));
    // What another record decides is no change of the dossier: it need not be opened again.
    expect(saved(register, early).kind).toBe('saved');
    expect(statuses(register).slice(3)).toEqual(['Đạt', 'Đạt']);
  });

  test('a head that comes next is opened by itself, as the write before may decide on it', () => {
    const register = host();
    const more = { conclusion: 'passed', next: 'ĐK-2024-005' } as const;
    const outcome = saved(register, requestFor(opened(register, 'ĐK-2024-004'), { T1: 'met' }, more));
    expect(outcome).toMatchObject({ kind: 'saved', next: null });
    expect(opened(register, 'ĐK-2024-005').dossier.led).toEqual({ holds: true, value: 'ĐK-2024-004' });
  });

  test('without a single criterion it can only be sent back', () => {
    const register = host();
    sheetOf(register, 'Tiêu chí').getRange('A2:J7').clearContent();
    register.adopt(register.document);
    const one = opened(register, 'ĐK-2024-001');
    expect(saved(register, requestFor(one, {}, { conclusion: 'passed' })).kind).toBe('not_allowed');
    const back = { conclusion: 'returned', reason: 'Chưa có tiêu chí' } as const;
    expect(saved(register, requestFor(one, {}, back))).toMatchObject({ kind: 'saved', status: 'returned' });
  });
});
