/** Which documents can be about one unit or some registrations only; the others are about the whole register. */
import type { ReportKind } from '../programme';

export const oneUnitKinds: readonly ReportKind[] = [
  'registration_list',
  'reminder',
  'review_sheet',
  'introduction',
];

export const registrationKinds = ['review_sheet', 'award_proposal', 'introduction'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** Documents for which registrations may be chosen. */
export function takesRegistrations(kind: ReportKind): kind is RegistrationKind {
  return (registrationKinds as readonly ReportKind[]).includes(kind);
}
