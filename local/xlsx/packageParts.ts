/** What lies where in a workbook file, and which files are no workbook at all. */

import { WorkbookFileError } from './workbookFileError';
import { attribute } from './xmlText';
import { openZip, startsAsZip, type ZipArchive } from './zipArchive';

export interface WorkbookPackage {
  readonly zip: ZipArchive;
  readonly workbookPath: string;
  /** Worksheets left to right; tabs that hold a chart only are not among them. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly sharedStringsPath: string | null;
  readonly stylesPath: string | null;
}

/** Throws `WorkbookFileError` for anything but a readable `.xlsx`, `.xlsm` or template. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  if (bytes.length === 0) throw new WorkbookFileError('empty', {});
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (!startsAsZip(bytes)) throw new WorkbookFileError('not_workbook', {});
  const zip = openZip(bytes);
  const workbookPath = findWorkbook(zip);
  const relations = relationsOf(zip, workbookPath);
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path ?? null;
  return {
    zip,
    workbookPath,
    sheets: sheetsOf(zip.text(workbookPath), relations, zip),
    sharedStringsPath: pathOf('sharedStrings'),
    stylesPath: pathOf('styles'),
  };
}

/** The container of `.xls` and of everything protected by a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return signature.every((byte, i) => bytes[i] === byte);
}

function compoundFileError(bytes: Uint8Array): WorkbookFileError {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => names.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return new WorkbookFileError('password', {});
  if (holds('Workbook') || holds('Book')) return new WorkbookFileError('other_format', { format: 'xls' });
  return new WorkbookFileError('not_workbook', {});
}

function findWorkbook(zip: ZipArchive): string {
  const relation = zip.has('_rels/.rels')
    ? relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')
    : undefined;
  if (relation?.path.endsWith('.bin')) throw new WorkbookFileError('other_format', { format: 'xlsb' });
  if (zip.has('content.xml') && zip.has('mimetype')) {
    const isSheet = zip.text('mimetype').includes('opendocument.spreadsheet');
    throw isSheet
      ? new WorkbookFileError('other_format', { format: 'ods' })
      : new WorkbookFileError('not_workbook', {});
  }
  if (
    !relation ||
    !/<(\w+:)?workbook[\s>]/.test(zip.has(relation.path) ? zip.text(relation.path).slice(0, 4000) : '')
  ) {
    throw new WorkbookFileError('not_workbook', {});
  }
  return relation.path;
}

interface Relation {
  readonly id: string;
  /** Last word of the relation's type: `worksheet`, `styles`… the same in both dialects of the format. */
  readonly kind: string;
  readonly path: string;
}

/** Relations of a part, targets resolved to paths in the archive; '' asks for the package's own. */
export function relationsOf(zip: ZipArchive, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(path)) return [];
  const found: Relation[] = [];
  for (const [tag] of zip.text(path).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    if (target === null || attribute(tag, 'TargetMode') === 'External') continue;
    const type = attribute(tag, 'Type') ?? '';
    found.push({
      id: attribute(tag, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      path: resolved(folder, target),
    });
  }
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function sheetsOf(workbook: string, relations: readonly Relation[], zip: ZipArchive) {
  const sheets: { name: string; path: string }[] = [];
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const id = attribute(tag, '\\w+:id');
    const relation = relations.find((candidate) => candidate.id === id);
    const name = attribute(tag, 'name');
    if (relation?.kind !== 'worksheet' || name === null) continue;
    if (!zip.has(relation.path))
      throw new WorkbookFileError('damaged', { detail: `no part ${relation.path}` });
    sheets.push({ name, path: relation.path });
  }
  if (sheets.length === 0) throw new WorkbookFileError('damaged', { detail: 'no worksheet' });
  return sheets;
}
