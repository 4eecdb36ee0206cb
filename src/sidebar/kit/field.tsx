/** One thing a person fills in: its label above, what is asked and what is wrong below, tied together for screen readers. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useKitText } from './kitTextContext';

/** To be spread over the input, select, textarea or combobox of the field. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-required'?: 'true';
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do; null when nothing is. */
  readonly problem?: string | null;
  readonly isRequired?: boolean;
  readonly children: (control: FieldControl) => ComponentChildren;
}

export function Field({ label, hint, problem = null, isRequired = false, children }: FieldProps) {
  const text = useKitText();
  const id = useId();
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter((part) => part !== '');
  const control: FieldControl = {
    id,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(problem ? { 'aria-invalid': 'true' } : {}),
    ...(isRequired ? { 'aria-required': 'true' } : {}),
  };
  return (
    <div class="field">
      <label for={id}>{isRequired ? `${label} (${text.required})` : label}</label>
      {children(control)}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          <span class="unseen">{text.problem} </span>
          {problem}
        </p>
      )}
    </div>
  );
}

/** Takes the keyboard to the first field in which something is wrong; false when there is none. */
export function focusFirstProblem(form: HTMLElement): boolean {
  const first = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  first?.focus();
  return first !== null;
}
