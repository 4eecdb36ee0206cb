/** Which registrations a command is to work on: the selected rows of `Đăng ký`, or those whose codes are typed. */
import { registrationIndex } from '../domain/registrations/registrationIndex';
import type { Registrations } from '../domain/registrations/registrations';
import { tables } from '../domain/tables/tables';
import type { Text } from '../text';
import type { Run } from '../workbook/runs';
import { selectedRows } from '../workbook/selection';
import { ask, say } from '../workbook/ui';
import type { Spreadsheet } from './actionContext';

export type Choice =
  | { readonly kind: 'rows'; readonly rows: Run }
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

/** Asks only when no row of `Đăng ký` is selected; null when the person cancelled or typed nothing. */
export function chooseRegistrations(spreadsheet: Spreadsheet, text: Text, title: string): Choice | null {
  const rows = selectedRows(spreadsheet, tables.registrations.tab);
  return rows === null ? askForCodes(text, title) : { kind: 'rows', rows };
}

/** Null when the person cancelled or typed nothing. */
export function askForCodes(text: Text, title: string): Choice | null {
  const codes = (ask(title, text.choice.askCodes) ?? '')
    .split(/[,;\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  return codes.length === 0 ? null : { kind: 'codes', codes };
}

/** True when more than one registration may be meant: then the person is shown first what is to be done. */
export function isBulk(choice: Choice): boolean {
  return choice.kind === 'rows' ? choice.rows.last > choice.rows.first : choice.codes.length > 1;
}

/** What a choice comes to in a register that has been read. */
export interface Chosen {
  /** Positions in the register, ascending, each once. */
  readonly positions: readonly number[];
  readonly unknown: readonly string[];
}

export function chosenOf(choice: Choice, registrations: Registrations): Chosen {
  return choice.kind === 'rows'
    ? { positions: positionsIn(registrations, choice.rows), unknown: [] }
    : positionsWith(registrations, choice.codes);
}

/**
 * The positions a choice comes to. Asks for codes where the selected rows hold no registration.
 * @returns null when the person cancelled, or has been told that a code is not there
 */
export function settleChoice(
  choice: Choice,
  registrations: Registrations,
  text: Text,
  title: string,
): readonly number[] | null {
  const { positions, unknown } = chosenOf(choice, registrations);
  if (unknown.length > 0) {
    say(title, text.choice.unknownCodes(unknown));
    return null;
  }
  if (positions.length > 0) return positions;
  const asked = askForCodes(text, title);
  return asked === null ? null : settleChoice(asked, registrations, text, title);
}

/** Blank rows, titles and totals among them are passed over. */
function positionsIn({ rows, count }: Registrations, { first, last }: Run): number[] {
  const positions: number[] = [];
  for (let position = 0; position < count; position++) {
    const row = rows[position] as number;
    if (row >= first && row <= last) positions.push(position);
  }
  return positions;
}

function positionsWith(registrations: Registrations, codes: readonly string[]): Chosen {
  const index = registrationIndex(registrations);
  const found = codes.map((code) => ({ code, position: index.find(code) }));
  const known = found.map(({ position }) => position).filter((position) => position >= 0);
  return {
    positions: [...new Set(known)].sort((a, b) => a - b),
    unknown: found.filter(({ position }) => position < 0).map(({ code }) => code),
  };
}
