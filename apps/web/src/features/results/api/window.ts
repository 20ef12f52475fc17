import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** How many working days appeals are possible by a scheme, and the last of them if it were announced on that day. */
export const coming = (schemeId: number, today: string) =>
  queryOptions({
    queryKey: ['results', 'window', schemeId, today],
    queryFn: async ({ signal }) => {
      const scheme = await answerOf(api.GET('/api/schemes/{id}', { params: { path: { id: schemeId } }, signal }));
      const days = scheme.body.settings.appealDays;
      const { to } = await answerOf(
        api.POST('/api/calendar/explain', { body: { from: today, workingDays: days }, signal }),
      );
      return { days, until: to };
    },
  });
