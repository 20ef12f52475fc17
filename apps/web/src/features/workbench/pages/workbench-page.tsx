import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { ownRoles } from '../../identity/own-roles';
import { useSelf } from '../../identity/self';
import { OwnReminders } from '../../reminders/components/own-reminders';
import { workbenchQuery } from '../api/get-workbench';
import { ComingDates } from '../components/coming-dates';
import { LightsNow } from '../components/lights-now';
import { RoundsNow } from '../components/rounds-now';
import { ToDoList } from '../components/to-do-list';
import { useComingWords } from '../components/use-coming-words';
import { WorstTasks } from '../components/worst-tasks';
import style from '../components/workbench.module.css';

/** 工作台: what must I do today? */
export function WorkbenchPage() {
  const { t, i18n } = useTranslation();
  const self = useSelf();
  const wordsOf = useComingWords();
  const { data, error, isPending, refetch } = useQuery(workbenchQuery());
  const seesTasks = self.permissions.includes('assignments.read');
  const [next] = data?.coming ?? [];
  return (
    <div className="page" aria-busy={isPending}>
      <PageHead
        title={t('workbench.title')}
        facts={
          data && <p>{t('workbench.today', { date: data.today, weekday: weekdayOf(data.today, i18n.language) })}</p>
        }
      />
      {error && <ProblemAlert title={t('workbench.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data && (
        <div className={seesTasks ? style.sides : undefined}>
          <div className={style.column}>
            <section className={style.sheet} aria-labelledby="workbench-to-dos">
              <h2 id="workbench-to-dos">
                {t('workbench.toDos')}
                {data.toDos.length > 1 && <span className={style.note}>{t('workbench.toDosNote')}</span>}
              </h2>
              <ToDoList toDos={data.toDos} />
              {data.toDos.length === 0 && (
                <div className={style.none}>
                  <h3>{t('workbench.none')}</h3>
                  {next ? (
                    <p>{t('workbench.noneNext', { date: next.date, what: wordsOf(next) })}</p>
                  ) : (
                    ownRoles(self).map((role) => <p key={role}>{t(`identity.willFind.${role}`)}</p>)
                  )}
                </div>
              )}
            </section>
            {seesTasks && <OwnReminders />}
            {seesTasks && <WorstTasks />}
            {data.rounds.length > 0 && <RoundsNow rounds={data.rounds} />}
          </div>
          {seesTasks && (
            <div className={style.column}>
              {data.lights.length > 0 && <LightsNow plans={data.lights} />}
              <ComingDates coming={data.coming} today={data.today} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

const weekdayOf = (date: string, language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
