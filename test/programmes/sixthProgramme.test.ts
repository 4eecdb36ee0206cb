/**
 * A sixth programme without a line of code: as a data object, and as rows an office types into a register of the
 * blank programme. Read back, the two are the same, and are what the programme says.
 */
import { describe, expect, it } from 'vitest';
import { writtenRows } from '../../local/sample/writtenTable';
import { registerChanges } from '../../src/commands/registerChanges';
import { readBases } from '../../src/domain/bases';
import type { Grid } from '../../src/domain/cell';
import type { ChangeSet } from '../../src/domain/changeSet';
import { readCriteria } from '../../src/domain/criteria';
import { readFollowUps } from '../../src/domain/followUps';
import { isoDate } from '../../src/domain/plainDate';
import { readRegister } from '../../src/domain/register';
import { type TableKey, tables } from '../../src/domain/tables';
import { blank } from '../../src/programmes/blank';
import { changeSetGrid } from '../fixtures/changeSetGrids';
import { sixthProgramme } from '../fixtures/sixthProgramme';

const timeZone = 'Asia/Ho_Chi_Minh';
const nothing = { settings: null, units: null, quotas: null, criteria: null, milestones: null, bases: null };

/** Everything the readers find in the tabs a programme fills. */
function read(grid: (table: TableKey) => Grid) {
  const register = readRegister(
    {
      settings: grid('settings'),
      units: grid('units'),
      quotas: grid('quotas'),
      allocations: null,
      registrations: grid('registrations'),
      plans: null,
    },
    timeZone,
  );
  const { criteria, findings: criterionFindings } = readCriteria(grid('criteria'), register.unitTable);
  const { milestones, findings: milestoneFindings } = readFollowUps(
    {
      honoured: null,
      nurture: null,
      communications: null,
      inspections: null,
      proposals: null,
      milestones: grid('milestones'),
    },
    register,
    timeZone,
  );
  const { bases, findings: baseFindings } = readBases(grid('bases'), timeZone);
  return {
    settings: register.settings,
    units: register.unitTable.units.map(({ code, name, type, aliases, start, parents, successors }) => ({
      ...{ code, name, type, aliases, start, parents, successors },
    })),
    quotas: register.quotas.map(({ target: _typed, ...quota }) => quota),
    criteria: criteria.map(({ appliesTo: _typed, ...criterion }) => criterion),
    milestones: milestones.map(({ target: _typed, ...milestone }) => milestone),
    bases,
    findings: [...register.findings, ...criterionFindings, ...milestoneFindings, ...baseFindings],
  };
}

function madeFrom(changes: ChangeSet) {
  return (table: TableKey): Grid => changeSetGrid(changes, table);
}

function typed(table: TableKey, columns: readonly string[], text: string): Grid {
  const headers: string[] = Object.values(tables[table].columns);
  return [headers, ...writtenRows(headers, columns, text)];
}

