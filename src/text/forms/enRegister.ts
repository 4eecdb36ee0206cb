/** English: the form Đăng ký điển hình. */
import type { OwnRow } from '../../domain/registering/ownRows';
import type { FormField } from '../../domain/registering/registrationFields';
import type { Locked } from '../../domain/registering/sendResult';
import type { Route } from '../../domain/registering/unitStanding';
import type { MissingFact } from '../../domain/review/targetFit';
import type { Kind, Status } from '../../domain/words/vocabulary';
import { enKind, enKinds } from '../enWords';
import { sentence } from '../findingText';
import { kindNames, statusNames } from '../registerWords';
import { dayMonthYear, quoted } from '../sentenceValues';
import type { RegisterText } from './registerText';

const nameLabels: Readonly<Record<Kind, string>> = {
  model: 'Name of the model',
  collective: 'Name of the collective',
  individual: 'Full name',
};

const labels: Readonly<Record<Exclude<FormField, 'name'>, string>> = {
  via: 'Registered through',
  kind: 'Kind',
  role: 'Role',
  position: 'Position, workplace',
  movement: 'Movement',
  scope: 'Scope',
  achievements: 'Achievements in short',
  evidence: 'Evidence (link)',
  honoured: 'Honoured before',
  consent: 'Consent to publish',
  note: 'Note',
  collectiveType: 'Type of collective',
  leader: 'Heads a collective',
  ledCollective: 'Collective headed (code)',
  directWorker: 'Direct worker',
};

const hints: Readonly<Partial<Record<FormField, string>>> = {
  achievements: 'A few sentences: what was done, what came of it, how it spreads.',
  evidence: 'Paste links to files or articles.',
  leader: 'Left blank, a manager is taken to head one.',
  directWorker: 'Left blank, teachers and staff are taken for direct workers.',
  ledCollective: 'The code of the collective this person heads.',
};

const facts: Readonly<Record<MissingFact, string>> = {
  kind: 'Kind',
  role: 'Role',
  collectiveType: 'Type of collective',
  unit: 'type of unit',
};

const lockedStatuses: Readonly<Record<Status, string>> = {
  draft: 'A draft cannot be moved that way.',
  sent: 'This registration has been sent already.',
  returned: 'A returned registration cannot be moved that way.',
  reviewing:
    'This registration is under review, so it is not edited here. To change or withdraw it, ask the reviewer to return it.',
  passed:
    'This registration is Đạt, so it is not edited here. Tell the reviewing office: it is changed in the tab Đăng ký and then settled by the menu Changes after review.',
  failed:
    'This registration is Không đạt and done for the year. Next year it can be copied and registered again.',
  withdrawn: 'This registration has been withdrawn. To register it again, enter it as a new one.',
};

const lockedOtherwise: Readonly<Record<Exclude<Locked['why'], 'status'>, string>> = {
  gone: 'No registration has this code any more. Choose the unit again to see the list as it is.',
  repeated: 'Two rows carry this code, so it cannot be edited. Mend the code in the tab Đăng ký first.',
  not_own: 'This registration is not of the unit and year that are chosen.',
  moved_by_hand:
    'The status of this registration was changed by hand against the rules. Check the whole register to see how to mend it.',
};

