import type { MessagesLike } from '../../../shared/messages/messages-like';
import type { frame as chinese } from './zh-CN';

export const frame: MessagesLike<typeof chinese> = {
  name: 'Yaodian 要点通',
  skip: 'Skip to content',
  menu: 'Main menu',
  rooms: {
    plans: 'Annual key points',
    tasks: 'Tasks',
    reports: 'Reporting',
    review: 'Review',
    led: 'Reports on led tasks',
    evidence: 'Evidence',
    settings: 'Settings',
    people: 'People',
    audit: 'Audit log',
    removals: 'Removals',
  },
  settings: { units: 'Units', groups: 'Groups', figures: 'Reports and follow-up', calendar: 'Working days' },
  profile: 'Profile',
  language: 'Language',
  appearance: 'Appearance',
  appearances: { light: 'Light', dark: 'Dark', system: 'As the system' },
  demo: 'Demonstration data',
  loopback: 'Serves this computer only',
  lost: 'Connection lost, trying again',
  notFound: 'There is no such page',
  notFoundWhy: 'The address may be wrong, or what it showed was deleted.',
  toPlans: 'Back to the annual key points',
  broken: 'The page did not open',
  brokenWhy: 'It did not load completely. What was saved, and text not yet saved, is still there; load it again.',
  reload: 'Load again',
};
