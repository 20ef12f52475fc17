import type { PlanOutcome } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import sheet from '../../issuing/components/issuing.module.css';
import style from './archiving.module.css';

const rows = ['tasks', 'assignments'] as const;
const outcomes = ['closed', 'open', 'cancelled'] as const;

/** How many tasks and assignments are closed, open and cancelled. */
export function OutcomeTable({ outcome }: { outcome: PlanOutcome }) {
  const { t } = useTranslation();
  return (
    <section className={sheet.sheet} aria-labelledby="outcome">
      <h2 id="outcome">{t('archiving.outcome')}</h2>
      <table className={style.counts}>
        <thead>
          <tr>
            <td />
            {outcomes.map((name) => (
              <th key={name} scope="col">
                {t(`archiving.counts.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`archiving.counts.${row}`)}</th>
              {outcomes.map((name) => (
                <td key={name}>{outcome[row][name]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
