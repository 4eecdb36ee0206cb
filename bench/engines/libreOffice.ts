/**
 * The COUNTIFS table in LibreOffice Calc, timed by a Basic macro inside of it: a hard recalculation of formulas that
 * were put in while automatic calculation was off. Starting the program, loading and writing are left out, as for the
 * engines that run in Node.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { countFormula, gridKinds, type JudgedTable } from '../judgedTable';
import type { EngineSheet } from './engines';
import { recalculateMacro } from './recalculateMacro';

const longestRunMs = 5 * 60_000;
const program = 'soffice';

/** Null when Calc is there; LibreOffice comes in parts, and on a server often without it. */
export function libreOfficeProblem(): string | null {
  const { stdout } = spawnSync('which', [program], { encoding: 'utf8' });
  const found = (stdout ?? '').trim();
  if (found === '') return `there is no ${program} on the path; install LibreOffice with Calc`;
  const calc = path.join(path.dirname(realpathSync(found)), 'libsclo.so');
  return existsSync(calc) ? null : `${found} has no Calc (${calc} is missing); install libreoffice-calc`;
}

/** @param folder in which a user profile of its own is made for the run, and taken away again */
export function libreOfficeSheet(table: JudgedTable, folder: string): EngineSheet {
  let counts: readonly (readonly number[])[] = [];
  return {
    compute() {
      const answer = runMacro(table, folder);
      counts = answer.counts;
      return answer.ms;
    },
    count: (line, kind) => counts[line]?.[kind] ?? Number.NaN,
  };
}

interface MacroAnswer {
  readonly ms: number;
  readonly counts: readonly (readonly number[])[];
}

/** @throws when LibreOffice, or the macro in it, fails */
function runMacro(table: JudgedTable, folder: string): MacroAnswer {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(path.join(folder, 'libreoffice-'));
  try {
    const [cells, answer, profile] = ['cells.csv', 'answer.txt', 'profile'].map((name) =>
      path.join(work, name),
    ) as [string, string, string];
    writeFileSync(cells, tabbedCells(table));
    writeMacro(profile);
    const call = `macro:///Standard.Bench.Recalculate("${pathToFileURL(cells)}","${answer}",${table.codes.length})`;
    const { error, stderr } = spawnSync(
      program,
      [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', call],
      { encoding: 'utf8', timeout: longestRunMs },
    );
    if (!existsSync(answer)) throw new Error(`LibreOffice failed: ${error?.message ?? stderr}`);
    const [ms = '', ...lines] = readFileSync(answer, 'utf8').trim().split('\n');
    if (!/^\d+$/.test(ms.trim())) throw new Error(`LibreOffice failed: ${ms}`);
    return { ms: Number(ms), counts: lines.map((line) => line.trim().split(' ').map(Number)) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Judged rows in columns A to C; beside the first of them a unit in E and its formulas, as texts still, from F. */
function tabbedCells({ rows, codes }: JudgedTable): string {
  return rows
    .map((row, line) => {
      const code = codes[line];
      if (code === undefined) return row.join('\t');
      const formulas = gridKinds.map((kind) => countFormula(line, kind, rows.length, ';'));
      return [...row, '', code, ...formulas].join('\t');
    })
    .join('\n');
}

/** A profile in which Basic finds the macro. It says that it is set up, or the first start would replace it. */
function writeMacro(profile: string): void {
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  const files = {
    'registrymodifications.xcu':
      '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office">' +
      '<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>',
    'basic/script.xlc': `<library:libraries ${library}><library:library library:name="Standard"/></library:libraries>`,
    'basic/Standard/script.xlb': `<library:library ${library} library:name="Standard"><library:element library:name="Bench"/></library:library>`,
    'basic/Standard/Bench.xba':
      '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench">' +
      `<![CDATA[${recalculateMacro}]]></script:module>`,
  };
  const user = path.join(profile, 'user');
  mkdirSync(path.join(user, 'basic', 'Standard'), { recursive: true });
  for (const [name, xml] of Object.entries(files)) {
    writeFileSync(path.join(user, name), `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
  }
}
