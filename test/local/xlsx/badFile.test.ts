/** Files that are no workbook: one error type, a code for each way of not being one. */

import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { WorkbookFileError } from '../../../local/xlsx/workbookFileError';
import { excelFile, excelParts, relation } from './excelFile';
import { zipOf } from './zipFile';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = excelFile({ sheets: [{ name: 'T', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }] });

function compoundWith(entry: string): Uint8Array {
  return Buffer.concat([Buffer.from(compound), Buffer.alloc(504), Buffer.from(entry, 'utf16le')]);
}

function withPart(name: string, content: string | null): Uint8Array {
  const parts = excelParts({ sheets: [{ name: 'T', xml: '<sheetData/>' }] });
  if (content === null) delete parts[name];
  else parts[name] = content;
  return zipOf(parts);
}

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError)
      return error.code === 'damaged' ? 'damaged' : [error.code, error.params];
    return error;
  }
  return 'read';
}

describe('a file that cannot be read', () => {
  test.each<[string, Uint8Array, unknown]>([
    ['nothing at all', new Uint8Array(0), ['empty', {}]],
    ['one byte', Uint8Array.of(0x50), ['not_workbook', {}]],
    ['a text', Buffer.from('Mã;Tên\nXA01;Xã Thắng Lợi'), ['not_workbook', {}]],
    [
      'a web page saved with the wrong ending',
      Buffer.from('<html><table></table></html>'),
      ['not_workbook', {}],
    ],
    ['a zip of something else', zipOf({ 'anh.png': 'x' }), ['not_workbook', {}]],
    [
      'a Word document',
      zipOf({
        '_rels/.rels': `<R>${relation('r', 'officeDocument', 'word/document.xml')}</R>`,
        'word/document.xml': '<w:document/>',
      }),
      ['not_workbook', {}],
    ],
    ['an .xls of old', compoundWith('Workbook'), ['other_format', { format: 'xls' }]],
    ['a password', compoundWith('EncryptedPackage'), ['password', {}]],
    ['another compound file', compoundWith('WordDocument'), ['not_workbook', {}]],
    [
      'a binary workbook',
      zipOf({
        '_rels/.rels': `<R>${relation('r', 'officeDocument', 'xl/workbook.bin')}</R>`,
        'xl/workbook.bin': '',
      }),
      ['other_format', { format: 'xlsb' }],
    ],
    [
      'an OpenDocument spreadsheet',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      ['other_format', { format: 'ods' }],
    ],
    [
      'an OpenDocument text',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      ['not_workbook', {}],
    ],
    ['a file cut in the middle', good.slice(0, good.length / 2), 'damaged'],
    ['a file without its last byte', good.slice(0, -1), 'damaged'],
    ['only the beginning of a zip', Uint8Array.of(0x50, 0x4b, 0x03, 0x04), 'damaged'],
    ['no worksheet where the workbook says', withPart('xl/worksheets/sheet1.xml', null), 'damaged'],
    ['no tab at all', excelFile({ sheets: [] }), 'damaged'],
    [
      'styles that are no XML',
      excelFile({ sheets: [{ name: 'T', xml: '<sheetData/>' }], styles: '<fonts' }),
      'damaged',
    ],
  ])('%s', async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toEqual(problem);
  });

  test('packed bytes overwritten on the way', async () => {
    const broken = Uint8Array.from(good);
    const start = Buffer.from(broken).indexOf('sheet1.xml') + 'sheet1.xml'.length;
    broken.fill(0xff, start, start + 40);
    expect(await problemOf(broken)).toBe('damaged');
  });

  test('the good file beside them is read', async () => {
    expect(await problemOf(good)).toBe('read');
  });
});
