import type { LedgerLight } from '@yaodian/api-client';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReasonWords } from '../reasons';
import { LightCounts } from './light-counts';
import { LightMark } from './light-mark';
import style from './lights.module.css';

/** The light of a row of the ledger with the first reason; all of them, unit by unit, are read out and stand in the hint. */
export function LightLine({ light: { light, counts, units } }: { light: LedgerLight }) {
  const { t } = useTranslation();
  const { brief, full } = useReasonWords();
  if (light === null) return <span className={style.brief}>—</span>;
  const first = units.find((one) => one.light === light)?.reasons[0];
  const named = units.filter((one) => one.light === light).length;
  const says = units.map((one) => ({
    ...one,
    words: t('lights.unitSays', { unit: one.unit, words: one.reasons.map(full).join(t('lights.semicolon')) }),
  }));
  const hint = (
    <div className={style.hint}>
      <LightCounts counts={counts} />
      <ul>
        {says.map(({ unit, light: own, words }) => (
          <li key={unit}>
            {own !== light && `${t(`lights.colours.${own}`)} `}
            {words}
          </li>
        ))}
      </ul>
      {counts[light] > named &&
        t('lights.andMore', { count: counts[light] - named, light: t(`lights.colours.${light}`) })}
    </div>
  );
  return (
    <Tooltip title={hint} placement="topLeft" color="var(--surface)" styles={{ container: { color: 'var(--text1)' } }}>
      <span className={style.line}>
        <LightMark light={light} />
        {first && (
          <span aria-hidden="true" className={`${style.brief} ${light === 'red' ? style.urgent : ''}`}>
            {brief(first)}
          </span>
        )}
        <span className="visually-hidden">{says.map(({ words }) => words).join(t('lights.semicolon'))}</span>
      </span>
    </Tooltip>
  );
}
