import type { ClosingPunctuality } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** 按首次期限 and 按有效期限, side by side: an extension hides no lateness. */
export function BothPunctualities({ punctuality }: { punctuality: ClosingPunctuality }) {
  const { t } = useTranslation();
  const by = (which: 'first' | 'effective') => {
    const { deadline, daysLate } = punctuality[which];
    const late = daysLate === 0 ? t('assignments.closings.onTime') : t('assignments.late', { count: daysLate });
    return t(`assignments.closings.by.${which}`, { deadline, late });
  };
  return (
    <>
      {by('first')}
      <br />
      {by('effective')}
    </>
  );
}
