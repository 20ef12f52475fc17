import { Injectable } from '@nestjs/common';
import { unitKey } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DocumentReader } from '../../documents/document-reader.js';
import type { UploadedFile } from '../../documents/upload.js';
import { TableWriter } from '../../exports/table-writer.js';
import { matchDrafts } from '../../plans/units/match-drafts.js';
import { Clock } from '../../platform/clock.js';
import { downloadedSheet, type ReadTable, readTable } from '../../workbooks/read-table.js';
import { type AskedImport, askedOf, requireApplicable, rowsToRead } from '../../workbooks/receive-workbook.js';
import { listGroups } from '../groups/group.queries.js';
import { keepLoad } from '../starter/register-load.queries.js';
import type { RegisterLoad } from '../starter/starter.dto.js';
import { allUnits } from '../unit.queries.js';
import { holdUnits } from '../unit.tree.js';
import { applyEntries } from './apply-import.js';
import { heads, plain, type UnitField, unitFields, widths, wordsOf } from './unit-columns.js';
import { planImport, type RegisterNow } from './unit-import.js';
import type { UnitComparison } from './unit-workbook.dto.js';

/** The register as an Excel workbook that goes out, is edited and comes back. */
@Injectable()
export class UnitWorkbookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
  ) {}

  /** The whole register, closed units included. Throws what the writer throws. */
  async download(signal: AbortSignal): Promise<Uint8Array> {
    const units = await allUnits(this.unitOfWork.reader);
    const fields = ['id', ...unitFields] as const;
    const rows = units.map((unit) => {
      const words = { id: String(unit.id), ...wordsOf(unit) };
      return fields.map((field) => words[field]);
    });
    const columns = fields.map((field) => ({ head: heads[field], width: widths[field] }));
    return this.writer.writeRegister({ sheet: '单位', downloaded: downloadedSheet, columns, rows }, signal);
  }

  /** What the workbook would do. Throws DomainError for a file that cannot be read or is another table. */
  async compare(file: UploadedFile, signal: AbortSignal): Promise<UnitComparison> {
    const table = await this.read(file, signal);
    return (await planImport(table, await registerNow(this.unitOfWork.reader))).comparison;
  }

  /**
   * Does all of it, as one step that can be undone. Throws, and changes nothing then, DomainError import-outdated where the
   * register or the file is no longer as it was compared, table-faults, conflicts-undecided, and as compare does.
   */
  async apply(asked: AskedImport, key?: string): Promise<RegisterLoad> {
    const { file, conflicts, signal } = asked;
    const table = await this.read(file, signal);
    return this.unitOfWork.run((tx) =>
      once(tx, key, { importUnits: askedOf(asked) }, async () => {
        await holdUnits(tx);
        const plan = await planImport(table, await registerNow(tx), conflicts);
        requireApplicable(plan.comparison, asked);
        const { added, changed, renamed } = await applyEntries(tx, plan.entries);
        await matchDrafts(tx, { renamed });
        const load = await keepLoad(tx, { units: added, changed, at: this.clock.now() });
        const after = { file: file.name, count: load.count, changed: load.changed, closedUnits: load.closed };
        await record(tx, { action: 'register.import', objectId: load.id, after });
        return load;
      }),
    );
  }

  private async read(file: UploadedFile, signal: AbortSignal): Promise<ReadTable<UnitField>> {
    return readTable(await this.reader.sheets(file, rowsToRead, signal), heads, plain);
  }
}

const registerNow = async (manager: EntityManager): Promise<RegisterNow> => ({
  units: await allUnits(manager),
  groupNames: new Map(
    (await listGroups(manager)).flatMap(({ name, aliases }) =>
      [name, ...aliases].map((each): [string, string] => [unitKey(each), name]),
    ),
  ),
});
