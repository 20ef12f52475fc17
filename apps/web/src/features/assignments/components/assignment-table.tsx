import type { AssignmentLine } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeadlineWords } from '../../tasks/components/use-deadline-words';
import style from './assignments.module.css';
import { HandOvers } from './hand-overs';
import { Remaining } from './remaining';
import { useStateWords } from './use-state-words';

const columns = ['task', 'unit', 'role', 'deadline', 'state'] as const;
const bones = Array.from({ length: 12 }, (_, index) => index);

/** One line for each task of each unit. */
export function AssignmentTable({ lines }: { lines: AssignmentLine[] | undefined }) {
  const { t } = useTranslation();
  return (
    <div className={style.sheet}>
      <table className={style.table} aria-busy={!lines}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={style[column]}>
                {t(`assignments.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines
            ? lines.map((line) => <Row key={line.id} line={line} />)
            : bones.map((bone) => (
                <tr key={bone} aria-hidden="true">
                  {columns.map((column) => (
                    <td key={column} className={style[column]}>
                      <span className={style.bone} />
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line }: { line: AssignmentLine }) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const stateWords = useStateWords();
  const { taskId, title, section, year, planState, unitName, shortName, role, deadline, workingDays } = line;
  const { isNew, isAmended } = line;
  const state = stateWords(line, planState);
  const unit = shortName ?? unitName;
  return (
    <tr>
      <th scope="row" className={style.task}>
        <Link to={`/tasks/${taskId}`}>{title}</Link>
        {(isNew || isAmended) && (
          <span className={style.new}>{t(isNew ? 'assignments.new' : 'assignments.amended')}</span>
        )}
        <HandOvers handOvers={line.handOvers} />
        <div className={style.facts}>
          {planState === 'archived' && `${t('assignments.archived')} · `}
          {[t('plans.yearOf', { year }), ...section].join(' › ')}
        </div>
        <div className={style.under}>
          {unit} · {t(`tasks.roles.${role}`)} · {state} · {wordsOf(deadline)} <Remaining workingDays={workingDays} />
        </div>
      </th>
      <td className={style.unit} title={unitName}>
        {unit}
      </td>
      <td className={style.role}>{t(`tasks.roles.${role}`)}</td>
      <td className={style.deadline}>
        <span>{wordsOf(deadline)}</span> <Remaining workingDays={workingDays} />
      </td>
      <td className={style.state}>{state}</td>
    </tr>
  );
}
