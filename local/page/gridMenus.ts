/** What the grid's own menus leave out: what the host does not know, and what would mislead in a register. */

/** The host keeps protections itself, as Google does, apart from Univer's. */
const protection = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Turns codes such as 0123 into numbers. */
const textToNumber = ['sheet.toolbar.text-to-number', 'sheet.contextMenu.text-to-number'];

/** Writes formulas with commas, which a Vietnamese sheet does not take (platform.md §4.6). */
const functionLists = [
  'common',
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
].map((group) => `formula-ui.operation.insert-function.${group}`);

const seldomUsed = ['base-ui.operation.toggle-shortcut-panel', 'sheet.command.set-text-rotation'];

export const gridMenus = Object.fromEntries(
  [...protection, ...textToNumber, ...functionLists, ...seldomUsed].map((id) => [id, { hidden: true }]),
);
