const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;
/** Radicals, compatibility ideographs and the numbers ⑴ ⒈ ㈠, which are (1), 1. and (一) in one character. */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff\u2474-\u249b\u3220-\u3229]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The normalised text that all ranges count in: line ends are LF, invisible and control characters are gone, radicals and
 * other compatibility characters are ordinary ones. Everything that a reader sees stays as printed.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(COMPATIBILITY, (character) => character.normalize('NFKC'))
    .replace(LONE_SURROGATE, '\ufffd');
}

const WORD = /[A-Za-z0-9]/;

/** Joins the lines of a paragraph: Chinese without a blank, Latin words and figures with one. */
export function joinLines(text: string): string {
  return text
    .replace(/[ \t\u3000\u00a0]*\n\s*/g, (match, at: number) =>
      WORD.test(text[at - 1] ?? '') && WORD.test(text[at + match.length] ?? '') ? ' ' : '',
    )
    .trim();
}