/** As a clerk types them: other separators, abbreviations, dates as dates or as text, Có as x. */
const office: Partial<Record<TableKey, Grid>> = {
  units: typed(
    'units',
    [
      'Mã đơn vị',
      'Tên đơn vị',
      'Loại đơn vị',
      'Đơn vị cấp trên',
      'Tên gọi khác',
      'Mã ĐVHC',
      'Ngày bắt đầu',
      'Ghi chú',
    ],
    `
    XA | Xã Bình An | xã |  | UBND xã Bình An |  | 01/07/2025 |
    MN | Trường Mầm non Hoa Ban | Mầm non | Xã Bình An |  |  |  |
    TH | Trường Tiểu học Bình An | TH | XA |  | '00123 |  |
    TH2 | Trường Tiểu học An Phú | Trường Tiểu học | xa |  |  |  |
    CS | Trường THCS Bình An | THCS | UBND xã Bình An |  |  |  | Có hai điểm trường
    `,
  ),
  quotas: typed(
    'quotas',
    [
      'Mã',
      'Áp dụng cho (loại hoặc mã đơn vị)',
      'Tối thiểu',
      'Tối đa',
      'Loại được tính',
      'Đối tượng được tính',
      'Nộp trước ngày',
      'Ngoại lệ theo năm',
      'Phải kèm kế hoạch',
      'Căn cứ',
    ],
    `
    BA-TRUONG | MN; TH; THCS | 2 | 4 |  |  | '15/03 | 2026: 30/4; 2028: 1/4 | x | KH 15/KH-UBND, mục 4.1
    BA-XA | Xã |  | 2 | CN | Học sinh và Giáo viên |  |  | Không | KH 15/KH-UBND, mục 4.2
    `,
  ),
  criteria: typed(
    'criteria',
    [
      'Mã',
      'Bộ tiêu chí',
      'Áp dụng cho (Loại/Đối tượng)',
      'Nhãn',
      'Bắt buộc',
      'Nhóm lựa chọn',
      'Thứ tự',
      'Điều kiện kèm theo',
      'Căn cứ',
    ],
    `
    BA-1 | Bình An 2026-2030 |  | Việc làm có ích thật |  |  | 1 |  | KH 15/KH-UBND, mục 2.1
    BA-2 | Bình An 2026-2030 | Mọi loại | Được người cùng đơn vị giới thiệu | x |  | 2 |  | KH 15/KH-UBND, mục 2.1
    BA-3 | Bình An 2026-2030 | tập thể, mô hình | Duy trì từ sáu tháng | Không |  | 3 |  | KH 15/KH-UBND, mục 2.2
    BA-4 | Bình An 2026-2030 | TT; tổ chuyên môn | Cả tổ cùng tham gia | Có |  | 4 |  | KH 15/KH-UBND, mục 2.2
    BA-5a | Bình An 2026-2030 | HS | Giúp bạn trong lớp |  | BA-5 | 5 |  | KH 15/KH-UBND, mục 2.3
    BA-5b | Bình An 2026-2030 | HỌC SINH | Giúp người ngoài trường |  | ba-5 | 6 |  | KH 15/KH-UBND, mục 2.3
    BA-6 | Bình An 2026-2030 | lãnh đạo; cá nhân | Tổ mình phụ trách là điển hình |  |  | 7 | tập thể phụ trách là điển hình | KH 15/KH-UBND, mục 2.4
    BA-7 | Bình An 2026-2030 | Trường mầm non | Phụ huynh đồng tình |  |  | 8 |  | KH 15/KH-UBND, mục 2.5
    BA-8 | Bình An 2026-2030 | đề nghị khen | Đã được xã biểu dương |  |  | 9 |  | KH 15/KH-UBND, mục 3
    `,
  ),
  milestones: typed(
    'milestones',
    ['Tên', 'Ngày hoặc dd/MM hằng năm', 'Loại', 'Nơi gửi', 'Căn cứ', 'Áp dụng cho (loại hoặc mã đơn vị)'],
    `
    Báo cáo năm | trước ngày 30/11 hằng năm | báo cáo | UBND tỉnh | KH 15/KH-UBND, mục 5.1 |
    Ngày hội nêu gương | 20/11/2027 | Ngày biểu dương |  | KH 15/KH-UBND, mục 5.2 |
    Tổng kết kế hoạch | 2030 | Tổng kết | UBND tỉnh | KH 15/KH-UBND, mục 5.3 |
    Sơ kết giữa kỳ |  | Sơ kết |  | KH 15/KH-UBND, mục 5.3 |
    Gửi danh sách bổ sung | '1/9 | Hạn nộp | UBND xã Bình An | KH 15/KH-UBND, mục 4.3 | TH, THCS
    `,
  ),
  bases: typed(
    'bases',
    ['Số ký hiệu', 'Ngày', 'Cơ quan', 'Trích yếu', 'Hiệu lực từ', 'đến'],
    `
    15/KH-UBND | 20/01/2026 | UBND xã Bình An | Người tốt quanh ta |  |
    08/KH-UBND | '05.01.2026 | UBND tỉnh | Phong trào người tốt, việc tốt |  |
    Thông báo kết luận họp xã |  | Đảng ủy xã Bình An | Kết luận về nêu gương |  |
    03/2025/TT-XYZ | 04/08/2025 | Bộ XYZ | Hướng dẫn nêu gương | 01/09/2025 | '28/02/2027
    `,
  ),
};

/** The blank programme's settings, with the one value the office types. */
function officeSettings(grid: Grid): Grid {
  return grid.map((row) => (row[0] === 'Giai đoạn' ? [row[0], '2026 - 2030', row[2]] : [...row]));
}

