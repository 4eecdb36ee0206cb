/** What must be settled first, and what is refused. */
import { describe, expect, it } from 'vitest';
import type { ReportKind } from '../../../src/domain/programme';
import { reportKinds } from '../../../src/domain/reports/officeWords';
import { modelLines } from './modelText';
import { build, documentOf, gapCodes, gapOf, type ReportTabs, request } from './reportBook';
import { sonTraGrids } from './schoolBook';
import { vanGiangGrids } from './vanGiangBook';

const full = [
  ['Cơ quan ban hành', 'UBND xã Bình An'],
  ['Tên viết tắt', 'UBND'],
  ['Địa danh', 'Bình An'],
  ['Người ký', 'Lê Văn Thử'],
  ['Quyền hạn ký', 'TM. UBND; CHỦ TỊCH'],
  ['Nơi gửi báo cáo', 'UBND tỉnh'],
  ['Nơi nhận', 'Lưu: VT, VX'],
] as const;

const school: ReportTabs = {
  settings: full,
  units: [{ code: 'TH1', name: 'Trường Tiểu học Bình An', type: 'Trường TH' }],
  quotas: [{ code: 'Q1', appliesTo: 'Trường TH', min: 1, max: 2 }],
  registrations: [
    { id: 'ĐK-2024-001', year: 2024, unit: 'TH1', kind: 'Mô hình', name: 'Thư viện xanh', status: 'Đạt' },
  ],
  bases: [{ number: '15/KH-UBND', date: '20/01/2024', issuer: 'UBND xã Bình An', title: 'Nêu gương' }],
};

const report = request({ kind: 'registration_report' });

function without(key: string): ReportTabs {
  return { ...school, settings: full.filter(([name]) => name !== key) };
}

describe('settings', () => {
  it('that are all there leave nothing to settle', () => {
    expect(build(school, report).gaps).toEqual([]);
  });

  it.each([
    ['Tên viết tắt', ['abbreviation_missing']],
    ['Địa danh', ['place_missing']],
    ['Người ký', ['signatory_missing']],
    ['Quyền hạn ký', ['authority_missing']],
    ['Nơi gửi báo cáo', ['addressee_missing']],
    ['Nơi nhận', ['recipients_missing']],
  ])('without %s there is a document and a gap', (key, codes) => {
    const { document, gaps } = build(without(key), report);
    expect(document).not.toBeNull();
    expect(gapCodes(gaps)).toEqual(codes);
  });

  it('without the issuing body there is no document', () => {
    for (const tabs of [without('Cơ quan ban hành'), { ...school, settings: undefined as never }]) {
      const { document, gaps } = build(tabs, report);
      expect(document).toBeNull();
      expect(gapCodes(gaps)).toEqual(['!issuer_missing']);
    }
  });

  it.each([
    ['TM. UBND', true],
    ['KT. CHỦ TỊCH', true],
    ['TM. UBND; CHỦ TỊCH', false],
    ['Q. CHỦ TỊCH', false],
  ])('%s as the whole signature: the title of who signs is missing: %s', (typed, missing) => {
    const settings = [...full.filter(([name]) => name !== 'Quyền hạn ký'), ['Quyền hạn ký', typed] as const];
    const { gaps } = build({ ...school, settings }, report);
    expect(gapCodes(gaps)).toEqual(missing ? ['authority_incomplete'] : []);
  });

  it('say when the programme does not use the document', () => {
    const settings = [...full, ['Báo cáo sử dụng', 'Danh sách đăng ký (UBND huyện)'] as const];
    expect(gapOf(build({ ...school, settings }, report), 'report_unused')).toEqual({
      kind: 'registration_report',
    });
  });
});

describe('number and date', () => {
  it('may be left open for a pen', () => {
    const open = { ...report, number: null, date: { day: null, month: 2, year: 2024 } };
    const { document, gaps } = build(school, open);
    expect(gapCodes(gaps)).toEqual(['number_missing', 'date_missing']);
    expect(document?.header).toMatchObject({ number: null, symbol: 'BC-UBND', date: { day: null } });
    // Without a day nobody can say which base is in force: all are cited.
    expect(document?.bases).toHaveLength(1);
  });
});

