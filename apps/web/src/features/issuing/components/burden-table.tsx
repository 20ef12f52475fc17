import type { IssuePreview } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './issuing.module.css';

/** What each unit will have to do, in the office's order of units, and what that costs. */
export function BurdenTable({ preview }: { preview: IssuePreview }) {
  const { t } = useTranslation();
  const { units, assignments, reports, minutes, minutesPerField } = preview;
  const sum = (role: 'lead' | 'responsible') => units.reduce((all, unit) => all + unit[role], 0);
  return (
    <section className={style.sheet} aria-labelledby="burden">
      <h2 id="burden">
        {t('issuing.burden')}
        <span className={style.note}>{t('issuing.estimate', { minutes: minutesPerField })}</span>
      </h2>
      {units.length === 0 ? (
        <p>{t('issuing.noUnits')}</p>
      ) : (
        <div className={style.scroller} tabIndex={0} role="region" aria-labelledby="burden">
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{t('issuing.unit')}</th>
                {(['lead', 'responsible', 'reports', 'minutes'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`issuing.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => (
                <tr key={unit.id}>
                  <th scope="row">
                    {unit.name}
                    {unit.own && <span className={style.chip}>{t('issuing.own')}</span>}
                  </th>
                  <td>{unit.lead}</td>
                  <td>{unit.responsible}</td>
                  <td>{unit.reports}</td>
                  <td>{unit.minutes}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('issuing.sum', { units: units.length, assignments })}</th>
                <td>{sum('lead')}</td>
                <td>{sum('responsible')}</td>
                <td>{reports}</td>
                <td>{minutes}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
