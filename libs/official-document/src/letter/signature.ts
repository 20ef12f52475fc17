import { dateWords } from '../date-words.js';
import type { Signature } from './letter.js';
import { widthOf } from './text-width.js';

/** A line at the right, with the characters that stay free behind it. */
export interface SignedLine {
  text: string;
  free: number;
}

/** What stands where the date is written by hand. */
const blankDate = '\u3000\u3000年\u3000月\u3000日';

/**
 * 署名 and 成文日期 (GB/T 9704-2012, 7.3.5). With a seal the date keeps four characters free at the right, and the signature
 * is centred over it. Without one the signature keeps two characters free, and the date begins two characters behind its
 * beginning; a date that is longer keeps two free itself.
 */
export function signedLines({ by, on, sealed }: Signature): { signature: SignedLine; date: SignedLine } {
  const text = on === null ? blankDate : dateWords(on);
  const [own, ofDate] = [widthOf(by), widthOf(text)];
  if (sealed) {
    const free = Math.max(0, 4 + (ofDate - own) / 2);
    // a signature too long to be centred over a date at its place takes the date with it
    return { signature: { text: by, free }, date: { text, free: free + (own - ofDate) / 2 } };
  }
  const behind = own - 2 - ofDate;
  return behind >= 0
    ? { signature: { text: by, free: 2 }, date: { text, free: 2 + behind } }
    : { signature: { text: by, free: 2 - behind }, date: { text, free: 2 } };
}
