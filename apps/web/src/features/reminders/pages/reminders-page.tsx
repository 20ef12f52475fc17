import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { saveFile } from '../../../shared/save-file';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { useExportReminders } from '../api/export-reminders';
import { remindersQuery } from '../api/list-reminders';
import { FilterBar } from '../components/filter-bar';
import { ReminderTable } from '../components/reminder-table';
import style from '../components/reminders.module.css';
import { filterOf, shows } from '../filter';

/** 催办: all that went out by the rules and by hand, the record of calls, and whom the office still has to call. */
export function RemindersPage() {
  const { t } = useTranslation();
  const may = useMay();
  const [params, set] = useAddress();
  const [, setParams] = useSearchParams();
  const filter = filterOf(params);
  const { show } = filter;
  const filtered = Object.keys(filter).length > 0;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    remindersQuery(filter),
  );
  const exported = useExportReminders();
  const reminders = data?.pages.flatMap(({ items }) => items);
  return (
    <div className="page">
      <PageHead
        title={t('reminders.title')}
        facts={
          <>
            <p>{t('reminders.what')}</p>
            {data && <p>{t('reminders.count', { count: data.pages[0]?.count ?? 0 })}</p>}
          </>
        }
        actions={
          <>
            {may('reminders.keep') && <Link to="/settings/reminders">{t('reminders.toRules')}</Link>}
            {reminders && reminders.length > 0 && (
              <Button
                loading={exported.isPending}
                onClick={() => exported.mutate(filter, { onSuccess: (file) => saveFile(file) })}
              >
                {t(exported.isPending ? 'reminders.exporting' : 'reminders.export')}
              </Button>
            )}
          </>
        }
      />
      {exported.error && (
        <div className={style.alert}>
          <ProblemAlert title={t('reminders.notExported')} error={exported.error} />
        </div>
      )}
      <div className={style.show}>
        <Segmented<string>
          aria-label={t('reminders.list')}
          value={show ?? ''}
          onChange={(chosen) => set('show', chosen || null, true)}
          options={[
            { value: '', label: t('reminders.shows.all') },
            ...shows.map((value) => ({ value, label: t(`reminders.shows.${value}`) })),
          ]}
        />
      </div>
      {show !== undefined && <p className={style.note}>{t(`reminders.showNotes.${show}`)}</p>}
      <FilterBar filter={filter} onSet={(name, value) => set(name, value, true)} />
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('reminders.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {reminders?.length === 0 ? (
        <section className={style.empty}>
          <h2>{t(filtered ? 'reminders.noneFound' : 'reminders.none')}</h2>
          {filtered ? (
            <Button onClick={() => setParams({}, { replace: true })}>{t('reminders.clear')}</Button>
          ) : (
            <p>{t('reminders.noneWhy')}</p>
          )}
        </section>
      ) : (
        (isPending || reminders) && <ReminderTable reminders={reminders} />
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('reminders.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
