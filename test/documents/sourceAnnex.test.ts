/** The annex of sources stays short: noughts stand together, and nothing that can be counted again is left out. */
import { expect, it } from 'vitest';
import type { Figure } from '../../src/domain/documents/officialDocument';
import { sourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { counted, registrationCodes } from './samples';

function linesOf(figures: readonly Figure[]): unknown[] {
  const annex = sourceAnnex({ body: [{ type: 'paragraph', content: figures }], annexes: [] });
  const [table] = annex?.body ?? [];
  return (table?.type === 'table' ? table.rows : []).map((row) => (row.type === 'item' ? row.cells : []));
}

function nought(id: string, table: Figure['table']): Figure {
  return { ...counted(id, id, []), table };
}

const noughts = 'Các số liệu khác, đều bằng 0';
const nothing = 'Không có dòng nào';

it('says in one line of all noughts in which tabs there is nothing; a value without rows keeps its line', () => {
  const lacking: Figure = { ...counted('lacking', 'Số còn thiếu', []), value: 9, text: '09' };
  const figures = [
    nought('a', 'registrations'),
    nought('b', 'communications'),
    lacking,
    nought('c', 'registrations'),
  ];
  expect(linesOf(figures)).toEqual([
    ['Số còn thiếu', { type: 'link', figure: 'lacking', text: '09' }, 'Đăng ký', nothing],
    [noughts, '0', 'Đăng ký, Tuyên truyền', nothing],
  ]);
});

it('has no such line where nothing is nought, and only that line where all are', () => {
  const some = counted('some', 'Số đăng ký', registrationCodes(1, 2));
  expect(linesOf([some])).toHaveLength(1);
  expect(linesOf([nought('a', 'units')])).toEqual([[noughts, '0', 'Đơn vị', nothing]]);
});

it('keeps the line of a nought that was counted from rows', () => {
  // Two cells of Số lượt that say 0: somebody may look them up.
  const reach: Figure = { ...counted('reach', 'Tổng số lượt', ['dòng 2', 'dòng 3']), value: 0, text: '0' };
  expect(linesOf([reach])).toEqual([
    ['Tổng số lượt', { type: 'link', figure: 'reach', text: '0' }, 'Đăng ký', 'dòng 2; dòng 3'],
  ]);
});
