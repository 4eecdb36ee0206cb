/** Everything a person reads in dialogs, menus and on the command line, complete in every language or it does not compile. */
import type { Totals } from '../domain/check/yearCheck';
import type { YearKind } from '../domain/programme';
import type { ErrorTexts } from './errorText';
import type { FormLanguage } from './kitText';
import type { MenuText } from './menuText';
import type { DueTexts, PublishTexts, WholeCheckTexts, YearsTexts } from './resultTexts';
import type { ChoiceTexts, EditTexts, MoveTexts, ReviewTexts } from './reviewTexts';

/** Ids of the menu's items; each is also the name of the global it calls. */
export type MenuItemId =
  | 'registerExemplar'
  | 'reviewQueue'
  | 'followProgress'
  | 'recordActivity'
  | 'makeReport'
  | 'checkQuotas'
  | 'checkWholeRegister'
  | 'dueSoon'
  | 'prepareReview'
  | 'concludeReview'
  | 'moveStatus'
  | 'changesAfterReview'
  | 'compareYears'
  | 'publishList'
  | 'createRegister'
  | 'repairStructure'
  | 'undoLastWrite';

export interface ProgrammeChoice {
  /** Null for a draft that was never numbered. */
  readonly number: string | null;
  readonly title: string;
  /** '' for the programme nobody issued, which prescribes nothing. */
  readonly issuer: string;
  readonly period: { readonly from: number; readonly to: number } | null;
}

/** What creating a register would add, in numbers. */
export interface RegisterPlan {
  readonly programme: ProgrammeChoice;
  readonly year: number;
  readonly units: number;
  readonly quotas: number;
  readonly criteria: number;
  readonly milestones: number;
  readonly bases: number;
  readonly settings: number;
  /** The register was for another year before. */
  readonly yearChanged: boolean;
  /** Among the milestones added, those for which the document names no day. */
  readonly undated: number;
  /** Types of unit that register and that the office has to add itself, as the register spells them. */
  readonly unitsToAdd: readonly string[];
  /** Repairs of the structure, one line each. */
  readonly structure: readonly string[];
}

/** One repair of a workbook's structure, as a line of a list. */
export interface StructureTexts {
  locale(from: string): string;
  timeZone(from: string): string;
  addTab(tab: string): string;
  renameTab(from: string, to: string): string;
  /** A tab made by somebody else is kept under another name, and a fresh one made. */
  putAside(tab: string, aside: string): string;
  writeHeader(tab: string): string;
  addColumns(tab: string, columns: readonly string[]): string;
  /** Columns without which nothing is counted, in a tab that has records: somebody must move these over. */
  addNeededColumns(tab: string, columns: readonly string[]): string;
  renameColumn(tab: string, from: string, to: string): string;
  restoreHeader(tab: string, column: string): string;
  styleHeader(tab: string): string;
  freezeHeader(tab: string): string;
  formats(tab: string, columns: number): string;
  dropDowns(tab: string, columns: number): string;
  colours(tab: string): string;
  protect(tab: string): string;
  lists: string;
  rangeName(tab: string): string;
}

/** What each command may have to say; Code.js has it at hand, the rest is read with the commands (parts/commands.ts). */
export interface BasicText extends MenuText {
  /** In which a form opened from here speaks. */
  readonly language: FormLanguage;
  readonly errors: ErrorTexts;
  /** Buttons and titles. */
  readonly failedTitle: string;
  /** Shown while a command works. */
  readonly working: Readonly<Record<MenuItemId, string>>;
  /** Shown while a command of many steps works. */
  step(number: number, of: number, tab: string): string;

  /** The result of a year in one sentence; also heads the summary and ends the command line's table. */
  checkSentence(year: number, yearKind: YearKind, totals: Totals): string;
  readonly seeTabs: string;
  /** What somebody had in a derived tab's place is still there, under another name. */
  keptAside(tab: string, aside: string): string;
  /** A check's marks need their column, which an office may have taken out. */
  readonly noMarkColumn: string;

  /** A bug or a failing service, after which nothing is known to be half-written. */
  readonly unexpected: string;
  /** A command that failed while it rebuilt derived tabs. */
  resultsIncomplete(tabs: readonly string[], command: string): string;
  /** Only when taking back a failed write failed too. */
  halfWritten(tabs: readonly string[]): string;
}

/** All of it. */
export interface Text extends BasicText {
  readonly wholeCheck: WholeCheckTexts;
  readonly due: DueTexts;
  readonly years: YearsTexts;
  readonly publish: PublishTexts;

  readonly choice: ChoiceTexts;
  readonly review: ReviewTexts;
  readonly moves: MoveTexts;
  readonly edits: EditTexts;

  readonly chooseProgramme: string;
  programmeLine(place: number, programme: ProgrammeChoice): string;
  chooseYear(suggested: number): string;
  /** Asks for a go-ahead; shows all that will be made. */
  confirmCreate(plan: RegisterPlan): string;
  created(plan: RegisterPlan): string;
  readonly nothingToCreate: string;

  readonly structure: StructureTexts;
  confirmRepair(lines: readonly string[]): string;
  repaired(count: number): string;
  readonly nothingToRepair: string;
  /** Tabs a program cannot repair, one sentence each. */
  blocked(sentences: readonly string[]): string;
  confirmIds(count: number, first: string, last: string): string;
  idsFilled(count: number): string;

  confirmUndo(action: string, time: string, note: string): string;
  undone(action: string): string;
}