describe('legal bases', () => {
  const bases = (line: object): ReportTabs => ({
    ...school,
    bases: [{ number: '15/KH-UBND', date: '20/01/2024', ...line }],
  });

  it.each([
    ['the day before it is in force', { validFrom: '21/02/2024' }, false],
    ['its first day', { validFrom: '20/02/2024' }, true],
    ['its last day', { validTo: '20/02/2024' }, true],
    ['the day after its last', { validTo: '19/02/2024' }, false],
    ['before its own date', { date: '21/02/2024' }, false],
  ])('on %s', (_name, line, cited) => {
    const built = build(bases(line), report);
    expect(built.document?.bases).toHaveLength(cited ? 1 : 0);
    expect(gapCodes(built.gaps)).toEqual(cited ? [] : ['base_not_in_force', 'bases_missing']);
  });

  it('say from when to when they are in force', () => {
    const built = build(bases({ validFrom: '01/03/2024', validTo: '31/12/2025' }), report);
    expect(gapOf(built, 'base_not_in_force')).toEqual({
      number: '15/KH-UBND',
      from: '2024-03-01',
      to: '2025-12-31',
      date: '2024-02-20',
    });
  });

  it.each<[string, ReportKind[]]>([
    ['', ['registration_report', 'reminder', 'yearly_report']],
    ['Mọi văn bản', ['registration_report', 'reminder', 'yearly_report']],
    ['Báo cáo', ['registration_report', 'yearly_report']],
    ['BÁO CÁO KẾT QUẢ HÀNG NĂM', ['yearly_report']],
    ['Tờ trình; Công văn đôn đốc', ['reminder']],
    ['KH', []],
    ['cuộc họp', []],
    ['Không đưa vào văn bản', []],
    ['Tờ trình; không', []],
    ['Báo cáo kết quả hằng năm; Chỉ tra cứu', ['yearly_report']],
  ])('Dùng cho %j: cited in %j', (usedFor, kinds) => {
    const tabs = { ...bases({ usedFor }), registrations: [] };
    const rows = {
      ...tabs,
      registrations: [
        ...(school.registrations ?? []),
        { id: 'x', year: 2024, unit: 'TH1', kind: 'Cá nhân', name: 'Lê An', status: 'Đã gửi' },
      ],
    };
    const short = { ...rows, quotas: [{ code: 'Q1', appliesTo: 'Trường TH', min: 5, max: 9 }] };
    const cited = (['registration_report', 'reminder', 'yearly_report'] as const).filter(
      (kind) => documentOf(short, request({ kind })).bases.length > 0,
    );
    expect(cited).toEqual(kinds);
  });

  it('that are kept to be looked up are left out without a word', () => {
    const both = [
      { number: '15/KH-UBND', date: '20/01/2024' },
      { number: '316/PGDĐT', date: '20/01/2024', usedFor: 'Không đưa vào văn bản' },
    ];
    const { document, gaps } = build({ ...school, bases: both }, report);
    expect(document?.bases).toEqual(['Căn cứ Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2024']);
    expect(gaps).toEqual([]);
  });

  it('tell of a use that is no document', () => {
    expect(gapOf(build(bases({ usedFor: 'cuộc họp' }), report), 'base_use_unknown')).toEqual({
      number: '15/KH-UBND',
      value: 'cuộc họp',
    });
  });
});

describe('a register with nothing in it', () => {
  const empty: ReportTabs = { settings: full, units: [], quotas: [], registrations: [] };

  it.each(reportKinds.map(({ code }) => code))('refuses %s and says why', (kind) => {
    const { document, gaps } = build(empty, request({ kind }));
    expect(document).toBeNull();
    expect(gaps.filter(({ blocking }) => blocking)).toHaveLength(1);
  });

  it('still reports on units that have registered nothing', () => {
    const lines = modelLines(documentOf({ ...school, registrations: [] }, report));
    expect(lines).toContain(
      'Năm 2024, chưa có đơn vị nào trong 01 đơn vị được giao chỉ tiêu có đăng ký được tính.',
    );
  });
});

