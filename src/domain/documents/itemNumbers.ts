/** Numbers of headings, points and annexes. */
import { pointLetters } from './formWords';

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1 → "I", 4 → "IV"; from 1 up. */
export function romanNumber(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of romanParts) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** 1 → "a", 5 → "đ", 6 → "e", 7 → "g"; after the last letter doubled: "aa". */
export function pointLetter(value: number): string {
  const round = Math.floor((value - 1) / pointLetters.length) + 1;
  return pointLetters.charAt((value - 1) % pointLetters.length).repeat(round);
}

/** Gives each heading its number: I., 1., a); a heading starts the count below it anew. */
export function headingCounter(): (level: 1 | 2 | 3) => string {
  const counts: [number, number, number] = [0, 0, 0];
  return (level) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    if (level === 1) return `${romanNumber(counts[0])}.`;
    return level === 2 ? `${counts[1]}.` : `${pointLetter(counts[2])})`;
  };
}
