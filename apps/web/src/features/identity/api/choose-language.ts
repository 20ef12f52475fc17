import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChooseLanguage } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { selfQuery } from './get-self';

/** In which the person is written to. */
export function useChooseLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChooseLanguage) => answerOf(api.PUT('/api/session/language', { body })),
    onSuccess: (_, { language }) => client.setQueryData(selfQuery().queryKey, (self) => self && { ...self, language }),
  });
}
