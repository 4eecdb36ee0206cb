/** The key by which two texts are one spelling, and its hash (domain.md 3.2). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, hashKey, textKey } from '../../../src/domain/text/vietnameseText';

const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const typedCharacter = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯYbcdđghklmnpqrstvxĐTNH') },
  { weight: 4, arbitrary: fc.constantFrom(...toneMarks) },
  { weight: 2, arbitrary: fc.constantFrom(' ', ' ', '\u00a0', '\u200b', '\t', '-', '–', "'", '’', '.', '1') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
);
/** Text as people and programs leave it: tones anywhere, odd blanks, now and then any character of Unicode. */
const typedText = fc.array(typedCharacter, { maxLength: 24 }).map((parts) => parts.join(''));
/** Text of known letters only: the fast way. */
const vietnameseText = fc
  .array(fc.constantFrom(...'aạẢăắậeéệiĩoòộờuúựyýỳbcdĐđghn  -\u00a0\u200b'), { maxLength: 24 })
  .map((parts) => parts.join(''));

describe('textKey: one spelling', () => {
  it.each([
    // tone on either vowel
    ['hoà', 'hòa'],
    ['Hoà Bình', 'HÒA BÌNH'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['tòan', 'toàn'],
    ['Thúân', 'Thuấn'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['Huỳnh', 'Hùynh'],
    ['khuỷu', 'khủyu'],
    // composed and decomposed, and tone before or after the vowel's own mark
    ['Nguyễn Thị Hạnh', 'Nguyễn Thị Hạnh'.normalize('NFD')],
    ['ệ', 'e\u0302\u0323'],
    ['ệ', 'e\u0323\u0302'],
    // case, blanks, invisible signs
    ['ĐỖ THỊ ÁNH', 'đỗ thị ánh'],
    ['Lê  Văn\u00a0An ', 'Lê Văn An'],
    ['Lê\u200b Văn An', 'Lê Văn An'],
    // dashes and quotes
    ['TH–THCS', 'TH-THCS'],
    ['TH—THCS', 'TH‑THCS'],
    ['TH−THCS', 'TH－THCS'],
    ['H’Ngọc', "H'Ngọc"],
    ['H`Ngọc', "H'Ngọc"],
    ['“Tủ sách”', '"Tủ sách"'],
    // the Icelandic capital that looks like Đ
    ['\u00d0ỗ Ánh', 'Đỗ Ánh'],
    // signs of Asian keyboards
    ['Ｌａｎ　２', 'Lan 2'],
  ])('%s = %s', (a, b) => {
    expect(textKey(a)).toBe(textKey(b));
    expect(hashKey(a)).toBe(hashKey(b));
  });
});

describe('textKey: two people', () => {
  it.each([
    ['Hoa', 'Hòa'],
    ['Hòa', 'Hóa'],
    ['Hoa', 'Hoá'],
    ['Đào', 'Dào'],
    ['ba', 'bă'],
    ['bă', 'bâ'],
    ['tơ', 'tô'],
    ['tư', 'tu'],
    ['Hân', 'Hận'],
    ['Thủy', 'Thuỳ'],
    ['An Bình', 'AnBình'],
    ['Lý', 'Lí'],
    ['Lan 1', 'Lan 2'],
    // tones of neighbours do not run together
    ['hóa phu', 'hoa phú'],
    ['hóaphu', 'hoaphú'],
    // ñ is a letter, not an n with a tone
    ['Pena', 'Peña'],
  ])('%s ≠ %s', (a, b) => {
    expect(textKey(a)).not.toBe(textKey(b));
    // one hash finds Lý and Lí together, the keys tell them apart
    expect(hashKey(a) === hashKey(b)).toBe(a === 'Lý');
  });
});

describe('textKey in general', () => {
  it('does not depend on the normal form', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const key = textKey(text);
        expect(textKey(text.normalize('NFC'))).toBe(key);
        expect(textKey(text.normalize('NFD'))).toBe(key);
        expect(textKey(cleanText(text))).toBe(key);
      }),
    );
  });

  it('does not see case', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(textKey(text.toUpperCase())).toBe(textKey(text.toLowerCase()));
      }),
    );
  });

  it('gives one key, its own, wherever the tone stands on the vowels of a syllable', () => {
    const syllable = fc.record({
      onset: fc.constantFrom('', 'b', 'th', 'ngh', 'đ'),
      vowels: fc.constantFrom('oa', 'uy', 'oe', 'uyê', 'ươi', 'oai', 'ia'),
      coda: fc.constantFrom('', 'n', 'ng', 'c'),
      tone: fc.constantFrom(...toneMarks),
    });
    fc.assert(
      fc.property(syllable, fc.nat(2), fc.nat(2), ({ onset, vowels, coda, tone }, one, other) => {
        const typed = (place: number) => {
          const at = (place % vowels.length) + 1;
          return (onset + vowels.slice(0, at) + tone + vowels.slice(at) + coda).normalize('NFC');
        };
        expect(textKey(typed(one))).toBe(textKey(typed(other)));
        expect(textKey(textKey(typed(one)))).toBe(textKey(typed(other)));
        expect(hashKey(typed(one))).toBe(hashKey(typed(other)));
      }),
    );
  });
});

describe('hashKey', () => {
  it('is an unsigned 32-bit number', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const hash = hashKey(text);
        expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
      }),
    );
  });

  it('hashes the key: the fast way and the way over the key agree', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(hashKey(text)).toBe(hashKey(text.normalize('NFD')));
        expect(hashKey(text)).toBe(hashKey(`  ${cleanText(text)}\u200b`));
        expect(hashKey(text)).toBe(hashKey(`${text}\ufeff`));
      }),
      { numRuns: 500 },
    );
  });

  it('does not see y and i, so that it finds what suspectKey overlooks', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const spelt = text.normalize('NFD').replace(/y/g, 'i').replace(/Y/g, 'I');
        expect(hashKey(spelt)).toBe(hashKey(text));
      }),
    );
    expect(hashKey('Lý')).toBe(hashKey('Lí'));
    expect(hashKey('Quỳnh')).toBe(hashKey('Quình'.normalize('NFD')));
  });

  it('is equal for every respelling that keeps the key', () => {
    const respelling = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.replace(/ /g, ' \u00a0\t'),
      (text) => text.replace(/-/g, '—'),
      (text) => [...text].join('\u200b'),
    );
    fc.assert(
      fc.property(
        vietnameseText,
        fc.array(respelling, { minLength: 1, maxLength: 4 }),
        (text, respellings) => {
          const other = respellings.reduce((spelt, change) => change(spelt), text);
          expect(textKey(other)).toBe(textKey(text));
          expect(hashKey(other)).toBe(hashKey(text));
        },
      ),
    );
  });

  it('spreads 20,000 names over 20,000 hashes, save a handful', () => {
    const hashes = new Set<number>();
    for (let i = 0; i < 20000; i++) hashes.add(hashKey(`Nguyễn Thị Hoà ${i}`));
    expect(hashes.size).toBeGreaterThan(19995);
  });
});
