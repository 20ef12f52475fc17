import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditEvidence, EditEvidencePlace, Evidence } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { evidenceChanged } from './list-evidence';

const edit = ({ id, ...body }: EditEvidence & { id: number }) =>
  answerOf(api.PATCH('/api/evidence/{id}', { params: { path: { id } }, body }));

const editPlace = ({ id, placeId, ...body }: EditEvidencePlace & { id: number; placeId: number }) =>
  answerOf(api.PATCH('/api/evidence/{id}/places/{placeId}', { params: { path: { id, placeId } }, body }));

const join = ({ into: { id, version }, other }: { into: Evidence; other: Evidence }) =>
  answerOf(
    api.POST('/api/evidence/{id}/join', {
      params: { path: { id } },
      body: { version, otherId: other.id, otherVersion: other.version },
    }),
  );

const remove = ({ id, version }: Pick<Evidence, 'id' | 'version'>) =>
  answerOf(api.DELETE('/api/evidence/{id}', { params: { path: { id }, query: { version } } }));

const grade = ({ evidence: { id, version }, grade: given }: { evidence: Evidence; grade: 'A' | null }) =>
  answerOf(api.POST('/api/evidence/{id}/grade', { params: { path: { id } }, body: { version, grade: given } }));

function useKeeping() {
  const client = useQueryClient();
  return { onSettled: () => evidenceChanged(client) };
}

export const useEditEvidence = () => useMutation({ mutationFn: edit, ...useKeeping() });
export const useEditPlace = () => useMutation({ mutationFn: editPlace, ...useKeeping() });
export const useJoinEvidence = () => useMutation({ mutationFn: join, ...useKeeping() });
export const useDeleteEvidence = () => useMutation({ mutationFn: remove, ...useKeeping() });

/** What reports and requests to close are proved by is shown with them. */
export function useGradeEvidence() {
  const client = useQueryClient();
  const shownIn = [['evidence'], ['reports'], ['assignments']];
  return useMutation({
    mutationFn: grade,
    onSettled: () => Promise.all(shownIn.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
