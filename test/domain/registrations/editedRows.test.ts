/** What can be told of rows just edited, without the rest of the register. */
import { describe, expect, test } from 'vitest';
import { checkEditedRows } from '../../../src/domain/registrations/editedRows';
import { type Row, registrationHeader, registrations, timeZone, units } from '../registerGrids';

function edited(rows: readonly Row[], withUnits = true) {
  const found = checkEditedRows(
    {
      header: registrationHeader,
      rows: registrations(rows).slice(1),
      firstRow: 40,
      units: withUnits ? units : null,
    },
    timeZone,
  );
  return found.map(({ row, findings }) => [
    row,
    findings.map(({ code }) => code),
    findings.map((one) => one.place.row),
  ]);
}

describe('rows just edited', () => {
  test('each is judged by itself, with its own sheet row', () => {
    expect(edited([{}, { kind: '' }, { unit: 'Không có' }, { year: '' }, { sent: '31/02/2024' }])).toEqual([
      [40, [], []],
      [41, ['kind_missing'], [41]],
      [42, ['unit_unknown'], [42]],
      [43, ['year_missing'], [43]],
      [44, ['date_invalid'], [44]],
    ]);
  });

  test('rows of different years together', () => {
    expect(edited([{ year: 2023, status: 'Lạ' }, { name: '' }])).toEqual([
      [40, ['status_unknown'], [40]],
      [41, ['name_missing'], [41]],
    ]);
  });

  test('what needs the other rows or the quotas is left to the full check', () => {
    expect(edited([{ name: 'A B' }, { name: 'A B' }, { sent: '01/12/2024' }])).toEqual([
      [40, [], []],
      [41, [], []],
      [42, [], []],
    ]);
  });

  test('without Đơn vị the unit is not judged, a blank one still is', () => {
    expect(edited([{ unit: 'Không có' }, { unit: '' }], false)).toEqual([
      [40, [], []],
      [41, ['unit_missing'], [41]],
    ]);
  });

  test('a blank or title row is no registration', () => {
    const blank = { id: '', year: '', unit: '', kind: '', name: '', sent: '', status: '' };
    expect(edited([blank, { ...blank, unit: 'Tổng cộng' }])).toEqual([]);
  });
});
