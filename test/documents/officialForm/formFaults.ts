/** Everything NĐ 30/2020/NĐ-CP wants of a document (Phụ lục I; domain.md 2.3), checked in its file: a fault for each thing amiss. */
import { type DocxFile, millimetre } from '../docxFile';
import { all, child, elements, isOn, textOf, value, type XmlNode } from '../xmlTree';
import { lineFaults, ruleBelow, tableFaults, texts } from './lineChecks';

/** What the kind of document says must stand there. */
export interface Expected {
  /** "BÁO CÁO"; null for a công văn, whose subject stands under its number. */
  readonly kindName: string | null;
  readonly numbered: boolean;
  readonly placed: boolean;
  readonly addressed: boolean;
  readonly annexes: number;
}

export function formFaults(file: DocxFile, expected: Expected): string[] {
  return [
    ...pageFaults(file),
    ...pageNumberFaults(file),
    ...lineFaults(file),
    ...headFaults(file, expected),
    ...listFaults(file, expected),
    ...bodyFaults(file),
    ...closingFaults(file, expected),
    ...annexFaults(file, expected),
  ];
}

const limits = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;

function pageFaults({ sections }: DocxFile): string[] {
  return sections.flatMap((section, index) => {
    const size = child(section, 'w:pgSz');
    const sides = [Number(value(size, 'w:w')), Number(value(size, 'w:h'))];
    const turned = value(size, 'w:orient') === 'landscape';
    const isA4 = (turned ? [...sides].reverse() : sides).join() === '11906,16838';
    const wrong = Object.entries(limits).filter(([side, [from, to]]) => {
      const margin = Number(value(child(section, 'w:pgMar'), `w:${side}`)) / millimetre;
      return !(margin > from - 0.05 && margin < to + 0.05);
    });
    return [
      ...(isA4 ? [] : ['paper']),
      ...(turned && index === 0 ? ['first page is turned'] : []),
      ...wrong.map(([side]) => `${side} margin`),
    ];
  });
}

/** In Arabic figures from 1 in each section, centred at the top, hidden on the first page. */
function pageNumberFaults(file: DocxFile): string[] {
  const relations = elements(file.part('word/_rels/document.xml.rels'));
  return file.sections.flatMap((section) => {
    const header = (type: string): XmlNode | null => {
      const reference = elements(section).find(
        (each) => each.name === 'w:headerReference' && value(each, 'w:type') === type,
      );
      const target = relations.find((each) => value(each, 'Id') === value(reference, 'r:id'));
      return target === undefined ? null : file.part(`word/${value(target, 'Target')}`);
    };
    const [shown, first] = [header('default'), header('first')];
    const fields = shown === null ? [] : all(shown, 'w:instrText').map(textOf);
    const [line] = shown === null ? [] : all(shown, 'w:p');
    const look = line === undefined ? null : file.look({ style: 'pageNumber', text: '', node: line });
    const sized = look !== null && look.size >= 13 && look.size <= 14 && look.align === 'center';
    const hidden = first !== null && textOf(first) === '' && isOn(child(section, 'w:titlePg'));
    return [
      ...(fields.join() === 'PAGE' && sized ? [] : ['page number']),
      ...(hidden ? [] : ['page number on the first page']),
      ...(value(child(section, 'w:pgNumType'), 'w:start') === '1' ? [] : ['pages go on from before']),
    ];
  });
}

/** Columns of 40 and 60 hundredths of the 9,355 twips between the margins. */
const [leftColumn, rightColumn, wholeWidth] = [3742, 5613, 9355];
/** Thousandths of "Độc lập - Tự do - Hạnh phúc" by the metrics of Times Bold, in twips at 14 points. */
const mottoLength = (12241 * 14 * 20) / 1000;

const numberText = /^Số: (?:0[1-9]|[1-9]\d+|\u00a0+)\/[\p{Lu}\p{Ll}\d]+(?:-[\p{Lu}\p{Ll}\d]+)*$/u;
const placeText = /^\p{Lu}.*, ngày (?:0[1-9]|[12]\d|3[01]) tháng (?:0[12]|[3-9]|1[0-2]) năm \d{4}$/u;

