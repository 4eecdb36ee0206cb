/** The platform's own error texts (platform.md §1.4 and §4), English and, where known, Vietnamese (§4.9). */

const english = {
  rowsTooFew: 'The number of rows in the range must be at least 1.',
  columnsTooFew: 'The number of columns in the range must be at least 1.',
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  outsideSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeInvalid: 'The coordinates or dimensions of the range are invalid.',
  rangeNotFound: 'Range not found',
  rowsMismatch:
    'The number of rows in the data does not match the number of rows in the range. The data has {data} but the range has {range}.',
  columnsMismatch:
    'The number of columns in the data does not match the number of columns in the range. The data has {data} but the range has {range}.',
  signature: "The parameters ({given}) don't match the method signature for {method}.",
  tooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  rejected: 'The data you entered in cell {cell} violates the data validation rules set on this cell.',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  allUnfrozenRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  allUnfrozenColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  allRows: "You can't delete all the rows on the sheet.",
  allColumns: "You can't delete all the columns on the sheet.",
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't hide all the sheets in a document.",
  sheetExists: 'A sheet with the name "{name}" already exists. Please enter another name.',
  sheetNameLength: 'The sheet name cannot be empty or greater than 100 characters.',
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  formatOnOtherSheet: 'Conditional format rule cannot reference a different sheet.',
  formatIncomplete: 'Conditional format rule must have a condition and at least one range.',
  holesOnSheetOnly: 'Unprotected ranges can only be set on sheet protections, with ranges of that sheet.',
  permission: 'You do not have permission to call {method}. Required permissions: {scopes}',
  permissionInFormula: 'You do not have permission to call {method}.',
  htmlFileMissing: 'No HTML file named {name} was found.',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  tooLarge: 'Argument too large: value',
  storeFull: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  invalidArgument: 'Invalid argument: {name}',
  // Java's own words (assumed to come through unchanged).
  unparseableDate: 'Unparseable date: "{text}"',
  runtime: 'Exceeded maximum execution time',
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  storageDenied:
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
} as const;

export type ServiceErrorKey = keyof typeof english;

const vietnamese: Partial<Record<ServiceErrorKey, string>> = {
  rangeNotFound: 'Không tìm thấy dải ô',
  outsideSheet: 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  serverError: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
};

/** The message a user of that language gets; texts whose translation is not known stay English. */
export function serviceErrorText(
  locale: 'vi' | 'en',
  key: ServiceErrorKey,
  values: Record<string, string | number> = {},
): string {
  const template = (locale === 'vi' ? vietnamese[key] : undefined) ?? english[key];
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
