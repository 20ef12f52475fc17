import type { UnorderedUnit } from '@yaodian/api-client';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './rectifications.module.css';

interface Props {
  inspectionId: number;
  unit: UnorderedUnit;
  chosen: ReadonlySet<number>;
  onChoose: (ids: number[], on: boolean) => void;
}

/** Those findings of a unit that can be ordered now. */
export const orderable = ({ mayOrder, findings }: UnorderedUnit): number[] =>
  mayOrder ? findings.filter(({ hindrance }) => hindrance === null).map(({ id }) => id) : [];

/** What a unit is not ordered to put right yet. */
export function Unordered({ inspectionId, unit, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const free = orderable(unit);
  const picked = free.filter((id) => chosen.has(id)).length;
  return (
    <section className={style.sheet}>
      <h2 className={style.unitHead}>
        <Checkbox
          disabled={free.length === 0}
          checked={free.length > 0 && picked === free.length}
          indeterminate={picked > 0 && picked < free.length}
          onChange={({ target }) => onChoose(free, target.checked)}
        >
          <span lang="zh-CN">{unit.unitName}</span>
        </Checkbox>
        <Link className={style.note} to={`/inspections/${inspectionId}/units/${unit.unitId}/feedback`}>
          {t('rectifications.toFeedback')}
        </Link>
      </h2>
      {!unit.mayOrder && <p className={style.how}>{t('rectifications.ownUnit')}</p>}
      <ul className={style.list}>
        {unit.findings.map(({ id, number, words, severity, due, hindrance }) => (
          <li key={id}>
            <Checkbox
              disabled={!free.includes(id)}
              checked={chosen.has(id) && free.includes(id)}
              onChange={({ target }) => onChoose([id], target.checked)}
            >
              {t('feedback.problem', { number })} <span lang="zh-CN">{words}</span>
            </Checkbox>
            <p className={style.under}>
              {t(severity === null ? 'feedback.veto' : `feedback.severities.${severity}`)}
              {' · '}
              {hindrance === null
                ? t('rectifications.dueBy', { date: due })
                : t(`rectifications.hindrances.${hindrance}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
