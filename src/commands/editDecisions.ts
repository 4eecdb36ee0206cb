/** Reads which edits are accepted and which are put back from what a person typed, e.g. `1, 3-5, -2`. Pure. */

export type EditDecision = 'accept' | 'put_back' | 'leave';

/**
 * @param count how many edits were numbered, from 1
 * @returns a decision for each, or null when the answer is blank, names no edit, or names one twice
 */
export function readEditDecisions(answer: string, count: number): EditDecision[] | null {
  const decisions: EditDecision[] = Array.from({ length: count }, () => 'leave');
  const items = answer
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .split(/[,;\s]+/)
    .filter((item) => item !== '');
  if (items.length === 0) return null;
  for (const item of items) {
    const match = /^(-?)(\d{1,6})(?:-(\d{1,6}))?$/.exec(item);
    const first = Number(match?.[2]);
    const last = match?.[3] === undefined ? first : Number(match[3]);
    if (match === null || first < 1 || last < first || last > count) return null;
    for (let place = first - 1; place < last; place++) {
      if (decisions[place] !== 'leave') return null;
      decisions[place] = match[1] === '-' ? 'put_back' : 'accept';
    }
  }
  return decisions;
}
