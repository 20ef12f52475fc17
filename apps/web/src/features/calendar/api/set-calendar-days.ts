import { useMutation } from '@tanstack/react-query';
import type { SetDays } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { useCalendarChanged } from './calendar-changed';

const setCalendarDays = ({ year, key, ...body }: SetDays & { year: number; key: string }) =>
  answerOf(
    api.PUT('/api/calendar/{year}/days', { params: { path: { year }, header: { 'Idempotency-Key': key } }, body }),
  );

export const useSetCalendarDays = () => useMutation({ mutationFn: setCalendarDays, ...useCalendarChanged() });
