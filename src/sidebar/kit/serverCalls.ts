/** Calls of server functions: typed by the server's own exports, and every failure a plain sentence. */
import type { FormAnswer, Travelling } from '../../domain/formAnswer';
import type { KitText } from '../../text/kitText';
import type { ScriptRunner } from './googleScript';

/** Every member of a module that a form may call: arguments and result can travel, and it answers as forms expect. */
type Callable<Server> = {
  [Name in keyof Server as Server[Name] extends (...given: infer Given) => FormAnswer<infer Value>
    ? Given extends Travelling<Given>
      ? Value extends Travelling<Value>
        ? Name
        : never
      : never
    : never]: Server[Name];
};

type ArgumentsOf<F> = F extends (...given: infer Given) => unknown ? Given : never;
type AnswerOf<F> = F extends (...given: never[]) => infer Answer ? Answer : never;

/** What `google.script.run` has besides its handlers. */
type ServerFunctions = { readonly [name: string]: ((...given: unknown[]) => void) | undefined };

/** Calls a server function by name. Always resolves: what goes wrong on the way is an answer with a sentence, too. */
export type ServerCall<Server> = <Name extends keyof Callable<Server> & string>(
  name: Name,
  ...given: ArgumentsOf<Callable<Server>[Name]>
) => Promise<AnswerOf<Callable<Server>[Name]>>;

/**
 * The calls of one form. `Server` is the type of the module that holds the script's globals, imported as a type only.
 * @param run gives `google.script.run`
 */
export function serverCalls<Server>(run: () => ScriptRunner, text: KitText): ServerCall<Server> {
  const call = (name: string, ...given: unknown[]): Promise<FormAnswer<unknown>> =>
    new Promise((resolve) => {
      const fail = (error: unknown) => {
        console.error(name, error);
        resolve({ ok: false, message: failureSentence(error, text) });
      };
      try {
        const runner = run()
          .withSuccessHandler((answer) => resolve(asAnswer(name, answer, text)))
          .withFailureHandler(fail);
        const functions = runner as unknown as ServerFunctions;
        // The script may have been changed while the form was open.
        if (functions[name] === undefined) throw new TypeError(`the server has no function ${name}`);
        functions[name](...given);
      } catch (error) {
        fail(error);
      }
    });
  // At run time the server's functions are but names.
  return call as unknown as ServerCall<Server>;
}

/** A result that lost a date on its way arrives as null. */
function asAnswer(name: string, answer: unknown, text: KitText): FormAnswer<unknown> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as FormAnswer<unknown>;
  console.error(`${name} gave no answer that can travel`);
  return { ok: false, message: text.serverFailed };
}

/**
 * What to say of a call that Google did not carry out. Only the codes in Google's message are looked at, as its words
 * are in the person's language; and none of them is shown.
 */
export function failureSentence(error: unknown, text: KitText): string {
  const message = String(error);
  if (/\bPERMISSION_DENIED\b/.test(message)) return text.secondAccount;
  return /\bNetworkError\b/.test(message) ? text.noConnection : text.serverFailed;
}
