/** Reads from Univer's mutations which rows and columns came or went. */

import type { IRange } from '@univerjs/core';
import type { Shift } from '../server/protocol';

const kinds: Readonly<Record<string, Pick<Shift, 'kind' | 'axis'>>> = {
  'sheet.mutation.insert-row': { kind: 'insert', axis: 'row' },
  'sheet.mutation.remove-rows': { kind: 'remove', axis: 'row' },
  'sheet.mutation.insert-col': { kind: 'insert', axis: 'column' },
  'sheet.mutation.remove-col': { kind: 'remove', axis: 'column' },
};

/** Null when the mutation puts in or takes out no whole row or column. */
export function readShift(mutation: string, params: object): Shift | null {
  const found = kinds[mutation];
  const { subUnitId, range } = params as { subUnitId: string; range?: IRange };
  if (!found || !range) return null;
  const [first, last] =
    found.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { ...found, sheetId: subUnitId, first, count: last - first + 1 };
}
