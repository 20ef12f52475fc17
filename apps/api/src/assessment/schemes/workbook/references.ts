/** What separates the words of a list in one cell. */
const separators = /[、，,；;\n]/;

interface Named {
  key: string;
  name: string;
}

/** How rows are called where another row names them: by their name where that says which, else by their key. */
export class References {
  private readonly keys: ReadonlySet<string>;
  /** Null where several have the name. */
  private readonly byName = new Map<string, string | null>();
  private readonly names: ReadonlyMap<string, string>;

  /** @param reserved words that mean something else in such a cell */
  constructor(
    entries: readonly Named[],
    private readonly reserved: readonly string[] = [],
  ) {
    this.keys = new Set(entries.map(({ key }) => key));
    for (const { key, name } of entries) this.byName.set(name, this.byName.has(name) ? null : key);
    this.names = new Map(entries.map(({ key, name }) => [key, name]));
  }

  wordOf(key: string): string {
    const name = this.names.get(key) ?? '';
    const tells =
      name !== '' &&
      this.byName.get(name) === key &&
      !this.keys.has(name) &&
      !separators.test(name) &&
      !this.reserved.includes(name);
    return tells ? name : key;
  }

  /** The key of the row that a word names; undefined where none or several could be meant. */
  keyOf(word: string): string | undefined {
    return this.keys.has(word) ? word : (this.byName.get(word) ?? undefined);
  }
}

export const listWords = (words: readonly string[]): string => words.join('、');

export const wordsIn = (cell: string): string[] =>
  cell
    .split(separators)
    .map((word) => word.trim())
    .filter((word) => word !== '');
