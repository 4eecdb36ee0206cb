/** What would differ from one making of a file to the next: its properties' times, and the times in the archive. */

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => special[sign] as string);
}

export interface FileProperties {
  readonly title: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`; null writes no time at all. */
  readonly date: string | null;
}

/** The part that Word shows as the file's properties: its author is the office, its time the document's date. */
export function coreProperties({ title, issuer, date }: FileProperties): { path: string; data: string } {
  const time = (name: string): string =>
    date === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(issuer)}</dc:creator>` +
      `<cp:lastModifiedBy>${escaped(issuer)}</cp:lastModifiedBy>${time('created')}${time('modified')}` +
      '</cp:coreProperties>',
  };
}

const endRecord = 0x06054b50;
const endLength = 22;
/** 1980-01-01, the first day an archive knows; midnight is 0. */
const firstDay = 0x21;

/** Sets every time in a zip archive without comment to the first there is, in place. */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - endLength;
  if (end < 0 || view.getUint32(end, true) !== endRecord) throw new Error('the archive has no end record');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    setTime(view, at + 12);
    setTime(view, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}
