/** Buttons: a verb, one blue one to a form, dead while its work runs so that nothing is done twice. */
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** The one blue button of the form. */
  readonly isMain?: boolean;
  /** Its work runs: it takes no press, and keeps the keyboard. */
  readonly isRunning?: boolean;
  /** Left out for the button that sends the form: the form hears of that. */
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ isMain = false, isRunning = false, onPress, children }: ButtonProps) {
  const press = (event: Event) => {
    if (isRunning) event.preventDefault();
    else onPress?.();
  };
  return (
    // `disabled` would throw the keyboard out of the button, to the top of the form.
    <button
      type={onPress ? 'button' : 'submit'}
      class={isMain ? 'main' : undefined}
      aria-disabled={isRunning ? 'true' : undefined}
      onClick={press}
    >
      {isRunning && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

/** The buttons at the end of a form, the main one first, at the left. */
export function Actions({ children }: { readonly children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}
