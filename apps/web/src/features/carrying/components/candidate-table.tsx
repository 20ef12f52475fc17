import type { CarryCandidate } from '@yaodian/api-client';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeadlineWords } from '../../tasks/components/use-deadline-words';
import { isThere, type Target } from '../target';
import style from './carrying.module.css';

interface Props {
  tasks: CarryCandidate[];
  target: Target;
  ticked: ReadonlySet<number>;
  onTick: (ticked: Set<number>) => void;
}

const columns = ['open', 'deadline', 'next', 'into'] as const;

/** The unfinished tasks with their ticks, and what becomes of their deadlines. */
export function CandidateTable({ tasks, target, ticked, onTick }: Props) {
  const { t } = useTranslation();
  const free = tasks.filter((task) => !isThere(task, target)).map(({ id }) => id);
  const count = free.filter((id) => ticked.has(id)).length;
  const tick = (ids: number[], wanted: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (wanted) next.add(id);
      else next.delete(id);
    }
    onTick(next);
  };
  return (
    <div className={style.scroller}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col" className={style.tick}>
              <Checkbox
                aria-label={t('carrying.all')}
                checked={free.length > 0 && count === free.length}
                indeterminate={count > 0 && count < free.length}
                disabled={free.length === 0}
                onChange={({ target: { checked } }) => tick(free, checked)}
              />
            </th>
            <th scope="col">{t('carrying.columns.task')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={style[column]}>
                {t(`carrying.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row
              key={task.id}
              task={task}
              there={isThere(task, target)}
              ticked={ticked.has(task.id)}
              onTick={(wanted) => tick([task.id], wanted)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  task: CarryCandidate;
  there: boolean;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

function Row({ task, there, ticked, onTick }: RowProps) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const { id, number, title, section, units, open, assignments, deadline, carriedDeadline, into } = task;
  const openOf = `${open}/${assignments}`;
  const before = wordsOf(deadline);
  const next = wordsOf(carriedDeadline) ?? <span className={style.undecided}>{t('carrying.undecided')}</span>;
  const went = there
    ? t('carrying.there')
    : into.map(({ id: otherId, planId, year }) => (
        <div key={otherId}>
          <Link to={`/plans/${planId}?task=${otherId}`}>{t('carrying.intoYear', { year })}</Link>
        </div>
      ));
  return (
    <tr>
      <td className={style.tick}>
        <Checkbox
          aria-label={title}
          checked={ticked && !there}
          disabled={there}
          onChange={({ target: { checked } }) => onTick(checked)}
        />
      </td>
      <th scope="row" className={style.task}>
        <span className={style.number}>{number}</span> <Link to={`/tasks/${id}`}>{title}</Link>
        <div className={style.facts}>{[...section, units.map(({ printed }) => printed).join('、')].join(' › ')}</div>
        <div className={style.under}>
          {t('carrying.columns.open')} {openOf} · {before} → {next} {went}
        </div>
      </th>
      <td className={style.open}>{openOf}</td>
      <td className={style.deadline}>{before}</td>
      <td className={style.next}>{next}</td>
      <td className={style.into}>{went}</td>
    </tr>
  );
}
