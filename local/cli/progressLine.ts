/** One line on the terminal that says what is being done; nothing where the output goes to a file. */

export interface ProgressLine {
  show(sentence: string): void;
  clear(): void;
}

/** Writes to standard error, so that standard output holds the result alone. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const clear = (): void => {
    stream.write('\r\u001b[K');
  };
  return {
    show(sentence) {
      clear();
      stream.write(sentence);
    },
    clear,
  };
}
