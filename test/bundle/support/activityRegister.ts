/** A small register for entries of Tuyên truyền and Bồi dưỡng, and the calls its form makes. */
import type { ActivityDraft } from '../../../src/domain/followUps/activity';
import type { ActivityStart, SentActivity } from '../../../src/domain/followUps/activityRecord';
import { callOf, openingOf } from './openedForm';
import { addRecords, newRegister, sound, type TestHost } from './registerHost';

/** Rows 2 to 6: two that count, a draft, one that was returned, one that is Đạt. */
export function register(options: Parameters<typeof newRegister>[0] = {}): TestHost {
  const host = newRegister({ year: '2024', ...options });
  addRecords(host, 'Đăng ký', [
    ...sound('Xã Xuân Quan', 1, 2),
    ...sound('Xã Xuân Quan', 3, 1, { 'Trạng thái': 'Nháp' }),
    ...sound('Xã Cửu Cao', 4, 1, { 'Trạng thái': 'Trả lại' }),
    ...sound('Xã Cửu Cao', 5, 1, { 'Trạng thái': 'Đạt' }),
  ]);
  return host;
}

export const publicity = {
  kind: 'communications',
  registration: 'ĐK-2024-001',
  values: { date: '11/06/2024', form: 'Bài viết', channel: 'Đài truyền thanh xã', count: '1.200' },
} as const satisfies ActivityDraft;
export const help = {
  kind: 'nurture',
  registration: 'ĐK-2024-005',
  values: { date: '12/06/2024', support: 'Tập huấn', effect: 'Tiến bộ' },
} as const satisfies ActivityDraft;

export const send = (host: TestHost, draft: unknown) => callOf<SentActivity>(host, 'sendActivity', draft);
export const rowsOf = (host: TestHost, tab: string) => host.values(tab).slice(1);

export function openedAt(host: TestHost, row: number): ActivityStart {
  const sheet = Object.values(host.document.sheets).find(({ name }) => name === 'Đăng ký');
  host.select(String(sheet?.id), { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 });
  return openingOf<ActivityStart>(host.run('recordActivity'));
}
