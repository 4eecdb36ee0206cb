/** What `Cấu hình` says of the office, as people type it. */
import { describe, expect, it } from 'vitest';
import { yearKinds } from '../../../src/domain/quotas/settings';
import { addresseesOf, draftingSection, readOffice, reportsInUse } from '../../../src/domain/reports/office';
import { officeKeys, reportKinds } from '../../../src/domain/reports/officeWords';
import type { Cell } from '../../../src/domain/tables/cell';
import { programmeSettings, reportWords, yearKindWords } from '../../../src/text/programmeText';
import { officeSettings } from '../../../src/text/workbookText';

function office(...rows: readonly (readonly [string, Cell])[]) {
  return readOffice([['Khóa', 'Giá trị'], ...rows]);
}

describe('the keys and words', () => {
  it('are those with which a register is made', () => {
    const keys = [
      ...officeSettings.map(({ key }) => key),
      ...Object.values(programmeSettings).map(({ key }) => key),
    ];
    expect(Object.values(officeKeys).filter((key) => !keys.includes(key))).toEqual([]);
    expect(
      officeSettings.map(({ key }) => key).filter((key) => !Object.values(officeKeys).includes(key as never)),
    ).toEqual([]);
    for (const { code, stored } of reportKinds) expect(reportWords[code]).toBe(stored);
    expect(reportKinds).toHaveLength(Object.keys(reportWords).length);
    for (const { code, stored } of yearKinds) expect(yearKindWords[code]).toBe(stored);
  });
});

describe('reading', () => {
  it('gives blanks for an empty tab and for none', () => {
    for (const read of [readOffice(null), readOffice([['Khóa', 'Giá trị']])]) {
      expect(read).toMatchObject({
        issuer: '',
        abbreviation: '',
        recipients: [],
        filing: null,
        reports: null,
      });
      expect(reportsInUse(read)).toHaveLength(9);
    }
  });

  it('finds keys whatever their case, blanks and encoding, and the last filled row', () => {
    const read = office(
      ['CƠ QUAN BAN HÀNH ', 'UBND xã\nBình An'],
      ['Cơ quan ban hành', ''],
      ['Địa danh'.normalize('NFD'), ' Bình An '],
      ['Người ký', '#N/A'],
      ['Người ký', 'Lê Văn Thử'],
      ['Tên viết tắt', 'UBND'],
    );
    expect(read).toMatchObject({
      issuer: 'UBND xã\nBình An',
      place: 'Bình An',
      signatory: 'Lê Văn Thử',
      abbreviation: 'UBND',
    });
  });

  it.each([
    ['', []],
    ['HIỆU TRƯỞNG', ['HIỆU TRƯỞNG']],
    ['TM. BAN THƯỜNG VỤ; PHÓ CHỦ TỊCH', ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH']],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['tm. UBND kt. Chủ tịch Phó Chủ tịch', ['TM. UBND', 'KT. Chủ tịch', 'Phó Chủ tịch']],
    ['TL. CHỦ TỊCH; TRƯỞNG PHÒNG NỘI VỤ', ['TL. CHỦ TỊCH', 'TRƯỞNG PHÒNG NỘI VỤ']],
    ['TUQ. GIÁM ĐỐC', ['TUQ. GIÁM ĐỐC']],
    ['Q. TRƯỞNG PHÒNG', ['Q. TRƯỞNG PHÒNG']],
    // Marks between the lines are none of theirs.
    [
      'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['T/M BAN GIÁM HIỆU; K/T HIỆU TRƯỞNG', ['TM. BAN GIÁM HIỆU', 'KT. HIỆU TRƯỞNG']],
    ['KT TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
    ['TMH TRƯỞNG; QUYỀN HIỆU TRƯỞNG', ['TMH TRƯỞNG', 'QUYỀN HIỆU TRƯỞNG']],
  ])('reads the signature block %j', (typed, lines) => {
    const { authority } = office(['Quyền hạn ký', typed]);
    expect(authority.map(({ prefix, title }) => (prefix === null ? title : `${prefix} ${title}`))).toEqual(
      lines,
    );
  });

  it('reads recipients line by line, and who files', () => {
    const read = office([
      'Nơi nhận',
      '- Sở Văn hóa, Thể thao và Du lịch;\n- Các trường trực thuộc;\n- Lưu: VT, TĐKT.',
    ]);
    expect(read.recipients).toEqual(['Sở Văn hóa, Thể thao và Du lịch', 'Các trường trực thuộc']);
    expect(read.filing).toBe('VT, TĐKT');
  });

  it.each([
    ['VT, NV', 'NV'],
    ['VT, TĐKT', 'TĐKT'],
    ['VT', null],
    ['VP', null],
    ['VT, bộ phận TĐKT', null],
    [null, null],
  ])('takes the drafting section out of %j', (filing, section) => {
    expect(draftingSection({ filing })).toBe(section);
  });

  it('reads which documents are used and to whom each goes', () => {
    const read = office(
      ['Nơi gửi báo cáo', 'UBND tỉnh, Sở Nội vụ'],
      [
        'Báo cáo sử dụng',
        'danh sách đăng ký (UBND huyện); Báo cáo kết quả hằng năm (Phòng GDĐT (qua Thường trực Thi đua, khen thưởng)); Công văn đôn đốc (Các cơ quan, đơn vị, địa phương); Tờ trình đề nghị khen thưởng (UBND tỉnh, Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch); Phiếu thẩm định; Văn bản lạ (Ai đó)',
      ],
    );
    expect(reportsInUse(read)).toEqual([
      'registration_list',
      'reminder',
      'review_sheet',
      'award_proposal',
      'yearly_report',
    ]);
    expect(addresseesOf(read, 'yearly_report')).toEqual([
      'Phòng GDĐT (qua Thường trực Thi đua, khen thưởng)',
    ]);
    expect(addresseesOf(read, 'reminder')).toEqual(['Các cơ quan, đơn vị, địa phương']);
    expect(addresseesOf(read, 'award_proposal')).toEqual([
      'UBND tỉnh',
      'Sở Nội vụ',
      'Sở Văn hóa, Thể thao và Du lịch',
    ]);
    // No bracket of its own: where all reports go.
    expect(addresseesOf(read, 'review_sheet')).toEqual(['UBND tỉnh', 'Sở Nội vụ']);
  });

  it('takes all nine when no document is understood', () => {
    expect(reportsInUse(office(['Báo cáo sử dụng', 'như mọi năm']))).toHaveLength(9);
  });

  it('does not choke on a cell of 50,000 characters', () => {
    const long = 'Sở Nội vụ, (('.repeat(4000);
    const read = office(
      ['Nơi nhận', long],
      ['Báo cáo sử dụng', long],
      ['Quyền hạn ký', long],
      ['Nơi gửi báo cáo', long],
    );
    expect(read.reports).toBeNull();
  });
});
