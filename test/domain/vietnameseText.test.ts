import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  hashKey,
  isBlankText,
  looseKey,
  similarity,
  suspectKey,
  textKey,
} from '../../src/domain/vietnameseText';

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

describe('isBlankText', () => {
  it.each([[''], [null], [undefined], [' '], ['\u00a0\u200b\n']])('%j is blank', (cell) => {
    expect(isBlankText(cell)).toBe(true);
  });
  it.each([['0'], [0], [false], ['-'], [new Date(0)]])('%j is not', (cell) => {
    expect(isBlankText(cell)).toBe(false);
  });
});

describe('similarity', () => {
  it('is 1 for texts that differ in marks and case only, 0 with nothing in common or a blank text', () => {
    expect(similarity('Long Hưng', 'LONG HUNG')).toBe(1);
    expect(similarity('', '')).toBe(0);
    expect(similarity('abc', '')).toBe(0);
    expect(similarity('bcd', 'xyz')).toBe(0);
  });

  it('is the Dice coefficient of letter pairs with the edges', () => {
    // " a" "ab" "b " against " a" "ac" "c ": one pair of three and three
    expect(similarity('ab', 'ac')).toBeCloseTo(2 / 6, 12);
    // repeated pairs count as often as both have them: " a" "aa" "aa" "a " against " a" "aa" "a "
    expect(similarity('aaa', 'aa')).toBeCloseTo(6 / 7, 12);
  });

  it('lies between 0 and 1 and does not depend on the order', () => {
    fc.assert(
      fc.property(typedText, typedText, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(value);
      }),
    );
  });
});
