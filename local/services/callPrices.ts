/**
 * What each service call would cost on Google, and whether it counts as a data call.
 * Prices come from performance.md §1 (measured by third parties on live Apps Script); what is assumed says so.
 */

export interface CallPrice {
  data: boolean;
  milliseconds: number;
  perCell: number;
}

/** One `getValues`: 0.17 s + 8.8 µs a cell. Reading formats, notes or rules of a block is assumed alike. */
const readBlock: CallPrice = { data: true, milliseconds: 170, perCell: 0.0088 };
/** One `setValues`: 0.09 s + 55 µs a cell. Writing formats or rules cell by cell is assumed alike. */
const writeBlock: CallPrice = { data: true, milliseconds: 90, perCell: 0.055 };
/** One thing for a whole block (a format, a rule, clearing): assumed to cost what `setValues` costs at least. */
const writeOnce: CallPrice = { data: true, milliseconds: 90, perCell: 0 };
/** Separate single cells: up to 100 ms read, 260 ms written. The upper ends, so that loops look as bad as they are. */
const readCell: CallPrice = { data: true, milliseconds: 100, perCell: 0 };
const writeCell: CallPrice = { data: true, milliseconds: 260, perCell: 0 };
/** `appendRow` 0.11 s; adding, deleting and moving lines and tabs is assumed alike. */
const structure: CallPrice = { data: true, milliseconds: 110, perCell: 0 };
/** Reading structure (protections, formats, merges): assumed a small read. */
const readStructure: CallPrice = { data: true, milliseconds: 100, perCell: 0 };
/** Properties take about 80 ms for a write and a read (platform.md §5); a lock is assumed alike. */
const store: CallPrice = { data: true, milliseconds: 40, perCell: 0 };
/** Finding one's way: 0.2–1.5 ms measured for range and sheet look-ups (platform.md §3.3). */
const navigation: CallPrice = { data: false, milliseconds: 1, perCell: 0 };
/** Objects that stay in the script until they are set: menus, builders, enums, logging. */
const local: CallPrice = { data: false, milliseconds: 0, perCell: 0 };

const exact: Record<string, CallPrice> = {
  'Range.getValue': readCell,
  'Range.setValue': writeCell,
  'Range.setFormula': writeCell,
  'Range.isBlank': readBlock,
  'Range.isPartOfMerge': readStructure,
  'Range.getMergedRanges': readStructure,
  'Range.merge': structure,
  'Range.mergeAcross': structure,
  'Range.breakApart': structure,
  'Range.protect': structure,
  'Sheet.appendRow': structure,
  'Sheet.protect': structure,
  'Sheet.getProtections': readStructure,
  'Sheet.getConditionalFormatRules': readStructure,
  'Sheet.getFrozenRows': readStructure,
  'Sheet.getFrozenColumns': readStructure,
  'Sheet.getColumnWidth': readStructure,
  'Sheet.isSheetHidden': readStructure,
  'Sheet.isColumnHiddenByUser': readStructure,
  'Sheet.getFilter': readStructure,
  'Sheet.newChart': local,
  'Sheet.activate': navigation,
  'Range.activate': navigation,
  'Sheet.getRangeList': navigation,
  'Range.offset': navigation,
  'Spreadsheet.toast': navigation,
  'Spreadsheet.insertSheet': structure,
  'Spreadsheet.deleteSheet': structure,
  'Spreadsheet.moveActiveSheet': structure,
  'Spreadsheet.rename': structure,
  'Spreadsheet.setNamedRange': structure,
  'Spreadsheet.setSpreadsheetLocale': structure,
  'Spreadsheet.setSpreadsheetTimeZone': structure,
  'Spreadsheet.setActiveSheet': navigation,
  // The writes it commits are priced where they are made.
  'SpreadsheetApp.flush': navigation,
  'Lock.tryLock': store,
  'Lock.waitLock': store,
  'Lock.releaseLock': navigation,
  'Lock.hasLock': navigation,
  'Protection.remove': structure,
};

const plainGetters =
  /^get(Row|Column|NumRows|NumColumns|LastRow|LastColumn|A1Notation|Sheet|Sheets|Name|Id|SheetId|Index|Parent|Range|DataRange|MaxRows|MaxColumns|SheetByName|ActiveSheet|SpreadsheetTimeZone|SpreadsheetLocale|RangeByName)$/;

/** Price of `Class.method`. Anything in a document class that is not known to be cheaper counts as data. */
export function callPrice(name: string): CallPrice {
  const known = exact[name];
  if (known) return known;
  const [owner = '', method = ''] = name.split('.');
  switch (owner) {
    case 'Range':
      if (plainGetters.test(method)) return navigation;
      if (method.startsWith('get')) return readBlock;
      return /s$/.test(method) && method.startsWith('set') ? writeBlock : writeOnce;
    case 'RangeList':
      return method === 'getRanges' ? navigation : writeOnce;
    case 'Sheet':
      return plainGetters.test(method) ? navigation : structure;
    case 'Spreadsheet':
    case 'SpreadsheetApp':
    case 'Session':
      return navigation;
    case 'Protection':
      return method.startsWith('set') ? writeOnce : readStructure;
    case 'Properties':
      return store;
    default:
      return local;
  }
}
