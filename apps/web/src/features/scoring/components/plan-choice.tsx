import type { ScoredPlan } from '@yaodian/api-client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './scoring.module.css';

interface Props {
  plans: readonly ScoredPlan[];
  planId: number | undefined;
  onChoose: (planId: number) => void;
}

/** Which year's plan; nothing where there is only one. */
export function PlanChoice({ plans, planId, onChoose }: Props) {
  const { t } = useTranslation();
  if (plans.length < 2) return null;
  return (
    <Select
      className={style.wide}
      aria-label={t('scoring.plan')}
      value={planId}
      onChange={onChoose}
      options={plans.map((plan) => ({ value: plan.planId, label: `${plan.year} · ${plan.planTitle}` }))}
    />
  );
}
