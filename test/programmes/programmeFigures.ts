/** A programme's figures as lines of text, to be compared with those typed again from its document. */
import type { Programme } from '../../src/domain/programme';

/** `KP-T7 !`: cannot be done without; `[group]`: one of a group; `→`: another record decides. */
export function criterionLines({ criteria }: Programme): string[] {
  return criteria.map(({ code, target, required, group, condition }) =>
    [
      code,
      forWhom(target),
      required === true ? '!' : '',
      group === undefined ? '' : `[${group}]`,
      condition === undefined ? '' : `→ ${condition}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

function forWhom(target: Programme['criteria'][number]['target']): string {
  const { kinds = [], roles = [], collectiveTypes = [], unitTypes = [], leader, proposal } = target;
  const words: string[] = [...kinds, ...roles, ...collectiveTypes, ...unitTypes];
  if (leader === true) words.push('leader');
  if (proposal === true) words.push('proposal');
  return words.length === 0 ? 'all' : words.join('+');
}

export function baseLines({ bases }: Programme): string[] {
  return bases.map(({ number, date, issuer }) => `${number} | ${date ?? '-'} | ${issuer}`);
}

export function milestoneLines({ milestones }: Programme): string[] {
  return milestones.map(({ date, type, recipient }) => `${date || '-'} | ${type} | ${recipient || '-'}`);
}

export function documentLine(programme: Programme): string {
  const { number, issuedOn, issuer, place, signer, period, yearKind, level } = programme;
  const years = period === null ? '-' : `${period.from}-${period.to}`;
  return [number, issuedOn, issuer, place, signer, years, yearKind, level]
    .map((part) => part || '-')
    .join(' | ');
}
