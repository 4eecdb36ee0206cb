/** Every sentence of the page that is not the add-on's, Vietnamese first. */

import type { DialogButton, Failure, FileProblem } from '../server/protocol';

export type PageLanguage = 'vi' | 'en';

export interface PageText {
  open: string;
  save: string;
  sample: string;
  ready: string;
  loading: string;
  opening: string;
  saving: string;
  running(label: string): string;
  /** Beside the file name while there is work that no file holds. */
  unsaved: string;
  saved(fileName: string): string;
  lost: string;
  takenOver: string;
  useHere: string;
  close: string;
  /** Closes a sidebar or dialog of the add-on. */
  closePanel(title: string): string;
  /** The strip beside the grid, and what it stands for. */
  charts: string;
  chartsNote: string;
  menus: string;
  /** Tooltip of the menu bar. */
  menuKey: string;
  notices: string;
  buttons: Record<DialogButton, string>;
  replaceTitle: string;
  replaceQuestion(fileName: string): string;
  saveFirst: string;
  replace: string;
  refusedTitle: string;
  /** For a validation rule without a help text of its own. */
  refused: string;
  pasteTitle: string;
  pasteBlocked: string;
  failedTitle: string;
  failure(failure: Failure): string;
}

const viProblem: Record<FileProblem, string> = {
  empty: 'tệp rỗng.',
  not_workbook: 'đây không phải tệp Excel. Hãy chọn tệp có đuôi .xlsx.',
  xls: 'đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  xlsb: 'đây là tệp .xlsb. Hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  ods: 'đây là tệp .ods. Hãy mở bằng LibreOffice rồi lưu lại thành .xlsx.',
  password: 'tệp được đặt mật khẩu. Hãy bỏ mật khẩu trong Excel rồi lưu lại.',
  damaged: 'tệp bị hỏng hoặc chưa tải về đủ.',
};

const enProblem: Record<FileProblem, string> = {
  empty: 'the file is empty.',
  not_workbook: 'it is not an Excel file. Choose one that ends in .xlsx.',
  xls: 'it is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  xlsb: 'it is an .xlsb file. Open it in Excel and save it as .xlsx.',
  ods: 'it is an .ods file. Open it in LibreOffice and save it as .xlsx.',
  password: 'it has a password. Take the password off in Excel and save it again.',
  damaged: 'it is damaged, or the download is not complete.',
};

const vi: PageText = {
  open: 'Mở .xlsx',
  save: 'Lưu .xlsx',
  sample: 'Sổ mẫu',
  ready: 'Sẵn sàng',
  loading: 'Đang tải sổ…',
  opening: 'Đang mở tệp…',
  saving: 'Đang lưu…',
  running: (label) => `Đang chạy: ${label}…`,
  unsaved: 'chưa lưu',
  saved: (fileName) => `Đã lưu ${fileName}`,
  lost: 'Mất kết nối với chương trình. Hãy xem cửa sổ dòng lệnh; nếu chương trình đã dừng, chạy lại npm start.',
  takenOver: 'Sổ đang mở ở một cửa sổ khác.',
  useHere: 'Dùng ở đây',
  close: 'Đóng',
  closePanel: (title) => `Đóng ${title}`,
  charts: 'Biểu đồ',
  chartsNote:
    'Vẽ thay cho biểu đồ của Google Sheets: ở đó biểu đồ nằm ngay trên trang tính, bên phải bảng. Biểu đồ đổi theo số liệu.',
  menus: 'Trình đơn của tiện ích',
  menuKey: 'Phím F10',
  notices: 'Thông báo',
  buttons: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
  replaceTitle: 'Sổ có thay đổi chưa lưu',
  replaceQuestion: (fileName) =>
    `“${fileName}” có thay đổi chưa lưu vào tệp nào. Nếu mở sổ khác, các thay đổi đó sẽ mất.`,
  saveFirst: 'Lưu .xlsx rồi mở',
  replace: 'Bỏ thay đổi và mở',
  refusedTitle: 'Không nhập được giá trị này',
  refused: 'Giá trị vừa nhập không hợp lệ với ô này. Ô giữ nguyên giá trị cũ.',
  pasteTitle: 'Chưa dán được',
  pasteBlocked: 'Trình duyệt không cho trang này đọc bộ nhớ tạm. Hãy chọn ô rồi nhấn Ctrl+V.',
  failedTitle: 'Có lỗi',
  failure(failure) {
    const detail = failure.detail === '' ? '' : `\n${failure.detail}`;
    switch (failure.code) {
      case 'script_failed':
        return `Lệnh “${failure.functionName}” dừng vì lỗi.${detail}`;
      case 'file_unreadable':
        return `Không mở được “${failure.fileName}”: ${viProblem[failure.problem]}`;
      case 'tab_gone':
        return 'Trang tính của ô vừa nhập không còn nữa, nên giá trị đó chưa được ghi.';
      case 'save_failed':
        return `Không lưu được tệp.${detail}`;
      case 'host_stopped':
        return `Chương trình đã dừng vì lỗi. Hãy chạy lại npm start.${detail}`;
    }
  },
};

const en: PageText = {
  open: 'Open .xlsx',
  save: 'Save .xlsx',
  sample: 'Sample',
  ready: 'Ready',
  loading: 'Loading the workbook…',
  opening: 'Opening the file…',
  saving: 'Saving…',
  running: (label) => `Running: ${label}…`,
  unsaved: 'not saved',
  saved: (fileName) => `Saved ${fileName}`,
  lost: 'Lost the connection to the program. See its terminal; if it has stopped, run npm start again.',
  takenOver: 'The workbook is open in another window.',
  useHere: 'Use it here',
  close: 'Close',
  closePanel: (title) => `Close ${title}`,
  charts: 'Charts',
  chartsNote:
    'Drawn in place of Google Sheets’ own charts, which stand on the sheet, to the right of the table. They follow the figures.',
  menus: 'Menus of the add-on',
  menuKey: 'Key F10',
  notices: 'Notices',
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' },
  replaceTitle: 'The workbook has unsaved changes',
  replaceQuestion: (fileName) =>
    `“${fileName}” has changes that are in no file yet. They are lost when another workbook is opened.`,
  saveFirst: 'Save .xlsx, then open',
  replace: 'Open without saving',
  refusedTitle: 'This value cannot be entered',
  refused: 'The value does not fit the rule of this cell. The cell keeps its old value.',
  pasteTitle: 'Nothing was pasted',
  pasteBlocked: 'The browser does not let this page read the clipboard. Select the cell and press Ctrl+V.',
  failedTitle: 'Something went wrong',
  failure(failure) {
    const detail = failure.detail === '' ? '' : `\n${failure.detail}`;
    switch (failure.code) {
      case 'script_failed':
        return `The command “${failure.functionName}” stopped with an error.${detail}`;
      case 'file_unreadable':
        return `“${failure.fileName}” could not be opened: ${enProblem[failure.problem]}`;
      case 'tab_gone':
        return 'The tab of the cell is gone, so the value was not written.';
      case 'save_failed':
        return `The file could not be saved.${detail}`;
      case 'host_stopped':
        return `The program has stopped with an error. Run npm start again.${detail}`;
    }
  },
};

export const pageText: Readonly<Record<PageLanguage, PageText>> = { vi, en };
