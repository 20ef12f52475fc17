import type { InspectionPreparation } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../shared/problem';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import type { PlanContent } from '../plan-content';
import style from './inspections.module.css';

interface Props {
  preparation: InspectionPreparation | undefined;
  content: PlanContent;
  unsaved: boolean;
}

/** What would be inspected and what it costs, and what is still in the way, as of the last saving. */
export function PreparationRail({ preparation, content, unsaved }: Props) {
  const { t } = useTranslation();
  const sentenceOf = useProblemSentence();
  if (!preparation) return <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />;
  const { hindrances, units, inspected, items, fields, minutes, minutesPerField } = preparation;
  const groupOf = (index: number | undefined) => (index === undefined ? '' : content.selection.groups[index]?.title);
  return (
    <>
      {unsaved && <p className={style.doubt}>{t('inspections.rail.unsaved')}</p>}
      <section className={style.sheet} aria-labelledby="inspection-hindrances">
        <h2 id="inspection-hindrances">
          {hindrances.length === 0
            ? t('inspections.rail.ready')
            : t('inspections.rail.hindrances', { count: hindrances.length })}
        </h2>
        {hindrances.length === 0 ? (
          <p className={style.facts}>{t('inspections.rail.readyHow')}</p>
        ) : (
          <ol className={style.hindrances}>
            {hindrances.map(({ code, facts }, index) => (
              <li key={index}>{sentenceOf(new Problem({ code, facts, status: 409 }))}</li>
            ))}
          </ol>
        )}
      </section>
      <section className={style.sheet} aria-labelledby="inspection-burden">
        <h2 id="inspection-burden">
          {t('inspections.rail.burden')}
          <span className={style.note}>{t('inspections.rail.estimate', { minutes: minutesPerField })}</span>
        </h2>
        <dl>
          <dt>{t('inspections.rail.inspected')}</dt>
          <dd>{t('inspections.rail.inspectedOf', { count: inspected, all: units.length })}</dd>
          <dt>{t('inspections.rail.items')}</dt>
          <dd>{t('inspections.rail.itemCount', { count: items })}</dd>
          <dt>{t('inspections.rail.fields')}</dt>
          <dd>{t('inspections.rail.fieldCount', { count: fields })}</dd>
          <dt>{t('inspections.rail.time')}</dt>
          <dd>
            {t('inspections.rail.minutes', { count: minutes })}
            {content.team.length > 0 &&
              ` · ${t('inspections.rail.each', { count: Math.ceil((minutes * content.inspectorsPerUnit) / content.team.length) })}`}
          </dd>
        </dl>
      </section>
      <section className={style.sheet} aria-labelledby="inspection-units">
        <h2 id="inspection-units">{t('inspections.rail.units', { count: units.length })}</h2>
        {units.length === 0 ? (
          <p className={style.facts}>{t('inspections.rail.noUnits')}</p>
        ) : (
          <div className={style.scrolling} tabIndex={0} role="region" aria-labelledby="inspection-units">
            <ul className={style.lines}>
              {units.map((unit) => (
                <li key={unit.unitId}>
                  <span className={style.grow}>
                    <span lang="zh-CN">{unit.name}</span>
                    <div className={style.facts}>
                      {t('inspections.rail.unit', { assignments: unit.assignments, evidence: unit.evidence })}
                      {unit.ownMembers.length > 0 &&
                        ` · ${t('inspections.rail.ownMembers', { names: unit.ownMembers.join('、') })}`}
                    </div>
                  </span>
                  {unit.isOwn && <span className={style.chip}>{t('inspections.rail.own')}</span>}
                  <span className={unit.groups.length === 1 ? style.facts : style.doubt} lang="zh-CN">
                    {unit.groups.length === 0
                      ? t('inspections.rail.noGroup')
                      : unit.groups.map((index) => groupOf(index)).join('、')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
    </>
  );
}
