/** Thẩm định từng hồ sơ on the server: undo, two reviewers at once, troubles, and forms that are not to be trusted. */
import { describe, expect, test } from 'vitest';
import { addRecords, allValues, lastMessage, sheetOf } from './support/registerHost';
import { answered, linesOf, opened, queuePage, requestFor, saved, typeInto } from './support/reviewForm';
import { type ReviewHost, registration, reviewHost, reviewRegister } from './support/reviewHost';

const user = 'lan@example.com';
const host = (): ReviewHost => reviewRegister({ user });

describe('undo', () => {
  test('takes lines, status and seal back in one go', () => {
    const register = host();
    const before = allValues(register, ['Nhật ký']);
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met|Tốt' }, { conclusion: 'passed' }));
    register.run('undoLastWrite');
    expect(lastMessage(register)).toMatch(/Thẩm định từng hồ sơ/);
    expect(allValues(register, ['Nhật ký'])).toEqual(before);
  });

  test('finds changed lines again where others have been put in above them', () => {
    const register = host();
    for (const id of ['ĐK-2024-003', 'ĐK-2024-001']) {
      saved(register, requestFor(opened(register, id), { C1: 'met', C2: 'met' }));
    }
    const before = linesOf(register);
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), { C1: 'unmet|Xem lại', C2: 'unmet' }));
    // Now the rows where C1 and C2 stood hold other lines, one of them with the very same verdict.
    sheetOf(register, 'Thẩm định').insertRowsBefore(2, 1);
    register.adopt(register.document);
    register.run('undoLastWrite');
    expect(linesOf(register).filter(([id]) => id !== '')).toEqual(before);
  });
});

describe('two reviewers on one registration', () => {
  test('the second is told what the first has written, and by whom; then his own is written', () => {
    const register = host();
    const second = opened(register, 'ĐK-2024-001');
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), { C1: 'unmet|Chưa rõ' }));
    const before = JSON.stringify(register.document);
    const outcome = saved(register, requestFor(second, { C1: 'met' }, { reviewer: 'Vũ Văn Nam' }));
    expect(JSON.stringify(register.document)).toBe(before);
    if (outcome.kind !== 'changed') throw new Error(outcome.kind);
    expect(outcome.last).toEqual({
      person: user,
      action: 'Thẩm định từng hồ sơ',
      time: '13:02',
      date: '20/11/2026',
    });
    expect(outcome.opened.dossier.lines[0]).toMatchObject({
      verdict: 'unmet',
      remark: 'Chưa rõ',
      reviewer: 'Lê Thị Mai',
      date: '2026-11-20',
    });
    saved(register, requestFor(outcome.opened, { C1: 'met' }, { reviewer: 'Vũ Văn Nam' }));
    expect(linesOf(register)[0]).toEqual(['ĐK-2024-001', 'C1', 'Đạt', 'Vũ Văn Nam', '']);
  });

  test.each([
    {
      name: 'a field',
      change: (of: ReviewHost) => typeInto(of, 'Đăng ký', 'L2', 'Thành tích mới'),
      kind: 'changed',
    },
    {
      name: 'the wording of a criterion',
      change: (of: ReviewHost) => typeInto(of, 'Tiêu chí', 'D2', 'Khác'),
      kind: 'changed',
    },
    {
      name: 'a verdict typed into the tab',
      change: (of: ReviewHost) =>
        addRecords(of, 'Thẩm định', [
          { 'Mã đăng ký': 'ĐK-2024-001', 'Mã tiêu chí': 'C2', 'Đạt/Không/Không áp dụng': 'Đạt' },
        ]),
      kind: 'changed',
    },
    {
      name: 'the unit withdraws it',
      change: (of: ReviewHost) => typeInto(of, 'Đăng ký', 'P2', 'Đã rút'),
      kind: 'settled',
    },
    {
      name: 'its code',
      change: (of: ReviewHost) => typeInto(of, 'Đăng ký', 'B2', 'ĐK-2024-111'),
      kind: 'gone',
    },
    {
      name: 'the mark of a check',
      change: (of: ReviewHost) => typeInto(of, 'Đăng ký', 'R2', 'Thiếu minh chứng'),
      kind: 'saved',
    },
    { name: 'nothing', change: () => undefined, kind: 'saved' },
  ])('when $name changes meanwhile it is $kind', ({ change, kind }) => {
    const register = host();
    const request = requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met' });
    change(register);
    const before = JSON.stringify(register.document);
    expect(saved(register, request).kind).toBe(kind);
    expect(JSON.stringify(register.document) === before).toBe(kind !== 'saved');
  });

  test('what another writes until the very moment the lock is taken is seen', () => {
    const register = host();
    const request = requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met' }, { conclusion: 'passed' });
    register.faults = {
      beforeDataCall: (_n, name) => {
        if (name === 'Lock.tryLock') sheetOf(register, 'Đăng ký').getRange('G2').setValue('Người khác');
      },
    };
    const outcome = saved(register, request);
    expect(outcome.kind === 'changed' ? outcome.opened.dossier.fields.name : outcome.kind).toBe('Người khác');
    expect(linesOf(register)).toEqual([]);
  });

  test('what was concluded by another in between says by whom', () => {
    const register = host();
    const late = requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met' }, { conclusion: 'passed' });
    const back = { conclusion: 'returned', reason: 'Thiếu minh chứng' } as const;
    saved(register, requestFor(opened(register, 'ĐK-2024-001'), {}, back));
    expect(saved(register, late)).toMatchObject({
      kind: 'settled',
      status: 'returned',
      last: { person: user, action: 'Thẩm định từng hồ sơ' },
    });
  });
});

