/** Names of the files of letters to many units. */

/** A path may grow only so long on some systems. */
const longestCode = 60;

/** `don-doc-2024-XA01.docx`; codes that come to the same name are told apart by a number. */
export function letterNames(
  units: readonly { readonly code: string; readonly name: string }[],
  beginning: string,
): string[] {
  const used = new Set<string>();
  return units.map(({ code, name }) => {
    const plain = `${beginning}-${fileWord(code || name)}`;
    for (let copy = 1; ; copy++) {
      const file = `${copy === 1 ? plain : `${plain}-${copy}`}.docx`;
      // Some systems do not tell capitals from small letters.
      const key = file.toLowerCase();
      if (used.has(key)) continue;
      used.add(key);
      return file;
    }
  });
}

/** Signs that no system allows in a file's name, and blanks, become dashes. */
function fileWord(text: string): string {
  const word = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return [...word].slice(0, longestCode).join('');
}
