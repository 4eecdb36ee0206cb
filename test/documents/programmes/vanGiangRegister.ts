/** The year 2024 under KH 72 of Văn Giang (vanGiangBook.ts), with the legal bases that the programme leaves in `Căn cứ`. */
import { vanGiang } from '../../../src/programmes/vanGiang';
import { programmeGrids } from '../../domain/reports/programmeBook';
import { vanGiangOffice, vanGiangTabs } from '../../domain/reports/vanGiangBook';

export const vanGiangRegister = programmeGrids(vanGiang, 2024, vanGiangOffice, vanGiangTabs);

export const head = [
  '=== trang đứng',
  'UBND HUYỆN VĂN GIANG / PHÒNG NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
];
/** The two letters to schools are no bases of the plan's documents. */
export const bases = [
  'Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của UBND huyện Văn Giang về bồi dưỡng và nhân rộng gương điển hình tiên tiến;',
  'Căn cứ Kế hoạch số 79/KH-UBND ngày 21 tháng 4 năm 2022 của UBND tỉnh về bồi dưỡng và nhân rộng gương điển hình tiên tiến;',
  'Căn cứ Kế hoạch số 90/KH-UBND ngày 11 tháng 6 năm 2020 của UBND tỉnh về tiếp tục phong trào thi đua yêu nước, xây dựng điển hình tiên tiến giai đoạn 2021-2025.',
];
export const signed = 'KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG / Nguyễn Văn Thử';
export const foot = `Nơi nhận: / - Như trên; / - Lãnh đạo UBND huyện; / - Lưu: VT, TĐ. | ${signed}`;
export const listHeader =
  '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]';
export const note =
  'Ghi chú: Trường hợp chưa được đồng ý công bố thông tin thì ghi tắt họ tên hoặc không nêu tên.';
