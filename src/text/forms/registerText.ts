/** What the form Đăng ký điển hình says. */
import type { AlikeRow } from '../../domain/registering/alikeRows';
import type { OwnRow } from '../../domain/registering/ownRows';
import type { FormField } from '../../domain/registering/registrationFields';
import type { Full, Locked, Saved, TakenPlace } from '../../domain/registering/sendResult';
import type { Route } from '../../domain/registering/unitStanding';
import type { MissingFact } from '../../domain/review/targetFit';
import type { Kind, Role, Status } from '../../domain/words/vocabulary';
import type { FindingTexts } from '../findingText';
import type { FormLanguage } from '../kitText';
import { enRegister } from './enRegister';
import { viRegister } from './viRegister';

export interface RegisterText {
  readonly unit: string;
  readonly unitHint: string;
  /** The register has no unit that could register: what to do. */
  readonly noUnits: string;
  /** Of a unit that has ended. @param day `YYYY-MM-DD` */
  until(day: string): string;
  readonly year: string;
  readonly yearProblem: string;
  readonly asking: string;
  readonly askAgain: string;

  /** The headline of a standing, e.g. how many places are left. */
  placesLeft(route: Route): string;
  /**
   * What that rests on: how many of how many, and of whose quota.
   * @param unit name of the unit that registers
   * @param withOthers some of what is counted is of units below it
   */
  placesOf(route: Route, unit: string, withOthers: boolean): string;
  /** The chosen unit has been followed by another one, which registers. */
  actsAs(year: number, unit: string): string;
  part(part: NonNullable<Route['part']>): string;
  /** '' without a due date. */
  due(route: Route): string;
  readonly planMissing: string;

  ownTitle(year: number, count: number): string;
  readonly ownNone: string;
  ownMore(count: number): string;
  earlierTitle(count: number): string;
  /** Kind, status, and that it does not count. */
  ownLine(row: OwnRow): string;
  earlierLine(row: OwnRow): string;
  /** For screen readers, on a button that otherwise shows the name alone. */
  open(name: string): string;
  readonly copy: string;
  copyOf(name: string): string;

  readonly newTitle: string;
  editTitle(id: string, status: Status | null): string;
  copied(year: number): string;
  readonly startNew: string;

  label(field: FormField, kind: Kind | null): string;
  /** '' where the label says it all. */
  hint(field: FormField, role: Role | null): string;
  readonly chooseKind: string;
  readonly chooseRole: string;
  readonly notSaid: string;
  readonly ownWay: string;
  /** A unit to register through, with what it has left. */
  way(route: Route): string;
  /** Kinds that are not offered, and why; '' when all are. */
  kindsLeftOut(route: Route, unit: string): string;
  readonly moreFields: string;
  readonly scopes: readonly string[];

  readonly criteriaTitle: string;
  readonly criteriaHint: string;
  criteriaLack(lacks: readonly MissingFact[]): string;
  readonly criterionRequired: string;

  readonly missing: Readonly<Partial<Record<FormField, string>>>;
  /** Instead of a finding's own sentence where the form can say it shorter. */
  readonly findings: Partial<FindingTexts>;
  /** Something is wrong with the unit, or with the one it registers through. */
  readonly unitProblem: string;
  sameName(row: OwnRow): string;
  /** Characters. */
  tooLong(length: number, longest: number): string;

  readonly send: string;
  readonly resend: string;
  readonly saveDraft: string;
  readonly saveChanges: string;
  readonly withdraw: string;
  readonly close: string;
  readonly next: string;
  saved(result: Saved): string;
  /** '' where no maximum is set. */
  leftNow(route: Route): string;
  readonly problemsLeft: string;

  alikeTitle(count: number): string;
  alikeLine(row: AlikeRow): string;
  readonly alikeSend: string;
  readonly back: string;
  full(full: Full): string;
  takenTitle(count: number): string;
  takenLine(place: TakenPlace): string;
  readonly fullSend: string;
  readonly fullDraft: string;
  changed(count: number): string;
  changedField(now: string): string;
  readonly takeTheirs: string;
  locked(locked: Locked): string;

  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  withdrawAsk(name: string): string;
  readonly withdrawYes: string;
  withdrawn(id: string): string;

  readonly leaveAsk: string;
  readonly leaveYes: string;
}

export function registerText(language: FormLanguage): RegisterText {
  return language === 'en' ? enRegister : viRegister;
}
