/** The same document gives the same bytes, and text from people stays text. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openZip } from '../../local/xlsx/zipArchive';
import { withFixedTimes } from '../../src/documents/fixedFile';
import { boldWidth, evenLines } from '../../src/documents/letterWidths';
import { renderDocx } from '../../src/documents/renderDocx';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import type { OfficialDocument } from '../../src/domain/documents/officialDocument';
import { printableText } from '../../src/domain/documents/printableText';
import { withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { fileOf, readDocx } from './docxFile';
import { counted, letter, report, submission } from './samples';
import { schemaProblems } from './schemaOrder';
import { textOf } from './xmlTree';

const bytesOf = (document: OfficialDocument) => renderDocx(composeDocument(document));

describe('the bytes of a file', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are the same on another day, after other files and in another time zone', async () => {
    vi.useFakeTimers({ now: new Date('2024-01-05T03:00:00Z'), toFake: ['Date'] });
    const first = await bytesOf(withSourceAnnex(submission));
    await bytesOf(report);
    vi.setSystemTime(new Date('2031-12-31T23:59:58Z'));
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    const second = await bytesOf(withSourceAnnex(submission));
    process.env.TZ = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('differ for another date', async () => {
    const header = { ...report.header, date: { year: 2024, month: 1, day: 6 } };
    const other = await bytesOf({ ...report, header });
    expect(Buffer.from(other).equals(Buffer.from(await bytesOf(report)))).toBe(false);
  });

  it('carry the date and the issuer of the document, nobody else and no time of making', async () => {
    const core = openZip(await bytesOf(report)).text('docProps/core.xml');
    const file = readDocx(await bytesOf(report));
    expect(textOf(file.part('docProps/core.xml'))).toBe(
      'Báo cáo Tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024 trên địa bàn huyện Văn Giang' +
        'Ủy ban nhân dân huyện Văn Giang'.repeat(2) +
        '2024-01-05T00:00:00Z'.repeat(2),
    );
    expect(core).not.toMatch(/docx|Un-named/);
    const open = { ...report, header: { ...report.header, date: { year: 2024, month: null, day: null } } };
    expect(openZip(await bytesOf(open)).text('docProps/core.xml')).not.toContain('dcterms:created');
  });

  it('hold each part once', async () => {
    const { names } = openZip(await bytesOf(report));
    expect(new Set(names).size).toBe(names.length);
  });

  it('are refused when they are no archive', () => {
    expect(() => withFixedTimes(new Uint8Array(10))).toThrow('no end record');
    expect(() => withFixedTimes(new Uint8Array(100))).toThrow('no end record');
  });
});

describe('printableText', () => {
  it.each([
    ['a\u0000b\u0007c\u001bd', 'abcd'],
    ['Hoa\u0300 bi\u0300nh', 'Hoà bình'],
    ['a\u200bb\u200ec\u202ed\u2066e\ufeff', 'abcde'],
    ['một\r\nhai\tba\u00a0\u00a0bốn', 'một hai ba bốn'],
    ['nửa \ud83d chữ \udc4d', 'nửa \ufffd chữ \ufffd'],
    ['trọn \u{1f44d}', 'trọn \u{1f44d}'],
    ['a\ufffeb\uffff', 'ab'],
    ['שלום', 'שלום'],
    ['=SUM(A1)', '=SUM(A1)'],
  ])('%j becomes %j', (given, expected) => {
    expect(printableText(given)).toBe(expected);
  });
});

const hostile = [
  '<w:p/></w:t>&amp;&#0;"\'',
  ']]><!--',
  'CURRENT',
  'TOTAL_PAGES',
  '{PAGE} \\* MERGEFORMAT',
  '=HYPERLINK("http://a")',
  '\u202eđảo\u202c ngược',
  'שלום עולם',
  'a\u0000\u0001\u001f\u007f\u0085b',
  '\ud800 lẻ',
  '_x0000_',
];

describe('text from people', () => {
  it.each(hostile)('stays text wherever it stands: %j', async (text) => {
    const figure = { ...counted('x', text, [text]), text };
    const document = withSourceAnnex({
      ...report,
      header: { ...report.header, parentBody: text, issuer: text, place: text, symbol: text },
      subject: text,
      addressees: [text, text],
      bases: [text],
      body: [
        { type: 'heading', level: 1, text },
        { type: 'paragraph', content: [text, figure, { type: 'styled', text, bold: true }] },
        { type: 'bullet', content: text },
        {
          type: 'table',
          caption: text,
          numbering: 'through',
          columns: [{ header: text, group: text, width: 10 }],
          rows: [
            { type: 'group', title: text },
            { type: 'item', cells: [text] },
            { type: 'total', label: text, cells: [text] },
          ],
        },
      ],
      recipients: [text],
      filing: text,
      signature: { lines: [{ prefix: null, title: text }], name: text },
      annexes: [{ title: text, orientation: 'landscape', body: [{ type: 'paragraph', content: text }] }],
    });
    const file = await fileOf(document);
    expect(schemaProblems(file.body)).toEqual([]);
    const shown = printableText(text);
    const bullet = file.paragraphs.find(({ style }) => style === 'bullet');
    expect(bullet?.text).toBe(`- ${shown}`);
    expect(file.paragraphs.filter(({ text: printed }) => printed.includes(shown)).length).toBeGreaterThan(8);
    expect(file.paragraphs.filter(({ style }) => style === 'paragraph').length).toBe(3);
  });

  it('of 50,000 letters is printed whole, in a cell, a title and a name', async () => {
    const long = `${'Thành tích xuất sắc '.repeat(2500)}hết`;
    const unbroken = 'ư'.repeat(50_000);
    const file = await fileOf({
      ...letter,
      header: { ...letter.header, issuer: long, parentBody: unbroken },
      subject: long,
      body: [
        {
          type: 'table',
          columns: [
            { header: 'A', width: 100 },
            { header: 'B', width: 1 },
          ],
          rows: [{ type: 'item', cells: [long, unbroken] }],
        },
        { type: 'paragraph', content: unbroken },
      ],
    });
    const lengths = file.paragraphs.filter(({ text }) => text.length > 40_000).map(({ style }) => style);
    expect(lengths).toEqual(['parentBody', 'issuer', 'letterSubject', 'tableText', 'tableText', 'paragraph']);
  });
});

describe('the width of bold letters', () => {
  // Adobe's metrics of Times-Bold: C O N G 722 778 722 778, H 778, space 250.
  it.each([
    ['CÔNG', 3000],
    ['Hạ', 1278],
    ['ĐỘC LẬP', 722 + 778 + 722 + 250 + 667 + 722 + 611],
    ['', 0],
  ])('%s is %i thousandths', (text, thousandths) => {
    expect(boldWidth(text, 50)).toBe(thousandths);
  });

  it('breaks a name that is too long into even lines, and leaves one that fits', () => {
    expect(evenLines('PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 13, 3742)).toEqual(['PHÒNG GIÁO DỤC', 'VÀ ĐÀO TẠO']);
    expect(evenLines('SỞ NỘI VỤ', 13, 3742)).toEqual(['SỞ NỘI VỤ']);
  });

  it('breaks no word of several syllables in two', () => {
    const title = 'Sơ kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2024';
    // By syllables alone "nhân" would end the upper line.
    expect(evenLines(title, 13, 8000)).toEqual([
      'Sơ kết công tác xây dựng, bồi dưỡng,',
      'nhân rộng điển hình tiên tiến năm 2024',
    ]);
    for (let width = 2600; width < 9000; width += 100) {
      expect(evenLines(title, 13, width).join('|')).not.toMatch(
        /công\|tác|xây\|dựng|bồi\|dưỡng|nhân\|rộng|điển\|hình|tiên\|tiến|năm\|2024/,
      );
    }
  });

  it('loses no word', () => {
    const name = 'TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ XÃ PHỤNG CÔNG HUYỆN VĂN GIANG';
    const lines = evenLines(name, 13, 3742);
    expect(lines.join(' ')).toBe(name);
    for (const line of lines) expect(boldWidth(line, 13)).toBeLessThanOrEqual(3742);
  });
});
