/** The sample workbook and the dirty register under the built bundle: what one click leaves in the tabs. */
import { describe, expect, test } from 'vitest';
import type { WorkbookDocument } from '../../local/document/workbookDocument';
import { createHost } from '../../local/host/createHost';
import type { Host } from '../../local/host/host';
import { sampleDocument } from '../../local/sample/sampleDocument';
import { sampleRows } from '../../local/sample/sampleRows';
import { dirtyGrids, expectedByYear } from '../fixtures/dirtyRegister';
import { gridsDocument } from '../fixtures/gridsDocument';

interface Checked {
  readonly host: Host;
  readonly said: string;
}

function checked(document: WorkbookDocument): Checked {
  const host = createHost({ document });
  const { dialogs } = host.run('checkQuotas');
  return { host, said: dialogs.map(({ message }) => message).join('\n') };
}

/** Positions in a line of `Tổng hợp`, after the hidden one that says what the line is. */
const unitLineKinds = ['met', 'short', 'over', 'none'];

/** Name, counts by kind, total, min, max, difference, late of the units of one year. */
function unitLines(lines: readonly unknown[][]): unknown[][] {
  return lines
    .filter(([kind, name]) => unitLineKinds.includes(String(kind)) && name !== 'Chưa rõ đơn vị')
    .map(([, name, model, collective, individual, counted, min, max, difference, , late]) => [
      ...[name, model, collective, individual, counted, min, max, difference, late],
    ]);
}

describe('the sample register', () => {
  test('is the same document every time', () => {
    expect(sampleDocument()).toEqual(sampleDocument());
  });

  test('holds the rows of its data as they were written', () => {
    const host = createHost({ document: sampleDocument() });
    expect(host.values('Đăng ký')).toEqual(
      // The two cells below the merged one are blank in the data, too.
      sampleRows.registrations.map((row) => [...row]),
    );
    expect(host.values('Đơn vị')).toEqual(sampleRows.units.map((row) => [...row]));
  });

  test('after one click: 12 met, 3 short, 4 over, 3 with nothing, 11 rows with errors', () => {
    const { host, said } = checked(sampleDocument());
    expect(said).toContain('Năm 2024: 22 đơn vị – 12 đạt, 3 thiếu, 4 vượt, 3 chưa đăng ký; 11 dòng có lỗi.');
    expect(unitLines(host.values('Tổng hợp'))).toEqual([
      ['Thị trấn Văn Giang', 2, 4, 4, 10, 9, 10, 0, 0],
      ['Xã Xuân Quan', 2, 3, 4, 9, 9, 10, 0, 0],
      ['Xã Cửu Cao', 2, 4, 5, 11, 9, 10, 1, 0],
      ['Xã Phụng Công', 2, 2, 6, 10, 9, 10, 0, 0],
      ['Xã Nghĩa Trụ', 2, 3, 4, 9, 9, 10, 0, 0],
      ['Xã Long Hưng', 2, 3, 2, 7, 9, 10, -2, 0],
      ['Xã Vĩnh Khúc', 2, 3, 5, 10, 9, 10, 0, 3],
      ['Xã Liên Nghĩa', 2, 5, 5, 12, 9, 10, 2, 0],
      ['Xã Tân Tiến', 2, 2, 4, 8, 9, 10, -1, 0],
      ['Xã Thắng Lợi', 0, 0, 0, 0, 9, 10, -9, 0],
      ['Xã Mễ Sở', 2, 3, 5, 10, 9, 10, 0, 1],
      ['Cụm thi đua số 1', 1, 1, 0, 2, 1, 3, 0, 0],
      ['Cụm thi đua số 2', 0, 1, 0, 1, 1, 3, 0, 0],
      ['Cụm thi đua số 3', 2, 2, 0, 4, 1, 3, 1, 0],
      ['Cụm thi đua số 4', 0, 0, 0, 0, 1, 3, -1, 0],
      ['Cụm thi đua số 5', 1, 2, 0, 3, 1, 3, 0, 0],
      ['Phòng Nội vụ', 1, 1, 1, 3, 3, 7, 0, 0],
      ['Phòng Giáo dục và Đào tạo', 2, 2, 3, 7, 3, 7, 0, 0],
      ['Hội Liên hiệp Phụ nữ huyện', 1, 0, 1, 2, 3, 7, -1, 0],
      ['Huyện đoàn', 2, 2, 4, 8, 3, 7, 1, 0],
      ['Hội Nông dân huyện', 1, 1, 2, 4, 3, 7, 0, 1],
      ['Liên đoàn Lao động huyện', 0, 0, 0, 0, 3, 7, -3, 0],
    ]);
  });

  test('tells the new truth after a person has said which of two schools is meant', () => {
    const { host } = checked(sampleDocument());
    const rows = host.values('Đăng ký');
    const rowOf = (id: string) => rows.findIndex((row) => row[1] === id) + 1;
    host.edit('Đăng ký', `D${rowOf('ĐK-2024-061')}`, 'Trường Tiểu học Long Hưng số 2');
    host.run('checkQuotas');
    const longHung = unitLines(host.values('Tổng hợp')).find(([name]) => name === 'Xã Long Hưng');
    expect(longHung).toEqual(['Xã Long Hưng', 2, 3, 3, 8, 9, 10, -1, 0]);
  });
});

describe('the dirty register, brought as bare tabs', () => {
  const { host, said } = checked(gridsDocument(dirtyGrids));
  const summary = host.values('Tổng hợp');

  test('is checked for each of its years, newest first', () => {
    expect(said.match(/Năm \d{4}/g)).toEqual(['Năm 2026', 'Năm 2025', 'Năm 2024', 'Năm 2023', 'Năm 2022']);
  });

  test.each([2022, 2023, 2024, 2025, 2026])('comes to the hand figures of %i in Tổng hợp', (year) => {
    const from = summary.findIndex(([kind, text]) => kind === 'year' && String(text).includes(String(year)));
    const length = summary.slice(from + 1).findIndex(([kind]) => kind === 'year');
    const ofYear = length < 0 ? summary.slice(from) : summary.slice(from, from + 1 + length);
    const expected = (expectedByYear[year] ?? []).map(({ byKind, counted, min, max, difference, late }) => [
      ...[byKind.model, byKind.collective, byKind.individual, counted, min ?? '', max ?? ''],
      ...[difference, late],
    ]);
    // Blocks of the summary stand in an order of their own; within the year each line must be there once.
    const shown = unitLines(ofYear).map(([, ...figures]) => figures);
    expect(shown.map(String).sort()).toEqual(expected.map(String).sort());
  });

  test('keeps every input tab as it came', () => {
    const untouched = createHost({ document: gridsDocument(dirtyGrids) });
    for (const tab of ['Đăng ký', 'Đơn vị', 'Chỉ tiêu', 'Phân bổ', 'Kế hoạch đơn vị', 'Cấu hình']) {
      expect(host.values(tab)).toEqual(untouched.values(tab));
    }
  });
});
