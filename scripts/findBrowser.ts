/** Looks for a Chrome, Chromium or Edge already on this machine. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  readonly isExecutable: (file: string) => boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error) return false;
      throw error;
    }
  },
};

/**
 * The program file of the first browser found: `CHROME_PATH` when set, else the usual places of the system.
 * Null when there is none.
 * @throws when `CHROME_PATH` names no program: a setting that is ignored would mislead.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const chosen = machine.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (machine.isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", but there is no program there.`);
  }
  return usualPlaces(machine).find(machine.isExecutable) ?? null;
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return macPlaces(env);
  if (platform === 'win32') return windowsPlaces(env);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function macPlaces(env: Environment): string[] {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const roots = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
  return apps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
}

function windowsPlaces(env: Environment): string[] {
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
  const edge = 'Microsoft\\Edge\\Application\\msedge.exe';
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (root): root is string => root !== undefined && root !== '',
  );
  return [...programs, edge].flatMap((program) => roots.map((root) => path.win32.join(root, program)));
}
