/** Puts a folder of built files in place all at once, so that nothing half-written is ever run or served. */

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How many earlier builds stay: another server may be running from one. */
const keptBuilds = 2;

export async function writeWhole(folder: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const parent = path.dirname(folder);
  const unfinished = path.join(parent, `.unfinished-${process.pid}`);
  await mkdir(unfinished, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(unfinished, name), content);
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    // Another process has just put the same build there.
    if (!existsSync(folder)) throw error;
  });
  await removeOld(parent, path.basename(folder));
}

async function removeOld(parent: string, newest: string): Promise<void> {
  const builds: { folder: string; time: number }[] = [];
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === newest || entry.name.startsWith('.')) continue;
    const folder = path.join(parent, entry.name);
    builds.push({ folder, time: (await stat(folder)).mtimeMs });
  }
  builds.sort((a, b) => b.time - a.time);
  for (const { folder } of builds.slice(keptBuilds)) await rm(folder, { recursive: true, force: true });
}
