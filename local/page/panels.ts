/** Shows pages of the script's own: one sidebar beside the grid, one dialog over it, each in a frame shut off from this page. */

import type { CallAnswer } from '../host/callAnswer';
import type { OpenPanel } from '../server/protocol';
import type { FrameAnswer, FrameMessage } from './frameMessages';

/** What the rest of the page does for a panel. */
export interface PanelActions {
  call(panel: string, call: number, functionName: string, json: string): void;
  /** Takes the keyboard back to the grid. */
  focusGrid(): void;
}

export interface PanelText {
  /** Name of the button that closes it. */
  closePanel(title: string): string;
}

interface ShownPanel {
  panel: OpenPanel;
  frame: HTMLIFrameElement;
  /** Calls not answered yet. */
  open: Set<number>;
  remove(): void;
}

/** As Google's frames are, but without an origin of their own (platform.md §6). */
const allowed =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Of a dialog whose script names no size. */
const usualSize = { width: 600, height: 400 };

const noConnection: CallAnswer = {
  ok: false,
  error: { name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' },
};

export class Panels {
  private readonly shown = new Map<OpenPanel['kind'], ShownPanel>();

  /** `sidebar` is the place beside the grid. */
  constructor(
    private readonly sidebar: HTMLElement,
    private readonly text: PanelText,
    private readonly actions: PanelActions,
  ) {
    window.addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
      const shown = [...this.shown.values()].find(({ frame }) => frame.contentWindow === source);
      if (shown) this.receive(shown, data);
    });
  }

  /** Opens a panel in place of the one of its kind. */
  show(panel: OpenPanel): void {
    this.shown.get(panel.kind)?.remove();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', allowed);
    frame.title = panel.title;
    frame.src = `/panel/${panel.id}`;
    // Keys pressed while it loads are for it already.
    frame.addEventListener('load', () => frame.focus());
    const remove = panel.kind === 'sidebar' ? this.showBeside(panel, frame) : this.showOver(panel, frame);
    this.shown.set(panel.kind, { panel, frame, open: new Set(), remove });
    frame.focus();
  }

  /** The host has answered a call; nobody waits for the answer of a panel that is closed. */
  answer(id: string, call: number, answer: CallAnswer): void {
    const shown = [...this.shown.values()].find(({ panel }) => panel.id === id);
    if (!shown) return;
    shown.open.delete(call);
    const message: FrameAnswer = { kind: 'answer', call, answer };
    // The frame has no origin that could be named.
    shown.frame.contentWindow?.postMessage(message, '*');
  }

  /** The connection broke: what was asked before is not answered any more. */
  reconnected(): void {
    for (const { panel, open } of this.shown.values()) {
      for (const call of [...open]) this.answer(panel.id, call, noConnection);
    }
  }

  /** Another workbook is opened: on Google that is another window. */
  closeAll(): void {
    for (const kind of [...this.shown.keys()]) this.close(kind);
  }

  /** Puts the keyboard into the sidebar; false when none is open. */
  focusSidebar(): boolean {
    const frame = this.shown.get('sidebar')?.frame;
    frame?.focus();
    return frame !== undefined;
  }

  private receive(shown: ShownPanel, message: FrameMessage): void {
    const { panel, frame } = shown;
    switch (message.kind) {
      case 'call':
        shown.open.add(message.call);
        this.actions.call(panel.id, message.call, message.functionName, message.json);
        break;
      case 'close':
        this.leave(panel.kind);
        break;
      case 'focus_grid':
        this.actions.focusGrid();
        break;
      case 'size':
        if (panel.kind === 'dialog') resize(frame, message);
        break;
    }
  }

  private close(kind: OpenPanel['kind']): void {
    this.shown.get(kind)?.remove();
    this.shown.delete(kind);
  }

  private leave(kind: OpenPanel['kind']): void {
    this.close(kind);
    this.actions.focusGrid();
  }

  private showBeside(panel: OpenPanel, frame: HTMLIFrameElement): () => void {
    this.sidebar.setAttribute('aria-label', panel.title);
    this.sidebar.replaceChildren(this.heading(panel), frame);
    this.sidebar.hidden = false;
    return () => {
      this.sidebar.hidden = true;
      this.sidebar.replaceChildren();
    };
  }

  private showOver(panel: OpenPanel, frame: HTMLIFrameElement): () => void {
    const dialog = document.createElement('dialog');
    dialog.className = 'panel-dialog';
    dialog.setAttribute('aria-label', panel.title);
    resize(frame, { width: panel.width ?? usualSize.width, height: panel.height ?? usualSize.height });
    dialog.append(this.heading(panel), frame);
    // By Esc, which may close it without a `cancel` before.
    dialog.addEventListener('close', () => this.leave('dialog'));
    document.body.append(dialog);
    dialog.showModal();
    return () => dialog.remove();
  }

  private heading({ kind, title }: OpenPanel): HTMLElement {
    const heading = document.createElement('div');
    heading.className = 'panel-heading';
    const name = document.createElement('h2');
    name.textContent = title;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'panel-close';
    close.setAttribute('aria-label', this.text.closePanel(title));
    close.textContent = '×';
    close.addEventListener('click', () => this.leave(kind));
    heading.append(name, close);
    // The grid listens on the window and would take the keys for its own.
    heading.addEventListener('keydown', (event) => event.stopPropagation());
    return heading;
  }
}

function resize(
  frame: HTMLIFrameElement,
  { width, height }: { width?: number | undefined; height?: number | undefined },
): void {
  if (width !== undefined) frame.style.width = `${width}px`;
  if (height !== undefined) frame.style.height = `${height}px`;
}
