/** What a page of the script's own and the spreadsheet's page say to each other across the frame's border. */

import type { CallAnswer } from '../host/callAnswer';

export type FrameMessage =
  /** `json` is the list of arguments. */
  | { kind: 'call'; call: number; functionName: string; json: string }
  | { kind: 'close' }
  /** The keyboard goes back to the grid. */
  | { kind: 'focus_grid' }
  /** Of a dialog; a sidebar keeps its width (platform.md §4.7). */
  | { kind: 'size'; width?: number; height?: number };

export interface FrameAnswer {
  kind: 'answer';
  call: number;
  answer: CallAnswer;
}
