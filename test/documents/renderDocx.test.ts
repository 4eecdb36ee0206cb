/** The .docx file against NĐ 30/2020/NĐ-CP (domain.md 2.3), read out of its parts. */
import { beforeAll, describe, expect, it } from 'vitest';
import { withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { type DocxFile, type FileParagraph, fileOf, millimetre, withText } from './docxFile';
import { letter, minutes, report, submission } from './samples';
import { schemaProblems } from './schemaOrder';
import { all, child, elements, isOn, textOf, value, type XmlNode } from './xmlTree';

const documents = {
  report: withSourceAnnex(report),
  submission: withSourceAnnex(submission),
  letter,
  minutes,
};
type Name = keyof typeof documents;
const names = Object.keys(documents) as Name[];
const files: Partial<Record<Name, DocxFile>> = {};

beforeAll(async () => {
  for (const name of names) files[name] = await fileOf(documents[name]);
});

function file(name: Name): DocxFile {
  return files[name] as DocxFile;
}

describe.each(names)('%s', (name) => {
  it('is a file Word opens: well-formed, in the order of the schema, its parts all there', () => {
    expect(schemaProblems(file(name).body)).toEqual([]);
    expect(schemaProblems(file(name).part('word/styles.xml'))).toEqual([]);
    const relations = elements(file(name).part('word/_rels/document.xml.rels'));
    const targets = new Map(relations.map((each) => [value(each, 'Id'), `word/${value(each, 'Target')}`]));
    for (const target of targets.values()) expect(file(name).names).toContain(target);
    const headers = all(file(name).body, 'w:headerReference');
    for (const header of headers) expect(targets.has(value(header, 'r:id'))).toBe(true);
    for (const part of file(name).names) expect(() => file(name).part(part)).not.toThrow();
  });

  it('stands on A4 with margins inside the limits', () => {
    for (const section of file(name).sections) {
      const size = child(section, 'w:pgSz');
      const sides = [Number(value(size, 'w:w')), Number(value(size, 'w:h'))];
      const landscape = value(size, 'w:orient') === 'landscape';
      expect(landscape ? sides.reverse() : sides).toEqual([11906, 16838]);
      const margin = (side: string) => Number(value(child(section, 'w:pgMar'), `w:${side}`)) / millimetre;
      expect(margin('top')).toBeCloseTo(20, 1);
      expect(margin('bottom')).toBeCloseTo(20, 1);
      expect(margin('left')).toBeCloseTo(30, 1);
      expect(margin('right')).toBeCloseTo(15, 1);
      // The number of the page stands in the top margin, above the text.
      expect(margin('header')).toBeGreaterThan(5);
      expect(margin('header')).toBeLessThan(13);
    }
  });

  it('counts pages from 1 in each section, centred at the top, not shown on the first', () => {
    for (const section of file(name).sections) {
      expect(value(child(section, 'w:pgNumType'), 'w:start')).toBe('1');
      expect(isOn(child(section, 'w:titlePg'))).toBe(true);
      const headers = new Map(
        elements(section)
          .filter((each) => each.name === 'w:headerReference')
          .map((each) => [value(each, 'w:type'), value(each, 'r:id')]),
      );
      expect([...headers.keys()].sort()).toEqual(['default', 'first']);
      const part = (type: string): XmlNode => {
        const relation = elements(file(name).part('word/_rels/document.xml.rels')).find(
          (each) => value(each, 'Id') === headers.get(type),
        );
        return file(name).part(`word/${value(relation, 'Target')}`);
      };
      expect(all(part('first'), 'w:instrText')).toEqual([]);
      expect(textOf(part('first'))).toBe('');
      expect(all(part('default'), 'w:instrText').map(textOf)).toEqual(['PAGE']);
      const [node] = all(part('default'), 'w:p');
      const look = file(name).look({ style: 'pageNumber', text: '', node: node as XmlNode });
      expect(look).toMatchObject({ size: 14, align: 'center', bold: false, italic: false });
    }
  });

  it('ends each section with a line of one point, so that a full page is not followed by an empty one', () => {
    const last = [
      ...all(file(name).body, 'w:p').filter((node) => child(node, 'w:pPr', 'w:sectPr') !== undefined),
    ];
    const final = elements(file(name).body).slice(-2);
    expect(final.map((each) => each.name)).toEqual(['w:p', 'w:sectPr']);
    for (const node of [...last, final[0] as XmlNode]) {
      const spacing = child(node, 'w:pPr', 'w:spacing');
      expect(['w:before', 'w:after', 'w:line', 'w:lineRule'].map((each) => value(spacing, each))).toEqual([
        '0',
        '0',
        '20',
        'exact',
      ]);
    }
    expect(last).toHaveLength(file(name).sections.length - 1);
  });

  it('is in Times New Roman everywhere, in black', () => {
    for (const paragraph of file(name).paragraphs) {
      expect(file(name).look(paragraph).fonts).toEqual(Array.from({ length: 4 }, () => 'Times New Roman'));
    }
    const used = new Set(file(name).paragraphs.map(({ style }) => style));
    const styles = all(file(name).part('word/styles.xml'), 'w:style').filter((each) =>
      used.has(value(each, 'w:styleId') ?? ''),
    );
    expect(styles).toHaveLength(used.size);
    const colours = [...styles, file(name).body]
      .flatMap((each) => all(each, 'w:color'))
      .map((each) => value(each));
    expect(colours.filter((each) => each !== '000000' && each !== 'auto')).toEqual([]);
  });
});

describe('the head of a report', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true, italic: false, align: 'center' }],
    ['Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true, italic: false, align: 'center' }],
    ['ỦY BAN NHÂN DÂN', { size: 13, bold: true, italic: false, align: 'center' }],
    ['Số: 05/BC-UBND', { size: 13, bold: false, italic: false, align: 'center' }],
    ['Văn Giang, ngày 05 tháng 01 năm 2024', { size: 14, bold: false, italic: true, align: 'center' }],
    ['BÁO CÁO', { size: 14, bold: true, italic: false, align: 'center' }],
    ['Tình hình đăng ký mô hình', { size: 14, bold: true, italic: false, align: 'center' }],
    ['Căn cứ Luật', { size: 14, bold: false, italic: true, align: 'both' }],
  ])('prints %s as it should look', (text, look) => {
    expect(file('report').look(withText(file('report'), text))).toMatchObject(look);
  });

  it('prints the parent body in plain letters over the issuer in bold', () => {
    const [first, second, third, fourth] = file('submission').paragraphs;
    expect([first, second, third, fourth].map((each) => each?.text)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN KRÔNG PA',
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
    expect(file('submission').look(first as FileParagraph)).toMatchObject({ size: 13, bold: false });
    expect(file('submission').look(third as FileParagraph)).toMatchObject({ size: 13, bold: true });
  });

  it('stands in two columns without borders', () => {
    const [table] = elements(file('report').body);
    expect(table?.name).toBe('w:tbl');
    const borders = [...all(table as XmlNode, 'w:tblBorders'), ...all(table as XmlNode, 'w:tcBorders')];
    expect(
      borders
        .flatMap(elements)
        .map((each) => value(each))
        .filter((each) => each !== 'none'),
    ).toEqual([]);
    expect(all(table as XmlNode, 'w:gridCol')).toHaveLength(2);
  });

  it('draws a line as long as the motto, and lines of a third to a half below issuer and subject', () => {
    const rules = all(file('report').body, 'w:p')
      .filter((node) => child(node, 'w:pPr', 'w:pBdr') !== undefined)
      .map((node) => child(node, 'w:pPr', 'w:ind'));
    // Columns of 40 and 60 hundredths of the 9,355 twips between the margins.
    const [left, right, page] = [3742, 5613, 9355];
    const length = (index: number, width: number) =>
      width - Number(value(rules[index], 'w:left')) - Number(value(rules[index], 'w:right'));
    // Thousandths of the size, by the metrics of Times Bold: "HUYỆN VĂN GIANG" and the motto.
    const [issuer, motto] = [
      3611 + 250 + 2166 + 250 + 3389,
      1666 + 1334 + 333 + 1267 + 1056 + 333 + 2390 + 2112 + 1750,
    ];
    expect(length(0, left) / ((issuer * 13 * 20) / 1000)).toBeGreaterThan(1 / 3);
    expect(length(0, left) / ((issuer * 13 * 20) / 1000)).toBeLessThan(1 / 2);
    expect(length(1, right) / ((motto * 14 * 20) / 1000)).toBeCloseTo(1, 2);
    expect(length(2, page)).toBeGreaterThan(1500);
    expect(length(2, page)).toBeLessThan(page / 2);
  });

  it('prints the subject of a công văn in 13, under its symbol', () => {
    const about = withText(file('letter'), 'V/v đôn đốc');
    expect(file('letter').look(about)).toMatchObject({
      size: 13,
      bold: false,
      italic: false,
      align: 'center',
    });
  });
});

