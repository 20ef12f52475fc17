const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Word's names for the ways to print a number (ST_NumberFormat); what is not here is printed in Arabic figures. */
const formats: Record<string, (number: number) => string> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (number) => letter(number).toLowerCase(),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: thousands,
  taiwaneseCountingThousand: thousands,
  ideographLegalTraditional: (number) => legal(number, '零壹貳參肆伍陸柒捌玖', '拾佰仟萬'),
  chineseLegalSimplified: (number) => legal(number, '零壹贰叁肆伍陆柒捌玖', '拾佰仟万'),
  japaneseCounting: (number) =>
    thousands(number)
      .replace(/零/g, '')
      .replace(/一(?=[百千])/g, ''),
  japaneseDigitalTenThousand: digits,
  ideographDigital: digits,
  taiwaneseDigital: (number) => digits(number).replaceAll('〇', '○'),
  ideographTraditional: (number) => STEMS[number - 1] ?? String(number),
  ideographZodiac: (number) => BRANCHES[number - 1] ?? String(number),
  ideographEnclosedCircle: (number) => inRange(number, [[1, 10, 0x3280]]),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (number) => (number <= 20 ? inRange(number, [[1, 20, 0x2488]]) : `${number}.`),
  decimalEnclosedParen: (number) => (number <= 20 ? inRange(number, [[1, 20, 0x2474]]) : `(${number})`),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (number) => `-${number}-`,
};

/** A number as Word prints it in one of its formats. */
export const formatNumber = (number: number, format: string): string => formats[format]?.(number) ?? String(number);

/** Circled figures exist from 1 to 50. */
export function circled(number: number): string {
  return inRange(number, [
    [1, 20, 0x2460],
    [21, 35, 0x3251],
    [36, 50, 0x32b1],
  ]);
}

function inRange(number: number, ranges: [from: number, to: number, first: number][]): string {
  const range = ranges.find(([from, to]) => number >= from && number <= to);
  return range ? String.fromCodePoint(range[2] + number - range[0]) : String(number);
}

function digits(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
}

/** 十一, 二十; from 100 on figure by figure: 一〇〇. */
function counting(number: number): string {
  return number < 100 ? thousands(number) : digits(number);
}

/** 十一, 一百零五, 一千零二十. */
function thousands(number: number): string {
  return legal(number, `零${DIGITS.slice(1)}`, '十百千万').replace(/^一十/, '十');
}

function legal(number: number, figures: string, units: string): string {
  if (number === 0) return figures[0]!;
  if (number > 99_999) return String(number);
  const zero = figures[0]!;
  const text = [...String(number)]
    .map((digit, index, all) =>
      digit === '0' ? zero : figures[Number(digit)]! + (units[all.length - index - 2] ?? ''),
    )
    .join('');
  return text.replace(new RegExp(`${zero}+`, 'g'), zero).replace(new RegExp(`${zero}$`), '');
}

/** A … Z, AA, BB … as Word counts. */
function letter(number: number): string {
  if (number < 1) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)));
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
