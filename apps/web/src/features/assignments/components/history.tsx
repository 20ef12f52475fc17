import { useQuery } from '@tanstack/react-query';
import type { IssuedTask } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { Changes } from '../../amending/components/amendment-list';
import { remindersOfTaskQuery } from '../../reminders/api/list-reminders-of-task';
import { HistoryReminder, remindedOnce } from '../../reminders/components/history-entries';
import { reportsOfTaskQuery } from '../../review/api/list-reports-of-task';
import { useRoundWords } from '../../review/components/use-round-words';
import { missedRounds } from '../../review/matrix';
import style from './history.module.css';

interface Entry {
  /** What it is sorted by. */
  at: string;
  day: string;
  late: boolean;
  words: ReactNode;
}

/** 经过: what has happened to a task, the reminders, and the rounds that were missed, which stay. */
export function History({ task: { id, history } }: { task: IssuedTask }) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const { data } = useQuery(reportsOfTaskQuery(id));
  const reminders = useQuery(remindersOfTaskQuery(id)).data ?? [];
  const happened = history.map((event): Entry => ({
    at: event.at,
    day: clockTime(event.at),
    late: false,
    words: <Happened event={event} />,
  }));
  const missed = missedRounds(data ?? []).map(({ round, standing, units }): Entry => ({
    // the due day ends at midnight in Beijing
    at: `${round.due}T16:00:00.000Z`,
    day: round.due,
    late: standing === 'missing' || standing === 'missing-in-grace',
    words: t('assignments.missedRound', {
      units: units.join('、'),
      round: roundWords(round, false),
      standing: t(`review.standings.${standing}`),
    }),
  }));
  const reminded = remindedOnce(reminders).map((one): Entry => ({
    at: one.first.at,
    day: clockTime(one.first.at),
    late: false,
    words: <HistoryReminder reminded={one} />,
  }));
  const newestFirst = (history[0]?.at ?? '') > (history[history.length - 1]?.at ?? '');
  const entries = [...happened, ...missed, ...reminded].sort((one, other) => one.at.localeCompare(other.at));
  return (
    <ol className={style.line}>
      {(newestFirst ? entries.reverse() : entries).map(({ day, late, words }, index) => (
        <li key={index} className={late ? style.late : undefined}>
          <span className={style.day}>{day}</span>
          <div>{words}</div>
        </li>
      ))}
    </ol>
  );
}

function Happened({
  event: { kind, by, reason, before, after, units, onBehalf, days },
}: {
  event: IssuedTask['history'][number];
}) {
  const { t } = useTranslation();
  return (
    <>
      {units.length > 0 && `${units.join('、')}${t('assignments.colon')}`}
      {t(`assignments.happened.${kind}`, {
        name: by ?? '',
        first: days?.first ?? '',
        last: days?.last ?? t('assignments.goesOn'),
      })}
      {onBehalf && ` ${t('assignments.filledFor')}`}
      {reason !== null && <p className={style.reason}>{reason}</p>}
      <Changes task={{ before, after }} />
    </>
  );
}
