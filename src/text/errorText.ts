/** The shape of the sentences about broken environments, complete for every code or it does not compile. */
import type { AppError, AppErrorCode, AppErrorParams } from '../domain/findings/appError';

/** Each gives one or two whole sentences: what is missing, what is there instead, what to do. */
export type ErrorTexts = {
  readonly [C in AppErrorCode]: (params: AppErrorParams[C]) => string;
};

/** The sentence of an error in the language of `texts`. */
export function errorText<C extends AppErrorCode>(texts: ErrorTexts, error: AppError<C>): string {
  return texts[error.code](error.params);
}