function headFaults(file: DocxFile, { kindName, numbered, placed }: Expected): string[] {
  const motto = ruleBelow(file, 'motto', rightColumn);
  const issuer = ruleBelow(file, 'issuer', leftColumn);
  const subject = ruleBelow(file, 'subject', wholeWidth);
  const faults: readonly (readonly [string, boolean])[] = [
    ['quốc hiệu', texts(file, 'nation').join() !== 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tiêu ngữ', texts(file, 'motto').join() !== 'Độc lập - Tự do - Hạnh phúc'],
    ['line below tiêu ngữ', motto === null || Math.abs(motto / mottoLength - 1) > 0.03],
    ['cơ quan ban hành', texts(file, 'issuer').length === 0],
    ['line below cơ quan ban hành', issuer === null || issuer > leftColumn / 2 || issuer < 500],
    [
      'số, ký hiệu',
      numbered
        ? !numberText.test(texts(file, 'documentNumber').join('|'))
        : texts(file, 'documentNumber').length > 0,
    ],
    [
      'địa danh, ngày',
      placed ? !placeText.test(texts(file, 'placeDate').join('|')) : texts(file, 'placeDate').length > 0,
    ],
    ['tên loại', texts(file, 'kindName').join() !== (kindName ?? '')],
    ['trích yếu', (kindName === null) === texts(file, 'subject').length > 0],
    ['line below trích yếu', kindName !== null && (subject === null || subject > wholeWidth / 2)],
    ['V/v', (kindName === null) !== /^V\/v \p{Ll}/u.test(texts(file, 'letterSubject').join('|'))],
  ];
  return faults.flatMap(([fault, found]) => (found ? [fault] : []));
}

/** Lines that end with ";", the last with ".". */
function isList(lines: readonly string[]): boolean {
  return lines.every((line, index) => line.endsWith(index === lines.length - 1 ? '.' : ';'));
}

function listFaults(file: DocxFile, { addressed }: Expected): string[] {
  const [addressee, ...more] = texts(file, 'addressee');
  const items = texts(file, 'addresseeItem');
  const isOne = addressee !== undefined && /^Kính gửi: \S/u.test(addressee) && items.length === 0;
  const isMany = addressee === 'Kính gửi:' && items.length > 1;
  const dashed = items.every((item) => item.startsWith('- '));
  const named = addressed ? (isOne || isMany) && more.length === 0 : addressee === undefined;
  const bases = texts(file, 'basis');
  return [
    ...(named && dashed && isList(items) ? [] : ['kính gửi']),
    ...(bases.length > 0 && bases.every((basis) => basis.startsWith('Căn cứ ')) && isList(bases)
      ? []
      : ['căn cứ']),
  ];
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function bodyFaults(file: DocxFile): string[] {
  const headings = texts(file, 'heading1');
  const inOrder = headings.every((text, index) => text.startsWith(`${romans[index]}. `));
  const ends = file.paragraphs.filter(({ text }) => text.endsWith('./.'));
  const closing = file.paragraphs.findIndex(
    ({ style }) => style === 'authority' || style === 'recipientsHeading',
  );
  const isLast = ends.length === 1 && file.paragraphs[closing - 1] === ends[0];
  const data = all(file.body, 'w:tbl').filter((table) => value(all(table, 'w:top')[0]) === 'single');
  return [
    ...(inOrder ? [] : ['numbers of headings']),
    ...(isLast ? [] : ['./.']),
    ...data.flatMap(tableFaults),
  ];
}

const prefixed = /^(?:(?:TM|Q|KT|TL|TUQ)\. )?[\p{Lu}\p{M}\d\s,&-]+$/u;

function closingFaults(file: DocxFile, { addressed }: Expected): string[] {
  const recipients = texts(file, 'recipient');
  const isSame = recipients[0] === '- Như trên;';
  const isFiled = /^- Lưu: \S.*\.$/u.test(recipients[recipients.length - 1] ?? '');
  const authority = texts(file, 'authority');
  return [
    ...(texts(file, 'recipientsHeading').join() === 'Nơi nhận:' && isFiled && isList(recipients)
      ? []
      : ['nơi nhận']),
    ...(isSame === addressed ? [] : ['Như trên']),
    ...(authority.length > 0 && authority.every((line) => prefixed.test(line)) ? [] : ['chức vụ người ký']),
    ...(texts(file, 'signatory').every((name) => /^\p{Lu}\p{Ll}/u.test(name)) ? [] : ['người ký']),
  ];
}

/** Each in a section of its own, numbered when there are two or more, led back to its document. */
function annexFaults(file: DocxFile, { annexes }: Expected): string[] {
  const wanted = annexes === 1 ? ['Phụ lục'] : romans.slice(0, annexes).map((number) => `Phụ lục ${number}`);
  const notes = texts(file, 'annexNote');
  return [
    ...(texts(file, 'annexNumber').join() === wanted.join() ? [] : ['số phụ lục']),
    ...(texts(file, 'annexTitle').length === annexes ? [] : ['tiêu đề phụ lục']),
    ...(notes.length === annexes && notes.every((note) => /^\(Kèm theo .+ ngày .+ của .+\)$/u.test(note))
      ? []
      : ['kèm theo']),
    ...(file.sections.length === annexes + 1 ? [] : ['phụ lục without a section of its own']),
  ];
}
