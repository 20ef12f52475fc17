import { useMutation } from '@tanstack/react-query';
import type { SetFigure } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

interface Asked {
  planId: number;
  version: number;
  figures: SetFigure[];
}

const previewSettings = ({ planId, ...body }: Asked) =>
  answerOf(api.POST('/api/plans/{id}/settings/preview', { params: { path: { id: planId } }, body }));

export const usePreviewSettings = () => useMutation({ mutationFn: previewSettings });
