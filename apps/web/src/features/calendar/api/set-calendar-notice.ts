import { useMutation } from '@tanstack/react-query';
import type { SetNotice } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { useCalendarChanged } from './calendar-changed';

const setCalendarNotice = ({ year, key, ...body }: SetNotice & { year: number; key: string }) =>
  answerOf(
    api.PUT('/api/calendar/{year}/notice', { params: { path: { year }, header: { 'Idempotency-Key': key } }, body }),
  );

export const useSetCalendarNotice = () => useMutation({ mutationFn: setCalendarNotice, ...useCalendarChanged() });
