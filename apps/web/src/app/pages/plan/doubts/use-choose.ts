import { useTranslation } from 'react-i18next';
import type { Doubt } from '../../../../features/tasks/doubts';
import type { DraftRow } from '../../../../features/tasks/task-row';
import { announce } from '../../../../shared/announcer';
import type { RowCommands } from '../row-commands';
import type { Answers } from '../use-answers';
import type { TaskActions } from '../use-task-actions';
import { type Choice, fieldOf } from './choices';

interface Props {
  rows: DraftRow[];
  answers: Answers;
  actions: TaskActions;
  commands: RowCommands;
}

/** Carries out what was chosen for a doubt, and says what has become of it. */
export function useChoose({ rows, answers, actions, commands }: Props) {
  const { t } = useTranslation();

  const alike = ({ kind }: Doubt) => rows.filter(({ doubts }) => doubts.some((each) => each.kind === kind));

  const carryOut = (doubt: Doubt, choice: Choice, all: boolean): Promise<boolean> => {
    const { row, documentId, place, facts } = doubt;
    const printed = facts['unit'] ?? '';
    switch (choice.kind) {
      case 'unit':
        return answers.match(printed, { unitId: choice.unitId, alias: choice.alias });
      case 'add-unit':
        return answers.match(printed, { newUnit: choice.unit, alias: true });
      case 'to-group':
        return answers.match(printed, { groupId: choice.groupId, alias: true });
      case 'add-group':
        return answers.match(printed, { newGroup: choice.group, alias: true });
      case 'register-all':
        return answers.registerAll();
      case 'group':
        return answers.match(printed, { asGroup: true });
      case 'keep':
        return all ? answers.answerAll(doubt.kind, alike(doubt), 'keep') : answers.keep(doubt);
      case 'first-leads':
        return answers.answerAll(doubt.kind, alike(doubt), 'first-leads');
      case 'make-task':
        return place && documentId !== null ? actions.makeTask(documentId, place) : Promise.resolve(false);
    }
    if (!row) return Promise.resolve(false);
    switch (choice.kind) {
      case 'lead':
        return answers.setLead(row, choice.printed);
      case 'deadline':
        return answers.setDeadline(all ? alike(doubt) : [row], choice.choice);
      case 'recur':
        return answers.setDeadline([row], { kind: 'recurring', date: null, recurrence: choice.recurrence });
      case 'edit':
        commands.edit(row, fieldOf(doubt));
        return Promise.resolve(false);
      default:
        return Promise.resolve(false);
    }
  };

  const sentence = ({ facts, row }: Doubt, choice: Choice): string | null => {
    const printed = facts['unit'] ?? '';
    switch (choice.kind) {
      case 'unit':
        return t('tasks.answered.unit', { printed, unit: choice.name });
      case 'add-unit':
        return t('tasks.answered.unit', { printed, unit: choice.unit.name });
      case 'to-group':
        return t('tasks.answered.unit', { printed, unit: choice.name });
      case 'add-group':
        return t('tasks.answered.unit', { printed, unit: choice.group.name });
      case 'register-all':
        return t('tasks.answered.registered');
      case 'group':
        return t('tasks.answered.group', { printed });
      case 'lead':
        return t('tasks.answered.lead', { unit: choice.printed });
      case 'first-leads':
        return t('tasks.answered.first-leads');
      case 'deadline':
      case 'recur':
        return t('tasks.answered.deadline');
      case 'keep':
        if (!row) return t('tasks.answered.left');
        return printed ? t('tasks.answered.keptName', { printed }) : t('tasks.answered.kept');
      default:
        return null;
    }
  };

  return async (doubt: Doubt, choice: Choice, all: boolean): Promise<boolean> => {
    const done = await carryOut(doubt, choice, all);
    const words = done ? sentence(doubt, choice) : null;
    if (words) announce(words);
    return done;
  };
}
