import type { Reminder } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useReminderWords } from '../use-reminder-words';
import style from './reminders.module.css';

/** Of more units only so many are named. */
const shownUnits = 4;

/** What went out on one day for one cause, with the units that it reached. */
export interface RemindedOnce {
  first: Reminder;
  units: string[];
}

/** A task's reminders for its history: by a rule, all units of a day and cause at once. */
export function remindedOnce(reminders: readonly Reminder[]): RemindedOnce[] {
  const found = new Map<string, RemindedOnce>();
  // the newest comes first, and of one day the first unit of the office's order
  for (const one of [...reminders].reverse()) {
    const { id, way, rule, rung, day, dueDate, callNeeded, call } = one;
    const key = way === 'rule' ? [rule, rung, day, dueDate, callNeeded, call?.id].join(' ') : String(id);
    const known = found.get(key);
    if (known) known.units.push(one.unitName);
    else found.set(key, { first: one, units: [one.unitName] });
  }
  return [...found.values()];
}

/** One line of a task's history: 自动催办, 人工催办, 电话调度. */
export function HistoryReminder({ reminded: { first, units } }: { reminded: RemindedOnce }) {
  const { t } = useTranslation();
  const about = useReminderWords();
  const { way, rung, by, spokeWith, words, callNeeded, call } = first;
  const left = [
    callNeeded && call === null ? t(`reminders.history.${callNeeded}`) : null,
    rung === 'notice' ? t('reminders.history.notice') : null,
  ].filter((part) => part !== null);
  return (
    <>
      {units.length > shownUnits
        ? t('reminders.history.units', { units: units.slice(0, shownUnits).join('、'), count: units.length })
        : units.join('、')}
      {t('assignments.colon')}
      {t(`reminders.history.${way}`, {
        rung: rung === null ? '' : t(`reminders.rungs.${rung}`),
        about: about(first),
        name: by ?? '',
        with: spokeWith ?? '',
      })}
      {left.length > 0 && <span className={style.left}>{left.join(t('reminders.comma'))}</span>}
      {words !== null && (
        <p className={style.words} lang="zh-CN">
          {words}
        </p>
      )}
    </>
  );
}
