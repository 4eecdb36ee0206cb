/** Opens and saves `.xlsx` files, with a way back to what stood there before. */
import { randomBytes } from 'node:crypto';
import { constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WorkbookDocument } from '../document/workbookDocument';
import { readXlsx } from '../xlsx/readXlsx';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { writeXlsx } from '../xlsx/writeXlsx';
import { CommandError } from './commandError';

/** @throws CommandError when there is no such file or it is no workbook */
export async function openWorkbook(file: string): Promise<WorkbookDocument> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const code = error.code === 'ENOENT' ? 'no_file' : error.code === 'EISDIR' ? 'folder' : 'unreadable';
    throw new CommandError(code, file, error);
  });
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new CommandError(error.code, file, error);
  }
}

/** Says at once what would fail after minutes of work. @throws CommandError */
export function requireWritable(file: string): void {
  if (!existsSync(path.dirname(path.resolve(file)))) {
    throw new CommandError('no_out_folder', path.dirname(path.resolve(file)));
  }
  if (existsSync(file) && statSync(file).isDirectory()) throw new CommandError('folder', file);
}

/** Makes the folder where there is none yet; the one above it must be there. @throws CommandError */
export function requireFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new CommandError('not_folder', folder);
    return;
  }
  requireWritable(folder);
  try {
    mkdirSync(folder);
  } catch (error) {
    throw new CommandError('unwritable', folder, error);
  }
}

/**
 * Writes the whole file beside its place and then moves it there, so that a file is never half-written.
 * @returns the copy of what stood there before, null when nothing did
 * @throws CommandError when the file cannot be written; what stood there is untouched then
 */
export async function saveWorkbook(
  document: WorkbookDocument,
  file: string,
  now: Date,
): Promise<string | null> {
  return saveFile(await writeXlsx(document), file, now);
}

/** As `saveWorkbook`, of any file's bytes. @throws CommandError */
export async function saveFile(bytes: Uint8Array, file: string, now: Date): Promise<string | null> {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    const kept = existsSync(file) ? await keepCopy(file, now) : null;
    await rename(unfinished, file);
    return kept;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new CommandError('unwritable', file, error);
  }
}

/** A copy kept earlier in the same second is never written over. */
async function keepCopy(file: string, now: Date): Promise<string> {
  for (let copy = 1; ; copy++) {
    const kept = keptName(file, now, copy);
    try {
      await copyFile(file, kept, constants.COPYFILE_EXCL);
      return kept;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** `so.xlsx` → `so.truoc-20240105-083000.xlsx`, `…-083000-2.xlsx` */
function keptName(file: string, now: Date, copy: number): string {
  const { dir, name, ext } = path.parse(file);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  return path.join(dir, `${name}.truoc-${day}-${time}${copy === 1 ? '' : `-${copy}`}${ext}`);
}
