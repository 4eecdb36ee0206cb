/** What the form of reviews asks of the built bundle, as its page would. */
import type { Host } from '../../../local/host/host';
import type { FormAnswer } from '../../../src/domain/formAnswer';
import type { Dossier, Judgement } from '../../../src/domain/review/dossier';
import type { SaveRequest } from '../../../src/domain/review/givenReview';
import type { OpenedDossier, OpenOutcome, SaveOutcome } from '../../../src/domain/review/reviewOutcome';
import type { QueueFilter, QueuePage } from '../../../src/domain/review/reviewQueue';
import type { Verdict } from '../../../src/domain/words/vocabulary';
import { addRecords, sheetOf } from './registerHost';
import { type ReviewHost, registration } from './reviewHost';

export const everything: QueueFilter = { unit: '', kind: '', status: '' };

/** The answer as it arrives in the page. @throws when the function threw, which none of ours may */
export function answered<T>(host: Host, name: string, ...given: readonly unknown[]): FormAnswer<T> {
  const answer = host.call(name, JSON.stringify(given));
  if (!answer.ok) throw new Error(`${name} threw ${answer.error.message}`);
  return answer.value as unknown as FormAnswer<T>;
}

/** @throws when the answer is a sentence */
function value<T>(answer: FormAnswer<T>): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** What the menu command puts into the page of the form. */
export function queueOpening(host: Host): { language: string; user: string; queue: QueuePage } {
  const [panel] = host.run('reviewQueue').panels;
  const text = /data-opening="([^"]*)"/.exec(panel?.html ?? '')?.[1] ?? '';
  const plain = text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return JSON.parse(plain);
}

export function queuePage(host: Host, filter: Partial<QueueFilter> = {}, from = 0): QueuePage {
  return value(answered<QueuePage>(host, 'reviewQueuePage', { ...everything, ...filter }, from));
}

export function outcomeOf(host: Host, id: string): OpenOutcome {
  return value(answered<OpenOutcome>(host, 'openReview', id));
}

/** @throws when it cannot be reviewed */
export function opened(host: Host, id: string): OpenedDossier {
  const outcome = outcomeOf(host, id);
  if (outcome.kind !== 'opened') throw new Error(`${id} is ${outcome.kind}`);
  return outcome.opened;
}

/** Verdicts by criterion, with a remark behind a stroke: `met|Tốt`. What is not named stays as it was opened. */
export type Decided = Readonly<Record<string, string>>;

export function requestFor(
  { dossier, at }: OpenedDossier,
  decided: Decided,
  more: Partial<SaveRequest> = {},
): SaveRequest {
  return {
    id: dossier.id,
    seen: dossier.seen,
    at,
    judgements: Object.fromEntries(dossier.lines.map((line) => [line.criterion, judgement(line, decided)])),
    conclusion: null,
    reason: '',
    reviewer: 'Lê Thị Mai',
    next: '',
    ...more,
  };
}

function judgement({ criterion, verdict, remark }: Dossier['lines'][number], decided: Decided): Judgement {
  const given = decided[criterion];
  if (given === undefined) return { verdict, remark };
  const [word = '', said = ''] = given.split('|');
  return { verdict: word === '' ? null : (word as Verdict), remark: said };
}

export function saved(host: Host, request: SaveRequest): SaveOutcome {
  return value(answered<SaveOutcome>(host, 'saveReview', request));
}

/** The lines of `Thẩm định`, but for their dates: registration, criterion, verdict, reviewer, remark. */
export function linesOf(host: Host): unknown[][] {
  return host
    .values('Thẩm định')
    .slice(1)
    .map(([id, criterion, verdict, reviewer, , remark]) => [id, criterion, verdict, reviewer, remark]);
}

/** A person types into a cell, without the rules of the page. */
export function typeInto(host: Host, tab: string, a1: string, typed: unknown): void {
  sheetOf(host, tab).getRange(a1).setValue(typed);
  host.adopt(host.document);
}

/**
 * Criteria by type of unit and for those proposed, one proposed, one honoured, and a led collective of another year: every
 * tab that a verdict may depend on has to be read.
 */
export function askEverything(host: ReviewHost): void {
  addRecords(host, 'Tiêu chí', [
    { Mã: 'U1', 'Áp dụng cho (Loại/Đối tượng)': 'Trường TH', Nhãn: 'Của trường' },
    { Mã: 'P1', 'Áp dụng cho (Loại/Đối tượng)': 'Đề nghị khen thưởng', Nhãn: 'Đủ tiêu chuẩn khen' },
  ]);
  addRecords(host, 'Đề nghị khen thưởng', [
    { 'Mã đăng ký': 'ĐK-2024-003', 'Loại hình khen thưởng': 'Thường xuyên' },
  ]);
  addRecords(host, 'Điển hình đã tuyên dương', [
    { Tên: 'Tổ Toán', Loại: 'Tập thể', 'Đơn vị': 'Trường Tiểu học Xuân Quan' },
  ]);
  typeInto(host, 'Đăng ký', 'C5', 2023);
}

/** Registrations up to `rows` in all, each with a line in its review. */
export function fillUp(host: ReviewHost, rows: number): void {
  const others = Array.from({ length: rows - 5 }, (_, index) => registration(index + 100, `Người ${index}`));
  addRecords(host, 'Đăng ký', others);
  addRecords(
    host,
    'Thẩm định',
    others.map((other) => ({ 'Mã đăng ký': other['Mã đăng ký'], 'Mã tiêu chí': 'C1' })),
  );
}