describe('troubles', () => {
  test('a lock held elsewhere is told of, and nothing is written', () => {
    const register = host();
    const request = requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met' }, { conclusion: 'passed' });
    const before = JSON.stringify(register.document);
    register.faults = { lockHeldByAnother: true };
    expect(answered(register, 'saveReview', request)).toEqual({
      ok: false,
      message: expect.stringMatching(/^Có người khác đang chạy lệnh trên sổ này nên chưa ghi gì/),
    });
    expect(JSON.stringify(register.document)).toBe(before);
  });

  test('a service that fails at any call leaves all as it was, or all written', () => {
    const prepared = host();
    saved(prepared, requestFor(opened(prepared, 'ĐK-2024-001'), { C1: 'unmet' }));
    const inputs = ['Đăng ký', 'Thẩm định', 'Nhật ký'];
    const state = (of: ReviewHost): string => JSON.stringify(inputs.map((tab) => of.values(tab)));
    const request = requestFor(
      opened(prepared, 'ĐK-2024-001'),
      { C1: 'met|Tốt', C2: 'met' },
      { conclusion: 'passed' },
    );
    const run = (nth: number | null) => {
      const register = reviewHost(structuredClone(prepared.document), { user });
      if (nth !== null) register.faults = { failAtDataCall: nth };
      return { register, answer: answered(register, 'saveReview', request) };
    };
    const [before, after] = [state(prepared), state(run(null).register)];
    let nth = 1;
    for (; ; nth++) {
      const { register, answer } = run(nth);
      if ((register.lastExecution?.calls.data ?? 0) < nth) break;
      expect([nth, answer.ok, [before, after].includes(state(register))]).toEqual([nth, false, true]);
    }
    expect(nth).toBeGreaterThan(8);
  });
});

