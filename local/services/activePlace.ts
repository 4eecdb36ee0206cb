/** Where the person is in the document, and whether the script has moved them. Shared by all executions on it. */

import type { Rectangle } from '../document/rectangle';

export interface ActivePlace {
  /** Null: the first tab. */
  sheetId: string | null;
  /** The cells selected on that tab; null when it is not known, which scripts see as A1. */
  area: Rectangle | null;
  /** A script has activated cells since this was last set to false. */
  areaChosen: boolean;
}

/** The first tab, nothing known of its selection. */
export function firstPlace(): ActivePlace {
  return { sheetId: null, area: null, areaChosen: false };
}

/** Brings a tab to the front; what is selected on another is then not known. */
export function activateTab(place: ActivePlace, sheetId: string): void {
  if (place.sheetId !== sheetId) place.area = null;
  place.sheetId = sheetId;
}

/** A script selects cells, which brings their tab to the front. */
export function activateCells(place: ActivePlace, sheetId: string, area: Rectangle): void {
  place.sheetId = sheetId;
  place.area = area;
  place.areaChosen = true;
}

/** The tab is gone. */
export function leaveTab(place: ActivePlace, sheetId: string): void {
  if (place.sheetId !== sheetId) return;
  place.sheetId = null;
  place.area = null;
}
