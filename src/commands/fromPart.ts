/** Runs what stands in the part `commands` (parts/commands.ts); when it cannot be read, the person is told so. */
import type { FormAnswer } from '../domain/formAnswer';
import { viBasic } from '../text/viBasic';
import { loadPart } from '../workbook/loadPart';
import { personText } from '../workbook/personText';
import { say } from '../workbook/ui';
import { sentenceOf } from './run';

type Commands = ReturnType<typeof loadPart<'commands'>>;

/** A menu command; what it throws itself it has told already. */
export function menuCommand(run: (commands: Commands) => void): void {
  try {
    run(loadPart('commands'));
  } catch (error) {
    const text = personText(viBasic);
    say(text.failedTitle, sentenceOf(error, text));
  }
}

/** What a form asks for; whatever goes wrong becomes a sentence. */
export function formCall<T>(answer: (commands: Commands) => FormAnswer<T>): FormAnswer<T> {
  try {
    return answer(loadPart('commands'));
  } catch (error) {
    return { ok: false, message: sentenceOf(error, personText(viBasic)) };
  }
}
