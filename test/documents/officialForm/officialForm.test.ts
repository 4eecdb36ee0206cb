/** Documents of every kind against NĐ 30/2020/NĐ-CP (domain.md 2.3), and files with one thing amiss, which must not pass. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/renderDocx';
import { composeDocument } from '../../../src/domain/documents/composeDocument';
import { withSourceAnnex } from '../../../src/domain/documents/sourceAnnex';
import { reportKinds } from '../../../src/domain/reports/officeWords';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { documentOf, request } from '../../domain/reports/reportBook';
import { type DocxParts, partsOf, readDocx, readParts } from '../docxFile';
import { vanGiangRegister } from '../programmes/vanGiangRegister';
import { everyKind, type Made } from './everyKind';
import { formFaults } from './formFaults';
import { texts } from './lineChecks';

async function partsOfKind({ grids, asked }: Made): Promise<DocxParts> {
  return partsOf(await renderDocx(composeDocument(documentOf(grids, asked))));
}

const made = new Map<string, DocxParts>();

beforeAll(async () => {
  for (const each of everyKind) made.set(each.name, await partsOfKind(each));
});

function partsNamed(name: string): DocxParts {
  return made.get(name) ?? new Map();
}

describe('every kind of document', () => {
  it('is among those looked at', () => {
    expect(new Set(everyKind.map(({ asked }) => asked.kind))).toEqual(
      new Set(reportKinds.map(({ code }) => code)),
    );
  });

  it.each(everyKind.map((each) => [each.name, each] as const))(
    'has the form it must have: %s',
    (name, { expected }) => {
      expect(formFaults(readParts(partsNamed(name)), expected)).toEqual([]);
    },
  );

  it('has it with the annex of sources as its last too', async () => {
    const [list] = everyKind as readonly [Made];
    const document = withSourceAnnex(documentOf(list.grids, list.asked));
    const file = readDocx(await renderDocx(composeDocument(document)));
    expect(formFaults(file, { ...list.expected, annexes: 2 })).toEqual([]);
  });
});

const report = 'báo cáo tổng kết';
const letter = 'công văn đôn đốc chung';
const proposal = 'tờ trình đề nghị khen thưởng';
const body = 'word/document.xml';
const styles = 'word/styles.xml';

/** The settings of one style, up to its end. */
function ofStyle(id: string, before: string): RegExp {
  return new RegExp(`(w:styleId="${id}">(?:(?!</w:style>).)*?)${before}`, 'su');
}

