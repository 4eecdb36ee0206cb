/**
 * Reminders to be pasted into Zalo or a mail: plain text as offices write it, Vietnamese whoever works with the form, since
 * units read it (KH 72 IV.4.a: F38, F51).
 */
import type { YearKind } from '../../domain/programme';
import type { UnitProgress } from '../../domain/progress/progress';
import { unitAddressed, unitInSentence } from '../reports/phrases';
import { dayMonthYear } from '../sentenceValues';
import { viYear } from '../yearName';

export interface ChaseFacts {
  readonly year: number;
  readonly yearKind: YearKind;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Who asks; '' when `Cấu hình` does not say. */
  readonly office: string;
}

const matter = ({ year, yearKind }: ChaseFacts): string =>
  `đăng ký mô hình, gương điển hình tiên tiến ${viYear(year, yearKind)}`;

/** Whether the unit can still do something: being late is only told of. */
export type ChasedUnit = UnitProgress & { readonly canMend: boolean };

/** To one unit: what it lacks, a line each, and until when. */
export function chaseUnit(unit: ChasedUnit, facts: ChaseFacts): string {
  const name = unitAddressed(unit.name, unit.type);
  return lines([
    `Kính gửi: ${name}`,
    '',
    `Qua tổng hợp ${matter(facts)} đến ngày ${dayMonthYear(facts.today)}, ${unitInSentence(unit.name)} còn các nội dung sau:`,
    ...lacking(unit).map((lack) => `- ${capital(lack)}.`),
    '',
    asked(unit, name, facts),
    ...signed(facts),
  ]);
}

/** To all that lack something, a numbered line each. */
export function chaseAll(units: readonly ChasedUnit[], facts: ChaseFacts): string {
  return lines([
    'Kính gửi: Các đơn vị',
    '',
    `Qua tổng hợp ${matter(facts)} đến ngày ${dayMonthYear(facts.today)}, các đơn vị sau còn nội dung phải bổ sung, hoàn thiện:`,
    ...units.map(
      (unit, index) => `${index + 1}. ${unit.name}: ${lacking(unit).join('; ')}${untilWhen(unit)}.`,
    ),
    '',
    `Đề nghị các đơn vị bổ sung, hoàn thiện và gửi về ${recipient(facts)} đúng thời hạn; đơn vị đã quá hạn khẩn trương thực hiện.`,
    ...signed(facts),
  ]);
}

/** Only what this unit lacks, most important first. */
function lacking(unit: UnitProgress): string[] {
  const { counted, min, max, missing, over, plan, wrongKind, errorRows, late } = unit;
  const wanted = min === null ? '' : max === null || max === min ? `${min}` : `từ ${min} đến ${max}`;
  return [
    missing > 0 && counted === 0 ? `chưa có đăng ký nào được tính (chỉ tiêu ${wanted})` : '',
    missing > 0 && counted > 0 ? `đã đăng ký ${counted}, còn thiếu ${missing} (chỉ tiêu ${wanted})` : '',
    over > 0 ? `đã đăng ký ${counted}, vượt ${over} so với tối đa ${max} (cần rà soát, lựa chọn lại)` : '',
    plan === 'missing' ? 'chưa gửi kế hoạch kèm theo danh sách' : '',
    wrongKind > 0 ? `${wrongKind} đăng ký không thuộc loại, đối tượng được tính` : '',
    errorRows > 0 ? `${errorRows} dòng đăng ký còn sai sót phải sửa` : '',
    plan === 'late' ? 'kế hoạch gửi sau thời hạn' : '',
    late > 0 ? `${late} đăng ký gửi sau thời hạn` : '',
  ].filter((lack) => lack !== '');
}

/** "trước ngày 10/01/2024", or "chậm nhất ngày …" where the office counts that day in. */
function due({ dueDate, lastDay }: UnitProgress): string {
  if (dueDate === null) return '';
  return `${dueDate === lastDay ? 'chậm nhất' : 'trước'} ngày ${dayMonthYear(dueDate)}`;
}

function isPast({ daysLeft }: UnitProgress): boolean {
  return daysLeft !== null && daysLeft < 0;
}

function untilWhen(unit: ChasedUnit): string {
  if (due(unit) === '' || !unit.canMend) return '';
  return `; thời hạn ${due(unit)}${isPast(unit) ? ' (đã quá hạn)' : ''}`;
}

function asked(unit: ChasedUnit, name: string, facts: ChaseFacts): string {
  if (!unit.canMend) return `Đề nghị ${name} rút kinh nghiệm, gửi đúng thời hạn trong những lần sau.`;
  const mend = `bổ sung, hoàn thiện và gửi về ${recipient(facts)}`;
  if (isPast(unit)) return `Thời hạn gửi (${due(unit)}) đã qua. Đề nghị ${name} khẩn trương ${mend}.`;
  return `Đề nghị ${name} ${mend}${due(unit) === '' ? '' : ` ${due(unit)}`}.`;
}

function recipient({ office }: ChaseFacts): string {
  return office === '' ? 'cơ quan tổng hợp' : office;
}

function signed({ office }: ChaseFacts): string[] {
  return ['Trân trọng.', ...(office === '' ? [] : ['', office])];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lines(parts: readonly string[]): string {
  return parts.join('\n');
}
