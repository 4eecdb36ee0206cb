/** What stands in the column Kết quả kiểm tra. */
import { describe, expect, it } from 'vitest';
import type { LeftOutReason } from '../../src/domain/check/yearCheck';
import { type Finding, finding } from '../../src/domain/findings/finding';
import { enFindings } from '../../src/text/enFindings';
import { enRowMarks } from '../../src/text/enRowMarks';
import { rowMark } from '../../src/text/rowMark';
import { viFindings } from '../../src/text/viFindings';
import { viRowMarks } from '../../src/text/viRowMarks';

const vi = { findings: viFindings, rowMarks: viRowMarks };
const en = { findings: enFindings, rowMarks: enRowMarks };
const place = { table: 'registrations', row: 5 } as const;

function row(findings: readonly Finding[], leftOut: LeftOutReason | null = null, counted = leftOut === null) {
  return { counted, leftOut, findings };
}

const late = finding('late', place, { date: '2024-01-12', due: '2024-01-10' });
const noDate = finding('date_missing', place, {});
const duplicate = finding('duplicate', place, { firstRow: 12 });
const noKind = finding('kind_missing', place, {});

describe('rowMark', () => {
  it.each([
    ['a faultless counted row', row([]), 'Được tính', 'Counted'],
    ['a counted row with a warning', row([late]), 'Cảnh báo: nộp muộn', 'Warning: late'],
    [
      'errors before warnings, whatever their order',
      row([late, noKind, noDate, duplicate], 'incomplete'),
      'Lỗi: chưa ghi loại, trùng với dòng 12; Cảnh báo: nộp muộn, chưa ghi ngày gửi',
      'Error: no kind given, same as row 12; Warning: late, no sending date',
    ],
    [
      'a draft without fault',
      row([], 'status'),
      'Không tính: trạng thái không được tính vào chỉ tiêu',
      'Not counted: its status does not count',
    ],
    [
      'a draft with an error: mending it would not make it count',
      row([noKind], 'status'),
      'Lỗi: chưa ghi loại; Không tính: trạng thái không được tính vào chỉ tiêu',
      'Error: no kind given; Not counted: its status does not count',
    ],
    [
      'a duplicate: its error says why',
      row([duplicate], 'duplicate'),
      'Lỗi: trùng với dòng 12',
      'Error: same as row 12',
    ],
    [
      'a row left out that only carries a warning',
      row([late], 'kind'),
      'Cảnh báo: nộp muộn; Không tính: loại hoặc đối tượng ngoài chỉ tiêu',
      'Warning: late; Not counted: kind or role outside the quota',
    ],
    [
      'a warning made an error by its case',
      row([{ ...late, severity: 'error' }]),
      'Lỗi: nộp muộn',
      'Error: late',
    ],
    ['the same label twice', row([late, late]), 'Cảnh báo: nộp muộn', 'Warning: late'],
  ] as const)('marks %s', (_case, checked, vietnamese, english) => {
    expect(rowMark(vi, checked)).toBe(vietnamese);
    expect(rowMark(en, checked)).toBe(english);
  });

  it('keeps to 200 characters', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      finding('duplicate', place, { firstRow: index + 100 }),
    );
    const mark = rowMark(vi, row(many, 'duplicate'));
    expect(mark.length).toBeLessThanOrEqual(200);
    expect(mark.startsWith('Lỗi: trùng với dòng 100, trùng với dòng 101')).toBe(true);
    expect(mark.endsWith('…')).toBe(true);
  });
});
