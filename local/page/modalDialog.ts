/** Dialogs that stop everything else on the page, one at a time, in the order asked for. */

export interface ModalButton<V> {
  label: string;
  value: V;
}

export interface ModalQuestion<V> {
  title: string;
  message: string;
  /** The first one is the main one and answers to Enter. */
  buttons: readonly ModalButton<V>[];
  /** What Esc means. */
  escape: V;
  /** Shows a field for text under the message. */
  asksText?: boolean;
}

export interface ModalAnswer<V> {
  value: V;
  text: string;
}

export interface OpenModal<V> {
  answer: Promise<ModalAnswer<V>>;
  /** Takes the dialog away without an answer. */
  withdraw(): void;
}

let last: Promise<unknown> = Promise.resolve();

export function askModal<V>(question: ModalQuestion<V>): OpenModal<V> {
  let withdraw = () => {};
  const withdrawn = new Promise<null>((resolve) => {
    withdraw = () => resolve(null);
  });
  let answered: (answer: ModalAnswer<V>) => void;
  const answer = new Promise<ModalAnswer<V>>((resolve) => {
    answered = resolve;
  });
  last = last.then(async () => {
    const given = await showModal(question, withdrawn);
    if (given) answered(given);
  });
  return { answer, withdraw };
}

function showModal<V>(question: ModalQuestion<V>, withdrawn: Promise<null>): Promise<ModalAnswer<V> | null> {
  const { dialog, field, buttons } = buildModal(question);
  document.body.append(dialog);
  return new Promise((resolve) => {
    const close = (answer: ModalAnswer<V> | null) => {
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    const choose = (value: V) => close({ value, text: field?.value ?? '' });
    question.buttons.forEach(({ value }, index) => {
      buttons[index]?.addEventListener('click', () => choose(value));
    });
    field?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) buttons[0]?.click();
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      choose(question.escape);
    });
    dialog.addEventListener('keydown', (event) => {
      // The grid listens on the window and would take the keys for its own.
      event.stopPropagation();
      // Chrome lets an Esc pass now and then when the dialog has just been opened by a program.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      choose(question.escape);
    });
    void withdrawn.then(() => {
      if (dialog.isConnected) close(null);
    });
    dialog.showModal();
    (field ?? buttons[0])?.focus();
  });
}

function buildModal<V>(question: ModalQuestion<V>) {
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  const message = document.createElement('p');
  message.className = 'modal-message';
  message.id = 'modal-message';
  message.textContent = question.message;
  dialog.setAttribute('aria-describedby', message.id);
  if (question.title !== '') {
    const title = document.createElement('h2');
    title.id = 'modal-title';
    title.textContent = question.title;
    dialog.append(title);
  }
  dialog.setAttribute('aria-labelledby', question.title === '' ? message.id : 'modal-title');
  dialog.append(message);
  const field = question.asksText ? document.createElement('input') : null;
  if (field) {
    field.type = 'text';
    field.setAttribute('aria-labelledby', message.id);
    dialog.append(field);
  }
  const row = document.createElement('div');
  row.className = 'modal-buttons';
  const buttons = question.buttons.map(({ label }, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.className = index === 0 ? 'button main' : 'button';
    return button;
  });
  row.append(...buttons);
  dialog.append(row);
  return { dialog, field, buttons };
}
