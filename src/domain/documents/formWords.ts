/** The words that NĐ 30/2020/NĐ-CP fixes for every document (domain.md 2.3): printed as they are, in no other language. */

export const formWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  citedNumber: 'số',
  letterSubject: 'V/v',
  addressees: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  sameAsAbove: 'Như trên',
  filing: 'Lưu:',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  annex: 'Phụ lục',
  attachedTo: 'Kèm theo',
  issuedBy: 'của',
  basis: 'Căn cứ',
  about: 'về',
  table: 'Bảng',
  // "Biểu" alone means a form with figures to be filled in.
  chart: 'Biểu đồ',
  atLeast: 'từ',
  atMost: 'đến',
  rowNumber: 'STT',
  emptyTable: 'Không có',
  rangeTo: 'đến',
} as const;

/** Words of the annex that says where each figure comes from. */
export const sourceWords = {
  title: 'Nguồn số liệu',
  label: 'Số liệu',
  value: 'Giá trị',
  table: 'Trang tính',
  rows: 'Mã dòng',
  noRows: 'Không có dòng nào',
  noughts: 'Các số liệu khác, đều bằng 0',
} as const;

/** With these an area's name begins; a long issuer is broken before the last of them. "xã hội" is not one. */
export const areaWord =
  /\s(?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?!\s+hội)|phường|thị trấn|đặc khu)\s)/giu;

/** Points are lettered in the order of the Vietnamese alphabet: a), b), c), d), đ), e), g). */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

/** How a document is called by the abbreviation in its symbol. */
export const kindsBySymbol: ReadonlyMap<string, string> = new Map([
  ['BB', 'Biên bản'],
  ['BC', 'Báo cáo'],
  ['CT', 'Chỉ thị'],
  ['CTr', 'Chương trình'],
  ['ĐA', 'Đề án'],
  ['HD', 'Hướng dẫn'],
  ['KH', 'Kế hoạch'],
  ['KL', 'Kết luận'],
  ['NĐ', 'Nghị định'],
  ['NQ', 'Nghị quyết'],
  ['PA', 'Phương án'],
  ['QC', 'Quy chế'],
  ['QĐ', 'Quyết định'],
  ['TB', 'Thông báo'],
  ['TT', 'Thông tư'],
  ['TTr', 'Tờ trình'],
]);

/** Titles of laws and ordinances. */
export const lawTitle = /^(?:luật|bộ luật|pháp lệnh)\s/iu;

/** Words a subject may begin with, which a citation writes itself. */
export const aboutStart = /^(?:v\/v|về việc|về)\s+/iu;
