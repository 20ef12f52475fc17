import { useMutation } from '@tanstack/react-query';
import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';

/** The same as a workbook. */
export const useExportBoard = (planId: number | undefined) =>
  useMutation<File>({
    mutationFn: () =>
      answeredFile(
        api.GET('/api/supervision/board/export.xlsx', { params: { query: { planId } }, parseAs: 'blob' }),
        'lights.xlsx',
      ),
  });
