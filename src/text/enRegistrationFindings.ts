/** English sentences about the other cells of a registration. */
import { registrationHeader } from './columnHeaders';
import { enKind, enKinds, enNumber, enRole, enRoles, enRows } from './enWords';
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';

const chooseKind = 'Choose Mô hình, Tập thể or Cá nhân in the column Loại.';
const chooseRole = 'Choose a role from the list in the column Đối tượng.';
const chooseStatus = 'Choose a status from the list in the column Trạng thái.';
const writeYear = 'Enter the year with four digits, for example 2024.';
const writeDate = 'Enter the sending date as day/month/year, for example 05/01/2024.';

export const enRegistrationFindings = {
  year_missing: () => sentence('No year is given.', writeYear, 'No year given'),
  year_invalid: ({ value }) =>
    sentence(`The year ${quoted(value)} is not valid.`, writeYear, 'Year not valid'),
  kind_missing: () => sentence('No kind is given.', chooseKind, 'No kind given'),
  kind_unknown: ({ value }) =>
    sentence(`The kind ${quoted(value)} is not in the list.`, chooseKind, 'Kind not in the list'),
  kind_not_allowed: ({ kind, unit, allowed }) =>
    sentence(
      `The quota of the unit ${quoted(unit)} does not count ${enKind(kind)}${
        allowed.length > 0 ? `, only ${enKinds(allowed)}` : ''
      }.`,
      'Correct the column Loại if it is wrong, or register through a unit whose quota counts this kind.',
      `Quota does not count ${enKind(kind)}`,
    ),
  role_missing: ({ unit, allowed }) =>
    sentence(
      `No role is given, but the quota of the unit ${quoted(unit)} counts only certain roles${
        allowed.length > 0 ? ` (${enRoles(allowed)})` : ''
      }.`,
      chooseRole,
      'No role given',
    ),
  role_unknown: ({ value }) =>
    sentence(`The role ${quoted(value)} is not in the list.`, chooseRole, 'Role not in the list'),
  role_not_allowed: ({ role, unit, allowed }) =>
    sentence(
      `The quota of the unit ${quoted(unit)} does not count ${enRole(role)}${
        allowed.length > 0 ? `, only ${enRoles(allowed)}` : ''
      }.`,
      'Correct the column Đối tượng if it is wrong, or register through a unit whose quota counts this role.',
      `Quota does not count ${enRole(role)}`,
    ),
  name_missing: () =>
    sentence(
      'The name of the model, collective or individual is missing.',
      'Enter it in the column Tên mô hình, tập thể, cá nhân.',
      'No name given',
    ),
  status_missing: () => sentence('No status is given.', chooseStatus, 'No status given'),
  status_unknown: ({ value }) =>
    sentence(`The status ${quoted(value)} is not in the list.`, chooseStatus, 'Status not in the list'),
  id_missing: () =>
    sentence(
      'The registration has no code.',
      'Enter a code that is not in use, for example ĐK-2024-001.',
      'No registration code',
    ),
  id_duplicate: ({ id, firstRow }) =>
    sentence(
      `The registration code ${quoted(id)} is already used in row ${firstRow}.`,
      'Give this row another code that is not in use.',
      `Same code as row ${firstRow}`,
    ),
  date_missing: () =>
    sentence(
      'No sending date is given, so it is not known whether it was in time.',
      writeDate,
      'No sending date',
    ),
  date_invalid: ({ value }) =>
    sentence(`The sending date ${quoted(value)} is not valid.`, writeDate, 'Sending date not valid'),
  date_maybe_swapped: ({ date, swapped }) =>
    sentence(
      `The sending date is ${dayMonthYear(date)}; day and month of ${dayMonthYear(swapped)} may have been swapped.`,
      `Check it and, if swapped, enter ${dayMonthYear(swapped)}.`,
      'Day and month may be swapped',
    ),
  late: ({ date, due }) =>
    sentence(
      `Sent on ${dayMonthYear(date)}, which is late: the list was due by ${dayMonthYear(due)}.`,
      'Check the sending date; a late registration still counts.',
      'Late',
    ),
  duplicate: ({ firstRow }) =>
    sentence(
      `Same unit, kind and name as row ${firstRow} in the same year, so it is not counted.`,
      'Delete this row, or correct it if it was entered wrongly.',
      `Same as row ${firstRow}`,
    ),
  suspected_duplicate: ({ rows, others }) =>
    sentence(
      `Same kind and a like name as in row ${enRows(rows, others)}.`,
      'Check whether it is one and the same nominee; the registration still counts.',
      others === 1 ? `Perhaps the same as row ${rows[0]}` : `Perhaps the same as ${others} other rows`,
    ),
  legacy_encoding: ({ column, encoding }) =>
    sentence(
      `The text in the column ${quoted(registrationHeader(column))} seems to be typed in ${encoding}, not in Unicode.`,
      'Type it again or convert it to Unicode, then compare it with the original.',
      `Text seems to be in ${encoding}`,
    ),
  text_too_long: ({ column, length }) =>
    sentence(
      `The text in the column ${quoted(registrationHeader(column))} is ${enNumber(length)} characters long.`,
      'Shorten it and move the details to the column Tóm tắt thành tích or to an evidence file.',
      'Text too long',
    ),
  cell_error: ({ column, value }) =>
    sentence(
      `The formula in the column ${quoted(registrationHeader(column))} fails with ${quoted(value)}.`,
      'Mend the formula, or enter the value itself.',
      'Formula fails',
    ),
} satisfies Partial<FindingTexts>;