const asData = read(madeFrom(registerChanges(sixthProgramme, 2026, nothing)));
const fromBlank = registerChanges(blank, 2026, nothing);
const asTyped = read((table) =>
  table === 'settings'
    ? officeSettings(changeSetGrid(fromBlank, 'settings'))
    : (office[table] ?? changeSetGrid(fromBlank, table)),
);

describe('a sixth programme', () => {
  it('is the same by data and by rows typed into a blank register', () => {
    expect(asTyped).toEqual(asData);
  });

  it('is found to lack one thing: the day of the event the plan does not date', () => {
    expect(asData.findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['milestone_date_invalid', 'warning', { name: 'Sơ kết giữa kỳ', value: '' }],
    ]);
  });

  it('has its year, its period and the usual settings', () => {
    expect(asData.settings).toEqual({
      year: 2026,
      dueDayIncluded: false,
      countedStatuses: ['sent', 'reviewing', 'passed'],
      period: { from: 2026, to: 2030 },
    });
  });

  it('has its quotas', () => {
    expect(
      asData.quotas.map(({ types, min, max, kinds, roles, planRequired }) => [
        types,
        min,
        max,
        kinds,
        roles,
        planRequired,
      ]),
    ).toEqual([
      [['preschool', 'primary', 'lower_secondary'], 2, 4, null, null, true],
      [['commune'], null, 2, ['individual'], ['student', 'teacher'], false],
    ]);
    const [due] = asData.quotas.map((quota) => quota.due);
    expect([due?.yearly?.day, due?.yearly?.month]).toEqual([15, 3]);
    expect([...(due?.exceptions ?? [])].map(([year, { day, month }]) => [year, day, month])).toEqual([
      [2026, 30, 4],
      [2028, 1, 4],
    ]);
  });

  it('has its criteria, each for whom it is meant', () => {
    expect(
      asData.criteria.map(({ code, target, required, group, condition }) => [
        code,
        target,
        required,
        group !== '',
        condition,
      ]),
    ).toEqual([
      ['BA-1', {}, false, false, null],
      ['BA-2', {}, true, false, null],
      ['BA-3', { kinds: ['model', 'collective'] }, false, false, null],
      ['BA-4', { kinds: ['collective'], collectiveTypes: ['subject_group'] }, true, false, null],
      ['BA-5a', { roles: ['student'] }, false, true, null],
      ['BA-5b', { roles: ['student'] }, false, true, null],
      ['BA-6', { kinds: ['individual'], leader: true }, false, false, 'led_collective'],
      ['BA-7', { unitTypes: ['preschool'] }, false, false, null],
      ['BA-8', { proposal: true }, false, false, null],
    ]);
    const [first, second] = asData.criteria.filter(({ group }) => group !== '');
    expect(first?.group).toBe(second?.group);
  });

  it('has its milestones', () => {
    expect(asData.milestones.map(({ name, when, type, types }) => [name, when, type, types])).toEqual([
      ['Báo cáo năm', { kind: 'yearly', day: 30, month: 11, closing: false }, 'report', []],
      [
        'Ngày hội nêu gương',
        { kind: 'once', date: { year: 2027, month: 11, day: 20 }, closing: false },
        'honour_day',
        [],
      ],
      ['Tổng kết kế hoạch', { kind: 'year', year: 2030 }, 'final_review', []],
      ['Sơ kết giữa kỳ', null, 'interim_review', []],
      [
        'Gửi danh sách bổ sung',
        { kind: 'yearly', day: 1, month: 9, closing: false },
        'due',
        ['primary', 'lower_secondary'],
      ],
    ]);
  });

  it('has its legal bases, itself first', () => {
    const day = (date: { year: number; month: number; day: number } | null): string =>
      date === null ? '-' : isoDate(date);
    expect(
      asData.bases.map(({ number, date, validFrom, validTo }) =>
        [number, day(date), day(validFrom), day(validTo)].join(' | '),
      ),
    ).toEqual([
      '15/KH-UBND | 2026-01-20 | - | -',
      '08/KH-UBND | 2026-01-05 | - | -',
      'Thông báo kết luận họp xã | - | - | -',
      '03/2025/TT-XYZ | 2025-08-04 | 2025-09-01 | 2027-02-28',
    ]);
  });
});
