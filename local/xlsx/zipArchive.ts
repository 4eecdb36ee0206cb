/** The parts of a zip archive, unpacked when asked for, and a plain archive made of parts. */

import { inflateRawSync } from 'node:zlib';
import { WorkbookFileError } from './workbookFileError';

interface Entry {
  readonly method: number;
  readonly offset: number;
  readonly packedSize: number;
}

/** More than any register holds; a part that claims more is refused instead of filling the memory. */
const largestPart = 1 << 30;

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;

export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The unpacked part. Throws `damaged` when it is missing or broken. */
  bytes(name: string): Uint8Array;
  /** The part as UTF-8 text without a byte order mark. */
  text(name: string): string;
}

/** True for bytes that start as a zip archive does. */
export function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Reads the table of contents. Throws `damaged` when there is none, as in a file cut short. */
export function openZip(source: Uint8Array): ZipArchive {
  const file = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const entries = reading(() => directory(file));
  const bytes = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw new WorkbookFileError('damaged', { detail: `no part ${name}` });
    return reading(() => unpacked(file, entry));
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes,
    text: (name) =>
      Buffer.from(bytes(name))
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
  };
}

/** Whatever fails on the way through the bytes fails because the file is broken. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new WorkbookFileError('damaged', { detail }, error);
  }
}

function directory(file: Buffer): Map<string, Entry> {
  // The end record is 22 bytes, followed by a comment of up to 65,535.
  let end = file.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && file.readUInt32LE(end) !== endRecord) end -= 1;
  if (end < first) throw new WorkbookFileError('damaged', { detail: 'no table of contents' });
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    if (file.readUInt32LE(at) !== directoryRecord) {
      throw new WorkbookFileError('damaged', { detail: 'broken table of contents' });
    }
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name.replace(/\\/g, '/'), {
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(file: Buffer, entry: Entry): Uint8Array {
  if (file.readUInt32LE(entry.offset) !== localRecord) {
    throw new WorkbookFileError('damaged', { detail: 'broken part' });
  }
  const start =
    entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw new WorkbookFileError('damaged', { detail: 'part cut short' });
  if (entry.method === 0) return packed;
  if (entry.method === 8) return inflateRawSync(packed, { maxOutputLength: largestPart });
  throw new WorkbookFileError('damaged', { detail: `packing method ${entry.method}` });
}

/** An archive of parts stored as they are, for handing on inside the program. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const header = Buffer.alloc(30);
    header.writeUInt32LE(localRecord, 0);
    writeSizes(header, 14, content, nameBytes.length);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(directoryRecord, 0);
    writeSizes(record, 16, content, nameBytes.length);
    record.writeUInt32LE(offset, 42);
    bodies.push(header, nameBytes, Buffer.from(content));
    records.push(record, nameBytes);
    offset += 30 + nameBytes.length + content.length;
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endRecord, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...records, end]);
}

/** Checksum, both sizes and the length of the name lie side by side in either kind of record. */
function writeSizes(record: Buffer, at: number, content: Uint8Array, nameLength: number): void {
  record.writeUInt32LE(crc32(content), at);
  record.writeUInt32LE(content.length, at + 4);
  record.writeUInt32LE(content.length, at + 8);
  record.writeUInt16LE(nameLength, at + 12);
}

let crcTable: Uint32Array | null = null;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, start) => {
    let value = start;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
