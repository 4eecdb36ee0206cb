/** Small things done to the document itself. */

/** @throws when the page's HTML lacks it: a bug. */
export function pageElement(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** Hands a file to the browser to keep. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}

/** Covers the page, dialogs included, with a message and one way on. */
export function coverPage(message: string, label: string, press: () => void): void {
  const cover = document.createElement('dialog');
  cover.className = 'cover';
  cover.setAttribute('role', 'alertdialog');
  const words = document.createElement('p');
  words.textContent = message;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button main';
  button.textContent = label;
  button.addEventListener('click', press);
  cover.append(words, button);
  cover.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(cover);
  cover.showModal();
}
