/** Five years under KH 381 of Krông Pa, as its Phòng GDĐT would keep them; every person is made up. */
import { krongPa } from '../../../src/programmes/krongPa';
import { programmeGrids } from '../../domain/reports/programmeBook';

const teacher = { kind: 'Cá nhân', role: 'Giáo viên', directWorker: 'Có', consent: 'Đồng ý' };

export const krongPaRegister = programmeGrids(
  krongPa,
  2025,
  [
    ['Cơ quan chủ quản', 'Ủy ban nhân dân huyện Krông Pa'],
    ['Cơ quan ban hành', 'Phòng Giáo dục và Đào tạo'],
    ['Tên viết tắt', 'GDĐT'],
    ['Địa danh', 'Krông Pa'],
    ['Người ký', 'Nguyễn Thị Thử'],
    ['Quyền hạn ký', 'TRƯỞNG PHÒNG'],
    ['Nơi gửi báo cáo', 'Ủy ban nhân dân huyện; Sở Giáo dục và Đào tạo'],
    ['Nơi nhận', 'Các trường trực thuộc; Lưu: VT'],
  ],
  {
    units: [
      { code: 'TH1', name: 'Trường Tiểu học Ia Thử', type: 'Trường TH', hardArea: 'Có' },
      { code: 'CS1', name: 'Trường THCS Krông Thử', type: 'Trường THCS', hardArea: 'Không' },
      { code: 'PT1', name: 'Trường TH-THCS Buôn Thử', type: 'Trường TH-THCS', hardArea: 'Có' },
    ],
    registrations: [
      {
        id: 'ĐK-2021-001',
        year: 2021,
        unit: 'TH1',
        kind: 'Tập thể',
        name: 'Trường Tiểu học Ia Thử',
        collectiveType: 'Trường',
        status: 'Đạt',
        stage: 'Đã khen thưởng',
        achievements: 'Duy trì sĩ số 99%',
      },
      {
        ...teacher,
        id: 'ĐK-2022-001',
        year: 2022,
        unit: 'CS1',
        name: 'Ksor Mẫu',
        position: 'Giáo viên Ngữ văn',
        status: 'Đạt',
        stage: 'Nhân rộng',
      },
      {
        id: 'ĐK-2023-001',
        year: 2023,
        unit: 'CS1',
        kind: 'Mô hình',
        name: 'Tủ sách buôn làng',
        status: 'Đạt',
        stage: 'Bồi dưỡng',
      },
      // Refused: reviewed, but no longer put forward.
      { ...teacher, id: 'ĐK-2023-002', year: 2023, unit: 'TH1', name: 'Lê Thị Mẫu', status: 'Không đạt' },
      {
        id: 'ĐK-2024-001',
        year: 2024,
        unit: 'CS1',
        kind: 'Cá nhân',
        role: 'Cán bộ quản lý',
        name: 'Trần Văn Mẫu',
        position: 'Hiệu trưởng',
        leader: 'Có',
        directWorker: 'Không',
        consent: 'Chưa hỏi',
        status: 'Đạt',
      },
      { ...teacher, id: 'ĐK-2024-002', year: 2024, unit: 'TH1', name: 'Rơ Ô Đông', status: 'Đã gửi' },
      {
        id: 'ĐK-2025-001',
        year: 2025,
        unit: 'PT1',
        kind: 'Tập thể',
        name: 'Trường TH-THCS Buôn Thử',
        collectiveType: 'Trường',
        status: 'Đang thẩm định',
      },
    ],
    nurture: [
      {
        registration: 'ĐK-2023-001',
        support: 'Tặng 200 đầu sách',
        date: '15/10/2023',
        effect: 'Rộng ra 3 buôn',
      },
      { registration: 'ĐK-2022-001', support: 'Cử đi tập huấn', date: '10/3/2024' },
      { registration: 'ĐK-2023-001', support: 'Sửa phòng đọc', date: '02/4/2024' },
    ],
    honoured: [
      { name: 'Trường Tiểu học Ia Thử', kind: 'Tập thể', unit: 'TH1', occasion: 'Hội nghị sơ kết 2023' },
      { name: 'Ksor Mẫu', kind: 'Cá nhân', unit: 'CS1', occasion: 'Hội nghị sơ kết 2023' },
    ],
    proposals: [
      { registration: 'ĐK-2021-001', type: 'Chuyên đề', award: 'Giấy khen', result: 'Được khen' },
      { registration: 'ĐK-2022-001', type: 'Thường xuyên', award: 'Giấy khen', result: 'Không được khen' },
    ],
    communications: [
      {
        date: '20/11/2022',
        form: 'Bài viết',
        channel: 'Trang tin huyện',
        registration: 'ĐK-2022-001',
        count: 320,
      },
      { date: '12/5/2024', form: 'Tham quan, học tập', channel: 'Trường THCS Krông Thử', count: 45 },
      { date: '12/5/2024', form: 'Giao lưu', channel: 'Điển hình báo cáo kinh nghiệm' },
    ],
    inspections: [
      { date: '20/3/2023', unit: 'CS1', subject: 'Kiểm tra tác dụng của mô hình' },
      { date: '21/3/2024', unit: 'TH1', subject: 'Kiểm tra nền nếp' },
      { date: '22/3/2024', unit: 'CS1', subject: 'Đường đi khó', type: 'Vướng mắc' },
      {
        date: '22/3/2024',
        unit: 'PT1',
        subject: 'Thiếu kinh phí in tài liệu',
        request: 'Phòng cấp thêm kinh phí',
        type: 'Vướng mắc',
      },
      { date: '22/4/2024', unit: 'TH1', subject: 'Thiếu máy chiếu', type: 'Vướng mắc', settled: 'Có' },
    ],
  },
);
