/** Several documents in one file: each from a new page on, and no mark of a figure stands twice. */
import { expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/renderDocx';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import { joinDocuments } from '../../src/domain/documents/joinDocuments';
import { withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { documentOf, request } from '../domain/reports/reportBook';
import { vanGiangGrids } from '../domain/reports/vanGiangBook';
import { readDocx } from './docxFile';
import { all, value } from './xmlTree';

const letter = (unit: string) =>
  composeDocument(withSourceAnnex(documentOf(vanGiangGrids, request({ kind: 'reminder', unit }))));

it('holds them one after the other, each with pages of its own', async () => {
  const letters = [letter('XA02'), letter('CUM1'), letter('CQ01')] as const;
  const file = readDocx(await renderDocx(joinDocuments(letters)));
  const texts = await Promise.all(letters.map(async (each) => readDocx(await renderDocx(each))));
  expect(file.paragraphs.map(({ text }) => text)).toEqual(
    texts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
  // A letter and its annex each.
  expect(file.sections).toHaveLength(6);
  expect(file.sections.map((section) => value(all(section, 'w:pgNumType')[0], 'w:start'))).toEqual(
    Array(6).fill('1'),
  );
});

it('has a mark for each figure once, and every link leads to one', async () => {
  const file = readDocx(await renderDocx(joinDocuments([letter('XA02'), letter('CUM1')])));
  const marks = all(file.body, 'w:bookmarkStart').map((mark) => value(mark, 'w:name'));
  const links = all(file.body, 'w:hyperlink').map((link) => value(link, 'w:anchor'));
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks.length).toBeGreaterThan(2);
  expect([...links].sort()).toEqual([...marks].sort());
});

it('of one document is that document', () => {
  expect(joinDocuments([letter('XA02')])).toEqual(letter('XA02'));
});
