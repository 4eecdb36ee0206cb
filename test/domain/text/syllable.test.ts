/** Which letters make a Vietnamese syllable, and where its tone mark stands. */
import { describe, expect, it } from 'vitest';
import { readSyllable, tonePosition } from '../../../src/domain/text/syllable';

describe('readSyllable', () => {
  it.each(
    (
      'a an anh ba bạc cá chuyền duyên đường gà ghế già giữa giếng gì gìn giết hoa hòa hoà khuya khuỷu khuếch loạt ' +
      'mía nghiêng ngoặc ngành nhường ở phượng quà quý quốc quyết quynh quạt quơ rượu sương thuở thuấn thức tròn ' +
      'trường uống uyên ước vườn xoong xoáy yêu yến ý kỹ kẻ cầu gọn ngủ ngoẹo huýt tòan khỏan'
    ).split(' '),
  )('%s is one', (word) => {
    expect(readSyllable(word)).not.toBeNull();
  });

  it.each(
    (
      'krông pa-blây plei nguyôn zoé wifi john franỗois élève mũller haọn ká kôn cê ngê ghan gê q qa ' +
      // a stopped syllable takes no other tone than sắc and nặng
      'bàc quèc tèt hỏc lỗp ' +
      // two tones, no vowel, too long
      'hòá b ng nghiênggg'
    ).split(' '),
  )('%s is none', (word) => {
    expect(readSyllable(word)).toBeNull();
  });

  it.each([
    ['', null],
    ['toàn', { letters: 'toan', onsetLength: 1, tone: '\u0300' }],
    ['tòan', { letters: 'toan', onsetLength: 1, tone: '\u0300' }],
    ['quý', { letters: 'quy', onsetLength: 2, tone: '\u0301' }],
    ['gì', { letters: 'gi', onsetLength: 1, tone: '\u0300' }],
    ['già', { letters: 'gia', onsetLength: 2, tone: '\u0300' }],
    ['nghệ', { letters: 'nghê', onsetLength: 3, tone: '\u0323' }],
    ['ân', { letters: 'ân', onsetLength: 0, tone: '' }],
  ])('takes %s apart', (word, syllable) => {
    expect(readSyllable(word)).toEqual(syllable);
  });
});

describe('tonePosition', () => {
  it.each([
    // the letter that carries the tone, counted from 0
    ['hoa', 1],
    ['khoe', 2],
    ['thuy', 2],
    ['toan', 2],
    ['hoang', 2],
    ['huynh', 2],
    ['quy', 2],
    ['qua', 2],
    ['quanh', 2],
    ['gia', 2],
    ['giai', 2],
    ['giêng', 2],
    ['gi', 1],
    ['thuân', 3],
    ['khuya', 3],
    ['khuyu', 3],
    ['xoay', 2],
    ['ngoai', 3],
    ['mia', 1],
    ['cua', 1],
    ['cưa', 1],
    ['cươi', 2],
    ['rươu', 2],
    ['nguyên', 4],
    ['yêu', 1],
    ['tai', 1],
    ['sau', 1],
    ['lưu', 1],
    ['thuơ', 3],
    ['huê', 2],
    ['xoong', 2],
  ])('%s: letter %i', (letters, position) => {
    const syllable = readSyllable(letters);
    expect(syllable).not.toBeNull();
    if (syllable !== null) expect(tonePosition(syllable)).toBe(position);
  });
});
