import { fold } from '../text/fold.js';

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** The form in which names are compared: Simplified, NFKC, no blanks, lower case, one kind of bracket. */
export function unitKey(name: string): string {
  return fold(name.normalize('NFKC')).replace(INVISIBLE, '').toLowerCase();
}

/** A name with brackets of its own, taken apart: 县委办(县档案局) → 县委办 and 县档案局. Null without brackets at its end. */
export function splitBracket(key: string): { outer: string; inner: string } | null {
  const open = key.indexOf('(');
  if (open < 2 || !key.endsWith(')')) return null;
  const inner = key.slice(open + 1, -1);
  return inner === '' || /[()]/.test(inner) ? null : { outer: key.slice(0, open), inner };
}
