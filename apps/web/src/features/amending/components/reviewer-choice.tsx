import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { reviewersQuery } from '../api/list-reviewers';
import style from './amending.module.css';

interface Props {
  planId: number;
  /** Who is to be named instead of the present one. */
  value: number | undefined;
  onChange: (id: number | undefined) => void;
}

/** 本级复核人: who reviews the office's own unit, and who is to from now on. */
export function ReviewerChoice({ planId, value, onChange }: Props) {
  const { t } = useTranslation();
  const { data: people, error, isPending, refetch } = useQuery(reviewersQuery(planId));
  const present = people?.find(({ named }) => named)?.id;
  return (
    <div className={style.reviewer}>
      <label htmlFor="amend-reviewer">{t('issuing.reviewer')}</label>
      {error ? (
        <ProblemAlert title={t('amending.reviewersNotLoaded')} error={error} onRetry={() => void refetch()} />
      ) : (
        <Select<number>
          id="amend-reviewer"
          className={style.picker}
          showSearch={{ optionFilterProp: 'label' }}
          loading={isPending}
          placeholder={t('amending.noReviewer')}
          value={value ?? present}
          onChange={(id) => onChange(id === present ? undefined : id)}
          options={people?.map(({ id, name, units }) => ({ value: id, label: `${name}（${units.join('、')}）` }))}
        />
      )}
    </div>
  );
}
