/** Tab names for a file: Excel takes 31 characters, no `[ ] : * ? / \`, and no two alike but for case. */

import { quotedTab } from '../document/a1';
import { sheetsInOrder, type WorkbookDocument } from '../document/workbookDocument';
import { formulaTokens, joinedTokens } from '../formula/formulaTokens';

const longestName = 31;

export interface TabNames {
  /** The name in the file. */
  of(sheetId: string): string | undefined;
  /** The formula with the names of renamed tabs put right. */
  inFormula(formula: string): string;
}

export function tabNames(document: WorkbookDocument): TabNames {
  const nameOfId = new Map<string, string>();
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name } of sheetsInOrder(document)) {
    const inFile = freeName(name, taken);
    taken.add(inFile.toLowerCase());
    nameOfId.set(id, inFile);
    if (inFile !== name) renamed.set(name, inFile);
  }
  return {
    of: (sheetId) => nameOfId.get(sheetId),
    inFormula: (formula) => (renamed.size === 0 ? formula : withNames(formula, renamed)),
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const clean = name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_') || '_';
  for (let n = 1; ; n += 1) {
    const ending = n === 1 ? '' : `~${n}`;
    // A long name keeps its beginning, which is what people know a tab by.
    const candidate = `${clean.slice(0, longestName - ending.length)}${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function withNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  const tokens = formulaTokens(formula);
  return joinedTokens(
    tokens.map((token, i) => {
      if (tokens[i + 1]?.text !== '!') return token;
      const name = token.kind === 'tab' ? token.text.slice(1, -1).replace(/''/g, "'") : token.text;
      const inFile = renamed.get(name);
      return inFile === undefined ? token : { kind: 'tab' as const, text: quotedTab(inFile) };
    }),
  );
}
