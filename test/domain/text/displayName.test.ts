/** Names as they are to be written: blanks, tone placement, capitals. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDisplayName } from '../../../src/domain/text/displayName';
import { textKey } from '../../../src/domain/text/vietnameseText';

const cases: readonly (readonly [group: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    'nothing to do',
    [
      ['Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
      ['', ''],
      ['Mô hình “Trường học hạnh phúc”', 'Mô hình “Trường học hạnh phúc”'],
    ],
  ],
  [
    'blanks and invisible signs',
    [
      ['  Nguyễn \u00a0Thị\u200b  Lan\n', 'Nguyễn Thị Lan'],
      ['Nguyễn Thị Lan'.normalize('NFD'), 'Nguyễn Thị Lan'],
      [' \u200b ', ''],
    ],
  ],
  [
    'tone on the usual vowel',
    [
      ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
      ['Lê Thuý Oanh', 'Lê Thúy Oanh'],
      ['Tuổi trẻ khoẻ', 'Tuổi trẻ khỏe'],
      ['Trần Văn Tòan', 'Trần Văn Toàn'],
      ['Hòang Văn Qúy', 'Hoàng Văn Quý'],
      ['Nguyễn Thúân', 'Nguyễn Thuấn'],
      ['gìa làng', 'già làng'],
      ['UỶ BAN, HOÀ BÌNH: Thuỷ', 'ỦY BAN, HÒA BÌNH: Thủy'],
      ['Toàn, Hoàng, Quý, Thuận, Huỳnh, Khuyến', 'Toàn, Hoàng, Quý, Thuận, Huỳnh, Khuyến'],
      ['Tòa-Hoà (hoà)', 'Tòa-Hòa (hòa)'],
    ],
  ],
  [
    'other words keep their marks',
    [
      ['Café Zoé, Krông Năng, Dèo', 'Café Zoé, Krông Năng, Dèo'],
      ['Lý Mỹ, Lí Mĩ', 'Lý Mỹ, Lí Mĩ'],
    ],
  ],
  ['the look-alike of Đ', [['\u00d0ỗ Văn \u00d0ức, \u00f0ội', 'Đỗ Văn Đức, đội']]],
  [
    'people in capitals or small letters',
    [
      ['NGUYỄN THỊ LAN', 'Nguyễn Thị Lan'],
      ['NGUYỄN  THỊ HOÀ', 'Nguyễn Thị Hòa'],
      ['nguyễn thị lan', 'Nguyễn Thị Lan'],
      ['trần văn đức', 'Trần Văn Đức'],
      ['ĐỖ ÁNH', 'Đỗ Ánh'],
      ['ĐOÀN THỊ VI', 'Đoàn Thị Vi'],
      ["RMAH H'NGỌC", "Rmah H'Ngọc"],
      ['H’BĂM NIÊ', 'H’Băm Niê'],
      ['BÀ NGUYỄN THỊ LAN', 'Bà Nguyễn Thị Lan'],
      ['LÊ-PHẠM MINH ANH', 'Lê-Phạm Minh Anh'],
      ['CÔNG TẰNG TÔN NỮ THỊ NGỌC', 'Công Tằng Tôn Nữ Thị Ngọc'],
    ],
  ],
  [
    'schools and offices in capitals or small letters',
    [
      ['TRƯỜNG TIỂU HỌC LONG HƯNG', 'Trường Tiểu học Long Hưng'],
      ['TRƯỜNG TIỂU HỌC LONG HƯNG II', 'Trường Tiểu học Long Hưng II'],
      ['trường tiểu học số 2 quảng phú', 'Trường Tiểu học số 2 Quảng Phú'],
      ['TRƯỜNG TH-THCS PHỤNG CÔNG', 'Trường TH-THCS Phụng Công'],
      ['TRƯỜNG TH&THCS LONG HƯNG', 'Trường TH&THCS Long Hưng'],
      ['BAN CHQS XÃ CỬU CAO', 'Ban CHQS xã Cửu Cao'],
      ['trường thcs văn giang', 'Trường THCS Văn Giang'],
      ['thpt sơn trà', 'THPT Sơn Trà'],
      ['UBND XÃ LONG HƯNG', 'UBND xã Long Hưng'],
      ['UỶ BAN NHÂN DÂN THỊ TRẤN VĂN GIANG', 'Ủy ban nhân dân thị trấn Văn Giang'],
      ['XÃ LONG HƯNG', 'Xã Long Hưng'],
      ['THỊ TRẤN VĂN GIANG', 'Thị trấn Văn Giang'],
      ['CỤM THI ĐUA SỐ 1', 'Cụm thi đua số 1'],
      ['PHÒNG GD&ĐT HUYỆN VĂN GIANG', 'Phòng GD&ĐT huyện Văn Giang'],
      ['phòng văn hóa và thông tin', 'Phòng Văn hóa và Thông tin'],
      ['CĐCS TRƯỜNG MN HOA MAI', 'CĐCS trường MN Hoa Mai'],
      ['THCS', 'THCS'],
    ],
  ],
  [
    'case that cannot be mended surely stays',
    [
      ['MÔ HÌNH CÂY XANH', 'MÔ HÌNH CÂY XANH'],
      ['đoàn kết là sức mạnh', 'đoàn kết là sức mạnh'],
      ['hồ sơ điện tử', 'hồ sơ điện tử'],
      ['NGUYỄN THỊ LAN (1985)', 'NGUYỄN THỊ LAN (1985)'],
      ['lan', 'lan'],
      ['Nguyễn thị LAN', 'Nguyễn thị LAN'],
      ['TH Long Hưng', 'TH Long Hưng'],
      ['2024', '2024'],
      ['NGUYỄN VĂN AN VÀ CÁC BẠN CÙNG LỚP', 'NGUYỄN VĂN AN VÀ CÁC BẠN CÙNG LỚP'],
    ],
  ],
  [
    'commas',
    [
      ['Lê Văn An ,Giáo viên', 'Lê Văn An, Giáo viên'],
      ['Lê Văn An  ,  Giáo viên', 'Lê Văn An, Giáo viên'],
      ['đạt 8,5 điểm', 'đạt 8,5 điểm'],
      ['lớp 5A,5B', 'lớp 5A, 5B'],
      ['toán, 8', 'toán, 8'],
      ['Lan ,', 'Lan,'],
    ],
  ],
  [
    'old encodings are left to a person',
    [
      ['  NguyÔn ThÞ  Lan', '  NguyÔn ThÞ  Lan'],
      ['TRAÀN THÒ HOA ,GV', 'TRAÀN THÒ HOA ,GV'],
      ['D\u00ad\u00acng Lª', 'D\u00ad\u00acng Lª'],
    ],
  ],
];

describe.each(cases)('%s', (_group, rows) => {
  it.each(rows)('%j → %j', (text, clean) => {
    expect(cleanDisplayName(text)).toBe(clean);
  });
});

describe('cleanDisplayName in general', () => {
  const words = fc.array(
    fc.constantFrom(
      ...'Nguyễn nguyễn TRẦN Thị thị HOÀ hoà tòan Quý lan AN số 2 II TH trường TIỂU học , ,8 8,5 – xã'.split(
        ' ',
      ),
    ),
    { maxLength: 7 },
  );

  it('is done after one go', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const clean = cleanDisplayName(parts.join(' '));
        expect(cleanDisplayName(clean)).toBe(clean);
      }),
    );
  });

  it('changes how a name is written, never which name it is', () => {
    const named = words.map((parts) => parts.filter((part) => !part.includes(',')).join(' '));
    fc.assert(
      fc.property(named, (text) => {
        expect(textKey(cleanDisplayName(text))).toBe(textKey(text));
      }),
    );
  });

  it('bears a cell of 50,000 characters', () => {
    const long = `${'mô hình hoà ,giải '.repeat(3000)}`;
    expect(cleanDisplayName(long)).toBe('mô hình hòa, giải '.repeat(3000).trim());
  });
});
