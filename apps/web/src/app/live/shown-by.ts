import type { QueryKey } from '@tanstack/react-query';
import type { LiveChange, LiveNoun } from '@yaodian/api-client';

type Shown = (change: LiveChange) => QueryKey[];

const ofAssignment: Shown = () => [
  ['assignments'],
  ['extensions'],
  ['unit-events'],
  ['reports'],
  ['notices'],
  ['instructions'],
  ['workbench'],
  ['supervision'],
  ['cockpit'],
];
const register: Shown = (change) => [['units'], ...ofAssignment(change)];
const ofDraft: Shown = ({ planId }) => [
  ['plans'],
  ['workbench'],
  ['tasks', 'list', { planId }],
  ['issuing', 'detail', planId],
  ['documents'],
];

const ofRectification: Shown = () => [['rectifications'], ['inspections'], ['supervision'], ['workbench']];

/** Which queries show a thing that has changed: the beginnings of their keys. */
export const shownBy: Record<LiveNoun, Shown> = {
  draft: ofDraft,
  document: ofDraft,
  plan: (change) => [
    ...ofDraft(change),
    ...ofAssignment(change),
    ['amendments', 'list', { planId: change.planId }],
    ['reviewers', 'list', { planId: change.planId }],
    ['settings'],
    ['archiving'],
    ['carrying'],
    ['lineage'],
  ],
  assignment: ofAssignment,
  extension: ofAssignment,
  stop: (change) => [['stops'], ...ofAssignment(change)],
  step: ofAssignment,
  'unit-event': ofAssignment,
  notification: () => [['notifications']],
  round: ofAssignment,
  report: ofAssignment,
  'report-inside': ofAssignment,
  notice: ofAssignment,
  instruction: ofAssignment,
  'inspection-unit': () => [['inspections'], ['inspecting'], ['workbench']],
  'rectification-order': ofRectification,
  rectification: ofRectification,
  evidence: () => [['evidence'], ['reports']],
  reminder: () => [['reminders'], ['workbench']],
  finding: () => [['inspections'], ['inspecting']],
  unit: register,
  group: () => [['units']],
  register,
  calendar: (change) => [['calendar'], ['issuing'], ...ofAssignment(change)],
  view: () => [['ledger-views']],
  person: () => [['people'], ['workbench']],
  deputy: () => [['people'], ['deputies']],
  circular: () => [['circulars'], ['inspections']],
  scheme: () => [['schemes'], ['scores']],
  score: () => [['scores'], ['cockpit']],
  result: () => [['scores'], ['results'], ['workbench'], ['cockpit']],
  'display-link': () => [['display-links']],
  appeal: () => [['results'], ['scores'], ['workbench']],
  template: () => [['templates'], ['sheets']],
  'check-list': () => [['check-lists']],
  inspection: () => [['inspections'], ['circulars'], ['workbench']],
  removal: () => [['removals'], ['workbench']],
  channel: () => [['channels']],
  // its entries stay as they were when they were looked up: there is a new one for everything that anybody does
  audit: () => [['audit', 'chain']],
  installation: () => [],
  // who has other roles sees other things
  session: () => [[]],
};
