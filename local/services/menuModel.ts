/** A menu as data: what `createMenu(…).addToUi()` shows. */

export interface MenuModel {
  kind: 'menu';
  caption: string;
  /** True for the add-on's own menu under Extensions. */
  addon: boolean;
  items: MenuEntry[];
}

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | MenuModel;
