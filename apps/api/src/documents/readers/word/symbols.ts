import { circled } from './number-format.js';

const SYMBOL_FONT = /wingdings|webdings|symbol/i;
const PRIVATE = /[\uf000-\uf0ff]/;

/** Characters of the font Wingdings that documents use, by their place in it. */
const wingdings: Record<number, string> = {
  0x6c: '●',
  0x6d: '○',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0xa7: '▪',
  0xa8: '□',
  0xb2: '☆',
  0xab: '★',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** A character that a document takes from a font of signs. */
export function symbolOf(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (!SYMBOL_FONT.test(font) && place === code) return String.fromCodePoint(code);
  if (/wingdings$/i.test(font) && place > 0x80 && place <= 0x8a) return circled(place - 0x80);
  if (/wingdings$/i.test(font) && place > 0x8b && place <= 0x95) return circled(place - 0x8b);
  if (/^symbol$/i.test(font) && place === 0xb7) return '●';
  return wingdings[place] ?? '□';
}

/** The sign before an item that is not numbered; signs of special fonts become ●. */
export function bulletOf(text: string, fonts: string[]): string {
  if (text === '' || PRIVATE.test(text) || fonts.some((font) => SYMBOL_FONT.test(font))) return '●';
  return text === 'o' ? '○' : text;
}
