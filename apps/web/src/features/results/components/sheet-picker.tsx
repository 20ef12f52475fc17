import { useQuery } from '@tanstack/react-query';
import type { AnnualResult } from '@yaodian/api-client';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { papersQuery } from '../api/results';
import type { Paper } from '../api/files';
import { PaperButtons } from './paper-buttons';
import style from './results.module.css';

/** 计分表 of a unit as a file, and its scorecard on the screen. */
export function SheetPicker({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const id = useId();
  const { planId, state } = result;
  const { data, error, refetch } = useQuery(papersQuery(planId));
  const [chosen, setChosen] = useState<number | null>(null);
  const units = data?.units ?? [];
  const unit = units.find(({ unitId }) => unitId === chosen) ?? units[0];
  return (
    <section className={`${style.sheet} ${style.onScreen}`} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>
        {t('results.papers.sheets')}
        <span className={style.note}>
          {t(`results.papers.sheetsNote.${state === 'running' ? 'running' : 'frozen'}`)}
        </span>
      </h2>
      {error && <ProblemAlert title={t('results.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {data && units.length === 0 && <p className={style.how}>{t('results.papers.none')}</p>}
      {unit && (
        <div className={style.acts}>
          {units.length > 1 ? (
            <Select<number>
              aria-label={t('results.papers.unit')}
              className={style.unitChoice}
              showSearch={{ optionFilterProp: 'label' }}
              value={unit.unitId}
              onChange={setChosen}
              options={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
            />
          ) : (
            <b lang="zh-CN">{unit.unitName}</b>
          )}
          <Link to={`/scorecards/units/${unit.unitId}?planId=${planId}`}>{t('results.papers.card')}</Link>
          <PaperButtons
            planId={planId}
            label={t('results.papers.sheets')}
            papers={(['docx', 'xlsx', ...(data?.makesPdf ? (['pdf'] as const) : [])] as const).map((format): Paper => ({
              ...{ kind: 'sheet', unitId: unit.unitId, format },
            }))}
          />
        </div>
      )}
    </section>
  );
}
