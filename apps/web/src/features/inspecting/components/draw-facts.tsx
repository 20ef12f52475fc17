import type { UnitCheck } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { useMay } from '../../identity/self';
import style from './check.module.css';

/** How the samples were drawn, so that anybody can do it again. */
export function DrawFacts({ check }: { check: UnitCheck }) {
  const { t } = useTranslation();
  const may = useMay();
  const { draw } = check;
  if (!draw) return null;
  return (
    <details className={style.draw}>
      <summary>
        {t('inspecting.drawn', { drawn: draw.drawn, population: draw.population })}
        <span>{t('inspecting.seedShort', { seed: draw.seed.slice(0, 12) })}</span>
      </summary>
      <p>{t('inspecting.drawHow', { time: clockTime(draw.at) })}</p>
      <p className={style.seed}>{draw.seed}</p>
      {may('inspections.plan') && (
        <Link to={`/inspections/${check.inspectionId}/draw`}>{t('inspecting.drawPage')}</Link>
      )}
    </details>
  );
}
