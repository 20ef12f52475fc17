import type { ReviewFilter, ReviewRound } from '@yaodian/api-client';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitFilter } from '../../ledger/components/unit-filter';
import { filters, type ReviewAddress } from '../address';
import style from './review-page.module.css';
import { useRoundWords } from './use-round-words';

interface Props {
  address: ReviewAddress;
  rounds: ReviewRound[];
  onSet: (name: 'filter' | 'round' | 'unit', value: string | null) => void;
}

/** What waits, what was returned, what is accepted, with how many there are; and one round or unit alone. */
export function FilterBar({ address: { filter, roundId, unitId }, rounds, onSet }: Props) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const counted = rounds.filter(({ id }) => roundId === undefined || id === roundId);
  const countOf = (one: ReviewFilter) => counted.reduce((sum, round) => sum + round[one], 0);
  const severalPlans = new Set(rounds.map(({ planId }) => planId)).size > 1;
  return (
    <div className={style.filters} role="search" aria-label={t('review.filters')}>
      <Segmented<ReviewFilter>
        aria-label={t('review.filters')}
        value={filter}
        onChange={(value) => onSet('filter', value === 'waiting' ? null : value)}
        options={filters.map((value) => ({
          value,
          // how many there are of one unit is not known
          label:
            unitId === undefined ? `${t(`review.filter.${value}`)} ${countOf(value)}` : t(`review.filter.${value}`),
        }))}
      />
      <Select<number>
        aria-label={t('review.round')}
        placeholder={t('review.anyRound')}
        className={style.round}
        popupMatchSelectWidth={false}
        allowClear
        value={roundId ?? null}
        onChange={(id?: number) => onSet('round', id === undefined ? null : String(id))}
        options={rounds.map((round) => ({
          value: round.id,
          label: severalPlans ? `${roundWords(round)} · ${round.planTitle}` : roundWords(round),
        }))}
      />
      <UnitFilter unitId={unitId} onChange={(id) => onSet('unit', id === undefined ? null : String(id))} />
    </div>
  );
}
