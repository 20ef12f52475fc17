import type { LedgerLight, LedgerPlan, LedgerRow } from '@yaodian/api-client';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Remaining } from '../../assignments/components/remaining';
import { useStateWords } from '../../assignments/components/use-state-words';
import { LightCounts } from '../../lights/components/light-counts';
import { LightMark } from '../../lights/components/light-mark';
import { useReasonWords } from '../../lights/reasons';
import { useDeadlineWords } from '../../tasks/components/use-deadline-words';
import table from '../../../shared/print-table.module.css';
import style from './ledger-sheet.module.css';

const columns = ['no', 'task', 'lead', 'responsible', 'persons', 'leaders', 'deadline', 'light', 'state'] as const;

interface Props {
  rows: LedgerRow[];
  plans: LedgerPlan[];
  /** Whether they are in the order in which they are printed, and so stand under their headings. */
  underHeadings: boolean;
}

/** A shape, a word, how many units, and why. */
function SheetLight({ light: { light, counts, units } }: { light: LedgerLight }) {
  const { brief } = useReasonWords();
  if (light === null) return '—';
  const first = units.find((one) => one.light === light)?.reasons[0];
  return (
    <>
      <LightMark light={light} /> {first && brief(first)}
      <div>
        <LightCounts counts={counts} />
      </div>
    </>
  );
}

/** The ledger for paper: every row, heads repeated on every sheet, nothing cut off. */
export function LedgerSheet({ rows, plans, underHeadings }: Props) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const stateWords = useStateWords();
  const headings = rows.map(({ planId, section }) =>
    [plans.length > 1 && plans.find(({ id }) => id === planId)?.title, ...section].filter(Boolean).join(' › '),
  );
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'no' ? table.number : style[column]}>
              {t(`ledger.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {underHeadings && headings[index] !== '' && headings[index] !== headings[index - 1] && (
              <tr className={table.section}>
                <th colSpan={columns.length} scope="rowgroup">
                  {headings[index]}
                </th>
              </tr>
            )}
            <tr>
              <td className={table.number}>{row.no}</td>
              <td>
                {row.title}
                {row.targets.length > 0 && <div>{row.targets.map(({ text }) => text).join('；')}</div>}
              </td>
              <td>{row.leadUnits.join('、') || '—'}</td>
              <td>{row.responsibleUnits.join('、') || '—'}</td>
              <td>
                <Lines texts={row.responsiblePersons} />
              </td>
              <td>
                <Lines texts={row.leaders} />
              </td>
              <td>
                {wordsOf(row.deadline)} <Remaining workingDays={row.workingDays} />
              </td>
              <td>
                <SheetLight light={row.light} />
              </td>
              <td>{row.states.map((one) => `${stateWords(one, row.planState)} ${one.units}`).join(' · ')}</td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

const Lines = ({ texts }: { texts: string[] }) =>
  texts.length === 0 ? '—' : texts.map((text) => <div key={text}>{text}</div>);
