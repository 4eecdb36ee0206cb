/** Puts the page together: grid, menus, dialogs, files, and the connection to the host. */

import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { FileState, PageEvent, PageMenu, Work } from '../server/protocol';
import { ChartStrip } from './chartStrip';
import { CommandDialog } from './commandDialog';
import { createGrid } from './createGrid';
import { createFileButtons } from './fileButtons';
import { selectedCells } from './gridSelection';
import { GridSync } from './gridSync';
import { shownWorkbook } from './gridWorkbook';
import { MenuBar } from './menuBar';
import { commandLabels } from './menuLabels';
import { askModal } from './modalDialog';
import { Outbox } from './outbox';
import { coverPage, download, pageElement } from './pageElements';
import { type PageLanguage, pageText } from './pageText';
import { Panels } from './panels';
import { connect } from './serverLink';
import { createStatusLine } from './statusLine';
import { showToast } from './toasts';

const language: PageLanguage = document.documentElement.lang === 'en' ? 'en' : 'vi';
const text = pageText[language];
const grid = createGrid('grid', language);
const status = createStatusLine(pageElement('status'));
const outbox = new Outbox((request) => link.post(request));
const sync = new GridSync(grid, outbox, () => tell(text.pasteTitle, text.pasteBlocked));
const commandDialog = new CommandDialog(text, (dialog, answer) => void link.answer(dialog, answer));
const menuBar = new MenuBar(pageElement('menus'), {
  choose: (functionName) => outbox.send(() => ({ kind: 'run', functionName, selected: selectedCells(grid) })),
  leave: focusGrid,
});
const panels = new Panels(pageElement('sidebar'), text, {
  call: (panel, call, functionName, json) =>
    outbox.send(() => ({ kind: 'call', panel, call, functionName, json, selected: selectedCells(grid) })),
  focusGrid,
});
const charts = new ChartStrip(
  pageElement('charts'),
  text,
  () => shownWorkbook(grid)?.getActiveSheet()?.getSheetId() ?? null,
);
const fileButtons = createFileButtons(pageElement('files'), text, {
  open: (chosen) => {
    panels.closeAll();
    void link.open(chosen);
  },
  save: saveFile,
  sample: () => {
    panels.closeAll();
    outbox.send(() => ({ kind: 'sample' }));
  },
  state: () => file,
});
let file: FileState = { name: '', unsaved: false };
let labels = new Map<string, string>();
let work: Work | null = null;
let workbookShown = false;
/** Until Univer has drawn for the first time it cannot scroll, and takes the keyboard away from other fields. */
let drawn = false;

pageElement('menus').setAttribute('aria-label', text.menus);
pageElement('menus').title = text.menuKey;
pageElement('toasts').setAttribute('aria-label', text.notices);
window.addEventListener('keydown', (event) => {
  if (event.key === 'F6' && panels.focusSidebar()) event.preventDefault();
  if (event.key !== 'F10' || event.shiftKey) return;
  event.preventDefault();
  menuBar.focus();
});
grid.commands.onCommandExecuted(({ id }) => {
  if (id === 'sheet.operation.set-worksheet-active') charts.refresh();
});
showWork(null);
void grid.injector
  .get(LifecycleService)
  .onStage(LifecycleStages.Rendered)
  .then(() => {
    drawn = true;
    showWork(work);
  });

const link = connect({ event: receive, lost: () => status.alarm(text.lost) });

type Taker<T> = (event: Extract<PageEvent, { type: T }>) => void;

/** What the page does with each kind of event. */
const takers: { [T in PageEvent['type']]: Taker<T> } = {
  greeting(event) {
    outbox.reconnected();
    panels.reconnected();
    showFile(event.file);
    showMenus(event.menus);
    showWork(event.work);
    commandDialog.show(event.dialog);
  },
  workbook(event) {
    sync.receive(event);
    workbookShown = true;
    charts.refresh();
    showWork(work);
  },
  changed: (event) => sync.receive(event),
  activated: (event) => sync.receive(event),
  menus: (event) => showMenus(event.menus),
  charts: (event) => charts.take(event.sheets),
  panel: (event) => panels.show(event.panel),
  called: (event) => panels.answer(event.panel, event.call, event.answer),
  file: (event) => showFile(event.file),
  work: (event) => showWork(event.work),
  dialog: (event) => commandDialog.show(event.dialog),
  toast: (event) => showToast(pageElement('toasts'), event, text.close),
  refused: (event) => tell(text.refusedTitle, event.help === '' ? text.refused : event.help),
  failed: (event) => tell(text.failedTitle, text.failure(event.failure)),
  taken_over: () => coverPage(text.takenOver, text.useHere, () => location.reload()),
};

function receive<T extends PageEvent['type']>(event: Extract<PageEvent, { type: T }>): void {
  (takers[event.type as T] as Taker<T>)(event);
}

function tell(title: string, message: string): void {
  askModal({ title, message, buttons: [{ label: text.buttons.OK, value: null }], escape: null });
}

function showFile(state: FileState): void {
  file = state;
  pageElement('file-name').textContent = state.name;
  pageElement('file-unsaved').textContent = state.unsaved ? `• ${text.unsaved}` : '';
  document.title = `${state.name} – Gương Sáng`;
}

function showMenus(menus: readonly PageMenu[]): void {
  labels = commandLabels(menus);
  menuBar.show(menus);
}

function showWork(now: Work | null): void {
  work = now;
  const ready = work === null && workbookShown && drawn;
  menuBar.setEnabled(ready);
  fileButtons.setEnabled(ready);
  if (ready) status.rest(text.ready);
  else status.busy(workText());
}

function workText(): string {
  switch (work?.kind) {
    case 'function':
      return text.running(labels.get(work.functionName) ?? work.functionName);
    case 'open':
      return text.opening;
    case 'save':
      return text.saving;
    default:
      return text.loading;
  }
}

async function saveFile(): Promise<boolean> {
  await outbox.whenSettled();
  const saved = await link.save();
  if (!saved) return false;
  const name = /\.xlsx$/i.test(file.name) ? file.name : `${file.name}.xlsx`;
  download(saved, name);
  status.rest(text.saved(name));
  // Undo and typing go on where they were.
  focusGrid();
  return true;
}

/** Univer takes keys through a hidden editor of its own inside the grid. */
function focusGrid(): void {
  grid.injector.get(ILayoutService).focus();
}
