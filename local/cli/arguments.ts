/** Reads the command line into a request, or says what is wrong with it. */
import { parseArgs } from 'node:util';
import { type PlainDate, parseIsoDate } from '../../src/domain/dates/plainDate';
import { CommandError } from './commandError';
import { type ReportListRequest, type ReportRequestLine, readReportArguments } from './reportArguments';

export interface CheckRequest {
  readonly command: 'check';
  readonly file: string;
  /** Null: every year of the register. */
  readonly year: number | null;
  readonly json: boolean;
  readonly out: string | null;
  /** Null: the day it is in Viet Nam. */
  readonly today: PlainDate | null;
}

export interface NewRequest {
  readonly command: 'new';
  readonly programme: string;
  readonly year: number;
  readonly out: string;
}

export interface DueRequest {
  readonly command: 'due';
  readonly file: string;
  /** The day that is asked about; null: the day it is in Viet Nam. */
  readonly date: PlainDate | null;
  /** All of a year instead of the days from a day on. */
  readonly year: number | null;
}

export type Request =
  | CheckRequest
  | NewRequest
  | DueRequest
  | ReportRequestLine
  | ReportListRequest
  | { readonly command: 'help' | 'list' };

const options = {
  year: { type: 'string' },
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  programme: { type: 'string' },
  list: { type: 'boolean', default: false },
  today: { type: 'string' },
  date: { type: 'string' },
  kind: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  unit: { type: 'string' },
  ids: { type: 'string' },
  number: { type: 'string' },
  chair: { type: 'string' },
  secretary: { type: 'string' },
  sources: { type: 'boolean', default: false },
  each: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws CommandError */
export function readArguments(words: readonly string[]): Request {
  const { values, positionals } = parse(words);
  if (values.lang !== undefined && !['vi', 'en'].includes(values.lang)) {
    throw new CommandError('language', values.lang);
  }
  const [command, ...files] = positionals;
  if (values.help || command === undefined) return { command: 'help' };
  if (command === 'new') return values.list ? { command: 'list' } : newRequest(values);
  if (command === 'report') return readReportArguments(values, files, { readYear, readDate });
  if (command !== 'check' && command !== 'due') throw new CommandError('unknown_command', command);
  const [file, extra] = files;
  if (file === undefined) throw new CommandError('file_missing', '');
  if (extra !== undefined) throw new CommandError('usage', extra);
  if (command === 'due') {
    return {
      command,
      file,
      date: values.date === undefined ? null : readDate('date', values.date),
      year: values.year === undefined ? null : readYear(values.year),
    };
  }
  return {
    command,
    file,
    year: values.year === undefined ? null : readYear(values.year),
    json: values.json,
    out: values.out === undefined ? null : readOut(values.out),
    today: values.today === undefined ? null : readDate('today', values.today),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // Node's own message names the option; it is English, so only the option is passed on.
    const bare = words.find((word, i) => takesValue(word) && (words[i + 1] ?? '-').startsWith('-'));
    if (bare !== undefined) throw new CommandError('value_missing', bare, error);
    const option = words.find((word) => word.startsWith('-') && !(word.replace(/^-+|=.*$/g, '') in options));
    throw new CommandError('usage', option ?? words.join(' '), error);
  }
}

/** `--year`, written without a value of its own. */
function takesValue(word: string): boolean {
  const name = word.replace(/^--/, '');
  return word.startsWith('--') && name in options && options[name as keyof typeof options].type === 'string';
}

function newRequest(values: ReturnType<typeof parse>['values']): NewRequest {
  if (values.programme === undefined) throw new CommandError('programme_missing', '');
  if (values.year === undefined) throw new CommandError('year_missing', '');
  if (values.out === undefined) throw new CommandError('out_missing', 'so.xlsx');
  return {
    command: 'new',
    programme: values.programme,
    year: readYear(values.year),
    out: readOut(values.out),
  };
}

function readYear(value: string): number {
  const year = Number(value);
  if (/^\d{4}$/.test(value) && year >= 1990 && year <= 2100) return year;
  throw new CommandError('year', value);
}

function readDate(option: 'today' | 'date', value: string): PlainDate {
  const date = parseIsoDate(value);
  if (date === null) throw new CommandError(option, value);
  return date;
}

/** A register saved under another ending would not open in Excel. */
function readOut(value: string): string {
  if (!/\.xlsx$/i.test(value)) throw new CommandError('not_xlsx', value);
  return value;
}
