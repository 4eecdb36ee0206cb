/** Draws the charts of the tab in front beside the grid, which has none of its own: they stand in for Google Sheets'. */

import type { PageChart, SheetCharts } from '../server/protocol';
import { drawChart } from './drawChart';

export interface ChartText {
  charts: string;
  chartsNote: string;
}

export class ChartStrip {
  private sheets: readonly SheetCharts[] = [];
  private readonly button = document.createElement('button');
  private readonly content = document.createElement('div');
  private open = true;

  /** `strip` is the place beside the grid; `sheetInFront` the tab whose charts are shown. */
  constructor(
    private readonly strip: HTMLElement,
    text: ChartText,
    private readonly sheetInFront: () => string | null,
  ) {
    const heading = document.createElement('h2');
    this.button.type = 'button';
    this.button.className = 'charts-toggle';
    this.button.textContent = text.charts;
    this.button.setAttribute('aria-controls', 'charts-content');
    this.button.addEventListener('click', () => this.toggle());
    heading.append(this.button);
    const note = document.createElement('p');
    note.className = 'charts-note';
    note.textContent = text.chartsNote;
    this.content.id = 'charts-content';
    this.content.className = 'charts-content';
    // It scrolls by keyboard, too.
    this.content.tabIndex = 0;
    this.content.setAttribute('role', 'group');
    this.content.setAttribute('aria-label', text.charts);
    this.content.append(note);
    strip.setAttribute('aria-label', text.charts);
    strip.append(heading, this.content);
    // The grid listens on the window and would take the keys for its own.
    strip.addEventListener('keydown', (event) => event.stopPropagation());
    this.refresh();
  }

  /** The charts of all tabs as they are now. */
  take(sheets: readonly SheetCharts[]): void {
    this.sheets = sheets;
    this.refresh();
  }

  /** Another tab has come to the front. */
  refresh(): void {
    const charts = this.chartsInFront();
    this.strip.hidden = charts.length === 0;
    this.strip.classList.toggle('closed', !this.open);
    this.button.setAttribute('aria-expanded', String(this.open));
    this.content.hidden = !this.open;
    for (const drawn of this.content.querySelectorAll('figure')) drawn.remove();
    if (this.open) this.content.append(...charts.map(drawChart));
  }

  private chartsInFront(): readonly PageChart[] {
    const sheetId = this.sheetInFront();
    return this.sheets.find((sheet) => sheet.sheetId === sheetId)?.charts ?? [];
  }

  private toggle(): void {
    this.open = !this.open;
    this.refresh();
  }
}
