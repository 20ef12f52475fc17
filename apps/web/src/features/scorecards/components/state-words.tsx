import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import type { Scorecard } from '@yaodian/api-client';

interface Props {
  state: Scorecard['state'];
  asOf: string | null;
  snapshot: number | null;
}

/** How far the year's result is, and as of when. */
export function StateWords({ state, asOf, snapshot }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <strong>{t(`scorecards.states.${state}`)}</strong>
        {snapshot !== null && ` · ${t('scorecards.snapshotNumber', { number: snapshot })}`}
      </p>
      {asOf !== null && <p>{t('scorecards.asOf', { at: clockTime(asOf) })}</p>}
    </>
  );
}
