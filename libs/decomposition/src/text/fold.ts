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

const LABEL =
  '(?:总?牵头|主办|主责|责任|负责|承办|实施|落实|协办|配合|参与|参加|会办)(?:单位|部门|科室)?|(?:完成|办理|办结)?(?:时限|时间|期限)';
/** 【主办】县财政局 【协办】县教育局: labels in brackets before their values, not roles behind names. */
const BRACKETED = new RegExp(`(?<=^|[\\n。;])[ \\t]*\\((?:${LABEL})\\)(?=[^\\n,;。、)]{2})[^\\n]*`, 'g');
const ONE_BRACKETED = new RegExp(`\\((${LABEL})\\)`, 'g');

/**
 * The form of a text that the rules read: Simplified characters, half-width digits, letters and punctuation (，：；（）
 * become , : ; ( )), one kind of bracket, labels in brackets with a colon instead, plain blanks, 。 for a half-width full stop between words. It is as long as the text, so every offset holds in both.
 */
export function fold(text: string): string {
  const folded = simplify(text).replace(
    /[\u00a0\u2000-\u200a\u2236\u3000\ufe30\uff01-\uff5e〔〕【】〖〗﹝﹞﹙﹚[\]{}]/g,
    foldCharacter,
  );
  const round = /[<〈]/.test(folded) ? folded.replace(POINTED, '($1)') : folded;
  const stopped = round.includes('.') ? round.replace(HALF_WIDTH_STOP, '。') : round;
  return stopped.replace(BRACKETED, (line) => line.replace(ONE_BRACKETED, ' $1:'));
}
