/** Notes of a long command: the first step at once, then at most ten, each telling where it is. */
import { expect, test } from 'vitest';
import { type Step, StepNotes } from '../../src/workbook/stepNotes';

function told(steps: number): Step[] {
  const heard: Step[] = [];
  const notes = new StepNotes(steps, (step) => heard.push(step));
  for (let step = 1; step <= steps; step++) notes.next(`tab ${step}`);
  return heard;
}

test.each([
  { steps: 0, numbers: [] },
  { steps: 1, numbers: [1] },
  { steps: 2, numbers: [1, 2] },
  { steps: 9, numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { steps: 10, numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  { steps: 11, numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
  { steps: 20, numbers: [1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20] },
  { steps: 33, numbers: [1, 4, 7, 10, 14, 17, 20, 24, 27, 30, 33] },
])('$steps steps', ({ steps, numbers }) => {
  expect(told(steps).map(({ number }) => number)).toEqual(numbers);
});

test('says how many there are, and the tab', () => {
  expect(told(20)[1]).toEqual({ number: 2, of: 20, tab: 'tab 2' });
});
