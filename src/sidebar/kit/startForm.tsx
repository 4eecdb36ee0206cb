/** Puts a form into its page: what it was opened with, its language, its first view. */
import { type ComponentType, render } from 'preact';
import { type FormLanguage, type KitText, kitText } from '../../text/kitText';
import { googleScript } from './googleScript';
import { KitTextContext } from './kitTextContext';
import { readOpening } from './opening';
import { type ServerCall, serverCalls } from './serverCalls';
import './kit.css';

/** Every form is told at least this when it opens. */
export interface FormOpening {
  readonly language: FormLanguage;
}

/** What a form's view gets from its page. `Server` is the type of the module with the script's globals. */
export interface FormProps<Server, Opening extends FormOpening> {
  readonly opening: Opening;
  readonly call: ServerCall<Server>;
  readonly text: KitText;
}

/** Called once by each form's `main.tsx`. */
export function startForm<Server, Opening extends FormOpening>(
  Form: ComponentType<FormProps<Server, Opening>>,
): void {
  const place = document.getElementById('form');
  if (place === null) throw new Error('the page has no place for the form');
  const opening = readOpening<Opening>(place);
  document.documentElement.lang = opening.language;
  const text = kitText(opening.language);
  const call = serverCalls<Server>(() => googleScript().run, text);
  render(
    <KitTextContext.Provider value={text}>
      {/* Google shows the title above the frame, where a reader in the frame does not come by. */}
      <h1 class="unseen">{document.title}</h1>
      <Form opening={opening} call={call} text={text} />
    </KitTextContext.Provider>,
    place,
  );
}
