/** What the sample says of some registrations beyond the list: type of collective, leadership, kind of work, stage. */
import type { Grid } from '../../../src/domain/tables/cell';
import { tables } from '../../../src/domain/tables/tables';
import { writtenRows } from '../writtenTable';

const columns = tables.registrations.columns;
const headers: readonly string[] = Object.values(columns);

const written = [
  columns.id,
  columns.collectiveType,
  columns.leader,
  columns.ledCollective,
  columns.directWorker,
  columns.stage,
];

// 022 is to be nurtured, and nobody has written down how.
const details = writtenRows(
  headers,
  written,
  `
  ĐK-2024-001 |  |  |  |  | Nhân rộng
  ĐK-2024-002 | Khác |  |  |  | Bồi dưỡng
  ĐK-2024-004 |  | Không |  | Không |
  ĐK-2024-005 | Tổ chuyên môn |  |  |  | Biểu dương
  ĐK-2024-006 |  | Không |  | Có |
  ĐK-2024-007 |  |  |  |  | Bồi dưỡng
  ĐK-2024-008 |  | Có |  | Không |
  ĐK-2024-012 |  |  |  |  | Đề nghị khen thưởng
  ĐK-2024-014 |  | Không |  | Có |
  ĐK-2024-015 | Trường |  |  |  |
  ĐK-2024-016 |  | Không |  | Có |
  ĐK-2024-018 |  | Không |  | Có |
  ĐK-2024-019 | Tổ chuyên môn |  |  |  |
  ĐK-2024-022 |  |  |  |  | Bồi dưỡng
  ĐK-2024-023 | Khác |  |  |  | Đã khen thưởng
  ĐK-2024-031 |  | Có |  | Không |
  ĐK-2024-036 |  | Không |  | Có |
  ĐK-2024-038 | Trường |  |  |  |
  ĐK-2024-039 |  | Có | ĐK-2024-038 | Không |
  ĐK-2024-044 | Khác |  |  |  | Bồi dưỡng
  ĐK-2024-047 | Tổ chuyên môn |  |  |  |
  ĐK-2024-049 |  | Không |  | Có |
  ĐK-2024-056 | Trường |  |  |  |
  ĐK-2024-066 |  | Không |  | Có |
  ĐK-2024-069 | Công đoàn trường học |  |  |  |
  ĐK-2024-074 |  |  |  |  | Đề nghị khen thưởng
  ĐK-2024-081 |  | Có |  | Không |
  ĐK-2024-099 |  |  |  |  | Bồi dưỡng
  ĐK-2024-106 |  | Không |  | Có |
  ĐK-2024-116 | Trường |  |  |  |
  ĐK-2024-117 | Trường |  |  |  |
  ĐK-2024-120 | Trường |  |  |  |
  ĐK-2024-122 | Tổ chuyên môn |  |  |  |
  ĐK-2024-127 |  |  |  |  | Nhân rộng
  ĐK-2024-129 |  | Không |  | Có |
  ĐK-2024-130 |  | Có | ĐK-2024-132 | Không |
  ĐK-2024-132 | Trường |  |  |  |
  ĐK-2024-146 |  | Không |  | Có |
  `,
);

const id = headers.indexOf(columns.id);

/** The rows with what is said of them here; the others as they are. @throws when a code stands in no row */
export function withDetails(rows: Grid): Grid {
  const byId = new Map(details.map((row) => [row[id], row]));
  const lacking = [...byId.keys()].filter((code) => !rows.some((row) => row[id] === code));
  if (lacking.length > 0) throw new Error(`No such registrations: ${lacking.join(', ')}`);
  return rows.map((row) => {
    const said = byId.get(row[id]);
    return said === undefined ? row : row.map((cell, place) => (said[place] === '' ? cell : said[place]));
  });
}
