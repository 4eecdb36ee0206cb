/**
 * The register's tabs and columns by the names people see (domain.md 4.2, to the letter).
 * Position never matters: a column is found by its header (see headers.ts).
 */

export const tables = {
  settings: {
    tab: 'Cấu hình',
    columns: { key: 'Khóa', value: 'Giá trị', note: 'Ghi chú' },
    required: ['key', 'value'],
  },
  units: {
    tab: 'Đơn vị',
    columns: {
      code: 'Mã đơn vị',
      name: 'Tên đơn vị',
      type: 'Loại đơn vị',
      parent: 'Đơn vị cấp trên',
      cluster: 'Cụm thi đua',
      movement: 'Phong trào chủ trì',
      aliases: 'Tên gọi khác',
      areaCode: 'Mã ĐVHC',
      startDate: 'Ngày bắt đầu',
      endDate: 'Ngày kết thúc',
      successor: 'Đơn vị kế thừa',
      contact: 'Người phụ trách',
      email: 'Email',
      note: 'Ghi chú',
    },
    required: ['code', 'name', 'type'],
  },
  quotas: {
    tab: 'Chỉ tiêu',
    columns: {
      code: 'Mã',
      year: 'Năm (trống = mọi năm)',
      appliesTo: 'Áp dụng cho (loại hoặc mã đơn vị)',
      min: 'Tối thiểu',
      max: 'Tối đa',
      kinds: 'Loại được tính',
      roles: 'Đối tượng được tính',
      dueDate: 'Nộp trước ngày',
      dueExceptions: 'Ngoại lệ theo năm',
      planRequired: 'Phải kèm kế hoạch',
      basis: 'Căn cứ',
    },
    required: ['appliesTo', 'min', 'max'],
  },
  allocations: {
    tab: 'Phân bổ',
    columns: {
      year: 'Năm',
      from: 'Đơn vị có chỉ tiêu',
      to: 'Đơn vị được phân bổ',
      max: 'Số lượng tối đa',
    },
    required: ['from', 'to', 'max'],
  },
  registrations: {
    tab: 'Đăng ký',
    columns: {
      ordinal: 'STT',
      id: 'Mã đăng ký',
      year: 'Năm',
      unit: 'Đơn vị đăng ký',
      via: 'Đăng ký qua',
      kind: 'Loại',
      name: 'Tên mô hình, tập thể, cá nhân',
      role: 'Đối tượng',
      position: 'Chức vụ, đơn vị công tác',
      movement: 'Phong trào thi đua',
      scope: 'Phạm vi (toàn diện/lĩnh vực)',
      achievements: 'Tóm tắt thành tích',
      evidence: 'Minh chứng (liên kết)',
      honoured: 'Đã tuyên dương (Có/Không)',
      sentDate: 'Ngày gửi',
      status: 'Trạng thái',
      consent: 'Đồng ý công bố',
      checkResult: 'Kết quả kiểm tra',
      note: 'Ghi chú',
    },
    required: ['year', 'unit', 'kind', 'name', 'status'],
  },
  plans: {
    tab: 'Kế hoạch đơn vị',
    columns: {
      year: 'Năm',
      unit: 'Đơn vị',
      number: 'Số ký hiệu',
      sentDate: 'Ngày gửi',
      file: 'Tệp',
    },
    required: ['year', 'unit'],
  },
} as const;

/** The input tabs. `units`, `quotas` and `registrations` must be there to check; the others may be absent. */
export type TableKey = keyof typeof tables;

export type ColumnKey<T extends TableKey> = keyof (typeof tables)[T]['columns'] & string;

/** The tabs rebuilt whole from the inputs, and the journal. */
export const derivedTabs = { summary: 'Tổng hợp', findings: 'Kiểm tra' } as const;
export const journalTab = 'Nhật ký';
