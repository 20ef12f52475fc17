import { simplify } from './simplify.js';

const OPENING = '〔【〖﹝﹙[{';
const CLOSING = '〕】〗﹞﹚]}';

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return foldBracket(String.fromCharCode(code - 0xfee0));
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code === 0x2236 || code === 0xfe30) return ':';
  return foldBracket(character);
}

function foldBracket(character: string): string {
  if (OPENING.includes(character)) return '(';
  if (CLOSING.includes(character)) return ')';
  return character;
}

/** A full stop between Chinese words, not behind a number: 公开预算.责任单位 */
const HALF_WIDTH_STOP =
  /(?<=[\u4e00-\u9fff])(?<![一二三四五六七八九十百〇零章节条])\.(?=[\u4e00-\u9fff(“《]|[ \t]*(?:\n|$))/g;

/** 各县<市、区>: brackets of another sort. */
const POINTED = /[<〈]([省市县区州旗盟乡镇街道、,]{1,12})[>〉]/g;

/**
 * The form of a text that the rules read: Simplified characters, half-width digits, letters and punctuation (，：；（）
 * become , : ; ( )), one kind of bracket, plain blanks, 。 for a half-width full stop between words. It is as long as the text, so every offset holds in both.
 */
export function fold(text: string): string {
  const folded = simplify(text).replace(
    /[\u00a0\u2000-\u200a\u2236\u3000\ufe30\uff01-\uff5e〔〕【】〖〗﹝﹞﹙﹚[\]{}]/g,
    foldCharacter,
  );
  const round = /[<〈]/.test(folded) ? folded.replace(POINTED, '($1)') : folded;
  return round.includes('.') ? round.replace(HALF_WIDTH_STOP, '。') : round;
}
