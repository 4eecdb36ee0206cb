/** The script's own pages as the server hands them out: each at an address of its own, with `google.script` put in. */

import type { HtmlPanel } from '../services/serviceContext';

/** What a page may do: all that Google's frames may, but from no origin of their own and to nowhere outside. */
export const panelPolicy = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

interface StoredPage {
  html: string;
  functions: readonly string[];
}

export class PanelPages {
  /** One sidebar and one dialog can be open at a time. */
  private readonly pages = new Map<HtmlPanel['kind'], { id: string; page: StoredPage }>();

  store(id: string, kind: HtmlPanel['kind'], page: StoredPage): void {
    this.pages.set(kind, { id, page });
  }

  /** The whole page, or null when none of that id is open. `frameScript` makes `google.script` (buildPage.ts). */
  page(id: string, frameScript: string): string | null {
    const found = [...this.pages.values()].find((stored) => stored.id === id);
    return found ? withScript(found.page, frameScript) : null;
  }
}

function withScript({ html, functions }: StoredPage, frameScript: string): string {
  const script = `<script>${frameScript};guongSangFrame.start(${JSON.stringify(functions)})</script>`;
  // Before everything the page itself runs, yet inside its head where it has one.
  const places = ['head', 'html', '!doctype'].map((tag) => new RegExp(`<${tag}(\\s[^>]*)?>`, 'i').exec(html));
  const before = places.find((found) => found !== null);
  const at = before ? before.index + before[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
