/** What a bar says beside itself: its value, and what it should come to. */
import { formWords } from './formWords';
import type { BarTarget, ChartBar, Content, Inline } from './officialDocument';

/** The contents of a bar that are printed, its value first. */
export function printedBar({ value, target }: ChartBar): readonly Content[] {
  return target === undefined ? [value] : [value, targetSaid(target)];
}

/** "/09–10", "/09" where both are one, "/từ 09" and "/đến 10" where the other is open. */
export function targetSaid({ min, max }: BarTarget): readonly Inline[] {
  if (min === null && max === null) return [];
  if (min === null) return max === null ? [] : [`/${formWords.atMost} `, max];
  if (max === null) return [`/${formWords.atLeast} `, min];
  return min.value === max.value ? ['/', min] : ['/', min, '–', max];
}
