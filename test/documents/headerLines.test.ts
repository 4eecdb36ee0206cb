/** The head of a document: number, date, names, kind, addressees, bases (domain.md 2.3). */
import { describe, expect, it } from 'vitest';
import type { ComposedBlock, ComposedLine } from '../../src/domain/documents/composedDocument';
import { composeHeader, nameLines } from '../../src/domain/documents/composeHeader';
import { dateInWords } from '../../src/domain/documents/documentDate';
import { documentKinds } from '../../src/domain/documents/documentKinds';
import { documentSymbol, numberAndSymbol } from '../../src/domain/documents/documentNumber';
import { letter, minutes, report } from './samples';

const open = '\u00a0'.repeat(5);

describe('dateInWords', () => {
  it.each([
    [2024, 1, 5, 'ngày 05 tháng 01 năm 2024'],
    [2024, 2, 9, 'ngày 09 tháng 02 năm 2024'],
    [2024, 2, 10, 'ngày 10 tháng 02 năm 2024'],
    [2024, 3, 1, 'ngày 01 tháng 3 năm 2024'],
    [2024, 9, 30, 'ngày 30 tháng 9 năm 2024'],
    [2024, 10, 11, 'ngày 11 tháng 10 năm 2024'],
    [2024, 12, 31, 'ngày 31 tháng 12 năm 2024'],
  ])('%i-%i-%i: a zero before days under 10 and months 1 and 2 only', (year, month, day, text) => {
    expect(dateInWords({ year, month, day })).toBe(text);
  });

  it('leaves room for a pen', () => {
    expect(dateInWords({ day: null, month: 12, year: 2020 })).toBe(`ngày ${open} tháng 12 năm 2020`);
    expect(dateInWords({ day: null, month: null, year: null })).toBe(
      `ngày ${open} tháng ${open} năm ${open}`,
    );
  });
});

describe('numberAndSymbol', () => {
  it.each([
    [1, 'BC-UBND', '01/BC-UBND'],
    [9, 'BC-UBND', '09/BC-UBND'],
    [10, 'BC-UBND', '10/BC-UBND'],
    [316, 'PGDĐT', '316/PGDĐT'],
    [5, ' BC - UBND ', '05/BC-UBND'],
    [null, 'BC-UBND', `${open}/BC-UBND`],
  ])('%s and "%s" give "%s"', (number, symbol, text) => {
    expect(numberAndSymbol(number, symbol)).toBe(text);
  });
});

describe('documentSymbol', () => {
  it.each([
    ['report', 'UBND', 'NV', 'BC-UBND'],
    ['submission', 'PGDĐT', null, 'TTr-PGDĐT'],
    ['plan', 'GDĐT', null, 'KH-GDĐT'],
    ['notice', 'UBND', null, 'TB-UBND'],
    ['minutes', 'HĐTĐ', null, 'BB-HĐTĐ'],
    ['letter', 'UBND', 'VX', 'UBND-VX'],
    ['letter', 'UBND', null, 'UBND'],
    ['letter', 'UBND', ' ', 'UBND'],
    ['list', 'UBND', null, null],
  ] as const)('%s of %s', (kind, issuer, section, symbol) => {
    expect(documentSymbol(documentKinds[kind], issuer, section)).toBe(symbol);
  });
});

describe('nameLines', () => {
  it.each([
    ['Ủy ban nhân dân huyện Văn Giang', ['ỦY BAN NHÂN DÂN', 'HUYỆN VĂN GIANG']],
    ['Ủy ban nhân dân xã Cửu Cao', ['ỦY BAN NHÂN DÂN', 'XÃ CỬU CAO']],
    ['Phòng Giáo dục và Đào tạo huyện Krông Pa', ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'HUYỆN KRÔNG PA']],
    ['Trường THPT Sơn Trà', ['TRƯỜNG THPT SƠN TRÀ']],
    // "Xã hội" is not an area, "xã Cửu Cao" is.
    ['Phòng Văn hóa - Xã hội xã Cửu Cao', ['PHÒNG VĂN HÓA - XÃ HỘI', 'XÃ CỬU CAO']],
    ['Phòng Văn hóa - Xã hội và Thể thao', ['PHÒNG VĂN HÓA - XÃ HỘI VÀ THỂ THAO']],
    ['Công đoàn Giáo dục\ntỉnh Hòa Bình', ['CÔNG ĐOÀN GIÁO DỤC', 'TỈNH HÒA BÌNH']],
    ['  ', []],
  ])('%j is %j', (name, lines) => {
    expect(nameLines(name)).toEqual(lines);
  });
});

/** "style: text" of every line, columns from left to right. */
function lines(blocks: readonly ComposedBlock[]): string[] {
  const text = (line: ComposedLine) => `${line.style}: ${line.runs.map((run) => run.text).join('')}`;
  return blocks.flatMap((block) => {
    if (block.type === 'line') return [text(block)];
    return block.type === 'columns'
      ? block.rows.flatMap(({ left, right }) => [...left, ...right].map(text))
      : [];
  });
}

describe('composeHeader', () => {
  it('writes the head of a report in its order', () => {
    expect(lines(composeHeader(report))).toEqual([
      'issuer: ỦY BAN NHÂN DÂN',
      'issuer: HUYỆN VĂN GIANG',
      'nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'documentNumber: Số: 05/BC-UBND',
      'placeDate: Văn Giang, ngày 05 tháng 01 năm 2024',
      'kindName: BÁO CÁO',
      'subject: Tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024 trên địa bàn huyện Văn Giang',
      'addressee: Kính gửi:',
      'addresseeItem: - Ủy ban nhân dân tỉnh;',
      'addresseeItem: - Sở Nội vụ tỉnh.',
      'basis: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'basis: Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của Ủy ban nhân dân huyện Văn Giang về phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.',
    ]);
  });

  it('writes the subject of a công văn under its symbol, and no kind', () => {
    expect(lines(composeHeader(letter))).toEqual([
      'issuer: ỦY BAN NHÂN DÂN',
      'issuer: HUYỆN VĂN GIANG',
      'nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'documentNumber: Số: 12/UBND-NV',
      'letterSubject: V/v đôn đốc đăng ký mô hình, gương điển hình tiên tiến năm 2025',
      'placeDate: Văn Giang, ngày 09 tháng 12 năm 2024',
      'addressee: Kính gửi: Ủy ban nhân dân xã Cửu Cao',
    ]);
  });

  it('prints no place and date for minutes, and room for a number not yet given', () => {
    const printed = lines(composeHeader(minutes));
    expect(printed).toContain(`documentNumber: Số: ${open}/BB-HĐTĐ`);
    expect(printed.filter((line) => line.startsWith('placeDate'))).toEqual([]);
  });

  it('addresses only kinds that address somebody', () => {
    const plan = { ...report, kind: documentKinds.plan };
    expect(lines(composeHeader(plan)).filter((line) => line.startsWith('addressee'))).toEqual([]);
  });

  it('prints no line for a blank subject, blank bases and a document without number', () => {
    const bare = {
      ...report,
      subject: ' \u200b',
      bases: ['', ' ;'],
      addressees: [' '],
      header: { ...report.header, symbol: null },
    };
    expect(lines(composeHeader(bare)).map((line) => line.split(':')[0])).toEqual([
      'issuer',
      'issuer',
      'nation',
      'motto',
      'placeDate',
      'kindName',
    ]);
  });
});
