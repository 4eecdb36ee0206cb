/** Pages of the script's own as the server hands them out. */
import { describe, expect, it } from 'vitest';
import { PanelPages } from '../../../local/server/panelPages';

function served(html: string): string | null {
  const pages = new PanelPages();
  pages.store('one', 'sidebar', { html, functions: ['save'] });
  return pages.page('one', 'FRAME');
}

const script = '<script>FRAME;guongSangFrame.start(["save"])</script>';

describe('google.script is put', () => {
  it.each([
    ['<!doctype html><html lang="vi"><head><script>x</script></head></html>', '<head>', '<script>x'],
    ['<!DOCTYPE html><html lang="vi"><body>x</body></html>', '<html lang="vi">', '<body>'],
    ['<!doctype html><p>x</p>', '<!doctype html>', '<p>'],
    ['<p>x</p>', '', '<p>'],
    ['<header>x</header>', '', '<header>'],
  ])('into %s before all its own scripts', (html, before, after) => {
    expect(served(html)).toContain(`${before}${script}${after}`);
  });
});

describe('pages', () => {
  it('are found by their own id only, one sidebar and one dialog at a time', () => {
    const pages = new PanelPages();
    const page = { html: '', functions: [] };
    pages.store('a', 'sidebar', page);
    pages.store('b', 'dialog', page);
    pages.store('c', 'sidebar', page);
    expect(['a', 'b', 'c', ''].map((id) => pages.page(id, '') !== null)).toEqual([false, true, true, false]);
  });
});
