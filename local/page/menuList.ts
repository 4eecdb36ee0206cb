/** The items of a menu; a submenu's follow its caption in the same list, so that one list reaches them all. */

import type { PageMenuItem } from '../server/protocol';

/** Returns the items that can be chosen, in order. */
export function fillMenuList(
  list: HTMLElement,
  items: readonly PageMenuItem[],
  choose: (functionName: string) => void,
): HTMLButtonElement[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator') {
      list.append(separator());
      return [];
    }
    if (item.kind === 'menu') {
      const group = captionedGroup(item.label);
      list.append(group);
      return fillMenuList(group, item.items, choose);
    }
    const command = commandItem(item.label, () => choose(item.functionName));
    list.append(command);
    return [command];
  });
}

function separator(): HTMLElement {
  const line = document.createElement('div');
  line.className = 'menu-line';
  line.setAttribute('role', 'separator');
  return line;
}

function captionedGroup(label: string): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const caption = document.createElement('div');
  caption.className = 'menu-caption';
  caption.textContent = label;
  group.append(caption);
  return group;
}

function commandItem(label: string, press: () => void): HTMLButtonElement {
  const command = document.createElement('button');
  command.type = 'button';
  command.className = 'menu-item';
  command.tabIndex = -1;
  command.setAttribute('role', 'menuitem');
  command.textContent = label;
  command.addEventListener('click', press);
  return command;
}
