/** A structure plan as lines a person can read and agree to. */
import { tables } from '../domain/tables/tables';
import type { StructureTexts } from '../text/text';
import { headersOf } from '../workbook/layout';
import type { MadeTabPlan, StructurePlan, TabPlan } from '../workbook/structurePlan';

/** One line per repair; none when nothing is to be repaired. */
export function describeStructure(plan: StructurePlan, text: StructureTexts): string[] {
  return [
    ...(plan.locale === null ? [] : [text.locale(plan.locale)]),
    ...(plan.timeZone === null ? [] : [text.timeZone(plan.timeZone)]),
    ...plan.tabs.flatMap((tab) => describeTab(tab, text)),
    ...plan.made.flatMap((made) => describeMadeTab(made, text)),
    ...(plan.lists.writes.length === 0 ? [] : [text.lists]),
  ];
}

function describeTab(plan: TabPlan, text: StructureTexts): string[] {
  const { tab } = plan.layout;
  if (plan.sheet === null) return [text.addTab(tab)];
  const known = Object.keys(plan.positions).length;
  if (plan.added.length === known) return [text.writeHeader(tab)];
  // What comes with a new column needs no line of its own.
  const old = (columns: readonly string[]): number =>
    columns.filter((column) => !plan.added.includes(column)).length;
  const formats = old(plan.formats);
  const dropDowns = old(plan.dropDowns.map(({ column }) => column));
  return [
    ...(plan.renamedFrom === null ? [] : [text.renameTab(plan.renamedFrom, tab)]),
    ...plan.renames.map(({ from, to }) =>
      from === '' ? text.restoreHeader(tab, to) : text.renameColumn(tab, from, to),
    ),
    ...describeAdded(plan, text),
    ...(plan.style ? [text.styleHeader(tab)] : []),
    ...(plan.freeze ? [text.freezeHeader(tab)] : []),
    ...(formats > 0 ? [text.formats(tab, formats)] : []),
    ...(dropDowns > 0 ? [text.dropDowns(tab, dropDowns)] : []),
    ...(plan.colours ? [text.colours(tab)] : []),
    ...(plan.protect ? [text.protect(tab)] : []),
  ];
}

/** A needed column that comes back empty leaves every record wrong until somebody fills it. */
function describeAdded({ layout, added, firstBlankRow }: TabPlan, text: StructureTexts): string[] {
  const needed: readonly string[] = tables[layout.table].required;
  const missed = firstBlankRow > 2 ? added.filter((column) => needed.includes(column)) : [];
  const others = added.filter((column) => !missed.includes(column));
  const names = (columns: readonly string[]): string[] =>
    columns.map((column) => headersOf(layout.table)[column] ?? column);
  return [
    ...(missed.length > 0 ? [text.addNeededColumns(layout.tab, names(missed))] : []),
    ...(others.length > 0 ? [text.addColumns(layout.tab, names(others))] : []),
  ];
}

function describeMadeTab(
  { claim, name, freeze, colours, protect }: MadeTabPlan,
  text: StructureTexts,
): string[] {
  const { tab } = claim.made;
  if (claim.aside !== null) return [text.putAside(tab, claim.aside)];
  if (claim.state === 'absent') return [text.addTab(tab)];
  if (claim.state === 'empty') return [text.writeHeader(tab)];
  return [
    ...(name ? [text.rangeName(tab)] : []),
    ...(freeze ? [text.freezeHeader(tab)] : []),
    ...(colours ? [text.colours(tab)] : []),
    ...(protect ? [text.protect(tab)] : []),
  ];
}
