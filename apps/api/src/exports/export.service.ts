import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { TableTask } from '@yaodian/official-document';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../platform/domain-error.js';
import { findPlan } from '../plans/plan.queries.js';
import { everyTask, type StoredTask, unitNames } from '../plans/task.queries.js';
import { TableWriter } from './table-writer.js';
import type { ExportFormat, TableRequest } from './table.worker.js';

/** Tasks that are read in one turn; other requests are answered between two turns. */
const tasksInPiece = 500;
const attempts = 5;

@Injectable()
export class ExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: TableWriter,
  ) {}

  /** A plan's task table as it is now, as a file with its name. Throws DomainError not-found, and what the writer throws. */
  async table(planId: number, format: ExportFormat, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const table = await readTable(this.unitOfWork.reader, planId);
    const { title, bytes } = await this.writer.write({ format, ...table }, signal);
    return { name: `${fileName(title)}.${format}`, bytes };
  }
}

/** Reads a plan's tasks piece by piece; again where somebody changed the plan meanwhile, so that no task is left out or doubled. */
async function readTable(manager: EntityManager, planId: number): Promise<Omit<TableRequest, 'format'>> {
  let plan = await findPlan(manager, planId);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const tasks = await readPieces(manager, planId);
    const { title, year, updatedAt } = plan;
    plan = await findPlan(manager, planId);
    if (plan.updatedAt === updatedAt) return { title, year, tasks };
  }
  throw new DomainError('version-conflict', undefined, { current: plan });
}

async function readPieces(manager: EntityManager, planId: number): Promise<string[]> {
  const pieces: string[] = [];
  let piece: TableTask[] = [];
  for await (const task of everyTask(manager, planId)) {
    if (task.cancelledAt !== null) continue;
    piece.push(toTableTask(task));
    if (piece.length < tasksInPiece) continue;
    pieces.push(JSON.stringify(piece));
    piece = [];
    // the embedded database answers at once, without a turn for the others
    await nextTurn();
  }
  return piece.length > 0 ? [...pieces, JSON.stringify(piece)] : pieces;
}

const toTableTask = ({ section, title, requirement, units, deadline, targets }: StoredTask): TableTask => ({
  section,
  title,
  requirement,
  ...unitNames(units),
  deadline,
  targets,
});

/** A title as a name that every file system takes. */
export const fileName = (title: string): string => [...title.replace(/[\\/:*?"<>|\s]+/g, '_')].slice(0, 80).join('');
