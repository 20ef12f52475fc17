/** What a row holds, by field, in the words of the table; an empty cell is ''. */
export type Words<F extends string> = Record<F, string>;

export interface FileRow<F extends string> {
  /** As Excel counts it. */
  row: number;
  /** What the register knows it by; '' for a row that somebody has added. */
  id: string;
  words: Words<F>;
}

/** A field in the file, as it was when the file was downloaded, and as it is now. */
export interface FieldWords<F extends string> {
  field: F;
  then: string;
  now: string;
  file: string;
}

export interface ChangedRow<F extends string> {
  row: number;
  id: string;
  /** Changed in the file only: they can be taken over. */
  changes: FieldWords<F>[];
  /** Changed in the file and, in another way, since: a person decides. */
  conflicts: FieldWords<F>[];
}

export interface RowComparison<F extends string> {
  added: FileRow<F>[];
  changed: ChangedRow<F>[];
  unchanged: number;
  /** Rows whose identifier is not among those that were downloaded and are still there. */
  unknown: FileRow<F>[];
  /** Rows whose identifier stands further up already, with the row where it does. */
  doubled: { row: number; first: number }[];
  /** Identifiers that were downloaded and are still there, but not in the file. */
  absent: string[];
}

/**
 * What a table that was downloaded, edited and brought back says about the present one. Rows are matched by identifier.
 * A field that only the file has changed is a change; one that was changed only since stays as it is now; one that both
 * have changed in different ways is a conflict. A row that is not in the file says nothing.
 */
export function compareRows<F extends string>(
  fields: readonly F[],
  file: FileRow<F>[],
  then: ReadonlyMap<string, Words<F>>,
  now: ReadonlyMap<string, Words<F>>,
): RowComparison<F> {
  const result: RowComparison<F> = { added: [], changed: [], unchanged: 0, unknown: [], doubled: [], absent: [] };
  const rowOf = new Map<string, number>();
  for (const each of file) {
    const { row, id, words } = each;
    const [was, is, first] = [then.get(id), now.get(id), rowOf.get(id)];
    if (id === '') result.added.push(each);
    else if (first !== undefined) result.doubled.push({ row, first });
    else if (!was || !is) result.unknown.push(each);
    else {
      const told = fields
        .map((field) => ({ field, then: was[field], now: is[field], file: words[field] }))
        .filter((field) => field.file !== field.then && field.file !== field.now);
      const changes = told.filter((field) => field.now === field.then);
      const conflicts = told.filter((field) => field.now !== field.then);
      if (told.length > 0) result.changed.push({ row, id, changes, conflicts });
      else result.unchanged += 1;
    }
    if (id !== '' && first === undefined) rowOf.set(id, row);
  }
  result.absent = [...then.keys()].filter((id) => now.has(id) && !rowOf.has(id));
  return result;
}
