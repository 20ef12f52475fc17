import { buffer } from 'node:stream/consumers';
import type { EntityManager } from 'typeorm';
import type { TableWriter } from '../../exports/table-writer.js';
import type { FileStore } from '../../platform/file-store.js';

/** What stands in the files of templates: no column holds it. Read beforehand, so that no transaction waits for the store. */
export class TemplateTexts {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly store: FileStore,
    private readonly writer: TableWriter,
  ) {}

  /** Reads those that there are now. */
  async load(manager: EntityManager): Promise<void> {
    const rows = await manager.query<{ sha256: string }[]>(
      'SELECT DISTINCT sha256 FROM document_template WHERE removal_id IS NULL',
    );
    for (const { sha256 } of rows) await this.of(sha256);
  }

  /** The texts of a file, in one; nothing where the store has none. */
  async of(sha256: string): Promise<string> {
    const known = this.known.get(sha256);
    if (known !== undefined) return known;
    const stream = await this.store.read(sha256);
    const bytes = stream && new Uint8Array(await buffer(stream));
    const text = bytes ? await this.writer.templateTexts(bytes, new AbortController().signal) : '';
    this.known.set(sha256, text);
    return text;
  }
}
