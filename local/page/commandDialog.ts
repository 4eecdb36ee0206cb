/** The dialog with which a running command waits for a person. */

import type { DialogAnswer, OpenDialog } from '../server/protocol';
import { askModal, type OpenModal } from './modalDialog';
import type { PageText } from './pageText';

export class CommandDialog {
  private open: { id: number; modal: OpenModal<unknown> } | null = null;

  constructor(
    private readonly text: PageText,
    private readonly answer: (dialog: number, answer: DialogAnswer) => void,
  ) {}

  /** Shows the dialog the command waits in, or takes it away when it waits no more. */
  show(dialog: OpenDialog | null): void {
    if (this.open?.id === dialog?.id) return;
    this.open?.modal.withdraw();
    this.open = null;
    if (!dialog) return;
    const modal = askModal({
      title: dialog.title,
      message: dialog.message,
      buttons: dialog.buttons.map((button) => ({ label: this.text.buttons[button], value: button })),
      // As the X of a dialog on Google (platform.md §4.7).
      escape: 'CLOSE' as const,
      asksText: dialog.kind === 'prompt',
    });
    this.open = { id: dialog.id, modal };
    void modal.answer.then(({ value, text }) => this.answer(dialog.id, { button: value, text }));
  }
}
