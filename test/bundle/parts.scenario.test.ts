/** `Code.js` alone serves edits, quota checks and cells; what else is asked for is read then, and missed in one sentence. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDir, projectRoot } from '../../scripts/bundle';
import {
  addRecords,
  column,
  lastMessage,
  newRegister,
  sound,
  type TestHost,
  testHost,
} from './support/registerHost';

const reading = 'HtmlService.createTemplateFromFile';
let folder = '';

beforeAll(() => {
  mkdirSync(path.join(projectRoot, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(projectRoot, '.cache/parts-'));
  cpSync(buildDir, folder, { recursive: true });
  rmSync(path.join(folder, 'part-commands.html'));
  rmSync(path.join(folder, 'part-english.html'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A register with nine sound registrations of one commune, served from here on by a program without its parts. */
function withoutParts(locale: 'vi' | 'en' = 'vi'): TestHost {
  const made = newRegister({ year: '2024' });
  addRecords(made, 'Đăng ký', sound('Xã Mễ Sở', 1, 9));
  return testHost(made.document, { buildDir: folder, locale });
}

test('a quota check, an edit and a cell need no part', () => {
  const host = withoutParts();
  const { calls } = host.run('checkQuotas');
  expect(lastMessage(host)).toMatch(/^Năm 2024: 11 đơn vị – 1 đạt, 0 thiếu, 0 vượt, 10 chưa đăng ký/);
  expect(calls.byName).not.toHaveProperty(reading);
  host.edit('Đăng ký', 'D3', 'Xã Không Có');
  expect(column(host, 'Đăng ký', 'Kết quả kiểm tra')[1]).toMatch(/^Lỗi: /);
  const told = (formula: string) => host.formula('Cấu hình', 'E1', formula)[0]?.[0];
  expect(told('=DHTT_CHUANHOA("  nguyễn   văn an ")')).toBe('Nguyễn Văn An');
  // Ten places, nine registrations, of which the edited one belongs to nobody now.
  const tables = "'Đăng ký'!A:Y; 'Đơn vị'!A:O; 'Chỉ tiêu'!A:K";
  expect(told(`=DHTT_CONLAI("Xã Mễ Sở"; ${tables}; 2024)`)).toBe(2);
});

test('a command reads its part once, and English another', () => {
  const host = newRegister({ year: '2024', locale: 'en' });
  expect(host.run('checkWholeRegister').calls.byName[reading]).toBe(2);
  expect(newRegister({ year: '2024' }).run('checkWholeRegister').calls.byName[reading]).toBe(1);
});

test('a command whose part was not pushed says so, and writes nothing', () => {
  const host = withoutParts();
  const before = JSON.stringify(host.document);
  host.run('checkWholeRegister');
  expect(lastMessage(host)).toBe(
    'Tiện ích cài đặt chưa đủ: thiếu tệp “part-commands.html” nên chưa làm được gì. Nhờ người đã cài đặt chạy lại npm run build và npx clasp push.',
  );
  expect(JSON.stringify(host.document)).toBe(before);
});

test('a form is told the same', () => {
  const answer = withoutParts().call('unitStanding', JSON.stringify(['XA01', 2024]));
  expect(JSON.stringify(answer)).toContain('thiếu tệp “part-commands.html” nên chưa làm được gì');
});

test('without English a reader of English is told in Vietnamese', () => {
  const host = withoutParts('en');
  host.run('checkQuotas');
  expect(lastMessage(host)).toMatch(/^Năm 2024: 11 đơn vị/);
});
