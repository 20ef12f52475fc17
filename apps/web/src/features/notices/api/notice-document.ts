import { useMutation } from '@tanstack/react-query';
import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';

/** A notice as the Word document that is printed, signed and sealed. */
export const useNoticeDocument = () =>
  useMutation({
    mutationFn: (address: string) =>
      answeredFile(
        api.GET('/api/notices/{address}/document.docx', { params: { path: { address } }, parseAs: 'blob' }),
        'notice.docx',
      ),
  });
