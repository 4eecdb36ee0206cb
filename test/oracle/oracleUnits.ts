/** The oracle's units and quotas: names to units, units to the quota of a year (domain.md 2.2, 4.3, 4.4). */
import { cleaned, looseKey, nameKey, ruleForm } from './foldedText';
import {
  type Day,
  dayOf,
  isBlank,
  parts,
  partsOf,
  readDay,
  readLimit,
  readWord,
  readYear,
} from './readCells';
import {
  type KindCode,
  kindWords,
  type RoleCode,
  roleWords,
  type UnitTypeCode,
  unitTypeWords,
} from './vocabulary';

/** Rows of a tab as `header → cell`; a bracket at the end of a header is an explanation. */
export type TabRow = Readonly<Record<string, unknown>>;

/** The rows below the header row; a column that stands twice is read from its first place. */
export function tabRows(grid: readonly (readonly unknown[])[] | null): TabRow[] {
  const headers = (grid?.[0] ?? []).map((header) => headerRead(cleaned(header)));
  return (grid ?? []).slice(1).map((row) => {
    const cells: Record<string, unknown> = {};
    headers.forEach((header, column) => {
      if (!(header in cells)) cells[header] = row[column];
    });
    return cells;
  });
}

/** The columns this oracle reads, as domain.md 4.2 spells them. */
const headersRead = [
  ...['Khóa', 'Giá trị', 'STT', 'Mã đăng ký', 'Năm', 'Đơn vị đăng ký', 'Đăng ký qua', 'Loại'],
  ...['Tên mô hình, tập thể, cá nhân', 'Đối tượng', 'Ngày gửi', 'Trạng thái', 'Mã đơn vị', 'Tên đơn vị'],
  ...['Loại đơn vị', 'Đơn vị cấp trên', 'Tên gọi khác', 'Ngày bắt đầu', 'Ngày kết thúc', 'Đơn vị kế thừa'],
  ...['Áp dụng cho', 'Tối thiểu', 'Tối đa', 'Loại được tính', 'Đối tượng được tính', 'Nộp trước ngày'],
  ...['Ngoại lệ theo năm', 'Phải kèm kế hoạch', 'Đơn vị có chỉ tiêu', 'Đơn vị được phân bổ'],
  ...['Số lượng tối đa', 'Đơn vị', 'Số ký hiệu', 'Tệp'],
];

/** A bracket at the end of a header only explains it. */
function headerRead(header: string): string {
  const key = nameKey(header.replace(/ \([^)]*\)$/, ''));
  return headersRead.find((known) => nameKey(known) === key) ?? header;
}

export interface OracleUnit {
  readonly code: string;
  readonly name: string;
  readonly type: UnitTypeCode | null;
  readonly aliases: readonly string[];
  readonly parent: string;
  readonly successor: string;
  readonly start: Day;
  readonly end: Day;
}

export interface OracleQuota {
  readonly year: number | null;
  readonly targets: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
  readonly kinds: readonly KindCode[] | null;
  readonly roles: readonly RoleCode[] | null;
  readonly dueDate: unknown;
  readonly exceptions: string;
  readonly planRequired: boolean;
}

/** A unit typed twice, code and name alike, is one unit. */
export function readUnits(rows: readonly TabRow[]): OracleUnit[] {
  const units = rows
    .filter((row) => !isBlank(row['Mã đơn vị']) || !isBlank(row['Tên đơn vị']))
    .map((row) => ({
      code: cleaned(row['Mã đơn vị']),
      name: cleaned(row['Tên đơn vị']),
      type: readWord(unitTypeWords, row['Loại đơn vị']),
      aliases: String(row['Tên gọi khác'] ?? '')
        .split(';')
        .map(cleaned)
        .filter((alias) => alias !== ''),
      parent: cleaned(row['Đơn vị cấp trên']),
      successor: cleaned(row['Đơn vị kế thừa']),
      start: readDay(row['Ngày bắt đầu']) ?? Number.NEGATIVE_INFINITY,
      end: readDay(row['Ngày kết thúc']) ?? Number.POSITIVE_INFINITY,
    }));
  const key = (unit: OracleUnit) => `${nameKey(unit.code)} ${nameKey(unit.name)}`;
  return units.filter((unit, index) => units.findIndex((other) => key(other) === key(unit)) === index);
}

export function readQuotas(rows: readonly TabRow[]): OracleQuota[] {
  return rows
    .filter((row) => !isBlank(row['Áp dụng cho']))
    .map((row) => {
      const year = readYear(row.Năm);
      const kinds = parts(row['Loại được tính']).map((part) => readWord(kindWords, part));
      const roles = parts(row['Đối tượng được tính']).map((part) => readWord(roleWords, part));
      return {
        // A year nobody can read is no year at all, not every year.
        year: year === 'blank' ? null : year === 'invalid' ? -1 : year,
        targets: parts(row['Áp dụng cho']),
        min: readLimit(row['Tối thiểu']),
        max: readLimit(row['Tối đa']),
        kinds: kinds.length === 0 ? null : kinds.filter((kind) => kind !== null),
        roles: roles.length === 0 ? null : roles.filter((role) => role !== null),
        dueDate: row['Nộp trước ngày'],
        exceptions: String(row['Ngoại lệ theo năm'] ?? ''),
        planRequired: nameKey(row['Phải kèm kế hoạch']) === nameKey('Có'),
      };
    });
}

