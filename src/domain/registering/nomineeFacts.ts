/** What the criteria ask of a nominee, read from the form's fields as `registrationDetails` reads it from the row. */
import type { Subject } from '../review/targetFit';
import { collectiveTypes, roles, yesNoWords } from '../words/vocabulary';
import { wordReader } from '../words/words';
import { type FormValues, kindOf } from './registrationFields';

export type NomineeFacts = Pick<Subject, 'kind' | 'role' | 'collectiveType' | 'leader'>;

/** A manager leads unless it is said otherwise, as in a review. */
export function nomineeFacts(values: FormValues): NomineeFacts {
  const kind = kindOf(values.kind);
  const isPerson = kind === 'individual';
  const role = isPerson ? wordReader(roles).read(values.role) : null;
  const said = wordReader(yesNoWords).read(values.leader);
  return {
    kind,
    role,
    collectiveType: isPerson ? null : wordReader(collectiveTypes).read(values.collectiveType),
    leader: isPerson && (said === null ? role === 'manager' : said === 'yes'),
  };
}
