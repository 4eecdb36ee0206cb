/** Cases in which the two counts once differed: what is right is written here by hand, and both have to say it (domain.md 4.3). */
import { describe, expect, it } from 'vitest';
import { generatedRegister } from '../../../local/sample/generatedRegister';
import { figuresOf } from '../../../src/domain/documents/figures';
import type { ReportKind } from '../../../src/domain/programme';
import type { FigureQuery } from '../../../src/domain/reports/figureQuery';
import { reportKinds } from '../../../src/domain/reports/officeWords';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { type Lines, tab } from '../followUpTabs';
import { documentOf, type ReportTabs, reportGrids, request, verify } from './reportBook';

const units: Lines<'units'> = [
  { code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã' },
  { code: 'MN01', name: 'Trường Mầm non Cửu Cao', type: 'Trường MN', parent: 'XA01' },
  { code: 'CUM1', name: 'Cụm thi đua số 1', type: 'Cụm thi đua' },
  { code: 'CUM2', name: 'Cụm thi đua số 2', type: 'Cụm thi đua' },
];

const criteria: Lines<'criteria'> = [
  { code: 'C-1', label: 'Tiêu biểu', appliesTo: 'Chung' },
  { code: 'C-2', label: 'Làm tốt trong cụm', appliesTo: 'Cụm thi đua' },
  { code: 'C-3', label: 'Của xã', appliesTo: 'Xã' },
  { code: 'C-4', label: 'Riêng của cụm 2', appliesTo: 'Chung', unit: 'CUM2' },
  { code: 'C-5', label: 'Của trường', appliesTo: 'Trường' },
];

const quotas: Lines<'quotas'> = [
  { code: 'Q-XA', appliesTo: 'Xã', min: 1, max: 3 },
  { code: 'Q-CUM1', appliesTo: 'CUM1', min: 1, max: 3 },
];

/** A register with one registration, under review. */
function book(row: Lines<'registrations'>[number], given: ReportTabs = {}): ReportTabs {
  const whole = {
    year: 2024,
    kind: 'Cá nhân',
    role: 'Giáo viên',
    name: 'Lê Thị Thử',
    status: 'Đang thẩm định',
  };
  return {
    settings: [['Cơ quan ban hành', 'Phòng Nội vụ']],
    units,
    quotas,
    criteria,
    registrations: [{ id: 'ĐK-1', ...whole, ...row }],
    ...given,
  };
}

/** The rows behind the one figure that answers the question; the recount has to agree on every figure. */
function counted(tabs: ReportTabs, kind: ReportKind, asked: Partial<FigureQuery>): readonly string[] {
  const of = request({ kind });
  expect(verify(tabs, of).mismatches).toEqual([]);
  const found = figuresOf(documentOf(tabs, of)).filter(({ id }) => {
    const query = JSON.parse(id) as Record<string, unknown>;
    return Object.entries({ ...asked, from: 2024, to: 2024 }).every(([key, value]) => query[key] === value);
  });
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
  return found[0]?.rows ?? [];
}

describe('the criteria of a registration', () => {
  const open = { measure: 'other_all', registration: 'ĐK-1' } as const;

  it.each([
    // Whoever it turns out to be, it comes through the cluster: that much is settled, and so is the cluster's criterion.
    ['no unit is written, and it comes through a cluster', { unit: '', via: 'CUM1' }, ['C-1', 'C-2']],
    ['the unit is not in the register', { unit: 'Trường Lạ', via: 'CUM1' }, ['C-1', 'C-2']],
    ['the cluster has criteria of its own', { unit: '', via: 'CUM2' }, ['C-1', 'C-2', 'C-4']],
    ['the cluster it comes through has no quota', { unit: 'MN01', via: 'CUM2' }, ['C-1', 'C-2', 'C-4']],
    ['a school comes through its commune, not being told otherwise', { unit: 'MN01' }, ['C-1', 'C-3']],
    ['what it comes through cannot be read', { unit: 'MN01', via: '#N/A' }, ['C-1']],
    ['neither is written', { unit: '' }, ['C-1']],
    // Loại tập thể speaks of collectives, and whether this is one is what nobody can read.
    ['its kind cannot be read', { unit: 'MN01', kind: 'Nhóm', collectiveType: 'Trường' }, ['C-1', 'C-3']],
    ['it is a school', { unit: 'MN01', kind: 'Tập thể', collectiveType: 'Trường' }, ['C-1', 'C-3', 'C-5']],
  ])('when %s', (_name, row, codes) => {
    expect(counted(book(row), 'review_sheet', open)).toEqual(codes);
  });
});

describe('whom a registration stands for in a year for which no quota is set', () => {
  it.each([
    ['the one it comes through', { unit: 'MN01', via: 'CUM2' }, ['CUM2']],
    ['itself, its commune has no quota to use up', { unit: 'MN01' }, ['MN01']],
  ])('%s', (_name, row, codes) => {
    for (const none of [[], [{ code: 'Q-XA', year: 2023, appliesTo: 'Xã', min: 1, max: 3 }]]) {
      const tabs = book(row, { quotas: none });
      expect(counted(tabs, 'registration_list', { measure: 'listing_units' })).toEqual(codes);
    }
  });
});

describe('registers as dirty as they come', () => {
  /** With what is asked of everybody, of clusters, of communes and of schools. */
  function reviewed(seed: number): ReportGrids {
    const empty = reportGrids({});
    const made = generatedRegister({ rows: 600, units: 90, seed });
    const settings = [
      ['Khóa', 'Giá trị'],
      ['Cơ quan ban hành', 'Phòng Nội vụ'],
    ];
    return { ...empty, ...made, settings, criteria: tab('criteria', criteria) };
  }

  it.each(reportKinds.map(({ code }) => code).filter((kind) => kind !== 'communications_list'))(
    'are counted alike: %s',
    (kind) => {
      for (const seed of [1, 2, 3, 4]) {
        const asked = request({ kind, from: kind === 'closing_report' ? 2023 : 2024, to: 2024 });
        const { matched, total, mismatches } = verify(reviewed(seed), asked);
        expect(mismatches).toEqual([]);
        expect(matched).toBe(total);
      }
    },
  );
});
