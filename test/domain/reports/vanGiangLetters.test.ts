/** The lists and letters of KH 72 (Văn Giang), word for word, from a small register. */
import { describe, expect, it } from 'vitest';
import { unitsToRemind } from '../../../src/domain/reports/buildReport';
import { readReportSources } from '../../../src/domain/reports/reportSources';
import { reportWording } from '../../../src/text/reports';
import { modelLines } from './modelText';
import { build, documentOf, gapCodes, request, timeZone, verify } from './reportBook';
import { vanGiangGrids } from './vanGiangBook';

const basis =
  '~ Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của UBND huyện Văn Giang về bồi dưỡng và nhân rộng gương điển hình tiên tiến';
const head = ['UBND huyện Văn Giang / Phòng Nội vụ'];
const signed = 'Ký: KT.TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG: Nguyễn Văn Thử';
const foot = ['Nơi nhận: Lãnh đạo UBND huyện | Lưu: VT, TĐ', signed];
const listHeader =
  '[Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]';

describe('the registration list (KH 72 IV.1.d)', () => {
  const asked = request({ kind: 'registration_list' });

  it('names everybody who counts, by unit, kind and given name', () => {
    expect(modelLines(documentOf(vanGiangGrids, asked))).toEqual([
      ...head,
      'Số 12/NV-TĐ; Văn Giang, 20/2/2024',
      'V/v: đăng ký mô hình, gương điển hình tiên tiến năm 2024',
      'Kính gửi: UBND huyện',
      basis,
      'Phòng Nội vụ gửi danh sách đăng ký mô hình, gương điển hình tiên tiến năm 2024 với tổng số 12 (mười hai) trường hợp của 03 đơn vị, gồm 02 mô hình, 02 tập thể và 08 cá nhân (danh sách tại Phụ lục kèm theo).',
      'Đề nghị UBND huyện xem xét, tổng hợp.',
      ...foot,
      'Phụ lục (landscape): Danh sách đăng ký mô hình, gương điển hình tiên tiến năm 2024',
      listHeader,
      '== Xã Cửu Cao (09 trường hợp)',
      'Camera an ninh do dân góp | Mô hình | Xã Cửu Cao |  | ',
      'Thôn Hạ | Tập thể | Xã Cửu Cao |  | Thôn nông thôn mới kiểu mẫu',
      // An, An, Ánh, Ân, Dũng, Đào, Lan: a before ă before â, d before đ, surname second.
      'Bùi Thị An | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      'Phạm Văn An | Cá nhân (cán bộ quản lý) | Xã Cửu Cao |  | ',
      'Trần Văn Ánh | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      'Lê Thị Ân | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      'Vũ Văn Dũng | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      'Hoàng Thị Đào | Cá nhân (nhân viên) | Xã Cửu Cao |  | ',
      'Nguyễn Thị Lan | Cá nhân (giáo viên) | Giáo viên, Trường Mầm non Cửu Cao | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Giáo viên dạy giỏi cấp huyện',
      '== Xã Phụng Công (02 trường hợp)',
      'Hội Nông dân xã Phụng Công | Tập thể | Xã Phụng Công |  | ',
      'L.G.B. | Cá nhân (học sinh) | Học sinh, Trường Tiểu học Phụng Công |  | ',
      '== Cụm thi đua số 1 (01 trường hợp)',
      'Chấm điểm thi đua chéo | Mô hình | Cụm thi đua số 1 |  | ',
      'Ghi chú: Trường hợp chưa được đồng ý công bố thông tin thì ghi tắt họ tên hoặc không nêu tên.',
    ]);
  });

  it('tells of the pupil without consent and of the row that does not count', () => {
    const { gaps } = build(vanGiangGrids, asked);
    expect(gaps).toEqual([
      { code: 'rows_not_counted', blocking: false, params: { ids: ['ĐK-2024-014'] } },
      { code: 'names_masked', blocking: false, params: { ids: ['ĐK-2024-012'] } },
    ]);
  });

  it('of one unit names only what stands in its name', () => {
    const lines = modelLines(documentOf(vanGiangGrids, { ...asked, unit: 'Xã Phụng Công' }));
    expect(lines[5]).toBe(
      'Phòng Nội vụ gửi danh sách đăng ký mô hình, gương điển hình tiên tiến năm 2024 với tổng số 02 (hai) trường hợp của xã Phụng Công, gồm 01 tập thể và 01 cá nhân (danh sách tại Phụ lục kèm theo).',
    );
    expect(lines.filter((line) => line.startsWith('=='))).toEqual(['== Xã Phụng Công (02 trường hợp)']);
  });

  it('of a school names what it registered itself', () => {
    const ofSchool = { ...asked, unit: 'TH02' };
    const lines = modelLines(documentOf(vanGiangGrids, ofSchool));
    expect(verify(vanGiangGrids, ofSchool).mismatches).toEqual([]);
    expect(lines.slice(-3, -1)).toEqual([
      '== Xã Phụng Công (01 trường hợp)',
      'L.G.B. | Cá nhân (học sinh) | Học sinh, Trường Tiểu học Phụng Công |  | ',
    ]);
  });

  it('has figures that a second count confirms', () => {
    expect(verify(vanGiangGrids, asked)).toEqual({ matched: 8, total: 8, mismatches: [] });
  });
});

