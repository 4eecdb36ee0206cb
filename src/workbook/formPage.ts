/** Shows a form beside the sheet: the page that the build made of it, with what it is to know at once. */
import type { Travelling } from '../domain/formAnswer';

/** Where the page has room for them (sidebar/kit/page.html). */
const emptyOpening = 'data-opening=""';
const emptyTitle = '<title></title>';

/**
 * Opens the sidebar in place of the one that is open. Only a person's click may do so: under another authorisation
 * mode Google refuses (platform.md §3.2).
 * @param form name of its folder in src/sidebar
 * @param opening what the form starts from; sparing it a call of its own, which takes Google a second or two
 */
export function showForm<T>(form: string, title: string, opening: T & Travelling<T>): void {
  const page = HtmlService.createHtmlOutputFromFile(form).setTitle(title);
  const filled = page
    .getContent()
    .replace(emptyOpening, () => `data-opening="${quoted(JSON.stringify(opening))}"`)
    .replace(emptyTitle, () => `<title>${quoted(title)}</title>`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(filled));
}

/** Text inside HTML: whatever people have typed into the register cannot get out of its place. */
function quoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
