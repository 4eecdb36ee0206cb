/** Vietnamese: what every form says by itself. */
import type { KitText } from './kitText';

export const viKit: KitText = {
  stillWaiting: 'Máy chủ Google chưa trả lời, vui lòng chờ thêm.',
  secondAccount:
    'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google không cho biểu mẫu này làm việc với bảng tính. Những gì bạn đã nhập vẫn còn ở đây. Hãy mở bảng tính trong cửa sổ ẩn danh hoặc hồ sơ trình duyệt chỉ đăng nhập một tài khoản; hoặc nhập thẳng vào tab và dùng menu Gương Sáng.',
  noConnection:
    'Không nhận được trả lời của máy chủ, nên chưa rõ việc vừa rồi đã xong chưa. Kiểm tra kết nối mạng, xem lại bảng tính rồi hãy làm lại.',
  serverFailed:
    'Google chưa làm được việc này. Hãy thử lại sau ít phút. Nếu vẫn không được, tải lại trang; nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy dùng cửa sổ chỉ đăng nhập một tài khoản.',
  problem: 'Cần sửa:',
  found: (count) => `${count} mục phù hợp`,
  noneFound: 'Không có mục nào phù hợp',
  more: (count) => `Còn ${count} mục nữa, gõ thêm để tìm`,
  required: 'bắt buộc',
};
