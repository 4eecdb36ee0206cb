/** Lập báo cáo from the server's side: what the form is opened with, and what it is sent. */
import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../local/sample/sampleDocument';
import { readPlainDate } from '../../src/domain/dates/dateText';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import { buildReport } from '../../src/domain/reports/buildReport';
import { readReportSources } from '../../src/domain/reports/reportSources';
import { asRegisterTables, receiveTables } from '../../src/domain/tables/sentTables';
import { layOutSheet } from '../../src/sidebar/report/sheet/layOutSheet';
import { reportWording } from '../../src/text/reports';
import { request } from '../domain/reports/reportBook';
import { answered, callOf, dataCalls, openingOf } from './support/openedForm';
import {
  addRecords,
  emptyHost,
  newRegister,
  sheetOf,
  sound,
  type TestHost,
  testHost,
} from './support/registerHost';

interface Opening {
  readonly language: string;
  readonly today: string;
  readonly timeZone: string;
  readonly settings: string;
}

const sampleHost = () => testHost(sampleDocument());

function tablesOf(host: TestHost) {
  return asRegisterTables(receiveTables(answered<string>(callOf(host, 'reportTables'))));
}

describe('opening', () => {
  test('reads Cấu hình alone, and says today in Việt Nam', () => {
    const host = sampleHost();
    const shown = host.run('makeReport');
    expect([shown.calls.data, shown.panels[0]?.title]).toEqual([1, 'Lập báo cáo']);
    const opening = openingOf<Opening>(shown);
    expect([opening.language, opening.today, opening.timeZone]).toEqual([
      'vi',
      '2026-11-20',
      'Asia/Ho_Chi_Minh',
    ]);
    expect(readPlainDate(opening.today)).toEqual({ year: 2026, month: 11, day: 20 });
    expect(receiveTables(opening.settings).settings).toContainEqual(['Cơ quan ban hành', 'Phòng Nội vụ']);
  });

  test('in English speaks English', () => {
    const host = newRegister({ locale: 'en' });
    expect(openingOf<Opening>(host.run('makeReport')).language).toBe('en');
  });

  test('of a workbook without any tab of ours opens all the same: the form then says what is missing', () => {
    const host = emptyHost();
    expect(openingOf<Opening>(host.run('makeReport')).settings).toBe('{}');
    expect(callOf(host, 'reportTables')).toEqual({
      ok: false,
      message: expect.stringMatching(/Đơn vị/),
    });
  });
});

describe('the tables', () => {
  test('take a call each, however many rows, and no more than there are tabs', () => {
    const cost = [200, 20_000].map((rows) => {
      const host = newRegister({ year: '2024' });
      addRecords(host, 'Đăng ký', sound('Xã Cửu Cao', 1, rows));
      callOf(host, 'reportTables');
      return dataCalls(host);
    });
    // Cấu hình, Đơn vị, Chỉ tiêu, Tiêu chí, Mốc thời gian, Căn cứ, Đăng ký: the others hold nothing yet.
    expect(cost).toEqual([7, 7]);
    const full = sampleHost();
    tablesOf(full);
    expect(dataCalls(full)).toBeLessThanOrEqual(15);
  });

  test('of 20,000 registrations are sent in under 5 MB and 8 s on Google', () => {
    const host = newRegister({ year: '2024' });
    addRecords(host, 'Đăng ký', sound('Xã Cửu Cao', 1, 20_000));
    const text = answered<string>(callOf(host, 'reportTables'));
    expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
    expect(host.lastExecution?.virtualMilliseconds).toBeLessThan(8_000);
  });

  test('hold no mail address, no person to call and no remark', () => {
    const host = sampleHost();
    const sheet = sheetOf(host, 'Đơn vị');
    const [heads = []] = sheet.getDataRange().getValues();
    for (const header of ['Người phụ trách', 'Email', 'Ghi chú']) {
      sheet.getRange(2, heads.indexOf(header) + 1).setValue('đừng gửi');
    }
    host.adopt(host.document);
    expect(answered<string>(callOf(host, 'reportTables'))).not.toMatch(/đừng gửi/);
  });

  test('a column that is missing is said as everywhere', () => {
    const host = sampleHost();
    sheetOf(host, 'Đăng ký').getRange('C1').setValue('Niên độ');
    host.adopt(host.document);
    expect(callOf(host, 'reportTables')).toEqual({
      ok: false,
      message: expect.stringMatching(/Đăng ký.*Năm/),
    });
  });
});

test('a document goes from the tabs to the tab: the page’s part in between is the one that the form runs', () => {
  const host = sampleHost();
  const grids = tablesOf(host);
  const sources = readReportSources(grids, 'Asia/Ho_Chi_Minh');
  const asked = request({ kind: 'registration_report' });
  const { document } = buildReport(sources, asked, reportWording);
  if (document === null) throw new Error('the sample gives this report');
  answered(callOf(host, 'printReport', layOutSheet(composeDocument(document))));
  const texts = host.values('Báo cáo').map((row) =>
    row
      .slice(1)
      .map((cell) => String(cell).trim())
      .filter((cell) => cell !== ''),
  );
  expect(texts.slice(1, 9)).toEqual([
    ['UBND HUYỆN VĂN GIANG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['PHÒNG NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc'],
    ['———', '————————————'],
    ['Số: 12/BC-PNV', 'Văn Giang, ngày 20 tháng 02 năm 2024'],
    [],
    ['BÁO CÁO'],
    ['Tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024'],
    [expect.stringMatching(/^—+$/)],
  ]);
  // The register's own figures, as `Tổng hợp` has them.
  expect(texts).toContainEqual(['2', 'Xã Cửu Cao', '02', '04', '05', '11', '09', '10', 'Vượt 01']);
  expect(texts).toContainEqual(['Nơi nhận:', 'KT. TRƯỞNG PHÒNG']);
  expect(texts.at(-1)).toEqual(['Lê Minh Thuận']);
});
