/** What every form says by itself: waiting, failures between page and server, lists to choose from. */
import { enKit } from './enKit';
import { viKit } from './viKit';

export type FormLanguage = 'vi' | 'en';

export interface KitText {
  /** A server that has not answered for some seconds. */
  readonly stillWaiting: string;
  /** Google runs the call as another account that the browser is signed in to, and refuses it (platform.md §6). */
  readonly secondAccount: string;
  /** Nothing came back: whether the function ran is not known. */
  readonly noConnection: string;
  /** Google itself failed: no rights any more, a quota, a fault. */
  readonly serverFailed: string;
  /** Stands before what is wrong with a field, for those who do not see its colour. */
  readonly problem: string;
  /** How many options fit what was typed, for screen readers. */
  found(count: number): string;
  readonly noneFound: string;
  /** More options fit than are shown. */
  more(count: number): string;
  /** Behind the label of a field that must not stay empty. */
  readonly required: string;
}

export function kitText(language: FormLanguage): KitText {
  return language === 'en' ? enKit : viKit;
}
