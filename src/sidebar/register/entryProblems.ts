/** What is wrong with the entry at hand, field by field: the rules' word, the server's, and what is still to be filled in. */
import type { Finding } from '../../domain/findings/finding';
import type { OwnRow } from '../../domain/registering/ownRows';
import {
  type FormField,
  type FormValues,
  formFields,
  longestText,
  missingFields,
  tooLongFields,
} from '../../domain/registering/registrationFields';
import { rowProblems, sameInList } from '../../domain/registering/rowProblems';
import type { Route, UnitStanding } from '../../domain/registering/unitStanding';
import { registerFinding } from '../../text/forms/registerFindings';
import type { RegisterText } from '../../text/forms/registerText';
import type { FormLanguage } from '../../text/kitText';

export interface Judged {
  readonly values: FormValues;
  readonly standing: UnitStanding;
  readonly route: Route;
  /** Code of the registration itself and what stands in the register of it; null for a new one. */
  readonly ownId: string | null;
  readonly base: FormValues | null;
  /** What the server has refused these values for. */
  readonly refused: readonly Finding[];
  /** The person has tried to send: what is missing is told as well. */
  readonly isTried: boolean;
}

export interface EntryProblems {
  /** Nothing may be sent as it is. */
  readonly hasErrors: boolean;
  /** Not even as a draft: it has no name, stands there already, or does not fit. */
  readonly isNoDraft: boolean;
  /** The sentence beside a field; null where nothing is wrong. */
  of(field: FormField): string | null;
  /** What no field of the form is to blame for. */
  readonly others: readonly string[];
}

export function entryProblems(
  { values, standing, route, ownId, base, refused, isTried }: Judged,
  language: FormLanguage,
  text: RegisterText,
): EntryProblems {
  const found = rowProblems(values, standing, route);
  const missing = missingFields(values);
  const tooLong = tooLongFields(values, base);
  const twin: OwnRow | null = sameInList(standing.rows, values, ownId);
  const fields: readonly string[] = formFields;
  const say = (finding: Finding): string => registerFinding(finding, language, text);
  return {
    hasErrors:
      found.some(({ severity }) => severity === 'error') ||
      missing.length + tooLong.length > 0 ||
      twin !== null,
    isNoDraft: values.name === '' || twin !== null || tooLong.length > 0,
    of(field) {
      if (tooLong.includes(field)) return text.tooLong(values[field].length, longestText[field]);
      if (field === 'name' && twin !== null) return text.sameName(twin);
      const told = [...refused, ...found].find(
        ({ place, code }) => place.column === field && (isTried || !code.endsWith('_missing')),
      );
      if (told !== undefined) return say(told);
      return isTried && missing.includes(field) ? (text.missing[field] ?? null) : null;
    },
    others: refused.filter(({ place }) => !fields.includes(place.column ?? '')).map(say),
  };
}
