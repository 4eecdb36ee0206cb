/** Date cells in every form a clerk types them (domain.md 3.2), and days of every year. */
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateReading, readDateCell, readDayMonth } from '../../../src/domain/dates/dateCell';
import type { Cell } from '../../../src/domain/tables/cell';

const vietnam = 'Asia/Ho_Chi_Minh';

function iso(reading: DateReading): string {
  if (reading.kind !== 'date') return reading.kind;
  const { year, month, day } = reading.date;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

describe('texts, day first', () => {
  it.each([
    // forms of domain.md 3.2
    '5/1/2024',
    '05/01/2024',
    '05.01.2024',
    '5.1.2024',
    '5-1-2024',
    '2024-01-05',
    '2024/1/5',
    '2024.01.05',
    '45296',
    '45296.75',
    '45296,75',
    // short year
    '05/01/24',
    '5.1.24',
    // with a time, before or after
    '05/01/2024 08:30',
    '05/01/2024, 8:30:15 SA',
    '5/1/2024 17:05:00',
    '05/01/2024 8h30',
    '05/01/2024 lúc 8 giờ 30 phút',
    '2024-01-05 23:59:59',
    '2024-01-05T08:30',
    '08:30 05/01/2024',
    '8h30 ngày 05/01/2024',
    // weekday
    'Thứ Sáu, 05/01/2024',
    'Thứ 6, ngày 05/01/2024',
    // in words
    'ngày 05 tháng 01 năm 2024',
    'Ngày 5 tháng 1 năm 2024',
    '5 tháng 1, 2024',
    '5 thg 1, 2024',
    'Văn Giang, ngày 05 tháng 01 năm 2024',
    'ngày 05/01/2024',
    'NGÀY 05 THÁNG 01 NĂM 2024',
    'ngày 05 tháng 01 năm 2024'.normalize('NFD'),
    // odd blanks and signs
    ' 05/01/2024 ',
    '05 / 01 / 2024',
    '05/01/2024\u200b',
    '05\u00a0-\u00a001\u00a0-\u00a02024',
    '05–01–2024',
    '０５/０１/２０２４',
    "'05/01/2024",
    '05/01/2024.',
  ])('%j is 5 January 2024', (text) => {
    expect(iso(readDateCell(text, vietnam))).toBe('2024-01-05');
  });

  it.each([
    ['30.06.2024', '2024-06-30'],
    ['09/01/2024', '2024-01-09'],
    ['12/11/2024', '2024-11-12'],
    ['29/02/2024', '2024-02-29'],
    ['31/12/2023', '2023-12-31'],
    ['01/01/89', '2089-01-01'],
    ['01/01/90', '1990-01-01'],
    ['24-01-05', '2005-01-24'],
    ['01/01/1900', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['32874', '1990-01-01'],
    ['73415', '2100-12-31'],
    // an instant with its zone is an instant
    ['2024-01-04T17:00:00.000Z', '2024-01-05'],
    ['2024-01-04T16:59:59Z', '2024-01-04'],
    ['2024-01-05T00:30:00+07:00', '2024-01-05'],
  ])('%s is %s', (text, date) => {
    expect(iso(readDateCell(text, vietnam))).toBe(date);
  });

  it.each([
    '31/02/2024',
    '29/02/2023',
    '00/01/2024',
    '05/00/2024',
    '1/13/2024',
    '09.2023',
    '9/2023',
    '05/01',
    '2024',
    'năm 2024',
    '20240105',
    '05012024',
    '5/1/202',
    '5/1/20244',
    '31/12/1899',
    '01/01/2101',
    '32873',
    '73416',
    '45.296',
    'chưa có',
    '05/01/2024 và 06/01/2024',
    '05/01/2024 25:99',
    'Jan 5, 2024',
    '#N/A',
    '-',
    '١/١/٢٠٢٤',
  ])('%j is invalid and shown as typed', (text) => {
    expect(readDateCell(text, vietnam)).toEqual({ kind: 'invalid', value: text });
  });

  it('shows an invalid text cleaned and bears a very long one', () => {
    expect(readDateCell(' 31/02/2024\u200b\n', vietnam)).toEqual({ kind: 'invalid', value: '31/02/2024' });
    expect(readDateCell('5'.repeat(50000), vietnam)).toEqual({ kind: 'invalid', value: '5'.repeat(50000) });
  });

  it.each([[''], [null], [undefined], [' '], ['\u00a0\u200b']])('%j is blank', (cell) => {
    expect(readDateCell(cell, vietnam)).toEqual({ kind: 'blank' });
  });

  it('reads every day of the calendar as day, month, year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom('/', '-', '.'),
        (year, month, day, sign) => {
          const utc = new Date(Date.UTC(year, month - 1, day));
          const exists = utc.getUTCMonth() === month - 1;
          const reading = readDateCell(`${day}${sign}${month}${sign}${year}`, vietnam);
          expect(reading).toEqual(
            exists
              ? { kind: 'date', date: { year, month, day } }
              : { kind: 'invalid', value: `${day}${sign}${month}${sign}${year}` },
          );
        },
      ),
    );
  });
});

