import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { demonstrationKeys } from '../database/idempotency.js';
import { DomainError } from '../platform/domain-error.js';
import type { PlanService } from '../plans/plan.service.js';
import type { DocumentService } from './document.service.js';

const name = '云岭县2026年政务公开工作要点.txt';
const plan = { planYear: 2026, planTitle: '云岭县2026年政务公开工作要点' };

/** Loads the demonstration set into an empty database, as a person would import it; once, whoever starts at the same time. */
export async function loadDemonstration(
  plans: PlanService,
  documents: DocumentService,
  programRoot: string,
): Promise<void> {
  const { items } = await plans.list({ limit: 1 });
  if (items.length > 0) return;
  const bytes = await readFile(path.join(programRoot, '../src/documents/demo', name));
  try {
    await documents.save({
      files: [{ name, bytes }],
      target: plan,
      signal: new AbortController().signal,
      key: demonstrationKeys.plan,
    });
  } catch (error) {
    // another version's set was loaded before, and has been deleted since
    if (!(error instanceof DomainError && error.code === 'idempotency-mismatch')) throw error;
  }
}
