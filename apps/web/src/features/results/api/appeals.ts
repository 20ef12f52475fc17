import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Appeal, DecideAppeal, NewAppeal } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Appeals that the person sees: those that wait come first. */
export const appealsQuery = (planId: number) =>
  queryOptions({
    queryKey: ['results', 'appeals', planId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/appeals', { params: { query: { planId } }, signal })),
  });

export type AppealAct =
  | { act: 'approve' | 'take-back' }
  | { act: 'send-back'; reason: string }
  | ({ act: 'decide' } & DecideAppeal)
  | { act: 'add-file'; file: File }
  | { act: 'remove-file'; fileId: number };

const at = (id: number, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });

/** A form whose file the typed client takes for a text. */
function formOf(file: File): { file: string } {
  const data = new FormData();
  data.append('file', file, file.name);
  return data as unknown as { file: string };
}

function send(id: number, asked: AppealAct, key: string): Promise<Appeal> {
  const params = at(id, key);
  switch (asked.act) {
    case 'approve':
      return answerOf(api.POST('/api/appeals/{id}/approval', { params }));
    case 'take-back':
      return answerOf(api.POST('/api/appeals/{id}/taking-back', { params }));
    case 'send-back':
      return answerOf(api.POST('/api/appeals/{id}/return', { params, body: { reason: asked.reason } }));
    case 'decide': {
      const { act: _act, ...body } = asked;
      return answerOf(api.POST('/api/appeals/{id}/decision', { params, body }));
    }
    case 'add-file':
      return answerOf(api.POST('/api/appeals/{id}/files', { params, body: formOf(asked.file) }));
    case 'remove-file':
      return answerOf(
        api.DELETE('/api/appeals/{id}/files/{fileId}', {
          params: { path: { id, fileId: asked.fileId }, header: { 'Idempotency-Key': key } },
        }),
      );
  }
}

const shown = [['results'], ['scores'], ['workbench']];

export function useAppealAct(id: number) {
  const client = useQueryClient();
  const refresh = () => Promise.all(shown.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: ({ key, ...asked }: AppealAct & { key: string }) => send(id, asked as AppealAct, key),
    // somebody else may have been first: what is typed stays, beside how things stand now
    onSettled: refresh,
  });
}

interface Made {
  appeal: Appeal;
  /** Names of files that did not arrive. */
  missing: string[];
}

/** Makes an appeal and sends its files after it; what did not arrive can be added later. */
export function useMakeAppeal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, files, ...body }: NewAppeal & { key: string; files: readonly File[] }): Promise<Made> => {
      let appeal = await answerOf(api.POST('/api/appeals', { params: { header: { 'Idempotency-Key': key } }, body }));
      const missing: string[] = [];
      for (const [index, file] of files.entries())
        try {
          appeal = await send(appeal.id, { act: 'add-file', file }, `${key}-${index}`);
        } catch {
          missing.push(file.name);
        }
      return { appeal, missing };
    },
    onSettled: () => Promise.all(shown.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
