/** What a person reads when there is no document of what was chosen: why, and of whom; and of bases whose dates nobody can read. */
import { describe, expect, it } from 'vitest';
import { build, gapCodes, gapOf, request } from './reportBook';
import { vanGiangGrids } from './vanGiangBook';

describe('what was chosen', () => {
  it.each(['introduction', 'award_proposal'] as const)(
    '%s of chosen registrations that are not Đạt speaks of these, not of the year',
    (kind) => {
      const built = build(vanGiangGrids, request({ kind, registrations: ['ĐK-2024-012', 'ĐK-2024-004'] }));
      expect(gapCodes(built.gaps)).toEqual(['!none_chosen_passed']);
      expect(gapOf(built, 'none_chosen_passed')).toEqual({ ids: ['ĐK-2024-004', 'ĐK-2024-012'] });
    },
  );

  it('a unit that has nothing is named, as others have', () => {
    const list = build(vanGiangGrids, request({ kind: 'registration_list', unit: 'CQ01' }));
    expect(gapOf(list, 'nothing_registered')).toMatchObject({ unit: 'Hội Liên hiệp Phụ nữ huyện' });
    const minutes = build(vanGiangGrids, request({ kind: 'review_sheet', unit: 'CQ01' }));
    expect(gapOf(minutes, 'nothing_to_review')).toEqual({ year: 2024, unit: 'Hội Liên hiệp Phụ nữ huyện' });
    const letter = build(vanGiangGrids, request({ kind: 'introduction', unit: 'CQ01' }));
    expect(gapOf(letter, 'nothing_to_introduce')).toEqual({ year: 2024, unit: 'Hội Liên hiệp Phụ nữ huyện' });
  });
});

describe('a legal base', () => {
  /** The register with the first base of `Căn cứ` written otherwise. */
  const withBase = (cells: Readonly<Record<string, string>>) => {
    const [headers = [], first = [], ...others] = vanGiangGrids.bases ?? [];
    const written = headers.map((header, column) => cells[String(header)] ?? first[column] ?? '');
    return { ...vanGiangGrids, bases: [headers, written, ...others] };
  };

  it.each([
    [{ đến: 'hết năm' }, ['base_date_invalid']],
    [{ 'Hiệu lực từ': '31/02/2024' }, ['base_date_invalid']],
    // Said once: what stands there is no date.
    [{ Ngày: 'tháng 5' }, ['base_date_invalid']],
    [{ Ngày: '' }, ['base_date_missing']],
    [{ đến: '19/02/2024' }, ['base_not_in_force']],
    [{ đến: '20/02/2024' }, []],
  ])('written %j is not cited in silence', (cells, codes) => {
    const date = { year: 2024, month: 2, day: 20 };
    const built = build(withBase(cells), request({ kind: 'registration_list', date }));
    expect(gapCodes(built.gaps).filter((code) => code.startsWith('base_'))).toEqual(codes);
  });
});
