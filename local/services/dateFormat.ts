/** Date patterns of `Utilities.formatDate` (Java's SimpleDateFormat): the letters in use, in English. */

import { isCalendarDay, serialOf } from '../document/dateSerial';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * `wall` holds the wall time in its UTC fields; `offset` is the zone's, in minutes.
 * Throws for a letter this host does not know.
 */
export function formattedDate(wall: Date, offset: number, format: string): string {
  return format.replace(tokens, (token, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letter === undefined ? token : field(wall, offset, letter, token.length);
  });
}

function field(wall: Date, offset: number, letter: string, width: number): string {
  const number = (value: number) => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? number(wall.getUTCFullYear() % 100) : number(wall.getUTCFullYear());
    case 'M': {
      const name = months[wall.getUTCMonth()] ?? '';
      return width < 3 ? number(wall.getUTCMonth() + 1) : width === 3 ? name.slice(0, 3) : name;
    }
    case 'd':
      return number(wall.getUTCDate());
    case 'E': {
      const name = days[wall.getUTCDay()] ?? '';
      return width < 4 ? name.slice(0, 3) : name;
    }
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'H':
      return number(hour);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return zone(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : zone(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : undefined);
    case 'z':
      return `GMT${zone(offset, ':')}`;
    default:
      throw new Error(`not in the local host: date pattern letter ${letter}`);
  }
}

/**
 * Serial of the wall time a text shows under the same patterns, numeric fields only; null when it does not fit
 * or names no day that exists (Java would carry 32/1 over; a date that rolls on is never meant).
 */
export function parsedDate(text: string, format: string): number | null {
  const letters: string[] = [];
  const pattern = format.replace(tokens, (token, quoted?: string, letter?: string) => {
    if (letter === undefined) return escaped(quoted === '' ? "'" : (quoted?.replace(/''/g, "'") ?? token));
    if (!'yMdHms'.includes(letter)) throw new Error(`not in the local host: parsing date letter ${letter}`);
    letters.push(letter);
    return letter === 'y' ? '(\\d{4})' : '(\\d{1,2})';
  });
  const match = new RegExp(`^${pattern}`).exec(text);
  if (!match) return null;
  const field = (letter: string, absent: number) => {
    const at = letters.indexOf(letter);
    return at < 0 ? absent : Number(match[at + 1]);
  };
  const [year, month, day] = [field('y', 1970), field('M', 1), field('d', 1)];
  if (!isCalendarDay(year, month, day)) return null;
  return serialOf(year, month, day, field('H', 0), field('m', 0), field('s', 0));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function zone(offset: number, separator: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
