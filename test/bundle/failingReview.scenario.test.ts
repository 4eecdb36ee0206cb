/** Services that fail in the middle of a review or a whole check: nothing is left half-written unsaid. */
import { describe, expect, test } from 'vitest';
import { addRecords, lastMessage, sheetOf } from './support/registerHost';
import { judge, type ReviewHost, reviewHost, reviewRegister, selectRows } from './support/reviewHost';

const inputs = ['Đăng ký', 'Thẩm định', 'Tiêu chí', 'Đơn vị', 'Nhật ký'];
const state = (host: ReviewHost): string => JSON.stringify(inputs.map((tab) => host.values(tab)));

interface Work {
  readonly prepared: ReviewHost;
  readonly command: string;
  readonly rows: readonly [number, number];
  readonly prompts: readonly string[];
}

function run({ prepared, command, rows, prompts }: Work, nth: number | null) {
  const host = reviewHost(structuredClone(prepared.document));
  selectRows(host, ...rows);
  host.person.prompts.push(...prompts);
  if (nth !== null) host.faults = { failAtDataCall: nth };
  return { host, calls: host.run(command).calls };
}

/** Fails each data call in turn; afterwards the tabs people fill are as before, or as after a run that succeeds. */
function failEachCall(work: Work): number {
  const untouched = state(work.prepared);
  const after = state(run(work, null).host);
  for (let nth = 1; ; nth++) {
    const { host, calls } = run(work, nth);
    if (calls.data < nth) return nth - 1;
    expect([nth, [untouched, after].includes(state(host))]).toEqual([nth, true]);
    expect([nth, lastMessage(host)]).toEqual([nth, expect.stringMatching(/^Có trục trặc nên chưa làm xong/)]);
  }
}

/** Rows 2 and 6 are under review, a year's worth of verdicts in row 2. */
function underReview(): ReviewHost {
  const host = reviewRegister();
  selectRows(host, 2, 6);
  host.run('prepareReview');
  judge(host, 'ĐK-2024-001', { C1: 'Đạt' });
  return host;
}

describe('a service that fails', () => {
  test('while a review is prepared leaves neither lines without the move nor the move without lines', () => {
    const work = { prepared: reviewRegister(), command: 'prepareReview', rows: [2, 2], prompts: [] } as const;
    expect(failEachCall(work)).toBeGreaterThan(6);
  });

  test('while a review is concluded leaves no status without its seal', () => {
    const work = {
      prepared: underReview(),
      command: 'concludeReview',
      rows: [2, 2],
      prompts: ['1', ''],
    } as const;
    expect(failEachCall(work)).toBe(8);
  });

  test('while statuses are moved leaves none of them moved', () => {
    const prepared = reviewRegister();
    const work = { prepared, command: 'moveStatus', rows: [2, 6], prompts: ['1', 'Gửi lại'] } as const;
    expect(failEachCall(work)).toBeGreaterThan(5);
  });

  test('while edits are put back leaves none of them put back', () => {
    const prepared = underReview();
    selectRows(prepared, 2, 2);
    prepared.person.prompts.push('1', '');
    prepared.run('concludeReview');
    for (const [cell, value] of [
      ['G2', 'Trần Thị Lan Anh'],
      ['L2', 'Giải nhất'],
    ] as const)
      sheetOf(prepared, 'Đăng ký').getRange(cell).setValue(value);
    prepared.adopt(prepared.document);
    const work = { prepared, command: 'changesAfterReview', rows: [2, 2], prompts: ['2'] } as const;
    expect(failEachCall(work)).toBeGreaterThan(5);
  });

  test('during a whole check leaves no seal without its mark, nor a journal line without its seal', () => {
    const prepared = reviewRegister();
    prepared.run('checkWholeRegister');
    addRecords(prepared, 'Bồi dưỡng', [{ 'Mã đăng ký': 'ĐK-2024-098' }]);
    sheetOf(prepared, 'Đăng ký').getRange('P2').setValue('Trả lại');
    prepared.adopt(prepared.document);
    const work = { prepared, command: 'checkWholeRegister', rows: [2, 2], prompts: [] } as const;
    expect(failEachCall(work)).toBeGreaterThan(10);
  });
});

test.each(['checkWholeRegister', 'compareYears', 'publishList'])(
  'a failure while %s rewrites its results names the tab and the command to run again',
  (command) => {
    const prepared = reviewRegister();
    const again = { compareYears: ['2024'], publishList: ['1'] }[command] ?? [];
    prepared.person.prompts.push(...again);
    prepared.run(command);
    const last = run({ prepared, command, rows: [2, 2], prompts: again }, null).calls.data;
    const { host } = run({ prepared, command, rows: [2, 2], prompts: again }, last);
    expect(lastMessage(host)).toMatch(
      /^Có trục trặc nên chưa làm xong: tab .* có thể chưa đầy đủ hoặc còn kết quả cũ.*chạy lại (Kiểm tra toàn bộ sổ|So sánh các năm|Danh sách công bố)\.$/,
    );
  },
);

test.each([
  'checkWholeRegister',
  'prepareReview',
  'concludeReview',
  'moveStatus',
  'compareYears',
  'publishList',
])('a lock held elsewhere: %s says so and writes nothing', (command) => {
  const host = underReview();
  const before = JSON.stringify(host.document);
  host.faults = { lockHeldByAnother: true };
  selectRows(host, 2);
  const prompts: Readonly<Record<string, string[]>> = {
    concludeReview: ['1', ''],
    moveStatus: ['1', 'Lý do'],
    compareYears: ['2024'],
    publishList: ['1'],
  };
  host.person.prompts.push(...(prompts[command] ?? []));
  host.run(command);
  if (command !== 'prepareReview') {
    expect(lastMessage(host)).toMatch(/^Có người khác đang chạy lệnh trên sổ này nên chưa ghi gì/);
  }
  expect(JSON.stringify(host.document)).toBe(before);
});

// The negative control: were these safe without taking anything back, the tests above would prove nothing.
test('a status that is written without its seal would be noticed', () => {
  const host = underReview();
  const before = state(host);
  sheetOf(host, 'Đăng ký').getRange('P2').setValue('Đạt');
  host.adopt(host.document);
  expect(state(host)).not.toBe(before);
});