describe('numbers', () => {
  it.each([
    [45296, '2024-01-05'],
    [45296.999, '2024-01-05'],
    [32874, '1990-01-01'],
    [73415, '2100-12-31'],
    [73415.9, '2100-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(iso(readDateCell(serial, vietnam))).toBe(date);
  });

  it.each([[0], [-1], [2024], [9.2023], [32873.9], [73416], [20240105], [Number.NaN]])(
    '%d is invalid',
    (serial) => {
      expect(readDateCell(serial, vietnam)).toEqual({ kind: 'invalid', value: String(serial) });
    },
  );

  it('takes no truth value for a date', () => {
    expect(readDateCell(true, vietnam)).toEqual({ kind: 'invalid', value: 'true' });
  });
});

describe('Date values in the time zone of the spreadsheet', () => {
  it.each([
    ['2024-01-04T17:00:00Z', vietnam, '2024-01-05'],
    ['2024-01-05T16:59:59.999Z', vietnam, '2024-01-05'],
    ['2024-01-05T17:00:00Z', vietnam, '2024-01-06'],
    ['2024-01-04T17:00:00Z', 'Asia/Saigon', '2024-01-05'],
    // another zone set by mistake is still the sheet's own truth (CF-6)
    ['2024-01-04T17:00:00Z', 'Etc/UTC', '2024-01-04'],
    ['2024-01-05T07:59:00Z', 'America/Los_Angeles', '2024-01-04'],
    ['2024-01-05T08:00:00Z', 'America/Los_Angeles', '2024-01-05'],
    // before 13 June 1975 the South kept UTC+8 (CF-5)
    ['1975-06-12T15:59:59Z', vietnam, '1975-06-12'],
    ['1975-06-12T16:00:00Z', vietnam, '1975-06-12'],
    ['1975-06-12T17:00:00Z', vietnam, '1975-06-13'],
    ['1974-12-31T16:00:00Z', vietnam, '1975-01-01'],
    ['1974-12-31T15:59:59Z', vietnam, '1974-12-31'],
  ])('%s in %s is %s', (instant, zone, date) => {
    expect(iso(readDateCell(new Date(instant), zone))).toBe(date);
    expect(iso(readDateCell(new Date(instant), zone))).toBe(date);
  });

  it('refuses a time of day alone, which lies in 1899', () => {
    expect(readDateCell(new Date('1899-12-30T00:53:30Z'), vietnam)).toEqual({
      kind: 'invalid',
      value: '1899-12-30',
    });
  });

  it('refuses dates out of reach and no date at all', () => {
    expect(readDateCell(new Date(Number.NaN), vietnam).kind).toBe('invalid');
    expect(readDateCell(new Date('0204-01-05T00:00:00Z'), vietnam).kind).toBe('invalid');
    expect(readDateCell(new Date('2101-01-05T00:00:00Z'), vietnam).kind).toBe('invalid');
    expect(readDateCell(new Date(-8.64e15), 'Etc/UTC').kind).toBe('invalid');
  });

  it('knows a Date of another realm', () => {
    const foreign = runInNewContext('new Date("2024-01-04T17:00:00Z")') as Cell;
    expect(iso(readDateCell(foreign, vietnam))).toBe('2024-01-05');
  });

  it('agrees with Intl on every instant since 1975', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: vietnam });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1975, 5, 13), max: Date.UTC(2100, 0, 1) }), (instant) => {
        expect(iso(readDateCell(new Date(instant), vietnam))).toBe(format.format(instant));
      }),
    );
  });
});

describe('readDayMonth', () => {
  it.each<[Cell, number, number, number | null]>([
    ['10/01', 10, 1, null],
    ['10-01', 10, 1, null],
    ['10.01', 10, 1, null],
    ['10–1', 10, 1, null],
    ['30/5', 30, 5, null],
    ['05/02', 5, 2, null],
    ['29/02', 29, 2, null],
    ['trước ngày 10/01', 10, 1, null],
    ['Trước 10/01', 10, 1, null],
    ['10/01 hằng năm', 10, 1, null],
    ['trước ngày 10/01 hàng năm', 10, 1, null],
    ['ngày 10 tháng 01', 10, 1, null],
    ['10 tháng 01 hằng năm', 10, 1, null],
    [" '10/01 ", 10, 1, null],
    ['10/01/2024', 10, 1, 2024],
    ['10/01 năm 2024', 10, 1, 2024],
    ['29/02/2024', 29, 2, 2024],
    ['2024-01-10', 10, 1, 2024],
    [45301, 10, 1, 2024],
    // Sheets has made a date of a typed 10/01
    [new Date('2026-01-09T17:00:00Z'), 10, 1, 2026],
  ])('%j is day %i of month %i, year %j', (cell, day, month, year) => {
    expect(readDayMonth(cell, vietnam)).toEqual({ kind: 'dayMonth', day, month, year });
  });

  it.each<[Cell]>([
    ['31/4'],
    ['30/02'],
    ['29/02/2023'],
    ['1/13'],
    ['0/1'],
    ['10'],
    ['10/01/2024 10/02/2024'],
    ['đầu năm'],
    // by the end of the day is another rule than before it
    ['chậm nhất ngày 10/01'],
    [10.01],
    [30.5],
    [true],
  ])('%j is invalid', (cell) => {
    expect(readDayMonth(cell, vietnam)).toEqual({ kind: 'invalid', value: String(cell) });
  });

  it.each([[''], [null], ['  ']])('%j is blank', (cell) => {
    expect(readDayMonth(cell, vietnam)).toEqual({ kind: 'blank' });
  });
});