describe('what was asked for', () => {
  it.each([
    ['years the wrong way round', { from: 2025, to: 2024 }, '!years_reversed'],
    ['several years of a document about one', { from: 2023, to: 2024 }, '!one_year_only'],
    ['an unknown unit', { unit: 'Trường lạ' }, '!unit_unknown'],
    ['a year without registrations', { from: 2031 }, '!nothing_registered'],
  ])('%s is refused', (_name, given, code) => {
    const built = build(vanGiangGrids, request({ kind: 'registration_list', ...given }));
    expect(built.document).toBeNull();
    expect(gapCodes(built.gaps)).toEqual([code]);
  });

  it.each([
    [10, []],
    [11, ['!years_too_many']],
  ])('%i years of a closing report', (years, codes) => {
    const built = build(vanGiangGrids, request({ kind: 'closing_report', from: 2016, to: 2016 + years - 1 }));
    expect(gapCodes(built.gaps).filter((code) => code.startsWith('!'))).toEqual(codes);
  });

  it('a code that the year does not have is refused', () => {
    const asked = request({ kind: 'award_proposal', registrations: ['ĐK-2024-003', 'ĐK-2023-777'] });
    const built = build(vanGiangGrids, asked);
    expect(built.document).toBeNull();
    expect(gapOf(built, 'registration_unknown')).toEqual({ ids: ['ĐK-2023-777'] });
  });
});

describe('people', () => {
  it('who refused or took consent back are named by initials, adults too', () => {
    const tabs: ReportTabs = {
      ...school,
      registrations: ['Không', 'Đã rút', 'Chưa hỏi', 'Đồng ý']
        .map((consent, index) => ({
          id: `ĐK-2024-00${index}`,
          year: 2024,
          unit: 'TH1',
          kind: 'Cá nhân',
          role: 'Giáo viên',
          name: 'Trần Thị Mẫu',
          position: 'Giáo viên lớp 4',
          achievements: 'Dạy giỏi',
          status: 'Đạt',
          consent,
        }))
        .map((row, index) => ({ ...row, name: `${row.name} ${'ABCD'.charAt(index)}` })),
    };
    const asked = request({ kind: 'registration_list' });
    const names = modelLines(documentOf(tabs, asked)).slice(-5, -1);
    expect(names).toEqual([
      'T.T.M.A. | Cá nhân (giáo viên) | Trường Tiểu học Bình An |  | ',
      'T.T.M.B. | Cá nhân (giáo viên) | Trường Tiểu học Bình An |  | ',
      'Trần Thị Mẫu C | Cá nhân (giáo viên) | Giáo viên lớp 4 |  | Dạy giỏi',
      'Trần Thị Mẫu D | Cá nhân (giáo viên) | Giáo viên lớp 4 |  | Dạy giỏi',
    ]);
    expect(gapOf(build(tabs, asked), 'names_masked')).toEqual({ ids: ['ĐK-2024-000', 'ĐK-2024-001'] });
    const introduced = build(tabs, request({ kind: 'introduction' }));
    expect(gapOf(introduced, 'left_out_without_consent')).toEqual({ ids: ['ĐK-2024-000', 'ĐK-2024-001'] });
    expect(gapOf(introduced, 'consent_unasked')).toEqual({ ids: ['ĐK-2024-002'] });
  });

  it('whose rows have no code, or the code of another, are told of', () => {
    const rows = [{ id: '' }, { id: 'ĐK-1' }, { id: 'ĐK-1' }].map((row, index) => ({
      ...row,
      year: 2024,
      unit: 'TH1',
      kind: 'Mô hình',
      name: `Mô hình số ${index}`,
      status: 'Đã gửi',
    }));
    const built = build({ ...school, registrations: rows }, request({ kind: 'registration_list' }));
    expect(gapOf(built, 'ids_missing')).toEqual({ rows: [2] });
    expect(gapOf(built, 'ids_repeated')).toEqual({ ids: ['ĐK-1'] });
  });

  it('whose names are in an old encoding are told of', () => {
    const [row] = school.registrations ?? [];
    const built = build(
      { ...school, registrations: [{ ...row, kind: 'Cá nhân', name: 'NguyÔn ThÞ Lan' }] },
      request({ kind: 'registration_list' }),
    );
    expect(gapOf(built, 'names_unreadable')).toEqual({ ids: ['ĐK-2024-001'] });
  });
});

describe('reviews', () => {
  it('that lack a verdict on a bar are told of', () => {
    const grids = {
      ...sonTraGrids,
      registrations: sonTraGrids.registrations.map((row) =>
        row.map((cell) => (cell === 'Đạt' ? 'Đang thẩm định' : cell)),
      ),
    };
    const built = build(grids, request({ kind: 'review_sheet' }));
    expect(gapOf(built, 'review_open')).toEqual({ ids: ['ĐK-2024-001', 'ĐK-2024-003'] });
  });

  it('without criteria are told of', () => {
    expect(gapCodes(build(school, request({ kind: 'review_sheet' })).gaps)).toEqual([
      'criteria_missing',
      // Nobody has reviewed it.
      'signatory_missing',
    ]);
  });
});
