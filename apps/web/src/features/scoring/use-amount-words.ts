import type { EventKind } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { twoDecimals } from './figures';

/** What one event of a kind costs or brings: 每次扣 2.00 分. `chosen` is the figure within a range. */
export function useAmountWords() {
  const { t } = useTranslation();
  return ({ sort, per, points, least, most, share }: EventKind, chosen: string | null = null): string => {
    if (sort === 'veto') return t('scoring.amount.veto');
    const sign = sort === 'bonus' ? 'adds' : 'costs';
    const each = { per: per ?? '' };
    if (share !== null) return t('scoring.amount.share', { ...each, share: `${Number(share) * 100}%` });
    if (chosen === null && least !== null && most !== null)
      return t(`scoring.amount.${sign}Range`, { ...each, least: twoDecimals(least), most: twoDecimals(most) });
    return t(`scoring.amount.${sign}`, { ...each, points: twoDecimals(chosen ?? points) });
  };
}