describe('a form that is not to be trusted', () => {
  const sound = (register: ReviewHost) =>
    requestFor(opened(register, 'ĐK-2024-001'), { C1: 'met' }, { conclusion: 'passed' });

  test.each([
    { name: 'nothing', change: () => undefined },
    { name: 'a list', change: () => [] },
    { name: 'no code', change: (one: object) => ({ ...one, id: 7 }) },
    { name: 'a code that is too long', change: (one: object) => ({ ...one, id: 'x'.repeat(201) }) },
    { name: 'a status of its own', change: (one: object) => ({ ...one, conclusion: 'withdrawn' }) },
    {
      name: 'a verdict of its own',
      change: (one: object) => ({ ...one, judgements: { C1: { verdict: 'x', remark: '' } } }),
    },
    { name: 'no remark', change: (one: object) => ({ ...one, judgements: { C1: { verdict: 'met' } } }) },
    { name: 'not all criteria', change: (one: object) => ({ ...one, judgements: {} }) },
    {
      name: 'Trả lại without a reason',
      change: (one: object) => ({ ...one, conclusion: 'returned', reason: ' \u200b' }),
    },
    { name: 'a reason that is too long', change: (one: object) => ({ ...one, reason: 'x'.repeat(1_001) }) },
    {
      name: 'a remark that is too long',
      change: (one: object) => ({
        ...one,
        judgements: { C1: { verdict: 'met', remark: 'x'.repeat(2_001) }, C2: { verdict: null, remark: '' } },
      }),
    },
    {
      name: 'hundreds of criteria',
      change: (one: object) => ({
        ...one,
        judgements: Object.fromEntries(
          Array.from({ length: 501 }, (_, index) => [`C${index}`, { verdict: null, remark: '' }]),
        ),
      }),
    },
  ])('that sends $name is refused in plain words, and nothing is written', ({ change }) => {
    const register = host();
    const request = change(sound(register));
    const before = JSON.stringify(register.document);
    const answer = answered(register, 'saveReview', ...(request === undefined ? [] : [request]));
    expect(answer).toEqual({ ok: false, message: expect.stringMatching(/^Có trục trặc nên chưa làm xong/) });
    expect(JSON.stringify(register.document)).toBe(before);
  });

  test('is let in when it sends what ours sends, at the very limits', () => {
    const register = host();
    const remark = 'x'.repeat(2_000);
    const request = {
      ...sound(register),
      judgements: { C1: { verdict: 'met', remark } as const, C2: { verdict: null, remark: '' } },
      reason: 'x'.repeat(1_000),
    };
    expect(saved(register, request).kind).toBe('saved');
  });

  test.each([
    { given: [{ unit: '', kind: '', status: 'passed' }, 0] },
    { given: [{ unit: '', kind: 'x', status: '' }, 0] },
    { given: [{ unit: 'x'.repeat(201), kind: '', status: '' }, 0] },
    { given: [{ unit: '', kind: '', status: '' }, -1] },
    { given: [{ unit: '', kind: '', status: '' }, 0.5] },
    { given: [null, 0] },
  ])('asks in vain for a page of the queue by $given', ({ given }) => {
    expect(answered(host(), 'reviewQueuePage', ...given)).toMatchObject({ ok: false });
    expect(answered(host(), 'openReview', given)).toMatchObject({ ok: false });
  });

  test('adds no line of its own: a reviewer, remark and code that look like formulas or HTML stay text', () => {
    const register = host();
    addRecords(register, 'Đăng ký', [registration(9, '<img src=x onerror=alert(1)>')]);
    const request = requestFor(
      opened(register, 'ĐK-2024-009'),
      { C1: 'met|=IMPORTXML("http://x")' },
      { reviewer: '+cmd|calc', conclusion: 'failed', reason: '@sum' },
    );
    expect(
      saved(register, {
        ...request,
        judgements: { ...request.judgements, C1: { verdict: 'unmet', remark: '=IMPORTXML("http://x")' } },
      }).kind,
    ).toBe('saved');
    expect(linesOf(register)[0]).toEqual([
      'ĐK-2024-009',
      'C1',
      'Không',
      '+cmd|calc',
      '=IMPORTXML("http://x")',
    ]);
    for (const tab of ['Thẩm định', 'Nhật ký', 'Đăng ký'])
      expect(sheetOf(register, tab).getDataRange().getFormulas().flat().join('')).toBe('');
    expect(queuePage(register).entries).toHaveLength(4);
  });
});
