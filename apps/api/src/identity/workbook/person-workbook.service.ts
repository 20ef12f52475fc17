import { isAllowed, type PersonField, permissions, type Permission } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import { unitKey } from '@yaodian/decomposition';
import { type EntityManager, In } from 'typeorm';
import { record } from '../../audit/record.js';
import { json } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DocumentReader } from '../../documents/document-reader.js';
import type { UploadedFile } from '../../documents/upload.js';
import { TableWriter } from '../../exports/table-writer.js';
import { allUnits } from '../../organisation/unit.queries.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { downloadedSheet, type ReadTable, readTable } from '../../workbooks/read-table.js';
import { type AskedImport, askedOf, requireApplicable, rowsToRead } from '../../workbooks/receive-workbook.js';
import { everybody } from '../person.queries.js';
import { PersonRow } from '../person.entity.js';
import { type Principal, rolesOf } from '../principal.js';
import { newPersonLink } from '../set-up.links.js';
import { applyPeople } from './apply-people.js';
import { PeopleImportRow } from './people-import.entity.js';
import { heads, personFields, plain, widths, wordsOf } from './person-columns.js';
import { type PeopleNow, permissionOf, planPeople } from './person-import.js';
import type { PeopleImport, PersonComparison, PersonLink } from './person-workbook.dto.js';
import { touchedPerson, undoPeople } from './undo-people.js';

/** People as an Excel workbook that goes out, is edited and comes back: accounts from the one administrator, roles from the other. */
@Injectable()
export class PersonWorkbookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
  ) {}

  /** Everybody, disabled accounts included. Throws what the writer throws. */
  async download(signal: AbortSignal): Promise<Uint8Array> {
    const fields = ['id', ...personFields] as const;
    const rows = (await everybody(this.unitOfWork.reader)).map((person) => {
      const words = { id: String(person.id), ...wordsOf(person) };
      return fields.map((field) => words[field]);
    });
    const columns = fields.map((field) => ({ head: heads[field], width: widths[field] }));
    return this.writer.writeRegister({ sheet: '人员', downloaded: downloadedSheet, columns, rows }, signal);
  }

  /** What the workbook would do. Throws DomainError for a file that cannot be read or is another table. */
  async compare(principal: Principal, file: UploadedFile, signal: AbortSignal): Promise<PersonComparison> {
    const table = await this.read(file, signal);
    return (await planPeople(table, await peopleNow(this.unitOfWork.reader, principal))).comparison;
  }

  /**
   * Does all of it, as one step that can be undone. Throws, and changes nothing then, DomainError import-outdated,
   * table-faults, conflicts-undecided, and as compare does.
   */
  async apply(principal: Principal, asked: AskedImport, key?: string): Promise<PeopleImport> {
    const { file, conflicts, signal } = asked;
    const table = await this.read(file, signal);
    return this.unitOfWork.run((tx) =>
      once(tx, key, { importPeople: askedOf(asked) }, async () => {
        await holdPeople(tx);
        const { comparison, entries } = await planPeople(table, await peopleNow(tx, principal), conflicts);
        requireApplicable(comparison, asked);
        const now = this.clock.now();
        const { added, changed } = await applyPeople(tx, entries, now);
        const row = {
          permission: permissionOf(entries),
          added: JSON.stringify(added),
          changed: JSON.stringify(changed),
          leftVersions: null,
          at: now,
        };
        const { identifiers } = await tx.insert(PeopleImportRow, row);
        const { id } = identifiers[0] as { id: number };
        const after = { file: file.name, count: added.length, changed: changed.length };
        await record(tx, { action: 'person.import', objectId: id, after });
        return importOf({ ...row, id });
      }),
    );
  }

  /** The last import of what this person may change, as long as everybody is as it left them; else null. */
  async undoable(principal: Principal): Promise<PeopleImport | null> {
    const { reader } = this.unitOfWork;
    const last = await reader.findOne(PeopleImportRow, {
      where: { permission: In(permissionsFor(principal)) },
      order: { id: 'DESC' },
    });
    return last && touchedPerson(await everybody(reader), last) === null ? importOf(last) : null;
  }

  /** Throws DomainError not-found and what undoPeople throws, and keeps all then. */
  undo(principal: Principal, id: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await holdPeople(tx);
      const row = await this.find(tx, principal, id);
      await undoPeople(tx, row, principal.personId, this.clock.now());
      await tx.delete(PeopleImportRow, { id });
      const { count, changed } = importOf(row);
      await record(tx, { action: 'person.undo-import', objectId: id, before: { count, changed } });
    });
  }

  /**
   * A link for everybody whom an import has added and who has no password yet; earlier ones no longer work. Throws
   * DomainError not-found.
   */
  links(principal: Principal, id: number): Promise<PersonLink[]> {
    return this.unitOfWork.run(async (tx) => {
      const { added } = await this.find(tx, principal, id);
      const people = await tx.findBy(PersonRow, { id: In(json<number[]>(added)), disabled: false });
      const links: PersonLink[] = [];
      for (const { id: personId, account, name, passwordHash } of people) {
        if (passwordHash !== null) continue;
        await record(tx, { action: 'person.make-link', objectId: personId });
        links.push({ account, name, ...(await newPersonLink(tx, personId, this.clock.now())) });
      }
      return links;
    });
  }

  private async find(tx: EntityManager, principal: Principal, id: number): Promise<PeopleImportRow> {
    const row = await tx.findOneBy(PeopleImportRow, { id, permission: In(permissionsFor(principal)) });
    if (!row) throw new DomainError('not-found', { import: String(id) });
    return row;
  }

  private async read(file: UploadedFile, signal: AbortSignal): Promise<ReadTable<PersonField>> {
    return readTable(await this.reader.sheets(file, rowsToRead, signal), heads, plain);
  }
}

const permissionsFor = (principal: Principal): Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((permission) => isAllowed(rolesOf(principal), permission));

/** Holds everybody until the unit of work ends. */
async function holdPeople(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT id FROM person${forUpdate(tx)}`);
}

const peopleNow = async (manager: EntityManager, principal: Principal): Promise<PeopleNow> => ({
  people: await everybody(manager),
  unitIds: new Map((await allUnits(manager)).map(({ id, name }) => [unitKey(name), id])),
  principal,
});

const importOf = ({ id, added, changed, at }: Omit<PeopleImportRow, 'permission'>): PeopleImport => ({
  id,
  count: json<number[]>(added).length,
  changed: json<unknown[]>(changed).length,
  at: at.toISOString(),
});
