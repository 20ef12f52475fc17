import { DomainError } from '../../../platform/domain-error.js';
import { readTable } from '../../../workbooks/read-table.js';
import type { Sheet } from '../../../workbooks/sheets.js';
import type { CellProblem, CellProblemCode } from '../../../workbooks/workbook.dto.js';
import { type FieldOf, heads, type SheetKey, sheetNames } from './heads.js';
import { allWord, meaningOf, noneWord } from './words.js';
import { type References, wordsIn } from './references.js';

/** What a key of a scheme looks like. */
const keyForm = /^[a-z0-9][a-z0-9-]{0,35}$/;
const figureForm = /^-?\d{1,9}(\.\d{1,6})?$/;

/** A row of a sheet, which says what stands in a cell or what is wrong with it. */
export class Row<S extends SheetKey> {
  constructor(
    readonly row: number,
    readonly id: string,
    private readonly words: Record<FieldOf<S>, string>,
    private readonly found: (field: FieldOf<S> | 'id', code: CellProblemCode, facts?: Record<string, string>) => void,
  ) {}

  problem(field: FieldOf<S> | 'id', code: CellProblemCode, facts?: Record<string, string>): void {
    this.found(field, code, facts);
  }

  /** As it was typed, no longer than it can be kept. */
  text(field: FieldOf<S> | 'id', most: number): string {
    const word = this.word(field);
    if (word.length > most || /[\0\uD800-\uDFFF]/u.test(word)) this.problem(field, 'not-text');
    return word;
  }

  /** An exact figure, or '' where there is none, for which `otherwise` can stand. */
  figure(field: FieldOf<S>, otherwise = ''): string {
    const word = this.word(field);
    if (word === '') return otherwise;
    if (!figureForm.test(word)) this.problem(field, 'not-number');
    return word;
  }

  figureOrNull(field: FieldOf<S>): string | null {
    return this.figure(field) || null;
  }

  whole(field: FieldOf<S>, { least, most }: { least: number; most: number }): number {
    const word = this.word(field);
    if (/^\d{1,9}$/.test(word) && Number(word) >= least && Number(word) <= most) return Number(word);
    this.problem(field, 'not-whole', { least: String(least), most: String(most) });
    return least;
  }

  /** One of few words; `otherwise` where the cell is empty. */
  choice<T extends string>(field: FieldOf<S> | 'id', words: Record<T, string>, otherwise?: NoInfer<T>): T | undefined {
    const word = this.word(field);
    if (word === '' && otherwise !== undefined) return otherwise;
    const meaning = meaningOf(words, word);
    if (meaning === undefined)
      this.problem(field, 'not-a-choice', { choices: Object.values<string>(words).join('、') });
    return meaning;
  }

  /** The key of the row that is named; a key that nothing has is kept, as in a draft, and named by the scheme's problems. */
  reference(field: FieldOf<S> | 'id', names: References, isLoose = true): string {
    const word = this.word(field);
    if (word === '' && isLoose) return '';
    return this.named(field, word, names, isLoose) ?? '';
  }

  /** Keys that are named; null: all. */
  references(field: FieldOf<S>, names: References, isLoose = true): string[] | null {
    const cell = this.word(field);
    if (cell === '' || cell === allWord) return null;
    if (cell === noneWord) return [];
    return wordsIn(cell).flatMap((word) => this.named(field, word, names, isLoose) ?? []);
  }

  /** Cells that do not belong to what was chosen are emptied by hand, so that nothing is lost unseen. */
  empty(...fields: FieldOf<S>[]): void {
    for (const field of fields) if (this.word(field) !== '') this.problem(field, 'not-for-choice');
  }

  isEmpty(field: FieldOf<S>): boolean {
    return this.word(field) === '';
  }

  private word(field: FieldOf<S> | 'id'): string {
    return field === 'id' ? this.id : this.words[field];
  }

  private named(field: FieldOf<S> | 'id', word: string, names: References, isLoose: boolean): string | undefined {
    const key = names.keyOf(word) ?? (isLoose && keyForm.test(word) ? word : undefined);
    if (key === undefined) this.problem(field, 'reference-unknown', { word: word.slice(0, 60) });
    return key;
  }
}

/** The sheets of an edited workbook, with everything that is wrong in them. */
export class BookReader {
  readonly problems: CellProblem[] = [];
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly sheets: readonly Sheet[],
    private readonly newKey: () => string,
  ) {}

  rows<S extends SheetKey>(key: S): Row<S>[] {
    const name = sheetNames[key];
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) {
      this.problems.push({ cell: name, code: 'sheet-missing' });
      return [];
    }
    if (sheet.rowCount <= 1) return [];
    try {
      const table = readTable<FieldOf<S>>([{ ...sheet, hidden: false }], heads[key] as never, plain);
      this.problems.push(...table.faults.map(({ cell, code }) => ({ cell: `${name}!${cell}`, code })));
      return table.rows.map(
        ({ row, id, words }) =>
          new Row<S>(row, id, words, (field, code, facts) => {
            this.problems.push({ cell: `${name}!${table.cellOf(row, field)}`, code, ...(facts && { facts }) });
          }),
      );
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'table-heads') throw error;
      this.problems.push({ cell: `${name}!1:1`, code: 'heads-changed', facts: { heads: headsOf(key) } });
      return [];
    }
  }

  /** No more rows than a scheme holds. */
  atMost<S extends SheetKey>(rows: readonly Row<S>[], most: number): void {
    rows[most]?.problem('id', 'too-many', { most: String(most) });
  }

  /** The key of a known row stays; a new row gets one. Two rows with one key are named. */
  keyOf<S extends SheetKey>(row: Row<S>, sheet: S): string {
    const { id } = row;
    if (id === '') return this.newKey();
    const first = this.keys.get(id);
    if (first !== undefined) row.problem('id', 'identifier-twice', { cell: first });
    else if (!keyForm.test(id)) row.problem('id', 'key-malformed');
    else this.keys.set(id, `${sheetNames[sheet]} ${row.row}`);
    return id;
  }
}

const plain = (_field: string, text: string): string => text.trim();
const headsOf = (key: SheetKey): string => Object.values(heads[key] as Record<string, string>).join('、');
