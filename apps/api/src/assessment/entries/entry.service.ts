import {
  entryProblems,
  entryRange,
  layoutOf,
  leafPlaces,
  notApplicableProblems,
  type Problem,
  type Scheme,
} from '@yaodian/assessment';
import { plain } from '@yaodian/inspection';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { currentContext } from '../../platform/work-context.js';
import type { AssessedUnit } from '../facts/adopted.js';
import { appliesToOf } from './applies-to.js';
import { heldScored, readScored, readUnits, requireScores, type Scored } from './entries.access.js';
import {
  type Entry,
  type EntryQuery,
  type EntrySheet,
  entriesShown,
  type WriteEntries,
  type WriteEntry,
} from './entry.dto.js';
import { EntryRow } from './entry.entity.js';
import { entriesOf, entryAt, entryItems } from './entry.queries.js';
import { ofUnit, requireNoProblems, type UnitProblem } from './problems.js';

/** 考核打分: the office's figures for manual leaves, and its word that a line does not apply. */
@Injectable()
export class EntryService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A line for its units, or a unit with its leaves. Throws DomainError not-found, scheme-missing and validation. */
  async list(principal: Principal, query: EntryQuery): Promise<EntrySheet> {
    const { planId, line, unitId, group, unscored, page = 1 } = query;
    const { reader } = this.unitOfWork;
    if ((line === undefined) === (unitId === undefined)) throw invalid('line', 'or unitId is needed, and only one');
    const scored = await readScored(reader, principal, planId);
    const readable = readUnits(scored);
    if (unitId !== undefined) {
      const units = readable.filter((unit) => unit.unitId === unitId);
      if (units.length === 0) throw new DomainError('not-found', { unit: String(unitId) });
      const { items, asOf } = await entryItems(reader, scored, units);
      const shown = unscored
        ? items.filter(({ rule, entry, whyNot }) => rule === 'manual' && !entry && !whyNot)
        : items;
      return { items: shown, total: shown.length, asOf };
    }
    const lined = readable.filter(
      (unit) => (group === undefined || unit.group === group) && leafOf(scored.plan.scheme, unit.group, line!),
    );
    const units = unscored ? await unscoredUnits(reader, scored, lined, line!) : lined;
    const from = (page - 1) * entriesShown;
    return {
      ...(await entryItems(reader, scored, units.slice(from, from + entriesShown), line)),
      total: units.length,
    };
  }

  /**
   * All of it or nothing. Throws DomainError not-found, scheme-missing, result-announced, unit-not-scored, own-cause,
   * version-conflict with the entry as it is now, and entry-problems, which names each line that does not fit.
   */
  write(principal: Principal, { planId, entries }: WriteEntries, key?: string): Promise<EntrySheet> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { planId, entries }, async () => {
        const scored = await heldScored(tx, principal, planId);
        const units = new Map(entries.map(({ unitId }) => [unitId, requireScores(scored, unitId)]));
        if (new Set(entries.map(({ unitId, line }) => `${unitId} ${line}`)).size < entries.length)
          throw invalid('entries', 'name each line of a unit once');
        const { scheme } = scored.plan;
        const problems = entries.flatMap((entry): UnitProblem[] => {
          const unit = units.get(entry.unitId)!;
          return ofUnit(unit, problemsOf(scheme, unit.group, entry));
        });
        requireNoProblems(problems);
        const before = await entriesOf(tx, planId, [...units.keys()]);
        for (const entry of entries)
          await this.put(tx, scored, { unit: units.get(entry.unitId)!, entry, before: entryAt(before, entry) });
        const { items, asOf } = await entryItems(tx, scored, [...units.values()]);
        const written = new Set(entries.map(({ unitId, line }) => `${unitId} ${line}`));
        const shown = items.filter(({ unitId, line }) => written.has(`${unitId} ${line}`));
        return { items: shown, total: shown.length, asOf };
      }),
    );
  }

  private async put(
    tx: EntityManager,
    { plan, actor }: Scored,
    { unit, entry, before }: { unit: AssessedUnit; entry: WriteEntry; before: Entry | null },
  ): Promise<void> {
    const { planId, scheme } = plan;
    const { unitId, line } = entry;
    if ((before?.version ?? 0) !== entry.version)
      throw new DomainError('version-conflict', { unit: unit.name }, { current: { unitId, line, entry: before } });
    const what = { unit: unit.name, line: lineName(scheme, unit.group, line) };
    const inWords = (one: Pick<Entry, 'kind' | 'points' | 'reason'> | null) =>
      one && { kind: one.kind, points: one.points, reason: one.reason };
    const seenAt = [{ unitId }];
    const points = entry.points ?? null;
    if (points === null && !entry.notApplicable) {
      if (before === null) return;
      await tx.delete(EntryRow, { id: before.id });
      const was = { ...inWords(before), files: before.files.map(({ name, sha256 }) => ({ name, sha256 })) };
      await record(tx, { action: 'score.clear', objectId: planId, before: { ...what, ...was }, after: what, seenAt });
      return;
    }
    const kind = entry.notApplicable ? ('not-applicable' as const) : ('points' as const);
    const after = {
      kind,
      points: kind === 'points' ? plain(points!) : null,
      reason: entry.reason!.trim(),
    };
    const values = {
      ...after,
      rangeTo: kind === 'points' ? entryRange(scheme, unit.group, line)!.most : null,
      enteredBy: actor.personId,
      enteredAt: currentContext().startedAt,
      version: entry.version + 1,
    };
    if (before) await tx.update(EntryRow, { id: before.id }, values);
    else await tx.insert(EntryRow, { planId, unitId, line, ...values });
    await record(tx, {
      action: kind === 'points' ? 'score.enter' : 'score.say-not-applicable',
      objectId: planId,
      // whose and which line it is stands beside what has changed
      before: inWords(before) ?? {},
      after: { ...what, ...after },
      seenAt,
    });
  }
}

const leafOf = (scheme: Scheme, group: string, line: string) =>
  leafPlaces(layoutOf(scheme, group)).find(({ node }) => node.key === line);

/** 1.2 制度机制 */
export function lineName(scheme: Scheme, group: string, line: string): string {
  const leaf = leafOf(scheme, group, line);
  return leaf ? `${leaf.number} ${leaf.node.name}` : line;
}

function problemsOf(scheme: Scheme, group: string, entry: WriteEntry): Problem[] {
  const { line, points = null, notApplicable = false, reason = '' } = entry;
  if (points !== null && notApplicable) throw invalid('entries', 'either points or notApplicable');
  if (!leafOf(scheme, group, line)) return entryProblems(scheme, group, { line: line, points: '0', reason: '-' });
  if (notApplicable) return notApplicableProblems(scheme, group, { line, reason });
  return points === null ? [] : entryProblems(scheme, group, { line, points, reason });
}

/** Those among units that the line is scored for and that have no entry for it. */
async function unscoredUnits(
  manager: EntityManager,
  { plan }: Scored,
  units: readonly AssessedUnit[],
  line: string,
): Promise<AssessedUnit[]> {
  const appliesTo = appliesToOf(plan.scheme);
  const rows = await manager.find(EntryRow, { select: { unitId: true }, where: { planId: plan.planId, line } });
  const entered = new Set(rows.map(({ unitId }) => unitId));
  return units.filter(
    (unit) =>
      leafOf(plan.scheme, unit.group, line)!.node.rule.kind === 'manual' &&
      !entered.has(unit.unitId) &&
      appliesTo(line, unit),
  );
}
