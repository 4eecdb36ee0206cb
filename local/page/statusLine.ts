/** One plain line that says what the program is doing. */

export interface StatusLine {
  rest(text: string): void;
  busy(text: string): void;
  alarm(text: string): void;
}

export function createStatusLine(line: HTMLElement): StatusLine {
  const show = (text: string, look: '' | 'busy' | 'alarm') => {
    line.className = look === '' ? 'status' : `status ${look}`;
    line.textContent = text;
    line.title = text;
  };
  return {
    rest: (text) => show(text, ''),
    busy: (text) => show(text, 'busy'),
    alarm: (text) => show(text, 'alarm'),
  };
}