describe('the body of a report', () => {
  it.each(['Thực hiện kế hoạch', '- Các đơn vị', '+ mô hình', 'Trên đây là'])(
    'prints "%s" as body',
    (text) => {
      const look = file('report').look(withText(file('report'), text));
      expect(look).toMatchObject({ size: 14, bold: false, italic: false, align: 'both', lineRule: 'auto' });
      expect(look.firstLine / millimetre).toBeCloseTo(12.7, 1);
      expect(look.below).toBeGreaterThanOrEqual(120);
      expect(look.line).toBeGreaterThanOrEqual(240);
      expect(look.line).toBeLessThanOrEqual(360);
    },
  );

  it('prints headings in bold, kept with what follows and found in the navigation pane', () => {
    for (const [text, level] of [
      ['I. TÌNH HÌNH', '0'],
      ['1. Kết quả', '1'],
      ['a) Ưu điểm', '2'],
    ] as const) {
      const heading = withText(file('report'), text);
      expect(file('report').look(heading)).toMatchObject({ size: 14, bold: level !== '2', align: 'both' });
      const style = all(file('report').part('word/styles.xml'), 'w:style').find(
        (each) => value(each, 'w:styleId') === heading.style,
      );
      expect(isOn(child(style, 'w:pPr', 'w:keepNext'))).toBe(true);
      expect(value(child(style, 'w:pPr', 'w:outlineLvl'))).toBe(level);
    }
  });

  it.each(names)('ends with "./." once: %s', (name) => {
    const texts = file(name).paragraphs.map(({ text }) => text);
    expect(texts.filter((text) => text.endsWith('./.'))).toHaveLength(1);
  });

  it('keeps the last sentence on the page of the signature', () => {
    const last = withText(file('report'), 'Trên đây là');
    expect(isOn(child(last.node, 'w:pPr', 'w:keepNext'))).toBe(true);
  });

  it('keeps a sentence that leads in a list on the page of its first line', async () => {
    const body = [
      { type: 'paragraph', content: 'Các nội dung chưa giải quyết:' },
      { type: 'bullet', content: 'Thiếu kinh phí.' },
      { type: 'paragraph', content: 'Trên đây là:' },
      { type: 'paragraph', content: 'Hết.' },
    ] as const;
    const lines = (await fileOf({ ...report, body })).paragraphs.filter(({ style }) => style === 'paragraph');
    const kept = lines.map(({ node }) => isOn(child(node, 'w:pPr', 'w:keepNext')));
    // The last of all goes with the signature.
    expect(kept).toEqual([true, false, true]);
  });
});

describe('the foot of a report', () => {
  it.each([
    ['Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }],
    ['- Như trên;', { size: 11, bold: false, italic: false, align: 'left' }],
    ['- Lưu: VT, NV.', { size: 11, bold: false, italic: false, align: 'left' }],
    ['TM. ỦY BAN NHÂN DÂN', { size: 14, bold: true, italic: false, align: 'center' }],
    ['KT. CHỦ TỊCH', { size: 14, bold: true, italic: false, align: 'center' }],
    ['Đỗ Thị Thu Hường', { size: 14, bold: true, italic: false, align: 'center' }],
  ])('prints %s as it should look', (text, look) => {
    expect(file('report').look(withText(file('report'), text))).toMatchObject(look);
  });

  it('leaves room for the signature and the stamp', () => {
    expect(file('report').look(withText(file('report'), 'Đỗ Thị Thu Hường')).above).toBeGreaterThanOrEqual(
      1200,
    );
  });
});
