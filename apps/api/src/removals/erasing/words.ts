/** Stands for one removed character, so that everything behind it keeps its place. */
const blot = '■';

/** What stands in a field that was removed as a whole. */
export const removedText = '〔已清除〕';

/** Whether a removal (清除) has touched a text. */
export const isRemoved = (text: string): boolean => text.includes(blot) || text.includes(removedText);

/** Keys whose values are the program's own words, and never somebody's text. */
const codes = new Set(['kind', 'role', 'date', 'recurrence', 'comparator', 'period', 'by', 'state', 'id']);

/** A text without its blanks and line breaks, which differ from copy to copy. */
export const compacted = (text: string): string => text.replace(/\s+/g, '');

/** Texts that are to be found, and made unreadable, wherever they stand; blanks and line breaks do not matter. */
export class Words {
  private readonly wanted: string[];

  constructor(texts: readonly string[]) {
    this.wanted = [...new Set(texts.map(compacted))].filter((text) => text !== '');
  }

  /** The text with every character of what is found blotted out; the same text where nothing is. It stays as long as it was. */
  blotted(text: string): string {
    const dense = compacted(text);
    const hits = this.wanted.filter((wanted) => dense.includes(wanted));
    if (hits.length === 0) return text;
    const characters = text.split('');
    const places = characters.flatMap((character, at) => (/\s/.test(character) ? [] : [at]));
    for (const wanted of hits) {
      for (let at = dense.indexOf(wanted); at >= 0; at = dense.indexOf(wanted, at + 1))
        for (const place of places.slice(at, at + wanted.length)) characters[place] = blot;
    }
    return characters.join('');
  }

  /** The same in every text of a value that is kept as JSON. */
  blottedJson(json: string): string {
    return mapTexts(json, (text) => this.blotted(text));
  }

  /** The same in every value of an address's query, which are percent-coded; the same query where nothing is found. */
  blottedQuery(query: string): string {
    const before = [...new URLSearchParams(query)];
    const left = before.map(([name, value]) => [name, this.blotted(value)] as [string, string]);
    const differs = left.some(([, value], at) => value !== before[at]![1]);
    return differs ? new URLSearchParams(left).toString() : query;
  }

  get isEmpty(): boolean {
    return this.wanted.length === 0;
  }
}

/** Changes every text in a value kept as JSON, but not the program's own words; the same JSON where nothing differs. */
export function mapTexts(json: string, change: (text: string) => string): string {
  let differs = false;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const changed = change(value);
      differs ||= changed !== value;
      return changed;
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, codes.has(key) ? inner : walk(inner)]));
  };
  const changed = walk(parsed(json));
  return differs ? JSON.stringify(changed) : json;
}

/** What somebody has put there past the system is treated as a text. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** The sentences of a text that are long enough to be known again where they stand alone. */
export const sentencesOf = (text: string): string[] =>
  text.split(/[。；;！？!?：:\n]/).filter((sentence) => compacted(sentence).length >= leastAlone);

/** So many characters say by themselves what they are about; fewer stand elsewhere by chance. */
export const leastAlone = 6;
