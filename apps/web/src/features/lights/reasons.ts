import type { LightMissedPeriod, LightReason } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useRoundWords } from '../review/components/use-round-words';

/** A round as its period tells it: of three months it is a quarter's. */
function namedRound({ first, last }: { first: string; last: string }) {
  const [year, month] = last.split('-').map(Number) as [number, number];
  const months = month - Number(first.slice(5, 7)) + 1;
  const rhythm = months === 3 ? ('quarterly' as const) : ('monthly' as const);
  return { rhythm, periodFirst: first, periodLast: last, quarter: Math.ceil(month / 3), year };
}

interface Words {
  /** A whole sentence, with the dates. */
  full: (reason: LightReason) => string;
  /** As short as a table needs it. */
  brief: (reason: LightReason) => string;
  missed: (period: LightMissedPeriod) => string;
}

/** Why a light is what it is, in words. */
export function useReasonWords(): Words {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const facts = ({ period, effective, elapsed = 0, all = 0, points = 0, ...reason }: LightReason) => ({
    ...reason,
    round: period ? roundWords(namedRound(period), false) : '',
    deadline: reason.deadline ?? effective?.deadline ?? '',
    count: effective?.daysLate ?? reason.daysLate ?? reason.workingDays ?? 0,
    points: Math.ceil(points),
    elapsed,
    all,
    share: all === 0 ? 100 : Math.round((100 * elapsed) / all),
    left: reason.left ?? '',
  });
  /** Every figure of punctuality is said by the first deadline, too, where that is another one. */
  const byFirst = ({ first, effective }: LightReason) =>
    first && first.daysLate > 0 && first.deadline !== effective?.deadline
      ? { deadline: first.deadline, count: first.daysLate }
      : null;
  return {
    brief: (reason) => {
      const words = t(`lights.brief.${reason.rule}`, facts(reason));
      const other = byFirst(reason);
      return other ? `${words}${t('lights.brief.byFirst', other)}` : words;
    },
    full: (reason) => {
      const asked = reason.rule === 'overdue' && !!reason.left;
      const words = t(asked ? 'lights.reasons.asked' : `lights.reasons.${reason.rule}`, facts(reason));
      const other = byFirst(reason);
      return other ? `${words}${t('lights.comma')}${t('lights.reasons.byFirst', other)}` : words;
    },
    missed: ({ period, standing, daysLate }) =>
      t(standing === 'missing' || standing === 'missing-in-grace' ? 'lights.missedOut' : 'lights.missedRound', {
        round: roundWords(namedRound(period), false),
        count: daysLate,
      }),
  };
}
