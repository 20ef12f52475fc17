import type { DraftTask } from '@yaodian/api-client';
import { emptyValues } from '../src/features/tasks/task-values';
import type { DraftRow } from '../src/features/tasks/task-row';

/** A plausible task of a draft. */
export const draftTask = (id: number, part: Partial<DraftTask> = {}): DraftTask => ({
  ...emptyValues(['推进决策公开']),
  targets: [],
  id,
  planId: 1,
  documentId: 1,
  position: id,
  title: `公开事项${id}`,
  requirement: `按时公开事项${id}。`,
  source: { start: id * 100, end: id * 100 + 90 },
  doubts: [],
  cancelledAt: null,
  carriedFrom: [],
  version: 1,
  updatedAt: '2026-03-12T01:00:00.000Z',
  ...part,
});

export const draftRow = (id: number, part: Partial<DraftRow> = {}): DraftRow => {
  const task = draftTask(id);
  return { ...task, key: String(id), number: id, doubts: [], task, ...part };
};
