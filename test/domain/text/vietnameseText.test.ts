/** Texts that are the same, suspiciously alike, or merely similar (domain.md 3.2). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, looseKey, suspectKey } from '../../../src/domain/text/vietnameseText';

const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const typedCharacter = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯYbcdđghklmnpqrstvxĐTNH') },
  { weight: 4, arbitrary: fc.constantFrom(...toneMarks) },
  { weight: 2, arbitrary: fc.constantFrom(' ', ' ', '\u00a0', '\u200b', '\t', '-', '–', "'", '’', '.', '1') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
);
/** Text as people and programs leave it: tones anywhere, odd blanks, now and then any character of Unicode. */
const typedText = fc.array(typedCharacter, { maxLength: 24 }).map((parts) => parts.join(''));

describe('cleanText', () => {
  it.each([
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['', ''],
    // blanks of every kind
    ['  Nguyễn   Thị  Lan ', 'Nguyễn Thị Lan'],
    ['Nguyễn\u00a0Thị\u00a0Lan', 'Nguyễn Thị Lan'],
    ['Nguyễn\tThị\r\nLan\n', 'Nguyễn Thị Lan'],
    ['Nguyễn\u2003Thị\u3000Lan\u202f', 'Nguyễn Thị Lan'],
    [' \u00a0\t\u200b ', ''],
    // signs nobody sees
    ['Ng\u200buyễn\u200d Thị\ufeff La\u00adn', 'Nguyễn Thị Lan'],
    ['\u2060Lan\u200c\u200e', 'Lan'],
    ['La\u0000n\u0007\u007f', 'Lan'],
    // a zero-width sign between a letter and its mark does not keep them apart
    ['e\u200b\u0301', 'é'],
    // composed form
    ['Nguyễn Thị Hạnh'.normalize('NFD'), 'Nguyễn Thị Hạnh'],
    // what people typed stays: case, dashes, tone placement, Đ
    ['HOÀ bình – hòa BÌNH — Đ', 'HOÀ bình – hòa BÌNH — Đ'],
    ['“Trường học hạnh phúc”', '“Trường học hạnh phúc”'],
    ['5S ® 😀', '5S ® 😀'],
  ])('%j → %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is done after one go, whatever the text', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toBe(clean.trim());
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean).not.toMatch(/ {2}/);
      }),
    );
  });

  it('bears a cell of 50,000 characters and more', () => {
    expect(cleanText(`${'Mô hình '.repeat(60000)}x`)).toHaveLength(480001);
    expect(cleanText(' \u00a0'.repeat(50000))).toBe('');
  });
});

describe('looseKey', () => {
  it.each([
    ['Nguyễn Thị Hạnh', 'nguyen thi hanh'],
    ['ĐỖ ĐỨC ƯỚC', 'do duc uoc'],
    ['Nguyễn'.normalize('NFD'), 'nguyen'],
    ['TH–THCS  Phụng Công', 'th-thcs phung cong'],
    ['Pe\u00f1a', 'pena'],
    ['plain', 'plain'],
    ['', ''],
  ])('%s → %s', (text, key) => {
    expect(looseKey(text)).toBe(key);
  });
});

describe('suspectKey', () => {
  it.each([
    ['Lý', 'Lí'],
    ['Mỹ', 'Mĩ'],
    ['Trần Kỳ Vỹ', 'Trần Kì Vĩ'],
    ['Quý', 'Quí'],
    ['qúy', 'quí'],
    ['Quỳnh', 'Quình'],
    ['SỸ', 'sĩ'],
    ['Hy-Ly', 'Hi-Li'],
  ])('suspects %s and %s', (a, b) => {
    expect(suspectKey(a)).toBe(suspectKey(b));
  });

  it.each([
    ['tay', 'tai'],
    ['Thúy', 'Thúi'],
    ['Tây', 'Tâi'],
    ['Quyên', 'Quiên'],
    ['Y Bhăm', 'I Bhăm'],
    ['ý', 'í'],
    ['Lý', 'Lì'],
    ['Hoa', 'Hòa'],
    ['yêu', 'iêu'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(suspectKey(a)).not.toBe(suspectKey(b));
  });
});
