import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import type { Place } from './places.js';
import type { TemplateTexts } from './template-texts.js';
import type { Words } from './words.js';

type Value = string | number | null;
type Row = Record<string, Value>;

/** A value of the audit log that goes: its entry, field and side. */
export type RemovedValue = [entry: number, field: string, side: string];

const rowsAtOnce = 200;

/** What is left of a value without the words, by how it is kept. */
const leftOf: Record<Place['columns'][string], (words: Words, value: string) => string> = {
  text: (words, value) => words.blotted(value),
  json: (words, value) => words.blottedJson(value),
  query: (words, value) => words.blottedQuery(value),
};

/** What the log keeps of removals themselves: names of fields and tables, without which it would not verify. */
const ownRecord = ({ field }: Row): boolean => field === 'removedValues' || field === 'found';

/**
 * Changes rows for a removal, and keeps count of them by table. Told to look only, it changes nothing: that is how somebody
 * sees beforehand how far it reaches.
 */
export class Eraser {
  private readonly touched = new Map<string, Set<string>>();
  readonly values: RemovedValue[] = [];
  private readonly steps = new Set<number>();

  constructor(
    readonly tx: EntityManager,
    readonly now: string,
    readonly looksOnly: boolean,
    readonly templates: TemplateTexts,
  ) {}

  /** How many rows of each table. */
  get found(): { place: string; count: number }[] {
    return [...this.touched].map(([place, rows]) => ({ place, count: rows.size }));
  }

  /** Takes the words out of a place, whoever wrote them there. */
  async sweep(place: Place, words: Words): Promise<void> {
    const names = Object.keys(place.columns);
    for await (const row of this.rowsOf(place)) {
      const changes: Row = {};
      for (const name of names) {
        const value = row[name];
        if (typeof value !== 'string') continue;
        const left = leftOf[place.columns[name]!](words, value);
        if (left !== value) changes[name] = left;
      }
      if (Object.keys(changes).length > 0) await this.meet(place, row, changes);
    }
  }

  async update(
    { table, keys, versioned, undated, raises }: Pick<Place, 'table' | 'keys' | 'versioned' | 'undated' | 'raises'>,
    row: Row,
    changes: Row,
  ): Promise<void> {
    const key = keys.map((name) => row[name]!);
    this.count(table, key.join(' '));
    if (this.looksOnly) return;
    const set = Object.keys(changes).map((name) => `${name} = ?`);
    if (versioned) set.push('version = version + 1');
    if (versioned && !undated) set.push(`updated_at = '${this.now}'`);
    const isRow = keys.map((name) => `${name} = ?`).join(' AND ');
    await this.tx.query(`UPDATE ${table} SET ${set.join(', ')} WHERE ${isRow}`, [...Object.values(changes), ...key]);
    if (raises)
      await this.tx.query(
        `UPDATE ${raises.table} SET version = version + 1
         WHERE id = (SELECT ${raises.by} FROM ${table} WHERE ${isRow})`,
        key,
      );
  }

  /** A value of the audit log goes; its hash stays in the entry. */
  async removeValue([entry, field, side]: RemovedValue): Promise<void> {
    this.count('audit_value', `${entry} ${field} ${side}`);
    if (this.looksOnly) return;
    const sql = 'DELETE FROM audit_value WHERE entry_id = ? AND field = ? AND side = ?';
    await this.tx.query(sql, [entry, field, side]);
    this.values.push([entry, field, side]);
  }

  count(table: string, key: string): void {
    const rows = this.touched.get(table) ?? new Set();
    this.touched.set(table, rows.add(key));
  }

  /** The history of plans by which their drafts could be undone and redone goes: the named ones, and those that held the words. */
  async forgetHistory(plans: Iterable<number>): Promise<void> {
    const forgotten = new Set(plans);
    for (const step of this.steps) {
      const sql = 'SELECT plan_id AS planId FROM plan_change WHERE id = ?';
      for (const { planId } of await this.tx.query<{ planId: number }[]>(sql, [step])) forgotten.add(planId);
    }
    if (forgotten.size === 0) return;
    const of = [...forgotten];
    const sql = `SELECT id FROM plan_change WHERE plan_id IN (${marks(of)})`;
    for (const { id } of await this.tx.query<{ id: number }[]>(sql, of)) this.count('plan_change', String(id));
    if (!this.looksOnly) await this.tx.query(`DELETE FROM plan_change WHERE plan_id IN (${marks(of)})`, of);
  }

  private async meet(place: Place, row: Row, changes: Row): Promise<void> {
    if (place.found === 'blot') await this.update(place, row, changes);
    else if (place.found === 'delete') {
      if (!ownRecord(row)) await this.removeValue(place.keys.map((name) => row[name]) as RemovedValue);
    } else this.steps.add(Number(row[place.keys[0]]));
  }

  /** Every row of a place in the order of its key, some at a time. */
  private async *rowsOf({ table, keys, columns }: Place): AsyncGenerator<Row> {
    const names = [...keys, ...Object.keys(columns)].join(', ');
    const order = keys.join(', ');
    // the first comparison lets the key's index be used
    const behind = `${keys[0]} >= ? AND (${order}) > (${marks(keys)})`;
    for (let last: Row | undefined; ;) {
      const key = last && keys.map((name) => last![name]!);
      const rows = await this.tx.query<Row[]>(
        `SELECT ${names} FROM ${table} WHERE ${key ? behind : '1 = 1'} ORDER BY ${order} LIMIT ${rowsAtOnce}`,
        key ? [key[0], ...key] : [],
      );
      yield* rows;
      if (rows.length < rowsAtOnce) return;
      last = rows.at(-1);
    }
  }
}
