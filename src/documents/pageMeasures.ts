/** Pages as NĐ 30/2020/NĐ-CP wants them (domain.md 2.3), in twips: twentieths of a point. */
import type { Orientation } from '../domain/documents/officialDocument';

/** Whole twips of so many millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** A4, upright; the library turns it for landscape. */
export const pageSize = { width: 11906, height: 16838 } as const;

/** Top and bottom 20–25 mm, left 30–35, right 15–20. The number of the page stands in the top margin. */
export const margins = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  header: twips(10),
  footer: twips(10),
  gutter: 0,
} as const;

/** Room for text between the margins. */
export function textWidth(orientation: Orientation): number {
  const page = orientation === 'portrait' ? pageSize.width : pageSize.height;
  return page - margins.left - margins.right;
}

/** Room for text from top to bottom. */
export function textHeight(orientation: Orientation): number {
  const page = orientation === 'portrait' ? pageSize.height : pageSize.width;
  return page - margins.top - margins.bottom;
}

export const fontName = 'Times New Roman';
