/** The order in which a person's actions reach the host, and which answers are still of use. */
import { describe, expect, test } from 'vitest';
import { type Message, Outbox } from '../../../local/page/outbox';
import type { GridAction, PageRequest, SheetEdits } from '../../../local/server/protocol';

function cell(row: number): SheetEdits[] {
  return [{ sheetId: 's', cells: [{ row, column: 0, typed: 'x' }] }];
}

function edit(edits: SheetEdits[], workbook: GridAction['workbook'] = null): Message {
  return { kind: 'grid', action: { edits, workbook, shifts: [], rulesChanged: false } };
}

const run: Message = { kind: 'run', functionName: 'checkQuotas', selected: null };

/** An outbox over a server that takes everything, and the numbers it took. */
function outbox(reachable = () => true) {
  const sent: PageRequest[] = [];
  const box = new Outbox(async (request) => {
    if (!reachable()) return false;
    sent.push(request);
    return true;
  });
  return { box, sent, numbers: () => sent.map(({ request }) => request) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('sending', () => {
  test('edits go at once and in order, also behind a command that runs', async () => {
    const { box, sent } = outbox();
    box.send(() => run);
    box.send(() => edit(cell(1)), cell(1));
    await turn();
    expect(sent.map(({ kind, request }) => [kind, request])).toEqual([
      ['run', 1],
      ['grid', 2],
    ]);
  });

  test('an action with the workbook waits for all answers and is built only then', async () => {
    const { box, numbers } = outbox();
    let built = false;
    box.send(() => edit(cell(1)), cell(1));
    box.send(
      () => {
        built = true;
        return edit([]);
      },
      [],
      true,
    );
    box.send(() => edit(cell(2)), cell(2));
    await turn();
    expect([built, numbers()]).toEqual([false, [1]]);
    box.settle(1);
    await turn();
    expect([built, numbers()]).toEqual([true, [1, 2, 3]]);
  });

  test('what could not be sent goes first after a new connection', async () => {
    let online = false;
    const { box, numbers } = outbox(() => online);
    box.send(() => edit(cell(1)), cell(1));
    box.send(() => edit(cell(2)), cell(2));
    await turn();
    expect(numbers()).toEqual([]);
    online = true;
    box.reconnected();
    await turn();
    expect(numbers()).toEqual([1, 2]);
  });
});

describe('answers', () => {
  test('nothing is under way at the start and after the last answer', async () => {
    const { box } = outbox();
    expect(box.whenSettled()).toBeNull();
    box.send(() => run);
    const settled = box.whenSettled();
    await turn();
    box.settle(1);
    await settled;
    expect(box.whenSettled()).toBeNull();
  });

  test('an answer is old news for a cell the person has changed since', async () => {
    const { box } = outbox();
    box.send(() => edit(cell(1)), cell(1));
    box.send(() => edit(cell(1)), cell(1));
    expect(box.isNewer('s', 1, 0, 1)).toBe(true);
    expect(box.isNewer('s', 1, 0, 2)).toBe(false);
    expect(box.isNewer('s', 2, 0, 1)).toBe(false);
    // What a command wrote is older than any edit still unanswered.
    expect(box.isNewer('s', 1, 0, null)).toBe(true);
    box.settle(2);
    expect(box.isNewer('s', 1, 0, null)).toBe(false);
  });
});
