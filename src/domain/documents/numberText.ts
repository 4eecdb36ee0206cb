/** Numbers as official documents write them: two digits at least, a dot between thousands, a decimal comma. */

/** 0 → "0", 9 → "09", 12 → "12", 1234 → "1.234". */
export function countText(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const padded = value > 0 && value < 10 ? `0${digits}` : digits;
  return value < 0 ? `-${padded}` : padded;
}

/** Part of a whole in percent with at most one decimal, halves up: 1 of 3 → "33,3%". Null when there is no whole. */
export function percentText(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  const decimal = tenths % 10 === 0 ? '' : `,${tenths % 10}`;
  return `${Math.floor(tenths / 10)}${decimal}%`;
}
