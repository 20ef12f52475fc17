import { useMutation } from '@tanstack/react-query';
import type { CountDays } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const countWorkingDays = (body: CountDays) => answerOf(api.POST('/api/calendar/explain', { body }));

export const useCountWorkingDays = () => useMutation({ mutationFn: countWorkingDays });
