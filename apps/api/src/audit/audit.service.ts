import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import type {
  AuditChain,
  AuditedField,
  AuditedValue,
  AuditEntry,
  AuditFilter,
  AuditPage,
  AuditQuery,
  ReadValues,
} from './audit.dto.js';
import { auditCsv } from './audit.csv.js';
import type { KeptValue } from './audit.queries.js';
import { hashOfValue } from './chain.js';
import { chainState } from './chain.queries.js';
import { findEntry, keptValues, listEntries } from './log.queries.js';
import { record } from './record.js';
import { verifyOnRecord } from './verify-on-record.js';

@Injectable()
export class AuditService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list({ limit = 50, ...query }: AuditQuery): Promise<AuditPage> {
    const items = await listEntries(this.unitOfWork.reader, { ...query, limit: limit + 1 });
    const more = items.length > limit;
    if (more) items.pop();
    return { items, next: more ? items.at(-1)!.id : null };
  }

  /** Throws DomainError not-found. */
  find(id: number): Promise<AuditEntry> {
    return findEntry(this.unitOfWork.reader, id);
  }

  /** The values of one entry, once it is on record who wants them and why. Throws DomainError not-found. */
  readValues(id: number, { reason }: ReadValues): Promise<AuditedValue[]> {
    return this.unitOfWork.run(async (tx) => {
      const { fields } = await findEntry(tx, id);
      await record(tx, { action: 'audit.read-values', objectId: id, after: { reason } });
      const kept = await keptValues(tx, id);
      return fields.map((field) => withValues(field, kept));
    });
  }

  /** The entries that the filter lets through as a CSV file, piece by piece; that it was asked for is on record. */
  async export(filter: AuditFilter): Promise<AsyncIterable<string>> {
    // a filter that fits nothing is told before anything is on record
    await listEntries(this.unitOfWork.reader, { ...filter, limit: 1 });
    await this.unitOfWork.run((tx) => record(tx, { action: 'audit.export', objectId: null, after: { filter } }));
    return auditCsv(this.unitOfWork.reader, filter);
  }

  chain(): Promise<AuditChain> {
    return chainState(this.unitOfWork.reader);
  }

  /** Checks the whole log now. */
  async verify(): Promise<AuditChain> {
    await verifyOnRecord(this.unitOfWork);
    return this.chain();
  }
}

function withValues({ field, ...hashes }: AuditedField, kept: KeptValue[]): AuditedValue {
  const sides = (['before', 'after'] as const).map((side) => ({
    hash: hashes[side],
    kept: kept.find((one) => one.field === field && one.side === side),
  }));
  const [before, after] = sides.map(({ kept }) => kept?.value ?? null);
  return {
    field,
    before: before!,
    after: after!,
    removed: sides.some(({ hash, kept }) => hash !== null && !kept),
    genuine: sides.every(({ hash, kept }) => !kept || hashOfValue(kept.salt, kept.value) === hash),
  };
}
