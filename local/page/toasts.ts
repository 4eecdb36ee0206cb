/** Messages that come and go without stopping anyone, read out by screen readers. */

export interface Toast {
  title: string;
  message: string;
  /** Negative: until the person closes it (platform.md §4.7). */
  seconds: number;
}

/** `region` is a live region. A new message takes the place of the one before, as on Google. */
export function showToast(region: HTMLElement, toast: Toast, closeLabel: string): void {
  const box = document.createElement('div');
  box.className = 'toast';
  const text = document.createElement('div');
  if (toast.title !== '') {
    const title = document.createElement('strong');
    title.textContent = toast.title;
    text.append(title);
  }
  const message = document.createElement('div');
  message.textContent = toast.message;
  text.append(message);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'toast-close';
  close.setAttribute('aria-label', closeLabel);
  close.textContent = '×';
  close.addEventListener('click', () => box.remove());
  box.append(text, close);
  region.replaceChildren(box);
  if (toast.seconds >= 0) setTimeout(() => box.remove(), toast.seconds * 1000);
}
