/** Words that decide how a name in one case is written: surnames, common nouns of offices, abbreviations. */

/** Family names, of the Kinh and of the peoples of the Central Highlands and the North. */
export const surnames =
  'an âu bạch bế bùi cao cầm châu chu chử chung công cung cù danh diêm diệp doãn dư dương đàm đào đặng đậu điền ' +
  'đinh đoàn đỗ đồng giáp giàng hà hán hầu hoa hoàng hồ hồng hứa huỳnh kha khổng khúc khuất kiều kim la lã lại lâm ' +
  'lăng lê liêu lò lồ lô lù lục lương lưu lữ lý lí ma mã mạc mạch mai mạnh mẫn mông ngân nghiêm ngô ngọ ngụy nguyễn ' +
  'nhan nhâm nhữ nông ông phạm phan phí phó phùng phương quách quan quàng sầm sùng tạ tăng thái thạch thân thẩm thào ' +
  'thiều tiêu tòng tô tôn tống trà trang trần triệu trịnh trương từ tưởng ung ứng vàng văn vi viên võ vũ vừ vương ' +
  "xa y h' hnê kpă kpuih ksor nay nie niê rah rahlan rcom rmah rơ ro rơchâm siu adrơng ayun byă êban hdrue hwing mlô";

/** Titles that may stand before a person's name. */
export const titles = 'ông bà cô thầy anh chị em cháu đồng';

/** Two first words that begin with a surname and name no person. */
export const notNames =
  'công an|công đoàn|công tác|công nghệ|công trình|cao điểm|châu á|chung tay|chung sức|đào tạo|đoàn kết|đoàn thanh|' +
  'đoàn trường|đoàn viên|đoàn xã|đồng hành|đồng bào|hồ sơ|hoa hồng|hoa sen|hoa mai|hoa phượng|hồng tâm|khúc hát|' +
  'kim chỉ|lý luận|lý thuyết|lý tưởng|mã số|phó bí|phó chủ|phó hiệu|phó trưởng|phương pháp|phương tiện|quan tâm|' +
  'tô thắm|tôn sư|tôn trọng|tôn vinh|thái độ|thân thiện|trang phục|trang trại|trà sữa|từ thiện|tăng cường|tăng gia|' +
  'ứng dụng|vàng son|văn hóa|văn nghệ|văn phòng|văn minh|viên chức|vi tính|võ thuật|võ cổ|vũ điệu|vương quốc|xa lộ|' +
  'bạch tuộc|cung cấp|danh hiệu|danh sách|giáp ranh|kim đồng|mai vàng|mạnh thường|nông dân|nông thôn|nông nghiệp|' +
  'nông trại|phí dịch|ông bà|lưu giữ|lưu trữ|lại là|từ trái|điền kinh|đồng phục|đồng diễn|quan hệ|an toàn|an ninh|' +
  'an sinh|hoa điểm|hoa việc|hà nội';

/** Names of offices and schools in their usual writing; the first of a name opens with a capital whatever is here. */
export const officePhrases =
  'Trường|Trường Mầm non|Trường Mẫu giáo|Trường Tiểu học|Trường Trung học cơ sở|Trường Trung học phổ thông|Mầm non|' +
  'Mẫu giáo|Tiểu học|Trung học cơ sở|Trung học phổ thông|Ủy ban nhân dân|Hội đồng nhân dân|Công đoàn|' +
  'Công đoàn cơ sở|Công đoàn trường|Liên đoàn Lao động|Đoàn trường|Đoàn Thanh niên|Đoàn xã|Hội Phụ nữ|' +
  'Hội Nông dân|Hội Cựu chiến binh|Hội Liên hiệp Phụ nữ|Hội Khuyến học|Hội Chữ thập đỏ|Mặt trận Tổ quốc|' +
  'Cụm thi đua|Cụm|Phòng|Sở|Ban|Chi bộ|Đảng bộ|Đảng ủy|Trung tâm|Trạm Y tế|Tổ|Tổ chuyên môn|Khối|Giáo dục|Đào tạo|' +
  'Giáo dục thường xuyên|Nội vụ|Văn hóa|Thông tin|Văn hóa - Xã hội|Thể thao|Du lịch|Y tế|Tài chính|Kế hoạch|' +
  'Nông nghiệp|Môi trường|Tài nguyên|Lao động|Thương binh|Xã hội|Tư pháp|Thanh tra|Công an|Quân sự|Văn phòng';

/** Words written small inside the name of an office. */
export const smallWords =
  'xã|phường|thị trấn|thị xã|huyện|tỉnh|thành phố|quận|đặc khu|thôn|ấp|khu phố|số|và|của|trường';

/** Abbreviations that stay in capitals. */
export const abbreviations =
  'TH THCS THPT PTCS MN MG TH-THCS THCS-THPT TH-THCS-THPT UBND HĐND MTTQ GDĐT GD&ĐT GD-ĐT GDTX GDNN-GDTX GDNN CĐCS ' +
  'LĐLĐ HCM TP.HCM TPHCM TNCS TDTT KHKT CNTT PCCC PGDĐT SGDĐT KHTN KHXH XHCN ĐH CĐ BCH TW TĐKT ANTT ATGT NTM';

/** Roman numerals that number a unit. */
export const romanNumerals = 'I II III IV V VI VII VIII IX X';
