/** A hash that stays the same for ever, since it is kept in workbooks. */

const seeds = [0x811c9dc5, 0x9747b28c] as const;
const primes = [0x01000193, 0x85ebca6b] as const;

/** 64 bits of a text as two unsigned numbers. */
export interface HashHalves {
  first: number;
  second: number;
}

/** 64 bits of a text as 16 hexadecimal digits. */
export function textHash(text: string): string {
  return hashDigits(hashInto({ first: 0, second: 0 }, text));
}

/** Puts the hash of `text` into `halves`, for loops: two independent multiplicative hashes over its 16-bit units. */
export function hashInto(halves: HashHalves, text: string): HashHalves {
  let first: number = seeds[0];
  let second: number = seeds[1];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, primes[0]);
    second = Math.imul(second ^ code, primes[1]);
    second ^= second >>> 15;
  }
  halves.first = spread(first);
  halves.second = spread(second);
  return halves;
}

/** Lets every bit of the input reach every bit of the output (the finaliser of MurmurHash3). */
export function spread(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function hashDigits({ first, second }: HashHalves): string {
  return hex(first) + hex(second);
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** Puts 16 hexadecimal digits back into `halves`; anything else becomes some number all the same. */
export function readDigits(digits: string, halves: HashHalves): void {
  halves.first = Number.parseInt(digits.slice(0, 8), 16) >>> 0;
  halves.second = Number.parseInt(digits.slice(8), 16) >>> 0;
}
