/** TCVN3 and VNI are noticed, Unicode Vietnamese and other languages are not (domain.md 3.2). */
import { describe, expect, it } from 'vitest';
import { detectLegacyEncoding } from '../../../src/domain/text/legacyEncoding';
import { readAsTcvn3, readAsVni } from '../../../src/domain/text/legacyLetters';

describe('TCVN3', () => {
  it.each([
    'NguyÔn ThÞ Lan',
    'TrÇn V¨n §øc',
    'Ph¹m ThÞ H­¬ng',
    'D­¬ng Lª',
    'Lª Hµ',
    'Mai V¨n Hïng',
    'Phan Kh¶i',
    'Tr­êng TiÓu häc Long H­ng',
    'Phßng Gi¸o dôc vµ §µo t¹o',
    'M« h×nh häc sinh tù qu¶n',
    // capitals of the small-letter font, and of the capital font
    'TRÇN THÞ H¦¥NG',
    'NGUYÔN THÞ LAN',
    // among ASCII words and figures
    '12. NguyÔn ThÞ Lan - Tæ to¸n (2024)',
  ])('%s', (text) => {
    expect(detectLegacyEncoding(text)).toBe('TCVN3');
  });

  it('is found at the start of a very long cell', () => {
    expect(detectLegacyEncoding('NguyÔn ThÞ Lan '.repeat(4000))).toBe('TCVN3');
  });
});

describe('VNI', () => {
  it.each([
    'Nguyeãn Thò Haïnh',
    'Traàn Vaên Ñöùc',
    'TRAÀN THÒ HOA',
    'Leâ Vaên An',
    'Tröôøng Tieåu hoïc Long Höng',
    'Phoøng Giaùo duïc vaø Ñaøo taïo',
    'Moâ hình hoïc sinh töï quaûn',
  ])('%s', (text) => {
    expect(detectLegacyEncoding(text)).toBe('VNI');
  });
});

describe('never on Unicode', () => {
  it.each([
    '',
    'Nguyen Thi Lan',
    'Nguyễn Thị Lan',
    'Nguyễn Thị Hạnh'.normalize('NFD'),
    'Hoà Bình'.normalize('NFD'),
    'TRẦN VĂN ĐỨC',
    // only letters that the old encodings know too
    'Lê Công Hoàng',
    'Cô Lê Thanh Hà',
    'Mô hình hòa giải',
    'Hoà Bình',
    'Thúy, tòan, qúy',
    'TÔ THANH TÂM',
    'HoÀng Ân',
    'Ðào Hà',
    'Phòng GDÐT',
    'Trà, Bùi, Vò, Dòng, Tèo',
    // names of the Central Highlands
    "Siu H'Bá, Krông Pa, Kà Tô",
    'Niê Blô',
    // signs that office texts use
    'Mô hình 5S ®',
    '© 2024',
    'Điều 5 § 2',
    '§ 2',
    '3×4, 1½, 30°C, ±5, 10 µm, m²',
    '«Lan» và «An»',
    '¡Hola!',
    '50 £, 20 ¥, ¼',
    'a·b',
  ])('%j', (text) => {
    expect(detectLegacyEncoding(text)).toBeNull();
  });
});

describe('never on words of other languages', () => {
  it.each([
    'café, résumé, thé, été, côté, hôtel, pâté, château, élève',
    'Où est-il ? Là où François a dû aller.',
    'garçon, leçon, façade, naïve, maïs, Noël, Citroën, Anaïs, Saïgon',
    'Loïc',
    'août, goût, sûr, mûr, fût, maître, connaître, dîner',
    'Müller, Köln, für, über, Zürich, Bücher, Straße, Bär',
    'señor, niño, Muñoz, Peña, mañana, Nuñez',
    'São Paulo, coração, leões, mãe',
    'Bjørn, Ångström, smörgåsbord',
    'Les élèves de l’école Marie Curie',
  ])('%s', (text) => {
    expect(detectLegacyEncoding(text)).toBeNull();
  });
});

describe('readings of a word', () => {
  it.each([
    // every TCVN3 letter with a code of its own, row by row of the standard
    ['¡¢£¤¥¦§', 'ăâêôơưđ'],
    ['¨©ª«¬\u00ad®', 'ăâêôơưđ'],
    ['µ¶·¸¹', 'àảãáạ'],
    ['»¼½¾Æ', 'ằẳẵắặ'],
    ['ÇÈÉÊË', 'ầẩẫấậ'],
    ['ÌÎÏÐÑ', 'èẻẽéẹ'],
    ['ÒÓÔÕÖ', 'ềểễếệ'],
    ['×ØÜÝÞ', 'ìỉĩíị'],
    ['ßáâãä', 'òỏõóọ'],
    ['åæçèé', 'ồổỗốộ'],
    ['êëìíî', 'ờởỡớợ'],
    ['ïñòóô', 'ùủũúụ'],
    ['õö÷øù', 'ừửữứự'],
    ['úûüýþ', 'ỳỷỹýỵ'],
    ['NguyÔn', 'nguyễn'],
  ])('TCVN3 %s is %s', (word, reading) => {
    expect(readAsTcvn3(word)).toBe(reading);
  });

  it.each([['À'], ['ÿ'], ['Å'], ['aÿ'], ['´']])('TCVN3 has no %s', (word) => {
    expect(readAsTcvn3(word)).toBeNull();
  });

  it.each([
    ['aùaøaûaõaï', 'áàảãạ'],
    ['aâaáaàaåaãaä', 'âấầẩẫậ'],
    ['aêaéaèaúaüaë', 'ăắằẳẵặ'],
    ['eùeøeûeõeï', 'éèẻẽẹ'],
    ['eâeáeàeåeãeä', 'êếềểễệ'],
    ['íìæóò', 'íìỉĩị'],
    ['oùoøoûoõoï', 'óòỏõọ'],
    ['oâoáoàoåoãoä', 'ôốồổỗộ'],
    ['ôôùôøôûôõôï', 'ơớờởỡợ'],
    ['uùuøuûuõuï', 'úùủũụ'],
    ['ööùöøöûöõöï', 'ưứừửữự'],
    ['yùyøyûyõî', 'ýỳỷỹỵ'],
    ['ñÑ', 'đđ'],
    ['NGUYEÃN', 'nguyễn'],
  ])('VNI %s is %s', (word, reading) => {
    expect(readAsVni(word)).toBe(reading);
  });

  it.each([['bâ'], ['ç'], ['ï'], ['iã']])('VNI has no %s', (word) => {
    expect(readAsVni(word)).toBeNull();
  });
});
