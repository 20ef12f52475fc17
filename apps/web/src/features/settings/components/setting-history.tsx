import { useQuery } from '@tanstack/react-query';
import type { FigureName, PlanFigure } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { settingChangesQuery } from '../api/list-setting-changes';
import { useFigureWords } from '../use-figure-words';
import style from './setting-history.module.css';

/** Who changed what of a plan's figures, and when, the newest first. */
export function SettingHistory({ planId, figures }: { planId: number; figures: PlanFigure[] }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { data, error, refetch } = useQuery(settingChangesQuery(planId));
  const measureOf = (name: FigureName) => figures.find((one) => one.name === name)?.measure ?? 'working-days';
  return (
    <section className={style.history} aria-labelledby="settings-history">
      <h2 id="settings-history">{t('settings.history')}</h2>
      {error && <ProblemAlert title={t('settings.historyNotLoaded')} error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={style.when}>{t('settings.noHistory')}</p>}
      <ol>
        {data?.map(({ version, name, before, after, isReset, by, at }) => (
          <li key={`${version} ${name}`}>
            <p className={style.when}>{[clockTime(at), by].filter(Boolean).join(' ')}</p>
            <p>
              {t(isReset ? 'settings.reset' : 'settings.changed', {
                name: t(`settings.names.${name}`),
                before: words(measureOf(name), before),
                after: words(measureOf(name), after),
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