describe('the reminder (KH 72 IV.4.a)', () => {
  const asked = request({ kind: 'reminder' });

  it('to all says of each unit only what it lacks', () => {
    expect(modelLines(documentOf(vanGiangGrids, asked))).toEqual([
      ...head,
      'Số 12/NV-TĐ; Văn Giang, 20/2/2024',
      'V/v: đôn đốc đăng ký mô hình, gương điển hình tiên tiến năm 2024',
      'Kính gửi: Ủy ban nhân dân xã Phụng Công; Cụm thi đua số 1; Hội Liên hiệp Phụ nữ huyện',
      basis,
      'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm 2024, Phòng Nội vụ nhận thấy một số đơn vị còn nội dung phải bổ sung, rút kinh nghiệm (chi tiết tại Phụ lục kèm theo).',
      'Đề nghị các đơn vị căn cứ Phụ lục, bổ sung, hoàn thiện và gửi về Phòng Nội vụ đúng thời hạn để tổng hợp; đơn vị đã quá thời hạn khẩn trương thực hiện.',
      'Nơi nhận:  | Lưu: VT, TĐ',
      signed,
      'Phụ lục (portrait): Nội dung các đơn vị phải bổ sung, rút kinh nghiệm',
      '[Đơn vị | Nội dung | Thời hạn]',
      'Xã Phụng Công | Đã đăng ký 02 trường hợp, còn thiếu 07 so với mức tối thiểu 09. Có 01 trường hợp gửi sau thời hạn. | Trước ngày 10 tháng 01 năm 2024 (đã quá hạn)',
      'Cụm thi đua số 1 | Có 01 trường hợp không thuộc loại, đối tượng được tính (mã ĐK-2024-014); đơn vị chỉ đăng ký mô hình và tập thể. Chưa gửi kế hoạch phải kèm theo danh sách đăng ký. | Trước ngày 05 tháng 02 năm 2024 (đã quá hạn)',
      'Hội Liên hiệp Phụ nữ huyện | Chưa có trường hợp đăng ký nào được tính; chỉ tiêu từ 03 đến 07 trường hợp. Kế hoạch gửi ngày 20 tháng 02 năm 2024, sau thời hạn. | Trước ngày 05 tháng 02 năm 2024 (đã quá hạn)',
    ]);
    expect(verify(vanGiangGrids, asked)).toEqual({ matched: 7, total: 7, mismatches: [] });
  });

  it('to one unit is a letter of its own, with the last day while it is to come', () => {
    const early = { ...asked, unit: 'XA02', date: { day: 8, month: 1, year: 2024 } };
    expect(modelLines(documentOf(vanGiangGrids, early)).slice(3, -2)).toEqual([
      'Kính gửi: Ủy ban nhân dân xã Phụng Công',
      basis,
      'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm 2024, Phòng Nội vụ nhận thấy xã Phụng Công còn nội dung phải bổ sung, rút kinh nghiệm như sau:',
      '- Đã đăng ký 02 trường hợp, còn thiếu 07 so với mức tối thiểu 09.',
      '- Có 01 trường hợp gửi sau thời hạn.',
      'Đề nghị Ủy ban nhân dân xã Phụng Công bổ sung, hoàn thiện các nội dung trên và gửi về Phòng Nội vụ trước ngày 10 tháng 01 năm 2024 để tổng hợp.',
    ]);
  });

  it.each([
    ['the last day in time', 9, 'và gửi về Phòng Nội vụ trước ngày 10 tháng 01 năm 2024 để tổng hợp.'],
    ['the day after', 10, 'Thời hạn gửi (trước ngày 10 tháng 01 năm 2024) đã qua.'],
  ])('dated %s', (_name, day, words) => {
    const dated = { ...asked, unit: 'XA02', date: { day, month: 1, year: 2024 } };
    expect(modelLines(documentOf(vanGiangGrids, dated)).join('\n')).toContain(words);
  });

  it('can be made for each unit that lacks something', () => {
    const sources = readReportSources(vanGiangGrids, timeZone);
    expect(unitsToRemind(sources, asked, reportWording)).toEqual([
      { code: 'XA02', name: 'Xã Phụng Công' },
      { code: 'CUM1', name: 'Cụm thi đua số 1' },
      { code: 'CQ01', name: 'Hội Liên hiệp Phụ nữ huyện' },
    ]);
  });

  it('is refused for a unit that lacks nothing', () => {
    const built = build(vanGiangGrids, { ...asked, unit: 'XA01' });
    expect(built.document).toBeNull();
    expect(built.gaps).toEqual([
      { code: 'unit_lacks_nothing', blocking: true, params: { unit: 'Xã Cửu Cao', year: 2024 } },
    ]);
  });
});

