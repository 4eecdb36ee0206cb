/** Validations, conditional formats and notes: JSON texts in `document.resources` under Univer's plugin names. */

import type { ISheetDataValidationRule, IStyleBase } from '@univerjs/core';
import type { Rectangle } from './rectangle';
import type { WorkbookDocument } from './workbookDocument';

export type ValidationRule = ISheetDataValidationRule;

/** One conditional format of the kinds the add-on makes; others from a file pass through untouched. */
export interface ConditionalFormat {
  cfId: string;
  ranges: Rectangle[];
  stopIfTrue: boolean;
  rule: {
    type: string;
    subType?: string;
    operator?: string;
    value?: unknown;
    style?: IStyleBase;
  };
}

export interface StoredNote {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
  show?: boolean;
}

type NoteTable = Record<number, Record<number, StoredNote>>;

interface ResourceData {
  SHEET_DATA_VALIDATION_PLUGIN: Record<string, ValidationRule[]>;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, ConditionalFormat[]>;
  SHEET_NOTE_PLUGIN: Record<string, NoteTable>;
}

export type ResourceName = keyof ResourceData;

interface Parsed {
  text: string;
  value: Record<string, unknown>;
}

const parsed = new WeakMap<WorkbookDocument, Map<string, Parsed>>();

/**
 * Everything stored under one plugin name, by sheet id. Parsed once for as long as the stored text stays
 * the same; read only: change it through `writeResource`.
 */
function readResource<N extends ResourceName>(document: WorkbookDocument, name: N): ResourceData[N] {
  const text = document.resources?.find((resource) => resource.name === name)?.data ?? '';
  let known = parsed.get(document);
  if (!known) {
    known = new Map();
    parsed.set(document, known);
  }
  const before = known.get(name);
  if (before && before.text === text) return before.value as ResourceData[N];
  const value = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  known.set(name, { text, value });
  return value as ResourceData[N];
}

function writeResource<N extends ResourceName>(
  document: WorkbookDocument,
  name: N,
  sheetId: string,
  value: ResourceData[N][string] | undefined,
): void {
  const all: Record<string, unknown> = { ...readResource(document, name) };
  if (value === undefined) delete all[sheetId];
  else all[sheetId] = value;
  const data = JSON.stringify(all);
  document.resources ??= [];
  const entry = document.resources.find((resource) => resource.name === name);
  if (entry) entry.data = data;
  else document.resources.push({ name, data });
}

/** Rules of a tab; no two share a cell. */
export function validationsOf(document: WorkbookDocument, sheetId: string): readonly ValidationRule[] {
  return readResource(document, 'SHEET_DATA_VALIDATION_PLUGIN')[sheetId] ?? [];
}

/** Replaces the rules of a tab; a rule without ranges is dropped. */
export function setValidations(document: WorkbookDocument, sheetId: string, rules: ValidationRule[]): void {
  const kept = rules.filter((rule) => rule.ranges.length > 0);
  writeResource(document, 'SHEET_DATA_VALIDATION_PLUGIN', sheetId, kept.length > 0 ? kept : undefined);
}

/** In order of precedence: the first that matches a cell wins. */
export function conditionalFormatsOf(
  document: WorkbookDocument,
  sheetId: string,
): readonly ConditionalFormat[] {
  return readResource(document, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[sheetId] ?? [];
}

/** Replaces the conditional formats of a tab, the first taking precedence. */
export function setConditionalFormats(
  document: WorkbookDocument,
  sheetId: string,
  formats: ConditionalFormat[],
): void {
  const kept = formats.filter((format) => format.ranges.length > 0);
  writeResource(document, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', sheetId, kept.length > 0 ? kept : undefined);
}

/** All notes of a sheet, in no promised order. */
export function notesOf(document: WorkbookDocument, sheetId: string): StoredNote[] {
  const table = readResource(document, 'SHEET_NOTE_PLUGIN')[sheetId] ?? {};
  return Object.values(table).flatMap((row) => Object.values(row));
}

/** The note on a cell, `''` when there is none. */
export function noteAt(document: WorkbookDocument, sheetId: string, row: number, column: number): string {
  return readResource(document, 'SHEET_NOTE_PLUGIN')[sheetId]?.[row]?.[column]?.note ?? '';
}

/** Replaces all notes of a sheet. Ids follow the position; sizes are the grid's own for a new note. */
export function setNotes(
  document: WorkbookDocument,
  sheetId: string,
  notes: readonly (Pick<StoredNote, 'row' | 'col' | 'note'> & Partial<StoredNote>)[],
): void {
  const table: NoteTable = {};
  for (const note of notes) {
    if (note.note === '') continue;
    table[note.row] ??= {};
    const row = table[note.row] as Record<number, StoredNote>;
    row[note.col] = { width: 160, height: 72, ...note, id: `note${note.row}_${note.col}` };
  }
  writeResource(document, 'SHEET_NOTE_PLUGIN', sheetId, Object.keys(table).length > 0 ? table : undefined);
}

/** Forgets everything stored for a tab that is gone. */
export function dropResources(document: WorkbookDocument, sheetId: string): void {
  writeResource(document, 'SHEET_DATA_VALIDATION_PLUGIN', sheetId, undefined);
  writeResource(document, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', sheetId, undefined);
  writeResource(document, 'SHEET_NOTE_PLUGIN', sheetId, undefined);
}
