import type { LedgerRow } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Remaining } from '../../assignments/components/remaining';
import { useStateWords } from '../../assignments/components/use-state-words';
import { LightLine } from '../../lights/components/light-line';
import { useDeadlineWords } from '../../tasks/components/use-deadline-words';
import type { Column } from '../filters';
import style from './ledger.module.css';

/** The columns that are chosen, and the task itself, which always stands. */
export function LedgerCells({ row, columns }: { row: LedgerRow; columns: (Column | 'task')[] }) {
  const { t } = useTranslation();
  return columns.map((column) =>
    column === 'task' ? (
      <Task key={column} row={row} />
    ) : (
      <div
        key={column}
        role="gridcell"
        className={`${style.cell} ${style[column]}`}
        data-label={t(`ledger.columns.${column}`)}
      >
        <Cell row={row} column={column} />
      </div>
    ),
  );
}

function Task({ row: { id, title, isNew, isAmended, planState, targets } }: { row: LedgerRow }) {
  const { t } = useTranslation();
  return (
    <div role="rowheader" className={style.task}>
      <Link to={`/tasks/${id}`} tabIndex={-1} title={title}>
        {title}
      </Link>
      {(isNew || isAmended) && (
        <span className={style.new}>{t(isNew ? 'assignments.new' : 'assignments.amended')}</span>
      )}
      {planState === 'archived' && <span className={style.chip}>{t('assignments.archived')}</span>}
      {targets.length > 0 && (
        <span className={style.target} title={targets.map(({ text }) => text).join('\n')}>
          {targets[0]!.text}
        </span>
      )}
    </div>
  );
}

function Cell({ row, column }: { row: LedgerRow; column: Column }) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const stateWords = useStateWords();
  switch (column) {
    case 'no':
      return row.no;
    case 'part':
      return row.ownRoles.map((role) => t(`ledger.roles.${role}`)).join('、') || <Nothing />;
    case 'lead':
      return <Units units={row.leadUnits} />;
    case 'responsible':
      return <Units units={row.responsibleUnits} />;
    case 'section':
      return row.section.length === 0 ? <Nothing /> : <Short words={row.section.join(' › ')} />;
    case 'kind':
      return t(`tasks.deadlineKinds.${row.deadline.kind}`);
    case 'deadline':
      return (
        <>
          {wordsOf(row.deadline)} <Remaining workingDays={row.workingDays} />
          {row.inForce && (
            <div>
              {t('ledger.inForce', { dates: [...new Set([row.inForce.earliest, row.inForce.latest])].join(' – ') })}{' '}
              <Remaining workingDays={row.inForce.workingDays} />
            </div>
          )}
          {row.extensionsAsked > 0 && <div>{t('ledger.extensionsAsked', { count: row.extensionsAsked })}</div>}
        </>
      );
    case 'light':
      return <LightLine light={row.light} />;
    case 'state':
      return <Short words={row.states.map((one) => `${stateWords(one, row.planState)} ${one.units}`).join(' · ')} />;
  }
}

const Nothing = () => <span className={style.nothing}>—</span>;

const Short = ({ words }: { words: string }) => <span title={words}>{words}</span>;

/** The first unit and how many there are; all of them are read out, and stand in the hint. */
function Units({ units }: { units: string[] }) {
  const { t } = useTranslation();
  const [first] = units;
  if (first === undefined) return <Nothing />;
  const all = units.join('、');
  if (units.length === 1) return <Short words={first} />;
  return (
    <span title={all}>
      <span aria-hidden="true">{t('ledger.unitsAmong', { unit: first, count: units.length })}</span>
      <span className="visually-hidden">{all}</span>
    </span>
  );
}
