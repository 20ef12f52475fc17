import type { EntityManager } from 'typeorm';
import { waitingReminders } from '../supervision/reminders/reminder.queries.js';
import { type Waiting, waiting } from './waiting.js';

/** Reminders that go on only by somebody of the office: by a call or a letter, or by a notice. */
export const remindersToCarryOn = async (manager: EntityManager): Promise<Waiting[]> => [
  waiting('call-units', await waitingReminders(manager, 'to-call')),
  waiting('climbed-to-notice', await waitingReminders(manager, 'for-notice')),
];
