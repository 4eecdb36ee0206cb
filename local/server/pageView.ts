/**
 * The document as the page gets it. Conditional formats by formula reach only a little below the content:
 * the grid works such a rule out for every single cell, and a rule over a whole tab keeps it busy for seconds.
 */

import type { IWorkbookData } from '@univerjs/core';
import { contentExtent } from '../document/extent';
import { type ConditionalFormat, conditionalFormatsOf } from '../document/resources';
import { sheetById, type WorkbookDocument } from '../document/workbookDocument';

const formatPlugin = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
/** Rows are counted in steps, so that a few rows more change nothing. */
const step = 200;
/** Empty rows that are always covered, for typing below the content. */
const margin = 100;

export function pageView(document: WorkbookDocument): IWorkbookData {
  return { ...document, resources: pageResources(document) };
}

/** The resources the page gets. */
export function pageResources(document: WorkbookDocument): NonNullable<IWorkbookData['resources']> {
  return (document.resources ?? []).map((resource) =>
    resource.name === formatPlugin ? { ...resource, data: JSON.stringify(shortened(document)) } : resource,
  );
}

function shortened(document: WorkbookDocument): Record<string, ConditionalFormat[]> {
  const formats: Record<string, ConditionalFormat[]> = {};
  for (const sheetId of document.sheetOrder) {
    const stored = conditionalFormatsOf(document, sheetId);
    if (stored.length === 0) continue;
    const last = lastCoveredRow(document, sheetId);
    formats[sheetId] = stored.map((format) => shortenedFormat(format, last));
  }
  return formats;
}

function lastCoveredRow(document: WorkbookDocument, sheetId: string): number {
  return Math.ceil((contentExtent(sheetById(document, sheetId)).rows + margin) / step) * step - 1;
}

function shortenedFormat(format: ConditionalFormat, lastRow: number): ConditionalFormat {
  if (format.rule.subType !== 'formula') return format;
  return {
    ...format,
    ranges: format.ranges.map((range) =>
      range.startRow < lastRow && range.endRow > lastRow ? { ...range, endRow: lastRow } : range,
    ),
  };
}

/**
 * The formats the grid gives back, at full length again where the person left a range as the page got it.
 * `before` is the document the page had.
 */
export function lengthened(before: WorkbookDocument, data: string): string {
  const given = JSON.parse(data === '' ? '{}' : data) as Record<string, ConditionalFormat[]>;
  const sent = shortened(before);
  for (const [sheetId, formats] of Object.entries(given)) {
    for (const format of formats) {
      const sentFormat = sent[sheetId]?.find(({ cfId }) => cfId === format.cfId);
      const fullFormat = conditionalFormatsOf(before, sheetId).find(({ cfId }) => cfId === format.cfId);
      if (sentFormat && fullFormat && sameRanges(sentFormat, format)) format.ranges = fullFormat.ranges;
    }
  }
  return JSON.stringify(given);
}

function sameRanges(a: ConditionalFormat, b: ConditionalFormat): boolean {
  const text = ({ ranges }: ConditionalFormat) =>
    ranges
      .map(({ startRow, endRow, startColumn, endColumn }) =>
        [startRow, endRow, startColumn, endColumn].join(','),
      )
      .sort()
      .join(';');
  return text(a) === text(b);
}
