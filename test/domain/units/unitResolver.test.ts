/** Names of units as typed, resolved in the order of domain.md 4.4. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnitResolver, type NamedUnit } from '../../../src/domain/units/unitResolver';
import type { UnitType } from '../../../src/domain/words/vocabulary';

function unit(code: string, name: string, type: UnitType | null, aliases: readonly string[] = []): NamedUnit {
  return { code, name, aliases, type };
}

const units: readonly NamedUnit[] = [
  unit('XA01', 'Xã Long Hưng', 'commune', ['UBND xã Long Hưng', 'Long Hưng (xã)']),
  unit('XA02', 'Xã Cửu Cao', 'commune'),
  unit('TT01', 'Thị trấn Văn Giang', 'township'),
  unit('TH01', 'Trường Tiểu học Long Hưng số 1', 'primary'),
  unit('TH02', 'Trường Tiểu học Long Hưng số 2', 'primary'),
  unit('TH03', 'Trường Tiểu học Cửu Cao', 'primary', ['TH Kim Đồng']),
  unit('CS01', 'Trường THCS Long Hưng', 'lower_secondary'),
  unit('TC01', 'Trường TH-THCS Phụng Công', 'primary_lower_secondary'),
  unit('MN01', 'Trường Mầm non Hoa Mai', 'preschool'),
  unit('CUM1', 'Cụm thi đua số 1', 'cluster'),
  unit('CUM2', 'Cụm thi đua số 2', 'cluster'),
  unit('PGD', 'Phòng Giáo dục và Đào tạo', 'lead_agency'),
  unit('THA', 'Trường Tiểu học Nghĩa Trụ A', 'primary'),
  unit('THB', 'Trường Tiểu học Nghĩa Trụ B', 'primary'),
  unit('HB1', 'Trường Tiểu học Hòa Bình', 'primary'),
  unit('HB2', 'Trường Tiểu học Hoa Bình', 'primary'),
];
const resolver = createUnitResolver(units);

function answer(text: string, among = resolver): string {
  const match = among.resolve(text);
  return `${match.how} ${match.matches.map((index) => units[index]?.code).join(' ')}`.trim();
}

function suggested(text: string, among = resolver): readonly (string | undefined)[] {
  const match = among.resolve(text);
  return 'suggestions' in match ? match.suggestions.map((index) => units[index]?.code) : [];
}

describe('first: code, name or alias, cleaned', () => {
  it.each([
    ['XA01', 'exact XA01'],
    ['xa01', 'exact XA01'],
    [' TH02\u200b ', 'exact TH02'],
    ['Xã Long Hưng', 'exact XA01'],
    ['XÃ  LONG\u00a0HƯNG', 'exact XA01'],
    ['Xã Long Hưng'.normalize('NFD'), 'exact XA01'],
    ['UBND xã Long Hưng', 'exact XA01'],
    ['TH Kim Đồng', 'exact TH03'],
    ['th kim đồng', 'exact TH03'],
    ['Trường TH–THCS Phụng Công', 'exact TC01'],
    ['Trường Tiểu học Hoà Bình', 'exact HB1'],
    ['Trường Tiểu học Hoa Bình', 'exact HB2'],
  ])('%j: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it('does not find a code by part of it', () => {
    expect(answer('XA0')).toBe('none');
    expect(answer('XA-01')).toBe('none');
  });
});

describe('then: the rule form', () => {
  it.each([
    ['Tiểu học Long Hưng số 01', 'rule TH01'],
    ['TH số 2 Long Hưng', 'rule TH02'],
    ['TH Long Hưng II', 'rule TH02'],
    ['Tiểu học Cửu Cao', 'rule TH03'],
    ['Trường tiểu học Kim Đồng', 'rule TH03'],
    ['THCS Long Hưng', 'rule CS01'],
    ['Trung học cơ sở Long Hưng', 'rule CS01'],
    ['PTCS Phụng Công', 'rule TC01'],
    ['TH & THCS Phụng Công', 'rule TC01'],
    ['Tiểu học và THCS Phụng Công', 'rule TC01'],
    ['Mẫu giáo Hoa Mai', 'rule MN01'],
    ['Cụm 1', 'rule CUM1'],
    ['cụm thi đua 02', 'rule CUM2'],
    ['Phòng GD&ĐT', 'rule PGD'],
    ['TT Văn Giang', 'rule TT01'],
    ['TT. Văn Giang', 'rule TT01'],
    ['UBND thị trấn Văn Giang', 'rule TT01'],
    ['TH Nghĩa Trụ B', 'rule THB'],
    // a commune's bare name
    ['Cửu Cao', 'rule XA02'],
    ['UBND Cửu Cao', 'rule XA02'],
    ['Văn Giang', 'rule TT01'],
    ['Long Hưng', 'rule XA01'],
  ])('%s: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it('does not take a school without level for the commune', () => {
    expect(answer('Trường Cửu Cao')).toBe('none');
  });
});

describe('then: without diacritics, when only one unit answers', () => {
  it.each([
    ['Truong Tieu hoc Cuu Cao', 'loose TH03'],
    ['tieu hoc long hung so 2', 'loose TH02'],
    ['Tiểu hoc Long Hưng 1', 'loose TH01'],
    ['thi tran van giang', 'loose TT01'],
    ['Cuu Cao', 'loose XA02'],
    ['Phong GD&DT', 'loose PGD'],
    ['Trường THCS Lòng Hung', 'loose CS01'],
  ])('%s: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it('asks when two names differ by marks only', () => {
    expect(answer('tieu hoc hoa binh')).toBe('ambiguous');
    expect(suggested('tieu hoc hoa binh')).toEqual(['HB1', 'HB2']);
  });
});

describe('ambiguous: namesakes with numbers or letters', () => {
  it.each([
    ['Trường Tiểu học Long Hưng', ['TH01', 'TH02']],
    ['TH Long Hưng', ['TH01', 'TH02']],
    ['tieu hoc long hung', ['TH01', 'TH02']],
    ['Tiểu học Nghĩa Trụ', ['THA', 'THB']],
    ['Cụm thi đua', ['CUM1', 'CUM2']],
  ])('%s', (text, codes) => {
    expect(answer(text)).toBe('ambiguous');
    expect(suggested(text)).toEqual(codes);
  });

  it('names three at most', () => {
    const clusters = [1, 2, 3, 4].map((n) => unit(`C${n}`, `Cụm ${n}`, 'cluster'));
    const match = createUnitResolver(clusters).resolve('Cụm');
    expect(match).toEqual({ how: 'ambiguous', matches: [], suggestions: [0, 1, 2] });
  });

  it('is no ambiguity when a unit bears the bare name', () => {
    const schools = ['Trường TH Long Hưng', 'Trường TH Long Hưng số 1', 'Trường TH Long Hưng số 2'].map(
      (name, i) => unit(`S${i}`, name, 'primary'),
    );
    expect(createUnitResolver(schools).resolve('Tiểu học Long Hưng')).toEqual({ how: 'rule', matches: [0] });
  });

  it('is unknown, with the one namesake suggested, when there is only one', () => {
    const schools = [
      unit('S1', 'Trường TH Long Hưng số 1', 'primary'),
      unit('S2', 'Trường MN Hoa Mai', 'preschool'),
    ];
    const match = createUnitResolver(schools).resolve('Tiểu học Long Hưng');
    expect(match.how).toBe('none');
    expect('suggestions' in match ? match.suggestions : null).toEqual([0]);
  });
});

describe('unknown', () => {
  it.each([
    ['TH Long Hưng số 3', ['TH01', 'TH02']],
    ['Trường TH Cửu Cáo Mới', ['TH03']],
    ['Xã Cửu Kao', ['XA02']],
    ['Phòng Giáo dục', ['PGD']],
  ])('%s: likeliest first', (text, codes) => {
    expect(answer(text)).toBe('none');
    expect(suggested(text).slice(0, codes.length)).toEqual(codes);
    expect(suggested(text).length).toBeLessThanOrEqual(3);
  });

  it('suggests nothing for what looks like nothing here', () => {
    expect(suggested('Bệnh viện Đa khoa Kỳ Thủy')).toEqual([]);
    expect(suggested('xyz')).toEqual([]);
  });

  it.each(['', ' ', '\u200b', '-', '()'])('%j is nobody', (text) => {
    expect(answer(text)).toBe('none');
    expect(suggested(text)).toEqual([]);
  });

  it('bears a very long text', () => {
    expect(answer('Trường TH '.repeat(5000))).toBe('none');
    expect(suggested('Trường TH '.repeat(5000)).length).toBeLessThanOrEqual(3);
  });
});

describe('several units at one stage', () => {
  it('gives all of them: old and new commune of one bare name', () => {
    const communes = [
      unit('XA', 'Xã Văn Giang', 'commune'),
      unit('TT', 'Thị trấn Văn Giang', 'township'),
      unit('P', 'Phường Văn Giang', 'ward'),
    ];
    const among = createUnitResolver(communes);
    expect(among.resolve('Văn Giang')).toEqual({ how: 'rule', matches: [0, 1, 2] });
    expect(among.resolve('Thị trấn Văn Giang')).toEqual({ how: 'exact', matches: [1] });
    expect(among.resolve('van giang').how).toBe('ambiguous');
  });

  it('gives both of one name, and both without marks', () => {
    const communes = [unit('A', 'Xã Hòa Bình', 'commune'), unit('B', 'Xã Hoà Bình', 'commune')];
    const among = createUnitResolver(communes);
    expect(among.resolve('xã hòa bình')).toEqual({ how: 'exact', matches: [0, 1] });
    expect(among.resolve('xa hoa binh')).toEqual({ how: 'loose', matches: [0, 1] });
  });

  it('gives both of one code, and lets a code win over a name', () => {
    const rows = [unit('A1', 'Xã Long Hưng', 'commune'), unit('a1', 'Xã Cửu Cao', 'commune')];
    expect(createUnitResolver(rows).resolve('A1')).toEqual({ how: 'exact', matches: [0, 1] });
    const crossed = [unit('A1', 'B1', null), unit('B1', 'A1', null)];
    expect(createUnitResolver(crossed).resolve('A1')).toEqual({ how: 'exact', matches: [0] });
  });

  it('does not choose between a school that drops to the bare name and the commune', () => {
    const rows = [unit('XA', 'Xã Cửu Cao', 'commune'), unit('S', 'Trường Cửu Cao', 'other')];
    expect(createUnitResolver(rows).resolve('Cửu Cao')).toEqual({ how: 'rule', matches: [1, 0] });
  });
});

describe('names without the word for their type', () => {
  const rows = [
    unit('U1', 'Long Hưng', 'commune'),
    unit('U2', 'Cửu Cao', 'primary'),
    unit('U3', 'Số 3', 'cluster'),
    unit('U4', 'Phường 2', 'ward'),
    unit('U5', 'Xã Trường Sơn', 'commune'),
    unit('U6', '', 'commune'),
    unit('U7', 'Nghĩa Trụ số 1', 'primary'),
    unit('U8', 'Nghĩa Trụ số 2', 'primary'),
  ];
  const among = createUnitResolver(rows);

  it.each([
    ['Xã Long Hưng', [0]],
    ['Trường Tiểu học Cửu Cao', [1]],
    ['Cụm thi đua số 3', [2]],
    ['Cụm 3', [2]],
    ['P.2', [3]],
    ['Trường Sơn', [4]],
  ])('%s', (text, matches) => {
    expect(among.resolve(text)).toEqual({ how: 'rule', matches });
  });

  it('does not take a bare number for a ward, nor no name for a unit', () => {
    expect(among.resolve('2').matches).toEqual([]);
    expect(among.resolve('Sơn').matches).toEqual([]);
    expect(among.resolve('').matches).toEqual([]);
  });

  it('asks for the number', () => {
    expect(among.resolve('Tiểu học Nghĩa Trụ')).toEqual({
      how: 'ambiguous',
      matches: [],
      suggestions: [6, 7],
    });
  });
});

describe('in general', () => {
  it('finds every unit by its own code and name, in any case and normal form', () => {
    fc.assert(
      fc.property(
        fc.nat(units.length - 1),
        fc.boolean(),
        fc.constantFrom<(text: string) => string>(
          (text) => text.toUpperCase(),
          (text) => text.toLowerCase(),
          (text) => text.normalize('NFD'),
          (text) => ` ${text}\u00a0`,
        ),
        (index, byCode, change) => {
          const { code, name } = units[index] as NamedUnit;
          expect(resolver.resolve(change(byCode ? code : name))).toEqual({ how: 'exact', matches: [index] });
        },
      ),
    );
  });

  it('answers the same whatever came before', () => {
    const texts = ['TH Long Hưng', 'Cửu Cao', 'cuu cao', 'xyz', 'XA01', 'TH Long Hưng số 3'];
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 1 }), (asked) => {
        const fresh = createUnitResolver(units);
        for (const text of asked) {
          expect(answer(text, fresh)).toBe(answer(text));
          expect(suggested(text, fresh)).toEqual(suggested(text));
        }
      }),
    );
  });

  it('knows nobody in an empty list', () => {
    expect(createUnitResolver([]).resolve('Long Hưng').matches).toEqual([]);
  });
});