/** Every question is asked many times over; the answers depend on nothing but the question. */
function remembered<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question) as Answer;
  };
}

/** As written, in the rule form, without diacritics (domain.md 4.4). */
const steps = [
  remembered((name: string) => nameKey(name)),
  remembered((name: string) => nameKey(ruleForm(name))),
  remembered((name: string) => looseKey(name)),
];

/** The units a name may mean, whatever the year: the first step that finds any decides. */
function unitsNamed(units: readonly OracleUnit[], text: string): readonly OracleUnit[] {
  for (const key of steps) {
    const found = units.filter((unit) =>
      [unit.code, unit.name, ...unit.aliases].some((name) => key(name) === key(text)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Units and quotas as they stand in one year. */
export class OracleYear {
  constructor(
    readonly units: readonly OracleUnit[],
    readonly quotas: readonly OracleQuota[],
    readonly year: number,
  ) {}

  readonly quotaOf = remembered((unit: OracleUnit) => this.chooseQuota(unit));

  /** A unit's code before its type; a row of the year before a row of every year; then the upper row. */
  private chooseQuota(unit: OracleUnit): OracleQuota | null {
    const valid = this.quotas.filter((quota) => quota.year === null || quota.year === this.year);
    const named = valid.filter((quota) =>
      quota.targets.some(
        (target) => readWord(unitTypeWords, target) === null && unitsNamed(this.units, target).includes(unit),
      ),
    );
    const typed = valid.filter((quota) =>
      quota.targets.some((target) => unit.type !== null && readWord(unitTypeWords, target) === unit.type),
    );
    const ofYear = (quota: OracleQuota) => quota.year !== null;
    return named.find(ofYear) ?? named[0] ?? typed.find(ofYear) ?? typed[0] ?? null;
  }

  /** The date as the quota writes it for this year; an exception replaces it. */
  dueDay(quota: OracleQuota): Day | null {
    for (const part of quota.exceptions.split(';')) {
      const match = /^\s*(\d{4})\s*:\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(part);
      if (match && Number(match[1]) === this.year)
        return dayOf(this.year, Number(match[3]), Number(match[2]));
    }
    const full = readDay(quota.dueDate);
    if (full !== null) {
      const { year, month, day } = partsOf(full);
      // Only the year before is meant; any other is the one in which somebody typed the date.
      const before = quota.year === this.year && year === this.year - 1;
      return dayOf(before ? year : this.year, month, day);
    }
    const match = /^(\d{1,2})[/.-](\d{1,2})$/.exec(cleaned(quota.dueDate));
    return match ? dayOf(this.year, Number(match[2]), Number(match[1])) : null;
  }

  private lives(unit: OracleUnit, from: Day, to: Day): boolean {
    return unit.start <= to && unit.end >= from;
  }

  existsIn(unit: OracleUnit): boolean {
    return this.lives(unit, dayOf(this.year, 1, 1) as Day, dayOf(this.year, 12, 31) as Day);
  }

  /** Active on the due date; without one, at any time in the year. */
  owes(unit: OracleUnit): boolean {
    const quota = this.quotaOf(unit);
    const due = quota && this.dueDay(quota);
    return due === null ? this.existsIn(unit) : this.lives(unit, due, due);
  }

  /** Several units of one name: those of the due date, else those of the year. */
  pick(found: readonly OracleUnit[]): readonly OracleUnit[] {
    if (found.length < 2) return found;
    const owing = found.filter((unit) => this.owes(unit));
    const existing = found.filter((unit) => this.existsIn(unit));
    return owing.length > 0 ? owing : existing.length > 0 ? existing : found;
  }

  /** The one unit a name means in this year, successors followed; null when nobody or several answer. */
  readonly named = remembered((text: string) => this.findNamed(text));

  private findNamed(text: string): OracleUnit | null {
    let found = this.pick(unitsNamed(this.units, text));
    for (let step = 0; step <= this.units.length; step++) {
      const unit = found[0];
      if (unit === undefined || found.length > 1) return null;
      const endsInOrBefore = unit.end < (dayOf(this.year, 12, 31) as Day);
      if (this.owes(unit) || !endsInOrBefore || unit.successor === '')
        return this.owes(unit) || this.existsIn(unit) ? unit : null;
      found = this.pick(unitsNamed(this.units, unit.successor));
    }
    return null;
  }

  parentOf(unit: OracleUnit): OracleUnit | null {
    return unit.parent === '' ? null : this.named(unit.parent);
  }

  /** The unit and all above it; a loop of parents ends the walk. */
  lineage(unit: OracleUnit): OracleUnit[] {
    const line: OracleUnit[] = [];
    for (let at: OracleUnit | null = unit; at !== null && !line.includes(at); at = this.parentOf(at))
      line.push(at);
    return line;
  }

  countingUnit(unit: OracleUnit, via: string): OracleUnit | null {
    if (via === '') return this.lineage(unit).find((above) => this.quotaOf(above) !== null) ?? null;
    const through = this.named(via);
    return through !== null && this.quotaOf(through) !== null ? through : null;
  }
}
