/** The foot of a document: recipients and signatures (domain.md 2.3). */
import { describe, expect, it } from 'vitest';
import { composeClosing } from '../../src/domain/documents/composeClosing';
import { documentKinds } from '../../src/domain/documents/documentKinds';
import type { OfficialDocument } from '../../src/domain/documents/officialDocument';
import { letter, minutes, report, submission } from './samples';

describe('composeClosing', () => {
  const closing = (document: OfficialDocument) =>
    composeClosing(document).rows.map(({ left, right }) =>
      [left, right].map((column) => column.map((line) => `${line.style}: ${line.runs[0]?.text}`)),
    );

  it('lists recipients after "Như trên", the files last, and signs for the body', () => {
    expect(closing(report)).toEqual([
      [
        [
          'recipientsHeading: Nơi nhận:',
          'recipient: - Như trên;',
          'recipient: - Thường trực Huyện ủy;',
          'recipient: - Các cơ quan thuộc Cụm thi đua;',
          'recipient: - Lưu: VT, NV.',
        ],
        [
          'authority: TM. ỦY BAN NHÂN DÂN',
          'authority: KT. CHỦ TỊCH',
          'authority: PHÓ CHỦ TỊCH',
          'signatory: Đỗ Thị Thu Hường',
        ],
      ],
    ]);
  });

  it.each([
    ['TM.', 'Ban Thường vụ', 'TM. BAN THƯỜNG VỤ'],
    ['Q.', 'Chủ tịch', 'Q. CHỦ TỊCH'],
    ['KT.', 'Trưởng phòng', 'KT. TRƯỞNG PHÒNG'],
    ['TL.', 'Chủ tịch', 'TL. CHỦ TỊCH'],
    ['TUQ.', 'Chủ tịch', 'TUQ. CHỦ TỊCH'],
    [null, 'Hiệu trưởng', 'HIỆU TRƯỞNG'],
  ] as const)('signs %s %s', (prefix, title, printed) => {
    const signed = { ...report, signature: { lines: [{ prefix, title }], name: null } };
    expect(closing(signed)[0]?.[1]).toEqual([`authority: ${printed}`, 'signatory: ']);
  });

  it('writes "Như trên" once, and only where somebody is addressed', () => {
    const first = (document: OfficialDocument) => closing(document)[0]?.[0]?.[1];
    expect(first({ ...letter, recipients: ['Như trên;', 'Sở Nội vụ'] })).toBe('recipient: - Như trên;');
    expect(closing({ ...letter, recipients: ['Như trên', 'Sở Nội vụ'] })[0]?.[0]).toHaveLength(4);
    expect(first({ ...report, kind: documentKinds.plan })).toBe('recipient: - Thường trực Huyện ủy;');
    expect(first({ ...report, addressees: [] })).toBe('recipient: - Thường trực Huyện ủy;');
  });

  it('ends the last line with a full stop when nobody files it, and prints no heading for nobody', () => {
    expect(closing({ ...submission, filing: null })[0]?.[0]?.slice(-1)).toEqual([
      'recipient: - Các cơ quan thuộc Cụm thi đua.',
    ]);
    expect(closing({ ...minutes, filing: null })).toHaveLength(1);
  });

  it('puts two signatures side by side, the recipients below', () => {
    expect(closing(minutes)).toEqual([
      [
        ['authority: NGƯỜI GHI BIÊN BẢN', 'signatory: Hồ Thị Mai'],
        ['authority: CHỦ TỌA', 'signatory: Lý Văn Quang'],
      ],
      [['recipientsHeading: Nơi nhận:', 'recipient: - Lưu: VT, NV.'], []],
    ]);
  });

  it('keeps the names of both on one height where one signs in more lines', () => {
    const deputy = {
      lines: [
        { prefix: 'KT.' as const, title: 'Trưởng phòng' },
        { prefix: null, title: 'Phó Trưởng phòng' },
      ],
      name: 'Lê Minh Thuận',
    };
    const deputyLines = [
      'authority: KT. TRƯỞNG PHÒNG',
      'authority: PHÓ TRƯỞNG PHÒNG',
      'signatory: Lê Minh Thuận',
    ];
    expect(closing({ ...minutes, signature: deputy })[0]).toEqual([
      ['authority: NGƯỜI GHI BIÊN BẢN', 'authority: ', 'signatory: Hồ Thị Mai'],
      deputyLines,
    ]);
    expect(closing({ ...minutes, secondSignature: deputy })[0]).toEqual([
      deputyLines,
      ['authority: CHỦ TỌA', 'authority: ', 'signatory: Lý Văn Quang'],
    ]);
  });
});
