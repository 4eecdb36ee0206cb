/** What the form Theo dõi tiến độ says. */

import type { YearKind } from '../../domain/programme';
import type {
  RollUp,
  SinceLastCheck,
  Standing,
  UnitPlace,
  UnitProgress,
} from '../../domain/progress/progress';
import type { Situation } from '../../domain/progress/urgency';
import type { QuotaBlockId } from '../../domain/summary/summary';
import type { FormLanguage } from '../kitText';
import { enFollow } from './enFollow';
import { viFollow } from './viFollow';

/** How many of each are to be told of beside how units stand. */
export interface Troubles {
  readonly overdue: number;
  readonly plansMissing: number;
  readonly late: number;
  readonly rowsWithErrors: number;
  readonly unattributed: number;
}

export interface FollowText {
  /**
   * The year in one sentence. `all` of a year without quotas has no unit met, short, over or none, and only the units that
   * have registered.
   */
  headline(year: number, yearKind: YearKind, all: RollUp): string;
  /** What there is beside; only what is not 0, nothing when all is. */
  troubles(troubles: Troubles): readonly string[];
  readonly yearLabel: string;
  readonly refresh: string;
  refreshed(time: string): string;

  readonly progressTitle: string;
  rollUpName(id: QuotaBlockId | 'all'): string;
  /** How many of its units are met and how the others stand, above its bar; without quotas what they have registered. */
  met(rollUp: RollUp): string;

  changesTitle(since: SinceLastCheck): string;
  /** What was counted then and now; '' when not known. */
  countedThenNow(before: number | null, now: number): string;
  standing(standing: Standing | null): string;
  readonly noChanges: string;
  readonly howToCheck: string;
  moreChanges(count: number): string;

  readonly unitsTitle: string;
  /** Nobody to follow: what to do about it. */
  readonly noUnits: string;
  readonly situationLabel: string;
  situation(situation: Situation, count: number): string;
  readonly groupLabel: string;
  readonly searchLabel: string;
  /** For readers, and when nothing fits. */
  unitsFound(count: number): string;
  showMore(count: number): string;
  /** "Thiếu 2", "Vượt 1"; of a year without quotas how many count. */
  result(unit: UnitProgress): string;
  /** What is to be known of a unit, most important first. */
  details(unit: UnitProgress): readonly string[];
  /** What a press on the unit's name does, for readers. */
  readonly goTo: string;

  /** Where the rows of a unit are. */
  wentTo(unit: string, place: UnitPlace): string;

  /** Writes to one unit. */
  readonly remind: string;
  remindUnit(unit: string): string;
  /** Writes to all on the list that lack something. */
  remindAll(count: number): string;
  readonly messageLabel: string;
  readonly messageHint: string;
  readonly copy: string;
  readonly close: string;
  readonly copied: string;
  /** The browser refuses, and the text has been selected instead. */
  readonly copyByHand: string;
}

export function followText(language: FormLanguage): FollowText {
  return language === 'en' ? enFollow : viFollow;
}
