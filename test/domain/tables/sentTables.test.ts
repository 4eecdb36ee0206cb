/** The tables on their way to the page that makes documents: the same documents come of them, and nothing else goes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamDate } from '../../../local/sample/writtenTable';
import { reportKinds } from '../../../src/domain/reports/officeWords';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { type Cell, isDateCell } from '../../../src/domain/tables/cell';
import {
  asRegisterTables,
  receiveTables,
  sendTables,
  unsentColumns,
} from '../../../src/domain/tables/sentTables';
import { type TableKey, tables } from '../../../src/domain/tables/tables';
import { tab } from '../followUpTabs';
import { randomReportGrids } from '../reports/randomReportGrids';
import { build, reportGrids, request, verify } from '../reports/reportBook';
import { sonTraGrids } from '../reports/schoolBook';
import { vanGiangGrids } from '../reports/vanGiangBook';

function sentAndReceived(grids: ReportGrids): ReportGrids {
  return asRegisterTables(receiveTables(sendTables({ ...grids })));
}

/** Everything there is to say of the nine documents of 2024. */
function said(grids: ReportGrids): unknown {
  return reportKinds.map(({ code }) => {
    const asked = request({ kind: code });
    const built = build(grids, asked);
    return [built, built.document === null ? null : verify(grids, asked)];
  });
}

describe('the documents of received tables', () => {
  it.each([
    ['KH 72', vanGiangGrids],
    ['KH 384', sonTraGrids],
  ])('are those of the tabs themselves: %s', (_, grids) => {
    expect(said(sentAndReceived(grids))).toEqual(said(grids));
  });

  it('are those of the tabs themselves, whatever stands in them', () => {
    fc.assert(
      fc.property(randomReportGrids, (grids) => {
        expect(said(sentAndReceived(grids))).toEqual(said(grids));
      }),
      { numRuns: 15, seed: 20261120 },
    );
  }, 60_000);

  it('do not depend on the columns that stay behind, however full', () => {
    const filled = Object.fromEntries(
      (Object.keys(tables) as TableKey[]).map((table) => {
        const grid = vanGiangGrids[table];
        const layout = tables[table].columns as Readonly<Record<string, string>>;
        const unsent = (unsentColumns[table] ?? []).map((column) => layout[column]);
        const [header = [], ...rows] = grid ?? [];
        const fill = (row: readonly Cell[]) =>
          header.map((name, at) => (unsent.includes(String(name)) ? 'ở lại' : (row[at] ?? '')));
        return [table, grid === null ? null : [header, ...rows.map(fill)]];
      }),
    ) as unknown as ReportGrids;
    expect(JSON.stringify(filled)).toContain('ở lại');
    expect(sendTables({ ...filled })).not.toContain('ở lại');
    expect(said(sentAndReceived(filled))).toEqual(said(vanGiangGrids));
  });
});

describe('what is sent', () => {
  const one = (line: Readonly<Record<string, Cell>>) =>
    sendTables({ registrations: tab('registrations', [{ year: 2024, ...line }]) });

  it('has dates to the millisecond, and they are dates again', () => {
    const sentDate = new Date(Date.UTC(2024, 0, 5, 3, 4, 5, 678));
    const [, row = []] = receiveTables(one({ sentDate })).registrations ?? [];
    const dates = row.filter(isDateCell);
    expect(dates.map((date) => date.toISOString())).toEqual(['2024-01-05T03:04:05.678Z']);
    expect(one({ sentDate: vietnamDate(2024, 1, 5) })).toContain('{"d":1704387600000}');
  });

  it.each([0, 45_296, 1.5, true, false, '#N/A', ' x ', '{"d":1}', '=1+1'] as const)(
    'keeps %o as it is',
    (name) => {
      const [header = [], row = []] = receiveTables(one({ name })).registrations ?? [];
      expect(row[header.indexOf('Tên mô hình, tập thể, cá nhân')]).toBe(name);
    },
  );

  it('keeps every row at its place, and leaves out blanks at the end of rows and of the tab', () => {
    const grid = tab('plans', [{ year: 2024, unit: 'XA01' }, {}, { year: 2025 }, {}, {}]);
    const text = sendTables({ plans: grid });
    expect(text).toBe('{"plans":[["Năm","Đơn vị","Số ký hiệu","Ngày gửi","Tệp"],[2024,"XA01"],[],[2025]]}');
    expect(receiveTables(text).plans?.map((row) => row.length)).toEqual([5, 5, 5, 5]);
  });

  it('has no column of a person’s own, nor what stands below it', () => {
    const [header = [], ...rows] = tab('units', [
      { code: 'XA01', name: 'Xã A', type: 'Xã', email: 'a@example.com' },
    ]);
    const text = sendTables({
      units: [[...header, 'Số điện thoại'], ...rows.map((row) => [...row, '0912345678'])],
    });
    expect(text).not.toMatch(/0912345678|điện thoại|example\.com/);
    expect(text).toContain('"Xã A"');
  });

  it('finds columns by their headers, wherever they stand and however they are written', () => {
    const text = sendTables({
      plans: [
        ['Ghi riêng', 'ĐƠN  VỊ', 'năm'],
        ['x', 'XA01', 2024],
      ],
    });
    expect(text).toBe('{"plans":[["Năm","Đơn vị"],[2024,"XA01"]]}');
  });

  it('names a column that is missing, before the page has anything', () => {
    expect(() => sendTables({ registrations: [['Năm'], [2024]] })).toThrow(/column_missing.*Đăng ký/);
    expect(() => sendTables({ plans: [['Số ký hiệu'], ['1']] })).toThrow(/column_missing.*Kế hoạch đơn vị/);
  });

  it('takes a blank tab for none where it may be absent, and not where it is needed', () => {
    expect(receiveTables(sendTables({ plans: [['', '']] })).plans).toEqual([[]]);
    expect(() => sendTables({ quotas: [['']] })).toThrow(/column_missing.*Chỉ tiêu/);
  });

  it('is nothing for a tab that is not there', () => {
    expect(receiveTables(sendTables({ plans: null })).plans).toBeNull();
    expect(() => asRegisterTables(receiveTables('{}'))).toThrow('a needed table was not sent');
    expect(said(sentAndReceived(reportGrids({})))).toEqual(said(reportGrids({})));
  });
});
