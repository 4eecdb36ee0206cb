/** The menu as data: which item calls which global (main.ts). */
import type { MenuItemId } from './text/text';

/** Items that show a form beside the sheet. */
export const formItems = [
  'registerExemplar',
  'reviewQueue',
  'followProgress',
  'recordActivity',
  'makeReport',
] as const satisfies readonly MenuItemId[];

/** Top to bottom; null is a separating line. */
export const menuItems: readonly (MenuItemId | null)[] = [
  ...formItems,
  null,
  'checkQuotas',
  'checkWholeRegister',
  'dueSoon',
  null,
  'prepareReview',
  'concludeReview',
  'moveStatus',
  'changesAfterReview',
  null,
  'compareYears',
  'publishList',
  null,
  'createRegister',
  'repairStructure',
  'undoLastWrite',
];