describe('the award proposal (KH 72 IV.4.d)', () => {
  const asked = request({ kind: 'award_proposal', date: { day: 1, month: 6, year: 2024 } });

  it('puts forward who waits for an award, persons apart', () => {
    expect(modelLines(documentOf(vanGiangGrids, asked))).toEqual([
      ...head,
      'Số 12/TTr-NV; Văn Giang, 1/6/2024',
      'Tờ trình: Về việc đề nghị khen thưởng mô hình, gương điển hình tiên tiến năm 2024',
      'Kính gửi: Chủ tịch UBND huyện',
      basis,
      'Trên cơ sở kết quả đăng ký, thẩm định năm 2024, Phòng Nội vụ kính đề nghị Chủ tịch UBND huyện xem xét, khen thưởng 01 (một) điển hình tiên tiến, gồm 01 cá nhân.',
      'Hình thức khen thưởng đề nghị:',
      '- Giấy khen của Chủ tịch UBND huyện: 01 cá nhân.',
      'Danh sách đề nghị khen thưởng tại Phụ lục kèm theo.',
      'Kính trình Chủ tịch UBND huyện xem xét, quyết định.',
      ...foot,
      'Phụ lục (landscape): Danh sách cá nhân đề nghị khen thưởng năm 2024',
      '[Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Tóm tắt thành tích | Hình thức đề nghị | Cấp quyết định]',
      'Nguyễn Thị Lan | Cá nhân (giáo viên) | Giáo viên, Trường Mầm non Cửu Cao | Giáo viên dạy giỏi cấp huyện | Giấy khen của Chủ tịch UBND huyện | UBND huyện',
    ]);
    expect(verify(vanGiangGrids, asked)).toEqual({ matched: 3, total: 3, mismatches: [] });
  });

  it('of chosen ones takes those that are Đạt and tells of the others', () => {
    const chosen = { ...asked, registrations: ['ĐK-2024-002', 'dk-2024-001', 'ĐK-2024-006'] };
    const built = build(vanGiangGrids, chosen);
    expect(gapCodes(built.gaps)).toEqual(['not_passed', 'award_unwritten']);
    const lines = modelLines(documentOf(vanGiangGrids, chosen));
    expect(lines[5]).toContain('khen thưởng 02 (hai) điển hình tiên tiến, gồm 01 mô hình và 01 tập thể.');
    expect(lines.slice(-2).map((line) => line.split(' | ')[0])).toEqual([
      'Camera an ninh do dân góp',
      'Thôn Hạ',
    ]);
    expect(verify(vanGiangGrids, chosen)).toEqual({ matched: 3, total: 3, mismatches: [] });
  });
});
