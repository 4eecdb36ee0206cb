/** Sheet serial numbers (days since 1899-12-30) and instants, through wall-clock time in a named zone. */

const dayMilliseconds = 86_400_000;
/** UTC midnight of the day whose serial is 0. */
const serialEpoch = Date.UTC(1899, 11, 30);

/** Serial of a calendar date and time of day. Months are 1–12. */
export function serialOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return (Date.UTC(year, month - 1, day, hour, minute, second) - serialEpoch) / dayMilliseconds;
}

/** The wall clock a serial shows, as the UTC fields of a Date. Whole milliseconds: a float day is not exact. */
export function wallClock(serial: number): Date {
  return new Date(serialEpoch + Math.round(serial * dayMilliseconds));
}

/** Converts both ways for one zone; remembers what it has met, since a register holds few distinct days. */
export interface ZoneClock {
  /** Instant (ms since 1970) at which the zone's clock shows this serial. */
  instantOf(serial: number): number;
  /** Serial the zone's clock shows at this instant. */
  serialAt(instant: number): number;
}

const clocks = new Map<string, ZoneClock>();

/** Throws RangeError for an unknown zone. */
export function zoneClock(timeZone: string): ZoneClock {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = createZoneClock(timeZone);
    clocks.set(timeZone, clock);
  }
  return clock;
}

function createZoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const instants = new Map<number, number>();
  const serials = new Map<number, number>();
  const offsetAt = (instant: number) => {
    // What is no date has no offset either.
    if (Number.isNaN(instant)) return 0;
    const whole = Math.floor(instant / 1000) * 1000;
    return wallMilliseconds(format, whole) - whole;
  };
  return {
    instantOf(serial) {
      let instant = instants.get(serial);
      if (instant === undefined) {
        const wall = wallClock(serial).getTime();
        // Twice: the first guess may lie on the other side of a change of offset (platform.md CF-5).
        instant = wall - offsetAt(wall);
        instant = wall - offsetAt(instant);
        remember(instants, serial, instant);
      }
      return instant;
    },
    serialAt(instant) {
      let serial = serials.get(instant);
      if (serial === undefined) {
        serial = (instant + offsetAt(instant) - serialEpoch) / dayMilliseconds;
        remember(serials, instant, serial);
      }
      return serial;
    },
  };
}

/** Forgets everything when there is too much: a sheet of time stamps must not fill the memory. */
function remember(table: Map<number, number>, key: number, value: number): void {
  if (table.size >= 50_000) table.clear();
  table.set(key, value);
}

function wallMilliseconds(format: Intl.DateTimeFormat, instant: number): number {
  const field: Record<string, number> = {};
  let beforeChrist = false;
  for (const part of format.formatToParts(instant)) {
    if (part.type === 'era') beforeChrist = part.value === 'BC';
    else field[part.type] = Number(part.value);
  }
  const year = beforeChrist ? 1 - (field.year ?? 0) : (field.year ?? 0);
  const wall = new Date(0);
  wall.setUTCFullYear(year, (field.month ?? 1) - 1, field.day ?? 1);
  wall.setUTCHours(field.hour ?? 0, field.minute ?? 0, field.second ?? 0, 0);
  return wall.getTime();
}

/** True for a day that exists: 31/2 and 29/2/2026 do not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
