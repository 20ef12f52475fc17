import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AddSample,
  AskFeedback,
  DrawAgain,
  EditInspection,
  NameInspectors,
  NewInspection,
  StartInspection,
} from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

type Keyed<T> = T & { key: string };

const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });

/** Whatever becomes of an inspection is seen at once in all that shows it. */
function useRefresh() {
  const client = useQueryClient();
  return { onSuccess: () => client.invalidateQueries({ queryKey: ['inspections'] }) };
}

export const useCreateInspection = () =>
  useMutation({
    mutationFn: ({ key, ...body }: Keyed<NewInspection>) =>
      answerOf(api.POST('/api/inspections', { params: keyed(key), body })),
    ...useRefresh(),
  });

export const useEditInspection = (id: number) =>
  useMutation({
    mutationFn: (body: EditInspection) =>
      answerOf(api.PATCH('/api/inspections/{id}', { params: { path: { id } }, body })),
    ...useRefresh(),
  });

export function useDeleteInspection(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answerOf(api.DELETE('/api/inspections/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['inspections', 'list'] }),
  });
}

export const useStartInspection = (id: number) =>
  useMutation({
    mutationFn: ({ key, ...body }: Keyed<StartInspection>) =>
      answerOf(api.POST('/api/inspections/{id}/start', { params: { path: { id }, ...keyed(key) }, body })),
    ...useRefresh(),
  });

export const useAskFeedback = (id: number) =>
  useMutation({
    mutationFn: ({ key, ...body }: Keyed<AskFeedback>) =>
      answerOf(api.POST('/api/inspections/{id}/feedback', { params: { path: { id }, ...keyed(key) }, body })),
    ...useRefresh(),
  });

export const useFinalise = (id: number) =>
  useMutation({
    mutationFn: ({ key, version }: Keyed<{ version: number }>) =>
      answerOf(
        api.POST('/api/inspections/{id}/finalising', { params: { path: { id }, ...keyed(key) }, body: { version } }),
      ),
    ...useRefresh(),
  });

export const useDrawAgain = (id: number) =>
  useMutation({
    mutationFn: ({ key, ...body }: Keyed<DrawAgain>) =>
      answerOf(api.POST('/api/inspections/{id}/draws', { params: { path: { id }, ...keyed(key) }, body })),
    ...useRefresh(),
  });

export const useNameInspectors = (id: number, unitId: number) =>
  useMutation({
    mutationFn: (body: NameInspectors) =>
      answerOf(api.PUT('/api/inspections/{id}/units/{unitId}/inspectors', { params: { path: { id, unitId } }, body })),
    ...useRefresh(),
  });

export const useAddSample = (id: number, unitId: number) =>
  useMutation({
    mutationFn: ({ key, ...body }: Keyed<AddSample>) =>
      answerOf(
        api.POST('/api/inspections/{id}/units/{unitId}/samples', {
          params: { path: { id, unitId }, ...keyed(key) },
          body,
        }),
      ),
    ...useRefresh(),
  });

export const useRemoveSample = (id: number) =>
  useMutation({
    mutationFn: ({ sampleId, version }: { sampleId: number; version: number }) =>
      answerOf(
        api.DELETE('/api/inspections/{id}/samples/{sampleId}', {
          params: { path: { id, sampleId }, query: { version } },
        }),
      ),
    ...useRefresh(),
  });
