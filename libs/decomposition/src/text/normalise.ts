const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;
/** Radicals, compatibility ideographs and the numbers ⑴ ⒈ ㈠, which are (1), 1. and (一) in one character. */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff\u2474-\u249b\u3220-\u3229]/g;
/**
 * Radicals that NFKC leaves, with the characters that Unicode calls their equivalents; and the radical door, of which NFKC
 * makes the traditional character, while PDF files of Simplified text hold it for 户.
 */
const RADICALS = new Map(
  (
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎' +
    '⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀' +
    '⼾户'
  )
    .match(/../g)!
    .map((pair) => [pair[0]!, pair[1]!]),
);
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The normalised text that all ranges count in: line ends are LF, invisible and control characters are gone, radicals and
 * other compatibility characters are ordinary ones. Everything that a reader sees stays as printed.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(COMPATIBILITY, (character) => RADICALS.get(character) ?? character.normalize('NFKC'))
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
