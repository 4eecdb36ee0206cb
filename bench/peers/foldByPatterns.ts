/** Folds a text the usual way, by normalisation and patterns; what the two plain peers do for every row. */

const toneBeforeVowels = /(\u0300|\u0301|\u0303|\u0309|\u0323)((?:[aeiouy]|\u0302|\u0306|\u031b)+)/g;

/** Lower case, single blanks, decomposed, and each tone behind its syllable's vowels, so that hoà is hòa. */
export function foldName(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(toneBeforeVowels, '$2$1');
}

/** As {@link foldName}, with Lý as Lí and Quý as Quí. */
export function foldAlike(text: string): string {
  return foldName(text).replace(/(qu|[bcdđghklmnprstvx])y(?=\p{Mn}?(?: |$))/gu, '$1i');
}
