/** The add-on's menus as a menu bar, for mouse and keyboard (ARIA menubar pattern). */

import type { PageMenu } from '../server/protocol';
import { MenuTop } from './menuTop';

/** What the rest of the page does for the bar. */
export interface MenuBarActions {
  /** Runs the function behind a chosen item. */
  choose(functionName: string): void;
  /** Takes the keyboard back to the grid. */
  leave(): void;
}

export class MenuBar {
  private enabled = true;
  private tops: MenuTop[] = [];

  constructor(
    private readonly bar: HTMLElement,
    private readonly actions: MenuBarActions,
  ) {
    document.addEventListener('pointerdown', (event) => {
      if (!bar.contains(event.target as Node)) this.closeAll();
    });
    // The grid listens on the window and would take the keys for its own.
    bar.addEventListener('keydown', (event) => event.stopPropagation());
  }

  show(menus: readonly PageMenu[]): void {
    this.tops = menus.map((menu) => this.createTop(menu));
    this.bar.replaceChildren(...this.tops.map((top) => top.element));
    this.setEnabled(this.enabled);
  }

  /** While a command runs no other can be started. */
  setEnabled(enabled: boolean): void {
    this.enabled = enabled;
    if (!enabled) this.closeAll();
    for (const top of this.tops) top.setEnabled(enabled);
  }

  /** Puts the keyboard on the first menu. */
  focus(): void {
    this.tops[0]?.button.focus();
  }

  private createTop(menu: PageMenu): MenuTop {
    const top: MenuTop = new MenuTop(menu, {
      choose: (functionName) => {
        this.leave();
        if (this.enabled) this.actions.choose(functionName);
      },
      leave: () => this.leave(),
      move: (step) => this.move(top, step),
      closeAll: () => this.closeAll(),
    });
    return top;
  }

  private closeAll(): void {
    for (const top of this.tops) top.close();
  }

  private leave(): void {
    this.closeAll();
    this.actions.leave();
  }

  /** To the menu beside, which opens when the one before was open. */
  private move(from: MenuTop, step: number): void {
    const next = this.tops[(this.tops.indexOf(from) + step + this.tops.length) % this.tops.length];
    const wasOpen = from.isOpen();
    this.closeAll();
    if (wasOpen) next?.open();
    else next?.button.focus();
  }
}
