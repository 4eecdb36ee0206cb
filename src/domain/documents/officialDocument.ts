/**
 * An official document as data, before anybody has laid it out: what its header names, what its body says, who signs.
 * JSON-safe, so that a server can hand it to a page. Layout rules: domain.md 2.3 (NĐ 30/2020/NĐ-CP, Phụ lục I).
 */
import type { TableKey } from '../tables/tables';
import type { DocumentKind } from './documentKinds';

/** A date whose parts may still be left open for a pen; a `PlainDate` is one with none open. */
export interface DocumentDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** A figure and the rows it was counted from, so that anybody can count again. */
export interface Figure {
  readonly type: 'figure';
  /** One id, one figure: it may be printed in several places. */
  readonly id: string;
  /** What it counts, as the annex of sources names it. */
  readonly label: string;
  readonly value: number;
  /** As printed; see `countText` and `percentText`. */
  readonly text: string;
  readonly table: TableKey;
  /** Codes of the rows in `table`; none when nothing was counted. */
  readonly rows: readonly string[];
}

export interface StyledText {
  readonly type: 'styled';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Leads to the place where a figure is first printed. */
export interface FigureLink {
  readonly type: 'link';
  readonly figure: string;
  readonly text: string;
}

export type Inline = string | Figure | StyledText | FigureLink;
export type Content = Inline | readonly Inline[];

/** Numbered by the composer: I. (printed in capitals), 1., a). */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly content: Content;
}

/** A line that begins with "-", on the second level with "+". */
export interface BulletBlock {
  readonly type: 'bullet';
  readonly level?: 1 | 2;
  readonly content: Content;
}

export type Alignment = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly header: string;
  /** Columns side by side with the same group stand under one header cell. */
  readonly group?: string;
  /** Millimetres wished for; all columns together are stretched or shrunk to the page. */
  readonly width: number;
  readonly align?: Alignment;
}

export interface ItemRow {
  readonly type: 'item';
  /** One per column, the numbering column apart. Missing ones print blank. */
  readonly cells: readonly Content[];
}

/** A title over the rows that follow, numbered I, II, … in a numbered table. */
export interface GroupRow {
  readonly type: 'group';
  readonly title: Content;
}

export interface TotalRow {
  readonly type: 'total';
  readonly label: string;
  /** The last columns; the label takes all before them. */
  readonly cells: readonly Content[];
}

export type TableRow = ItemRow | GroupRow | TotalRow;

export interface TableBlock {
  readonly type: 'table';
  /** Printed above as "Bảng 1. …"; tables without one are not counted. */
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** A first column STT: counted through, or anew under each group row. */
  readonly numbering?: 'through' | 'by_group';
}

/** What a bar should come to; null where the quota names no such number. */
export interface BarTarget {
  readonly min: Figure | null;
  readonly max: Figure | null;
}

export interface ChartBar {
  readonly label: string;
  /** As long as its value; a figure like any other, with its source rows. */
  readonly value: Figure;
  /** Printed after the value; what is lacking to the minimum is drawn lighter. */
  readonly target?: BarTarget;
}

/** Bars under one title; without title they stand by themselves. */
export interface ChartGroup {
  readonly title?: string;
  readonly bars: readonly ChartBar[];
}

/** Bars that lie, one below the other, all to one scale. */
export interface ChartBlock {
  readonly type: 'chart';
  /** Printed above as "Biểu đồ 1. …". */
  readonly caption: string;
  readonly groups: readonly ChartGroup[];
  /** Printed below: how the bars are to be read. */
  readonly note?: string;
}

export type Block = HeadingBlock | ParagraphBlock | BulletBlock | TableBlock | ChartBlock;

/** TM. for a body, Q. acting, KT. for the head, TL. and TUQ. by order and by power of attorney. */
export type AuthorityPrefix = 'TM.' | 'Q.' | 'KT.' | 'TL.' | 'TUQ.';

export interface AuthorityLine {
  readonly prefix: AuthorityPrefix | null;
  /** Printed in capitals: "Ủy ban nhân dân", "Chủ tịch". */
  readonly title: string;
}

export interface Signature {
  /** From the top: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly lines: readonly AuthorityLine[];
  /** Null leaves the place open. */
  readonly name: string | null;
}

export interface DocumentHeader {
  /** Cơ quan chủ quản; null for bodies that print none, such as an Ủy ban nhân dân. */
  readonly parentBody: string | null;
  readonly issuer: string;
  /** Null leaves the place open, as registries number by hand. */
  readonly number: number | null;
  /** "BC-UBND", "UBND-VX"; null for a kind without number, and no line is printed. */
  readonly symbol: string | null;
  /** Địa danh; null for a kind that prints no place and date, as minutes do. */
  readonly place: string | null;
  readonly date: DocumentDate;
}

export type Orientation = 'portrait' | 'landscape';

export interface Annex {
  readonly title: string;
  readonly orientation: Orientation;
  readonly body: readonly Block[];
}

export interface OfficialDocument {
  readonly kind: DocumentKind;
  readonly header: DocumentHeader;
  /** Trích yếu, without "V/v". */
  readonly subject: string;
  /** Kính gửi. */
  readonly addressees: readonly string[];
  /** Each a whole sentence, "Căn cứ …"; the marks at their ends are the composer's. */
  readonly bases: readonly string[];
  readonly body: readonly Block[];
  /** Nơi nhận, without "Như trên" and "Lưu", which the composer adds. */
  readonly recipients: readonly string[];
  /** Who files it: "VT, NV". Null prints no such line. */
  readonly filing: string | null;
  readonly signature: Signature;
  /** Signs on the left: the one who wrote the minutes, the reviewer of a form. */
  readonly secondSignature?: Signature;
  readonly annexes: readonly Annex[];
}
