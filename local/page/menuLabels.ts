/** The names under which people know the add-on's functions. */

import type { PageMenu, PageMenuItem } from '../server/protocol';

/** Function name → label of its menu item. */
export function commandLabels(menus: readonly PageMenu[]): Map<string, string> {
  return new Map(menus.flatMap((menu) => labelsOf(menu.items)));
}

function labelsOf(items: readonly PageMenuItem[]): [string, string][] {
  return items.flatMap((item): [string, string][] => {
    if (item.kind === 'menu') return labelsOf(item.items);
    return item.kind === 'command' ? [[item.functionName, item.label]] : [];
  });
}
