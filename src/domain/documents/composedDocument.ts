/**
 * A document as it stands on its pages: every text in full, every line with the part it plays. The renderer draws it
 * and adds no word, so a file, a preview and a sheet cannot say different things. JSON-safe.
 */
import type { Alignment, Orientation } from './officialDocument';

export type LineStyle =
  | 'parentBody'
  | 'issuer'
  | 'documentNumber'
  | 'letterSubject'
  | 'nation'
  | 'motto'
  | 'placeDate'
  | 'kindName'
  | 'subject'
  | 'addressee'
  | 'addresseeItem'
  | 'basis'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'paragraph'
  | 'bullet'
  | 'subBullet'
  | 'tableCaption'
  | 'tableHeader'
  | 'tableText'
  | 'chartTitle'
  | 'chartText'
  | 'chartNote'
  | 'recipientsHeading'
  | 'recipient'
  | 'authority'
  | 'signatory'
  | 'annexNumber'
  | 'annexTitle'
  | 'annexNote';

export interface ComposedRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Number of the figure that is first printed here. */
  readonly figure?: number;
  /** Number of the figure this leads to. */
  readonly link?: number;
}

export interface ComposedLine {
  readonly type: 'line';
  readonly style: LineStyle;
  readonly runs: readonly ComposedRun[];
  /** A line drawn below: as long as the text, or a third to a half of it. */
  readonly rule?: 'full' | 'part';
}

/** Two columns without borders, row by row: header of the document, signatures. */
export interface ComposedColumns {
  readonly type: 'columns';
  readonly role: 'letterhead' | 'signatures';
  readonly rows: readonly {
    readonly left: readonly ComposedLine[];
    readonly right: readonly ComposedLine[];
  }[];
}

export interface ComposedCell {
  readonly runs: readonly ComposedRun[];
  readonly align: Alignment;
  /** Columns and rows it takes; 1 when left out. */
  readonly across?: number;
  readonly down?: number;
}

export interface ComposedRow {
  readonly type: 'header' | 'item' | 'group' | 'total';
  readonly cells: readonly ComposedCell[];
}

export interface ComposedColumn {
  /** Millimetres. */
  readonly width: number;
  /** Keeps its width; the others are stretched or shrunk to fill the page. */
  readonly fixed?: true;
}

export interface ComposedTable {
  readonly type: 'table';
  readonly columns: readonly ComposedColumn[];
  /** Header rows come first. */
  readonly rows: readonly ComposedRow[];
}

/** The title of the bars that follow. */
export interface ComposedChartTitle {
  readonly type: 'title';
  readonly text: string;
}

export interface ComposedBar {
  readonly type: 'bar';
  readonly label: string;
  /** Parts of the longest bar there is, together from 0 to 1: what is there, then what is lacking to the minimum. */
  readonly filled: number;
  readonly lacking: number;
  /** Printed beside it: the value, then what it should come to. */
  readonly value: readonly ComposedRun[];
  readonly target: readonly ComposedRun[];
}

export interface ComposedChart {
  readonly type: 'chart';
  readonly rows: readonly (ComposedChartTitle | ComposedBar)[];
}

export type ComposedBlock = ComposedLine | ComposedColumns | ComposedTable | ComposedChart;

/** Pages of one orientation, numbered from 1. */
export interface ComposedSection {
  readonly orientation: Orientation;
  readonly blocks: readonly ComposedBlock[];
}

export interface ComposedDocument {
  /** For the file's properties. */
  readonly title: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`; null while a part of the date is open. */
  readonly date: string | null;
  /** The document itself, then its annexes. */
  readonly sections: readonly ComposedSection[];
}