function limits({ min, max }: Route): string {
  if (min === null) return max === null ? '' : `at most ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}

function placesLeft(route: Route): string {
  const { counting, counted, min, left } = route;
  if (counting === null) return 'No quota for this unit yet';
  if (left === null)
    return min !== null && counted < min ? `${min - counted} lacking` : `${counted} registered`;
  if (left < 0) return `${-left} too many`;
  return left === 0 ? 'No place left' : `${left} left`;
}

function placesOf(route: Route, unit: string, withOthers: boolean): string {
  const { counting, counted, min } = route;
  if (counting === null) return 'Write a quota into the tab Chỉ tiêu, or register through another unit.';
  const whose = counting.name === unit ? '' : ` of ${counting.name}`;
  const quota = limits(route);
  if (quota === '') return `No quota is set; ${counted} counted.`;
  const short = min !== null && counted < min ? `, ${min - counted} lacking` : '';
  const others = withOthers ? ' (those of schools and members too)' : '';
  return `${counted} counted${others}, the quota${whose} is ${quota}${short}.`;
}

function due({ dueDate, daysLeft }: Route): string {
  if (dueDate === null || daysLeft === null) return '';
  const day = `Due before ${dayMonthYear(dueDate)}`;
  if (daysLeft < 0) return `${day}: overdue by ${-daysLeft} days; what is sent now still counts, as late.`;
  return daysLeft === 0 ? `${day}: today is the last day.` : `${day}: ${daysLeft} days left.`;
}

function rowWords({ kind, status, counted }: OwnRow): string {
  const words = [
    kind === null ? 'kind not clear' : kindNames[kind],
    status === null ? 'status not clear' : statusNames[status],
  ];
  const waits = status === 'sent' || status === 'reviewing' || status === 'passed';
  return `${words.join(' · ')}${waits && !counted ? ' · not counted' : ''}`;
}

const allKinds: readonly Kind[] = ['model', 'collective', 'individual'];

export const enRegister: RegisterText = {
  unit: 'Unit',
  unitHint: 'Type a few letters, with or without diacritics.',
  noUnits:
    'The register has no unit yet that could register. Write code, name and type of each unit into the tab Đơn vị, then open this form again.',
  until: (day) => `until ${dayMonthYear(day)}`,
  year: 'Year',
  yearProblem: 'Write the year in four digits, e.g. 2026.',
  asking: 'Looking up the unit’s quota…',
  askAgain: 'Try again',

  placesLeft,
  placesOf,
  actsAs: (year, unit) => `In ${year} this unit registers as ${unit}.`,
  part: ({ holder, counted, max }) => `Part handed to ${holder}: ${counted} of ${max} used.`,
  due,
  planMissing: 'The plan for nurturing and spreading that goes with the list is missing.',

  ownTitle: (year, count) => `Registered for ${year}: ${count}`,
  ownNone: 'Nothing registered yet.',
  ownMore: (count) => `${count} earlier ones are in the tab Đăng ký.`,
  earlierTitle: (count) => `Earlier years: ${count}`,
  ownLine: (row) =>
    row.id === ''
      ? `row ${row.row} · ${rowWords(row)} · no code: run Check and repair structure to give it one`
      : `${row.id} · ${rowWords(row)}`,
  earlierLine: (row) => `${row.year} · ${rowWords(row)}`,
  open: (name) => `Open ${name}`,
  copy: 'Copy',
  copyOf: (name) => `Copy ${name} to this year`,

  newTitle: 'New registration',
  editTitle: (id, status) => `Edit ${id}${status === null ? '' : ` (${statusNames[status]})`}`,
  copied: (year) => `Copied from ${year}. Bring it up to this year, then send it.`,
  startNew: 'Enter a new one',

  label: (field, kind) =>
    field === 'name'
      ? kind === null
        ? 'Name of the model, collective or person'
        : nameLabels[kind]
      : labels[field],
  hint: (field, role) =>
    field === 'consent' && role === 'student'
      ? 'A pupil: the child and a parent or guardian have to agree. Until then the name is masked when published.'
      : (hints[field] ?? ''),
  chooseKind: 'Choose a kind',
  chooseRole: 'Choose a role',
  notSaid: '(blank)',
  ownWay: 'The unit’s own list',
  way: (route) => `${route.via} (${placesLeft(route).toLowerCase()})`,
  kindsLeftOut: ({ kinds, counting }, unit) => {
    const others = kinds === null ? [] : allKinds.filter((kind) => !kinds.includes(kind));
    return others.length === 0
      ? ''
      : `The quota of ${counting?.name ?? unit} does not count ${enKinds(others)}.`;
  },
  moreFields: 'More',
  scopes: ['Toàn diện', 'Lĩnh vực'],

  criteriaTitle: 'Own check against the criteria',
  criteriaHint:
    'Tick what seems to be met. It is the unit’s own word, kept in Ghi chú; the review judges for itself.',
  criteriaLack: (lacks) =>
    `Choose ${lacks.map((lack) => quoted(facts[lack])).join(', ')} to see all criteria.`,
  criterionRequired: 'required',

  missing: { role: 'Choose a role.', name: 'Write the name.', kind: 'Choose a kind.' },
  findings: {
    name_missing: () => sentence('Write the name.', '', ''),
    kind_missing: () => sentence('Choose a kind.', '', ''),
    role_missing: () => sentence('Choose a role.', '', ''),
    kind_not_allowed: ({ kind, unit, allowed }) =>
      sentence(
        `The quota of ${unit} does not count ${enKind(kind)}${allowed.length > 0 ? `, only ${enKinds(allowed)}` : ''}.`,
        'Choose another kind, or register through a unit that counts it.',
        '',
      ),
    duplicate: ({ firstRow }) =>
      sentence(
        `The unit has registered this name in row ${firstRow}.`,
        'Open that registration to edit it, or write another name.',
        '',
      ),
  },
  unitProblem:
    'This unit, or the one it registers through, cannot register in the chosen year. See the tabs Đơn vị and Chỉ tiêu.',
  sameName: ({ id, status }) =>
    `The unit has this name already${id === '' ? '' : `: ${id}`}${status === null ? '' : ` (${statusNames[status]})`}. Open that registration to edit it, or write another name.`,

  tooLong: (length, longest) =>
    `${length} characters, at most ${longest}. Shorten it; leave the rest to a file of evidence.`,

  send: 'Send',
  resend: 'Send again',
  saveDraft: 'Save draft',
  saveChanges: 'Save changes',
  withdraw: 'Withdraw',
  close: 'Close',
  next: 'Enter the next',
  saved: ({ id, status, repeated }) => {
    if (repeated)
      return `This registration is in the register already, code ${id} (${statusNames[status]}). No row was added.`;
    if (status === 'draft') return `Draft saved, code ${id}. A draft does not count yet.`;
    return status === 'sent' ? `Sent, code ${id}.` : `${id} saved. Press Send again when it is mended.`;
  },
  leftNow: (route) => (route.left === null || route.counting === null ? '' : `${placesLeft(route)}.`),
  problemsLeft: 'Not sent: see the fields marked ⚠.',

  alikeTitle: (count) =>
    count === 1
      ? 'There is a registration like this one. Is it the same exemplar?'
      : `There are ${count} registrations like this one. Is one of them the same exemplar?`,
  alikeLine: ({ id, row, name, unit, status }) =>
    `${name} – ${unit} (${id === '' ? `row ${row}` : id}${status === null ? '' : `, ${statusNames[status]}`})`,
  alikeSend: 'It is another, send it',
  back: 'Go back',
  full: ({ by, refused, unit, counted, max }) => {
    const what =
      by === 'maximum'
        ? `${unit} has ${counted} of ${max}, no place is left.`
        : `The part handed to ${unit} is used up, ${counted} of ${max}.`;
    return refused
      ? `Not sent: ${what} Save a draft to keep it, or withdraw another registration first.`
      : `${what} One more goes beyond the quota.`;
  },
  takenTitle: (count) => (count === 1 ? 'The newest that counts:' : `The newest ${count} that count:`),
  takenLine: ({ id, name, unit }) => `${name} – ${unit}${id === '' ? '' : ` (${id})`}`,
  fullSend: 'Send it all the same',
  fullDraft: 'Save draft',
  changed: (count) =>
    `Not written: somebody else has changed ${count === 1 ? 'a field' : `${count} fields`} since you opened it. What you typed is still here; look at the marked fields and press again.`,
  changedField: (now) =>
    now === '' ? 'Somebody has just cleared this field.' : `Somebody has just written: ${quoted(now)}.`,
  takeTheirs: 'Take that',
  locked: ({ why, status }) =>
    why === 'status'
      ? status === null
        ? 'This status allows no edit.'
        : lockedStatuses[status]
      : lockedOtherwise[why],

  reason: 'Reason for withdrawing',
  reasonHint: 'Goes into the journal, e.g.: wrong unit.',
  reasonMissing: 'Write the reason.',
  withdrawAsk: (name) => `Withdraw ${quoted(name)}? It stays in the register but no longer counts.`,
  withdrawYes: 'Withdraw',
  withdrawn: (id) => `${id} has been withdrawn.`,

  leaveAsk: 'What you are entering has not been saved. Put it away?',
  leaveYes: 'Put it away',
};
