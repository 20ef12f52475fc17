import { type DraftTask, importDocument, type NewUnit, type Unit } from '@yaodian/api-client';
import type { DatabaseEngine } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';

/** Doubts of every sort: a rhythm in the words, digits that read two ways, no units, an item that looks like a task. */
export const doubtful = `云岭县2026年政务公开工作要点
一、重点工作
（一）公开重大决策。每季度公开一次决策目录。（牵头单位：县政府办；责任单位：县司法局）
（二）做好政策解读。解读率达到100%。（牵头单位：县司法局；完成时限：2026111日）
（三）统一公开格式。各类信息的格式由有关方面统一规定并执行。
二、组织领导
（一）开展业务培训。全年培训不少于2次。（责任单位：各乡镇、县人社局；完成时限：2026年9月底前）
`;

export const kinds = ({ doubts }: Pick<DraftTask, 'doubts'>) => doubts.map(({ kind }) => kind);
export const path = (id: number) => ({ path: { id } });

/** A draft of the doubtful document for each test, in an office that knows its group and the units `registered`, and what is done with it. */
export function useDoubtfulDraft(engine: DatabaseEngine, registered: string[]) {
  const app = useApplication(engine);
  let draft: { planId: number; documentId: number; tasks: DraftTask[] };

  beforeEach(async () => {
    const { items } = ok(await app.client.GET('/api/units', { params: { query: { limit: 500 } } }));
    for (const { id, version } of items) {
      await app.client.DELETE('/api/units/{id}', { params: { ...path(id), query: { version } } });
    }
    if (ok(await app.client.GET('/api/unit-groups', {})).length === 0)
      ok(await app.client.POST('/api/unit-groups', { body: { name: '各乡镇', kinds: ['township'] } }));
    await registerNames(app, registered);
    const target = { planYear: 2026, planTitle: '要点' };
    const { planId, documentId } = ok(await importDocument(app.client, { text: doubtful }, target));
    draft = { planId, documentId, tasks: await tasksOf(app, planId) };
  });

  return {
    app,
    now: () => draft,
    addUnit: async (unit: NewUnit): Promise<Unit> => ok(await app.client.POST('/api/units', { body: unit })),
    edit: async (index: number, part: Partial<DraftTask>) => {
      const { id, version } = (await tasksOf(app, draft.planId))[index]!;
      return ok(await app.client.PATCH('/api/tasks/{id}', { params: path(id), body: { version, ...part } }));
    },
    settle: (id: number, version: number, doubt: string) =>
      app.client.POST('/api/tasks/{id}/doubts/settle', { params: path(id), body: { version, doubt } }),
    plan: async (id = draft.planId) => ok(await app.client.GET('/api/plans/{id}', { params: path(id) })),
    changes: async () => ok(await app.client.GET('/api/plans/{id}/changes', { params: path(draft.planId) })),
    step: (direction: 'undo' | 'redo', change: number) =>
      app.client.POST(`/api/plans/{id}/${direction}`, { params: path(draft.planId), body: { change } }),
  };
}
