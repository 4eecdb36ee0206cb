/** The add-on's menus in the form the page draws. */

import type { MenuEntry, MenuModel } from '../services/menuModel';
import type { PageMenu, PageMenuItem } from './protocol';

export function pageMenus(menus: readonly MenuModel[]): PageMenu[] {
  return menus.map(({ caption, items }) => ({ title: caption, items: items.map(pageItem) }));
}

function pageItem(entry: MenuEntry): PageMenuItem {
  switch (entry.kind) {
    case 'item':
      return { kind: 'command', label: entry.caption, functionName: entry.functionName };
    case 'separator':
      return { kind: 'separator' };
    case 'menu':
      return { kind: 'menu', label: entry.caption, items: entry.items.map(pageItem) };
  }
}
