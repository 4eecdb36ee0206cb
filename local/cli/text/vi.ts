/** The command line in Vietnamese. */

import { reportKindIds } from '../../../src/domain/reports/reportIds';
import { resultText, summaryText } from '../../../src/text/workbookText';
import { viYearTitle } from '../../../src/text/yearName';
import type { LostPart } from '../../xlsx/passedThrough';
import type { CliText } from './text';
import { viReport } from './viReport';

const { columns, blocks } = summaryText;

const kindIds = Object.values(reportKindIds).join(', ');

const lostParts: Readonly<Record<LostPart, string>> = {
  images: 'hình ảnh',
  charts: 'biểu đồ',
  chart_tabs: 'tab biểu đồ',
  pivot_tables: 'bảng tổng hợp Pivot',
  macros: 'macro',
  external_links: 'liên kết sang tệp khác',
};

export const vi: CliText = {
  help: `Gương Sáng – kiểm tra sổ đăng ký điển hình tiên tiến trong tệp Excel (.xlsx)

Cách dùng:
  npm run -s guong-sang -- new --programme van-giang --year 2026 --out so.xlsx
      lập sổ trống theo kế hoạch mẫu
  npm run -s guong-sang -- new --list
      xem các kế hoạch mẫu
  npm run -s guong-sang -- check so.xlsx --year 2024
      in bảng chỉ tiêu của năm 2024
  npm run -s guong-sang -- due so.xlsx --date 2026-12-15
      in việc đến hạn trong 30 ngày kể từ 15/12/2026; bỏ --date thì kể từ hôm nay;
      --year 2026 thay cho --date thì in việc của cả năm
  npm run -s guong-sang -- report so.xlsx --kind tong-hop --year 2024 --out bao-cao.docx
      lập văn bản Word theo Nghị định 30 từ số liệu trong sổ
  npm run -s guong-sang -- report --list
      xem các văn bản lập được; ghi thêm tên tệp thì chỉ xem văn bản sổ đó dùng

Tùy chọn của check:
  --year 2024          năm cần kiểm tra; bỏ trống thì kiểm tra mọi năm có trong sổ
  --json               in kết quả dạng JSON, không in gì khác
  --out so-moi.xlsx    ghi thêm tab Tổng hợp, Kiểm tra và đánh dấu các dòng, như bấm nút trong sổ
  --today 2024-01-15   tính quá hạn như đang ở ngày này

Tùy chọn của report:
  --kind don-doc       loại văn bản, theo report --list
  --year 2024          năm; báo cáo sơ kết, tổng kết và danh mục tuyên truyền lập được cho nhiều năm:
  --from 2022 --to 2025
  --out bao-cao.docx   tệp Word cần lập; tệp cũ cùng tên được giữ thành bản sao
  --number 15          số văn bản; bỏ trống để văn thư ghi tay
  --date 2024-02-20    ngày văn bản; bỏ trống thì lấy hôm nay
  --unit XA01          chỉ một đơn vị, ghi mã hoặc tên
  --ids ĐK-2024-001,ĐK-2024-003
                       chỉ các đăng ký này (thẩm định, tờ trình, giới thiệu)
  --chair, --secretary họ tên người chủ trì, thư ký của biên bản thẩm định
  --each THƯ-MỤC       với don-doc: mỗi đơn vị một công văn, số ghi tiếp từ --number
  --sources            in thêm phụ lục mã các dòng làm nên từng số liệu

  --lang vi|en         ngôn ngữ của lời báo

Mã kết thúc: 0 khi làm được (dù sổ có lỗi hay không), 2 khi không làm được.`,
  problems: {
    usage: (word) => `Không hiểu “${word}”. Gõ --help để xem cách dùng.`,
    unknown_command: (word) => `Không có lệnh “${word}”. Các lệnh hiện có: new, check, due, report.`,
    file_missing: () => 'Chưa ghi tên tệp cần kiểm tra, ví dụ: check so.xlsx --year 2024.',
    out_missing: (example) => `Chưa ghi tên tệp cần lập, ví dụ: --out ${example}.`,
    programme_missing: () =>
      'Chưa chọn kế hoạch mẫu, ví dụ: --programme van-giang. Gõ new --list để xem danh sách.',
    year_missing: () => 'Chưa ghi năm đăng ký, ví dụ: --year 2026.',
    year: (value) => `“${value}” không phải là năm. Ghi năm bằng bốn chữ số, ví dụ --year 2024.`,
    today: (value) =>
      `“${value}” không phải là ngày. Ghi theo thứ tự năm-tháng-ngày, ví dụ --today 2024-01-15.`,
    date: (value) =>
      `“${value}” không phải là ngày. Ghi theo thứ tự năm-tháng-ngày, ví dụ --date 2026-12-15.`,
    language: (value) => `Không có ngôn ngữ “${value}”. Chọn --lang vi hoặc --lang en.`,
    value_missing: (option) => `Sau ${option} chưa ghi gì. Gõ --help để xem cách dùng.`,
    no_file: (file) => `Không có tệp “${file}”. Kiểm tra lại tên tệp và thư mục.`,
    folder: (file) => `“${file}” là một thư mục, không phải tệp Excel.`,
    unreadable: (file) => `Không mở được tệp “${file}”. Kiểm tra quyền đọc tệp.`,
    empty: (file) => `Tệp “${file}” trống. Chép lại tệp từ nơi gửi.`,
    not_workbook: (file) => `“${file}” không phải là tệp Excel (.xlsx).`,
    other_format: (file) =>
      `“${file}” là bảng tính định dạng khác. Mở tệp rồi chọn Lưu dưới dạng “Excel Workbook (.xlsx)”.`,
    password: (file) => `Tệp “${file}” có đặt mật khẩu. Bỏ mật khẩu rồi chạy lại.`,
    damaged: (file) => `Tệp “${file}” bị hỏng hoặc chưa tải xong. Chép lại tệp từ nơi gửi.`,
    no_out_folder: (folder) => `Không có thư mục “${folder}”. Tạo thư mục trước rồi chạy lại.`,
    unwritable: (file) => `Không ghi được tệp “${file}”. Nếu đang mở trong Excel thì đóng lại, rồi chạy lại.`,
    not_xlsx: (file) => `Tên tệp “${file}” phải có đuôi .xlsx.`,
    not_docx: (file) => `Tên tệp “${file}” phải có đuôi .docx.`,
    report_file_missing: () =>
      'Chưa ghi tên tệp sổ, ví dụ: report so.xlsx --kind tong-hop --year 2024 --out bao-cao.docx.',
    kind_missing: () => `Chưa chọn văn bản cần lập, ví dụ: --kind tong-hop. Các văn bản: ${kindIds}.`,
    kind: (value) => `Không có văn bản “${value}”. Các văn bản: ${kindIds}.`,
    report_year_missing: () => 'Chưa ghi năm của văn bản, ví dụ: --year 2024, hoặc --from 2022 --to 2025.',
    years_incomplete: (option) =>
      `Thiếu ${option}: giai đoạn phải có cả năm đầu và năm cuối, ví dụ --from 2022 --to 2025.`,
    years_twice: () => 'Chỉ ghi --year, hoặc ghi --from và --to, không ghi cả hai.',
    number: (value) => `“${value}” không phải là số văn bản. Ghi số nguyên từ 1, ví dụ --number 15.`,
    each_other_kind: (kind) => `--each chỉ dùng với --kind ${kind}: mỗi đơn vị một công văn đôn đốc.`,
    each_alone: (option) => `--each lập một công văn cho mỗi đơn vị, vì vậy không dùng cùng ${option}.`,
    unit_other_kind: (kinds) => `--unit chỉ dùng với --kind ${kinds}.`,
    ids_other_kind: (kinds) => `--ids chỉ dùng với --kind ${kinds}.`,
    signers_other_kind: (kinds) => `--chair và --secretary chỉ dùng với --kind ${kinds}.`,
    unit_and_ids: () => 'Chỉ ghi --unit, hoặc chỉ ghi --ids, không ghi cả hai.',
    not_folder: (file) => `“${file}” là một tệp, không phải thư mục.`,
  },
  unexpected:
    'Chương trình gặp lỗi ngoài dự kiến, chưa ghi gì vào tệp. Gửi các dòng dưới đây cho người hỗ trợ.',
  reading: (file) => `Đang đọc ${file}…`,
  checking: 'Đang kiểm tra…',
  writing: (file) => `Đang ghi ${file}…`,
  written: (file, kept) =>
    kept === null ? `Đã ghi tệp ${file}.` : `Đã ghi tệp ${file}; bản trước giữ ở ${kept}.`,
  year: viYearTitle,
  table: {
    columns: [
      columns.unit,
      columns.model,
      columns.collective,
      columns.individual,
      columns.total,
      columns.min,
      columns.max,
      columns.result,
      columns.late,
      columns.errors,
    ],
    blocks,
    result: resultText,
  },
  report: viReport,
  findings(errors, warnings, written) {
    if (errors + warnings === 0) return 'Không có gì phải sửa.';
    const where =
      written === null
        ? 'Thêm --out TÊN.xlsx để xem từng dòng trong tab Kiểm tra.'
        : `Xem từng dòng trong tab Kiểm tra của tệp ${written}.`;
    return `${errors} lỗi, ${warnings} cảnh báo. ${where}`;
  },
  otherTabs: 'TỪNG TAB',
  inTab: (errors, warnings) => `${errors} lỗi, ${warnings} cảnh báo`,
  lost: (parts) =>
    `Tệp gốc có ${parts.map((part) => lostParts[part]).join(', ')}; tệp vừa ghi không mang theo được, vì vậy hãy giữ tệp gốc.`,
  noYears: (registrations) =>
    registrations === 0
      ? 'Sổ chưa có đăng ký nào. Thêm --year để xem chỉ tiêu của một năm.'
      : `Cả ${registrations} dòng đăng ký đều chưa ghi năm hoặc ghi năm không đọc được. Ghi năm bằng bốn chữ số ở cột Năm, hoặc thêm --year để xem từng dòng.`,
};
