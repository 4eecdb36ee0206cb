/** A list of 3,000 registrations: all of them are there, under their units, on pages that break between rows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { listedRegister, listRequest } from '../../bench/listedRegister';
import { renderDocx } from '../../src/documents/renderDocx';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import { documentOf, verify } from '../domain/reports/reportBook';
import { type DocxFile, paragraphText, readDocx } from './docxFile';
import { formFaults } from './officialForm/formFaults';
import { all, child, elements, isOn, type XmlNode } from './xmlTree';

const count = 3_000;
let file: DocxFile;
let rows: XmlNode[];

beforeAll(async () => {
  file = readDocx(await renderDocx(composeDocument(documentOf(listedRegister(count), listRequest))));
  const [list] = all(file.body, 'w:tbl').slice(-1);
  rows = elements(list as XmlNode).filter(({ name }) => name === 'w:tr');
});

function cells(row: XmlNode | undefined): string[] {
  return row === undefined
    ? []
    : elements(row)
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => all(cell, 'w:p').map(paragraphText).join(' '));
}

/** Rows of a unit's title have two cells. */
function isTitle(row: XmlNode): boolean {
  return cells(row).length === 2;
}

describe('a list of 3,000', () => {
  it('holds every one, a hundred under each of thirty units, numbered anew', () => {
    // One header row, a title for each unit.
    expect(rows).toHaveLength(1 + 30 + count);
    expect(rows.filter(isTitle).map((row) => cells(row)[1])).toEqual(
      Array.from({ length: 30 }, (_, unit) => `Xã Thử ${unit + 1} (100 trường hợp)`),
    );
    const items = rows.slice(1).filter((row) => !isTitle(row));
    expect(items.map((row) => cells(row)[0])).toEqual(
      Array.from({ length: count }, (_, index) => String((index % 100) + 1)),
    );
    const places = new Set(items.map((row) => /\d+$/.exec(cells(row)[1] ?? '')?.[0]));
    expect(places).toEqual(new Set(Array.from({ length: count }, (_, index) => String(index))));
  });

  it('repeats its header row, and no other, on every page', () => {
    const repeated = rows.map((row) => isOn(child(row, 'w:trPr', 'w:tblHeader')));
    expect(repeated.indexOf(false)).toBe(1);
    expect(repeated.lastIndexOf(true)).toBe(0);
  });

  it('breaks between rows: none is split, no title stands alone at the foot of a page', () => {
    expect(rows.filter((row) => !isOn(child(row, 'w:trPr', 'w:cantSplit')))).toEqual([]);
    const kept = (row: XmlNode): boolean =>
      all(row, 'w:p').every((line) => isOn(child(line, 'w:pPr', 'w:keepNext')));
    // Nor does the last row of all.
    expect(rows.slice(1, -2).every((row) => kept(row) === isTitle(row))).toBe(true);
    expect(rows.slice(-2).map(kept)).toEqual([true, false]);
  });

  it('says how many in words, has the form it must have, and figures that agree', () => {
    expect(file.paragraphs.map(({ text }) => text).join('\n')).toContain(
      'với tổng số 3.000 (ba nghìn) trường hợp của 30 đơn vị, gồm 750 tập thể và 2.250 cá nhân',
    );
    const expected = { kindName: null, numbered: true, placed: true, addressed: true, annexes: 1 };
    expect(formFaults(file, expected)).toEqual([]);
    // The units, all in all, two kinds, the units themselves.
    expect(verify(listedRegister(count), listRequest)).toMatchObject({ matched: 34, total: 34 });
  });
});
