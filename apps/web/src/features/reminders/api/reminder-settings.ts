import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReminderRuleSettings, ReminderSettings, SetReminderSettings } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';

export const reminderSettingsQuery = () =>
  queryOptions({
    queryKey: ['settings', 'reminders'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/settings/reminders', { signal })),
  });

/** What such rules would send on the next working day. */
export const forecastQuery = (rules: ReminderRuleSettings) =>
  queryOptions({
    queryKey: ['reminders', 'forecast', rules],
    queryFn: ({ signal }) => answerOf(api.POST('/api/settings/reminders/forecast', { body: rules, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });

export function useSetReminderSettings() {
  const client = useQueryClient();
  const show = (settings: ReminderSettings) => client.setQueryData(reminderSettingsQuery().queryKey, settings);
  return useMutation({
    mutationFn: (body: SetReminderSettings) => answerOf(api.PUT('/api/settings/reminders', { body })),
    onSuccess: show,
    onError: (error) => {
      if (isConflict(error)) show(error.current as ReminderSettings);
    },
  });
}
