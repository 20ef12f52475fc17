import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CalendarDay, CalendarYear } from '@yaodian/api-client';
import LeftOutlined from '@ant-design/icons/es/icons/LeftOutlined';
import RightOutlined from '@ant-design/icons/es/icons/RightOutlined';
import { Alert, Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useMay } from '../../identity/self';
import { calendarYearQuery } from '../api/get-calendar-year';
import { ChangeList } from '../components/change-list';
import { CountTool } from '../components/count-tool';
import { DayForm } from '../components/day-form';
import { Legend } from '../components/legend';
import { NoticeForm } from '../components/notice-form';
import { YearView } from '../components/year-view';
import style from './calendar-page.module.css';

export function CalendarPage() {
  const { t } = useTranslation();
  const mayKeep = useMay()('calendar.keep');
  const [search, setSearch] = useSearchParams();
  const today = clockTime(new Date().toISOString()).slice(0, 10);
  const asked = search.get('year') ?? '';
  const year = /^\d{4}$/.test(asked) ? Number(asked) : Number(today.slice(0, 4));
  const { data, error, refetch } = useQuery({ ...calendarYearQuery(year), placeholderData: keepPreviousData });
  const [opened, setOpened] = useState<CalendarDay | null>(null);
  const [naming, setNaming] = useState(false);
  return (
    <div className="page">
      <PageHead
        title={t('calendar.page')}
        facts={
          <>
            <p>{t('calendar.facts')}</p>
            {data && <Facts year={data} />}
          </>
        }
        takesText={mayKeep}
        actions={
          <>
            <YearSwitch
              year={year}
              first={data?.firstYear}
              last={data?.lastYear}
              onChange={(next) => setSearch({ year: String(next) }, { replace: true })}
            />
            {data && mayKeep && <Button onClick={() => setNaming(true)}>{t('calendar.editNotice')}</Button>}
          </>
        }
      />
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={isNotFound(error) ? t('calendar.noYear', { year }) : t('calendar.notLoaded')}
            error={error}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {data?.notice === null && (
        <div className={style.alert}>
          <Alert
            type="warning"
            showIcon
            role="status"
            title={t('calendar.fallback', { year: data.year })}
            description={
              <>
                {t('calendar.fallbackWhy')}
                {mayKeep && (
                  <>
                    <p className={style.next}>{t('calendar.fallbackNext')}</p>
                    <Button size="small" onClick={() => setNaming(true)}>
                      {t('calendar.enterNotice')}
                    </Button>
                  </>
                )}
              </>
            }
          />
        </div>
      )}
      <div className={style.sides}>
        <div className={style.months}>
          {data && (
            <>
              <Legend />
              <YearView year={data} today={today} onOpen={mayKeep ? setOpened : null} />
            </>
          )}
        </div>
        <div className={style.rail}>
          <CountTool today={today} />
          {data && <ChangeList year={data.year} />}
        </div>
      </div>
      {data && opened && <DayForm key={opened.date} year={data} day={opened} onClose={() => setOpened(null)} />}
      {data && naming && <NoticeForm year={data} onClose={() => setNaming(false)} />}
    </div>
  );
}

function Facts({ year: { year, notice, workingDays } }: { year: CalendarYear }) {
  const { t } = useTranslation();
  const count = workingDays.reduce((sum, month) => sum + month, 0);
  const name = notice && (notice.documentNumber ?? notice.title);
  return (
    <>
      <p>{t('calendar.inYear', { year, count })}</p>
      {notice && (
        <p>
          {t('calendar.source')}{' '}
          {notice.url === null ? (
            <span title={notice.title}>{name}</span>
          ) : (
            <a href={notice.url} title={notice.title} target="_blank" rel="noreferrer">
              {name}
            </a>
          )}
        </p>
      )}
    </>
  );
}

interface SwitchProps {
  year: number;
  /** The years there are, once they are known. */
  first: number | undefined;
  last: number | undefined;
  onChange: (year: number) => void;
}

function YearSwitch({ year, first = year, last = year, onChange }: SwitchProps) {
  const { t } = useTranslation();
  const step = (by: number, icon: ReactNode, label: string) => (
    <Button
      icon={icon}
      aria-label={label}
      disabled={year + by < first || year + by > last}
      onClick={() => onChange(year + by)}
    />
  );
  return (
    <div className={style.switch} role="group" aria-label={t('calendar.year')}>
      {step(-1, <LeftOutlined />, t('calendar.yearBefore'))}
      <DatePicker
        picker="year"
        aria-label={t('calendar.year')}
        className={style.year}
        allowClear={false}
        value={dayjs(`${year}-06-01`)}
        minDate={dayjs(`${first}-01-01`)}
        maxDate={dayjs(`${last}-12-31`)}
        onChange={(day) => day && onChange(day.year())}
      />
      {step(1, <RightOutlined />, t('calendar.yearAfter'))}
    </div>
  );
}
