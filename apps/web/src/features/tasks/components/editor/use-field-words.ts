import { useTranslation } from 'react-i18next';
import type { Field, TaskValues } from '../../task-values';
import { printedBeside, useDeadlineWords } from '../use-deadline-words';

/** A field's content in one piece of text, to read and to copy. */
export function useFieldWords(): (field: Field, values: TaskValues) => string {
  const { t } = useTranslation();
  const deadlineWords = useDeadlineWords();
  const unitsOf = ({ units }: TaskValues, role: 'lead' | 'responsible') => {
    const names = units.filter((unit) => unit.role === role).map(({ printed }) => printed);
    return names.length > 0 ? `${t(`tasks.columns.${role}`)} ${names.join('、')}` : null;
  };
  return (field, values) => {
    const words = {
      no: () => values.no,
      title: () => values.title,
      requirement: () => values.requirement,
      section: () => values.section.join(' › '),
      units: () => [unitsOf(values, 'lead'), unitsOf(values, 'responsible')].filter(Boolean).join('\n'),
      deadline: () => {
        const deadline = deadlineWords(values.deadline);
        return [deadline, printedBeside(values.deadline, deadline)].filter(Boolean).join(' · ');
      },
      targets: () => values.targets.map(({ text }) => text).join('\n'),
      roundRhythm: () => t(`tasks.roundRhythms.${values.roundRhythm ?? 'plan'}`),
    }[field]();
    return words === null || words === '' ? '—' : words;
  };
}
