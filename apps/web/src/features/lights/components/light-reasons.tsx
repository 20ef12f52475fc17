import type { AssignmentLight } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useReasonWords } from '../reasons';
import { LightMark } from './light-mark';
import style from './lights.module.css';

/** An assignment's light with all its reasons, both deadlines, and the periods that were missed, which stay. */
export function LightReasons({
  light: { light, reasons, missed, firstDeadline, effectiveDeadline },
}: {
  light: AssignmentLight;
}) {
  const { t } = useTranslation();
  const { full, missed: missedWords } = useReasonWords();
  if (light === null) return null;
  const rounds = missed.map(missedWords).join(t('lights.comma'));
  return (
    <div>
      <LightMark light={light} />
      <ul className={style.reasons}>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{full(reason)}</li>
        ))}
      </ul>
      <div className={style.small}>
        {firstDeadline !== null && t('lights.dates', { first: firstDeadline, effective: effectiveDeadline ?? '' })}
        {rounds !== '' && <div>{t('lights.missed', { rounds })}</div>}
      </div>
    </div>
  );
}
