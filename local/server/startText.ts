/** What `npm start` says in the terminal, Vietnamese first, then English. */

export function startLines(url: string): string[] {
  return [
    `Sổ đăng ký đã mở tại  ${url}`,
    `The register is open at  ${url}`,
    'Nhấn Ctrl+C để dừng. Hãy lưu .xlsx trước khi dừng nếu có thay đổi.',
    'Press Ctrl+C to stop. Save .xlsx first if you have changed anything.',
  ];
}

export const stopLine = 'Đã dừng. Stopped.';

export function failedLine(detail: string): string {
  return `Không khởi động được trang. The page could not start.\n${detail}`;
}
