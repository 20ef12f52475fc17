import type { FeedbackOfUnit } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

interface Props extends Pick<FeedbackOfUnit, 'due' | 'daysLeft' | 'daysKind'> {
  /** Whether an answer is still awaited. */
  runs: boolean;
}

/** By when it is answered, with how many days of which kind are left. */
export function Due({ due, daysLeft, daysKind, runs }: Props) {
  const { t } = useTranslation();
  if (due === null) return null;
  return (
    <p>
      {t('feedback.due', { date: due })}
      {runs && (daysLeft > 0 ? t(`feedback.daysLeft.${daysKind}`, { count: daysLeft }) : t('feedback.lastDay'))}
    </p>
  );
}