/** What is done to which part of which document, and the fault it must bring. */
const spoilt: readonly (readonly [string, string, string, RegExp, string])[] = [
  ['paper', report, body, /w:w="11906"/, 'w:w="12240"'],
  ['left margin', report, body, /w:left="1701"/, 'w:left="1134"'],
  ['right margin', report, body, /w:right="850" /, 'w:right="600" '],
  ['top margin', report, body, /w:top="1134"/, 'w:top="720"'],
  ['bottom margin', report, body, /w:bottom="1134"/, 'w:bottom="1700"'],
  ['page number', report, 'word/header1.xml', /PAGE/, 'NUMPAGES'],
  ['page number on the first page', report, body, /<w:titlePg\/>/, '<w:titlePg w:val="false"/>'],
  ['pages go on from before', report, body, /<w:pgNumType w:start="1"/, '<w:pgNumType w:start="2"'],
  [
    'font of paragraph',
    report,
    styles,
    ofStyle('paragraph', 'w:ascii="Times New Roman"'),
    '$1w:ascii="Arial"',
  ],
  ['size of nation', report, styles, ofStyle('nation', '<w:sz w:val="26"/>'), '$1<w:sz w:val="28"/>'],
  ['quốc hiệu', report, body, /CỘNG HÒA XÃ HỘI/, 'CỘNG HOÀ XÃ HỘI'],
  ['tiêu ngữ', report, body, /Độc lập - Tự do/, 'Độc lập – Tự do'],
  ['bold of motto', report, styles, ofStyle('motto', '<w:b/>'), '$1<w:b w:val="false"/>'],
  ['capitals of issuer', report, body, /PHÒNG NỘI VỤ/, 'Phòng Nội vụ'],
  ['số, ký hiệu', report, body, /Số: 12\/BC-NV/, 'Số: 12 /BC-NV'],
  ['số, ký hiệu', 'danh sách đăng ký', body, /Số: 03\//, 'Số: 3/'],
  ['địa danh, ngày', report, body, /tháng 01 năm/, 'tháng 1 năm'],
  ['địa danh, ngày', letter, body, /tháng 3 năm 2024<\/w:t>/, 'tháng 03 năm 2024</w:t>'],
  ['địa danh, ngày', report, body, /ngày 09 tháng 01/, 'ngày 9 tháng 01'],
  ['italic of placeDate', report, styles, ofStyle('placeDate', '<w:i/>'), '$1<w:i w:val="false"/>'],
  ['tên loại', report, body, />BÁO CÁO</, '>BẢN BÁO CÁO<'],
  ['V/v', letter, body, /V\/v đôn đốc/, 'Về việc đôn đốc'],
  ['kính gửi', report, body, /Kính gửi: UBND huyện/, 'Kính gửi UBND huyện'],
  ['kính gửi', letter, body, /- Cụm thi đua số 1;/, '- Cụm thi đua số 1,'],
  ['căn cứ', report, body, /giai đoạn 2021-2025\.</, 'giai đoạn 2021-2025;<'],
  ['italic of basis', report, styles, ofStyle('basis', '<w:i/>'), '$1<w:i w:val="false"/>'],
  [
    'alignment of paragraph',
    report,
    styles,
    ofStyle('paragraph', '<w:jc w:val="both"/>'),
    '$1<w:jc w:val="left"/>',
  ],
  ['indent of paragraph', report, styles, ofStyle('paragraph', 'w:firstLine="720"'), '$1w:firstLine="0"'],
  ['distance of paragraph', report, styles, ofStyle('paragraph', 'w:after="120"'), '$1w:after="60"'],
  ['spacing of paragraph', report, styles, ofStyle('paragraph', 'w:line="264"'), '$1w:line="480"'],
  ['numbers of headings', report, body, /II\. KHÓ KHĂN/, 'III. KHÓ KHĂN'],
  ['./.', report, body, /\.\/\./, '.'],
  ['header row does not repeat', report, body, /<w:tblHeader\/>/, ''],
  ['row is split', report, body, /<w:cantSplit\/>(?=(?:(?!<w:tr>).)*Tổng cộng)/su, ''],
  ['nơi nhận', report, body, /- Lưu: VT, TĐ\./, '- Lưu: VT, TĐ'],
  ['Như trên', report, body, /- Như trên;/, '- Như kính gửi;'],
  ['size of recipient', report, styles, ofStyle('recipient', '<w:sz w:val="22"/>'), '$1<w:sz w:val="24"/>'],
  ['chức vụ người ký', report, body, /KT\. TRƯỞNG/, 'K.T TRƯỞNG'],
  [
    'người ký',
    report,
    body,
    /Nguyễn Văn Thử<\/w:t><\/w:r><\/w:p><\/w:tc>/,
    'NGUYỄN VĂN THỬ</w:t></w:r></w:p></w:tc>',
  ],
  ['số phụ lục', proposal, body, /Phụ lục II</, 'Phụ lục 2<'],
  ['kèm theo', proposal, body, /\(Kèm theo /, '(Ban hành kèm '],
  ['capitals of annexTitle', proposal, body, /DANH SÁCH CÁ NHÂN/, 'Danh sách cá nhân'],
];

describe('a file with one thing amiss', () => {
  it.each(spoilt)('%s: %s', (fault, name, part, found, instead) => {
    const parts = partsNamed(name);
    const text = parts.get(part) ?? '';
    const changed = text.replace(found, instead);
    expect(changed).not.toBe(text);
    const expected = everyKind.find((each) => each.name === name)?.expected as Made['expected'];
    expect(formFaults(readParts(new Map([...parts, [part, changed]])), expected)).toContain(fault);
  });

  it.each([
    ['line below tiêu ngữ', 1],
    ['line below cơ quan ban hành', 0],
    ['line below trích yếu', 2],
  ])('%s is missed when it is not drawn', (fault, place) => {
    const parts = partsNamed(report);
    let seen = -1;
    const changed = (parts.get(body) ?? '').replace(/<w:pBdr>.*?<\/w:pBdr>/gsu, (rule) => {
      seen++;
      return seen === place ? '' : rule;
    });
    const { expected } = everyKind.find(({ name }) => name === report) as Made;
    expect(formFaults(readParts(new Map([...parts, [body, changed]])), expected)).toEqual([fault]);
  });
});

describe('who signs for whom', () => {
  const signedBy = (authority: string): ReportGrids => ({
    ...vanGiangRegister,
    settings: [...(vanGiangRegister.settings ?? []), ['Quyền hạn ký', authority]],
  });

  it.each([
    ['TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      'TM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
    ['TL. CHỦ TỊCH; TRƯỞNG PHÒNG NỘI VỤ', ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG NỘI VỤ']],
    ['TUQ. CHỦ TỊCH; CHÁNH VĂN PHÒNG', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    [
      'tl. chủ tịch kt. trưởng phòng phó trưởng phòng',
      ['TL. CHỦ TỊCH', 'KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    ],
    ['Q. TRƯỞNG PHÒNG', ['Q. TRƯỞNG PHÒNG']],
    ['HIỆU TRƯỞNG', ['HIỆU TRƯỞNG']],
  ])('%j is printed as it must be', async (typed, lines) => {
    const document = documentOf(signedBy(typed), request({ kind: 'registration_report' }));
    const file = readDocx(await renderDocx(composeDocument(document)));
    expect(texts(file, 'authority')).toEqual(lines);
    expect(
      formFaults(file, { kindName: 'BÁO CÁO', numbered: true, placed: true, addressed: true, annexes: 0 }),
    ).toEqual([]);
  });
});
