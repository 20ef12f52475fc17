import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { refreshAssignments } from './refresh';

interface Written {
  text: string;
  person: string | null;
  due: string | null;
}

const useStepMutation = <Asked>(mutationFn: (asked: Asked) => Promise<unknown>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => refreshAssignments(client) });
};

export const useAddStep = (assignmentId: number) =>
  useStepMutation(({ key, ...body }: Written & { key: string }) =>
    answerOf(
      api.POST('/api/assignments/{id}/steps', {
        params: { path: { id: assignmentId }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );

export const useEditStep = () =>
  useStepMutation(({ id, ...body }: { id: number; version: number; done?: boolean } & Partial<Written>) =>
    answerOf(api.PATCH('/api/steps/{id}', { params: { path: { id } }, body })),
  );

export const useRemoveStep = () =>
  useStepMutation(({ id, version }: { id: number; version: number }) =>
    answerOf(api.DELETE('/api/steps/{id}', { params: { path: { id }, query: { version } } })),
  );

export const useOrderSteps = (assignmentId: number) =>
  useStepMutation((ids: number[]) =>
    answerOf(api.PUT('/api/assignments/{id}/steps/order', { params: { path: { id: assignmentId } }, body: { ids } })),
  );
