/** The buttons that open, save and replace the workbook. */

import type { FileState } from '../server/protocol';
import { askModal } from './modalDialog';
import type { PageText } from './pageText';

export interface FileActions {
  open(file: File): void;
  save(): Promise<boolean>;
  sample(): void;
  state(): FileState;
}

export interface FileButtons {
  setEnabled(enabled: boolean): void;
}

export function createFileButtons(box: HTMLElement, text: PageText, actions: FileActions): FileButtons {
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.xlsx';
  chooser.hidden = true;
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) actions.open(file);
    // The same file may be chosen again.
    chooser.value = '';
  });
  const open = button(text.open, async () => {
    if (await mayReplace(text, actions)) chooser.click();
  });
  const save = button(text.save, async () => {
    await actions.save();
  });
  const sample = button(text.sample, async () => {
    if (await mayReplace(text, actions)) actions.sample();
  });
  box.append(open, save, sample, chooser);
  return {
    setEnabled(enabled) {
      for (const each of [open, save, sample]) each.disabled = !enabled;
    },
  };
}

function button(label: string, press: () => Promise<void>): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = label;
  element.addEventListener('click', () => void press());
  return element;
}

/** Asks when there is work that opening another workbook would lose. */
async function mayReplace(text: PageText, actions: FileActions): Promise<boolean> {
  const { name, unsaved } = actions.state();
  if (!unsaved) return true;
  const { value } = await askModal({
    title: text.replaceTitle,
    message: text.replaceQuestion(name),
    buttons: [
      { label: text.saveFirst, value: 'save' },
      { label: text.replace, value: 'replace' },
      { label: text.buttons.CANCEL, value: 'cancel' },
    ],
    escape: 'cancel',
  }).answer;
  return value === 'save' ? actions.save() : value === 'replace';
}
