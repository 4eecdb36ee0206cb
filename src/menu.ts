/** The menu as data: which item calls which global (main.ts). */
import type { MenuItemId } from './text/text';

/** Top to bottom; null is a separating line. */
export const menuItems: readonly (MenuItemId | null)[] = [
  'checkQuotas',
  null,
  'createRegister',
  'repairStructure',
  'undoLastWrite',
];
