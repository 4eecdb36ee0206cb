/** One menu of the bar: the button that opens it, and its list. */

import type { PageMenu } from '../server/protocol';
import { fillMenuList } from './menuList';

export interface MenuTopActions {
  choose(functionName: string): void;
  leave(): void;
  move(step: number): void;
  closeAll(): void;
}

export class MenuTop {
  readonly element = document.createElement('div');
  readonly button = document.createElement('button');
  private readonly list = document.createElement('div');
  private readonly items: HTMLButtonElement[];

  constructor(
    menu: PageMenu,
    private readonly actions: MenuTopActions,
  ) {
    this.element.className = 'menu';
    this.element.setAttribute('role', 'none');
    this.button.type = 'button';
    this.button.className = 'menu-top';
    this.button.textContent = menu.title;
    this.button.setAttribute('role', 'menuitem');
    this.button.setAttribute('aria-haspopup', 'menu');
    this.list.className = 'menu-list';
    this.list.setAttribute('role', 'menu');
    this.list.setAttribute('aria-label', menu.title);
    this.items = fillMenuList(this.list, menu.items, (functionName) => actions.choose(functionName));
    this.element.append(this.button, this.list);
    this.close();
    this.button.addEventListener('click', () => (this.isOpen() ? this.close() : this.open()));
    this.element.addEventListener('keydown', (event) => {
      if (this.handleKey(event.key)) event.preventDefault();
    });
  }

  open(): void {
    if (this.button.getAttribute('aria-disabled') === 'true') return;
    this.actions.closeAll();
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.items[0]?.focus();
  }

  close(): void {
    this.list.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
  }

  isOpen(): boolean {
    return !this.list.hidden;
  }

  setEnabled(enabled: boolean): void {
    this.button.setAttribute('aria-disabled', String(!enabled));
  }

  private focusItem(index: number): void {
    if (!this.isOpen()) this.open();
    this.items[(index + this.items.length) % this.items.length]?.focus();
  }

  /** True when the key was the menu's. */
  private handleKey(key: string): boolean {
    const at = this.items.indexOf(document.activeElement as HTMLButtonElement);
    switch (key) {
      case 'ArrowDown':
        this.focusItem(at + 1);
        return true;
      case 'ArrowUp':
        this.focusItem(at <= 0 ? this.items.length - 1 : at - 1);
        return true;
      case 'Home':
        this.focusItem(0);
        return true;
      case 'End':
        this.focusItem(this.items.length - 1);
        return true;
      case 'ArrowRight':
      case 'ArrowLeft':
        this.actions.move(key === 'ArrowRight' ? 1 : -1);
        return true;
      case 'Escape':
        this.escape();
        return true;
      case 'Tab':
        this.actions.closeAll();
        return false;
      default:
        return false;
    }
  }

  private escape(): void {
    if (this.isOpen()) {
      this.close();
      this.button.focus();
    } else this.actions.leave();
  }
}
