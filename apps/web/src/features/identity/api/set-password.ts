import { useMutation } from '@tanstack/react-query';
import type { SetPassword } from '@yaodian/api-client';
import { answerOf, openApi } from '../../../shared/api';

export const useSetPassword = () =>
  useMutation({
    mutationFn: (body: SetPassword) => answerOf(openApi.POST('/api/set-up/password', { body })),
  });
