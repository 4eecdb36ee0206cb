/** The menu as data: which item calls which global (main.ts). */
import type { MenuItemId } from './text/text';

/** Top to bottom; null is a separating line. */
export const menuItems: readonly (MenuItemId | null)[] = [
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
