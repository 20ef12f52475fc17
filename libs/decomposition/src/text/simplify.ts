import { Locale } from 'opencc-js/t2cn';

/** Variants of Hong Kong and Taiwan that the dictionary of characters does not hold. */
const VARIANTS = '衞卫敍叙枱台粧妆糭粽痺痹簷檐';
/** Characters of the dictionary that Simplified texts use, too, so they tell nothing about a text. */
const SHARED = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽';
/** Characters that stay: 乾 stands in names (乾县, 乾安镇) far more often than for 干. */
const KEPT = '乾';
/** 於 is 于 but in the name of a place. */
const KEPT_BEFORE: Record<string, string> = { 於: '潜潛' };

/** The Simplified character's code at the index of each character's code, 0 where there is none. */
let simplifiedCodes: Uint16Array | null = null;

function addDictionary(codes: Uint16Array, dictionary: string): void {
  for (const entry of dictionary.split('|')) {
    // one character by one: whatever is longer would move the offsets
    if (entry.length === 3 && entry[1] === ' ') codes[entry.charCodeAt(0)] = entry.charCodeAt(2);
  }
}

function loadCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (const dictionary of Locale.to['cn']?.flat() ?? []) {
    if (typeof dictionary === 'string') addDictionary(codes, dictionary);
  }
  for (let i = 0; i < VARIANTS.length; i += 2) codes[VARIANTS.charCodeAt(i)] = VARIANTS.charCodeAt(i + 1);
  for (const character of KEPT) codes[character.charCodeAt(0)] = 0;
  // a chain (薴 → 苧 → 苎) is followed to its end, so that simplifying twice changes nothing more
  for (let code = 0; code < codes.length; code++) codes[code] = endOfChain(codes, code);
  return codes;
}

function endOfChain(codes: Uint16Array, code: number): number {
  let end = codes[code] ?? 0;
  for (let steps = 0; steps < 3; steps++) {
    const next = codes[end] ?? 0;
    if (next === 0) break;
    end = next;
  }
  return end === code ? 0 : end;
}

function table(): Uint16Array {
  simplifiedCodes ??= loadCodes();
  return simplifiedCodes;
}

/** Whether a text holds a character that only Traditional Chinese uses. */
export function isTraditional(text: string): boolean {
  const codes = table();
  for (let i = 0; i < text.length; i++) {
    if (codes[text.charCodeAt(i)] && !SHARED.includes(text.charAt(i))) return true;
  }
  return false;
}

/**
 * The text in Simplified characters, each one for itself: the answer is as long as the text, every offset holds in both,
 * and nothing but Traditional characters changes.
 */
export function simplify(text: string): string {
  const codes = table();
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)];
    if (!code || KEPT_BEFORE[text.charAt(i)]?.includes(text.charAt(i + 1) || ' ')) continue;
    parts.push(text.slice(from, i), String.fromCharCode(code));
    from = i + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}
