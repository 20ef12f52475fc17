import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { idIn } from '../address';
import { reportsOfTaskQuery } from '../api/list-reports-of-task';
import { badness, matrixOf, periodsAhead, worstOf } from '../matrix';
import { ReportDrawer } from './report-drawer';
import { Standing } from './standing';
import style from './task-reports.module.css';
import { useRoundWords } from './use-round-words';
import { WorstCell } from './worst-cell';

const moves: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** 单位 × 轮次: how each unit has reported on a task, round by round; a report opens beside the page. */
export function TaskReports({ taskId }: { taskId: number }) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const may = useMay();
  const [params, set] = useAddress();
  const { data, error, isPending, refetch } = useQuery(reportsOfTaskQuery(taskId));
  const { rounds, rows } = matrixOf(data ?? []);
  const ahead = periodsAhead(rounds[rounds.length - 1]);
  const worst = worstOf(data ?? []);
  const standings = badness.filter((standing) => data?.some((report) => report.standing === standing)).reverse();
  const [stop, setStop] = useState('0 0');
  const opened = idIn(params, 'report');
  const mayOpen = may('reports.read');

  /** The next cell in that direction with a report in it has the focus. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = moves[event.key];
    const cell = (event.target as HTMLElement).dataset['cell'];
    if (!move || cell === undefined) return;
    event.preventDefault();
    const [down, right] = move;
    let [row, column] = cell.split(' ').map(Number) as [number, number];
    do {
      row += down;
      column += right;
    } while (rows[row]?.cells[column] === null);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const cells = rows.flatMap(({ cells: own }, row) =>
    own.flatMap((cell, column) => (cell ? [`${row} ${column}`] : [])),
  );
  const tabStop = cells.includes(stop) ? stop : cells[0];
  return (
    <section className={style.sheet} aria-labelledby="task-reports">
      <h2 id="task-reports">
        {t('review.matrix')}
        <span className={style.note}>{t('review.matrixHow')}</span>
      </h2>
      {error && <ProblemAlert title={t('review.matrixNotLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 3 }} />}
      {data?.length === 0 && <p className={style.note}>{t('review.noRounds')}</p>}
      {rows.length > 0 && (
        <div className={style.scroller}>
          <table className={style.matrix} onKeyDown={onKeyDown}>
            <thead>
              <tr>
                <th scope="col" className={style.unit}>
                  {t('review.unit')}
                </th>
                {rounds.map((round, column) => (
                  <th key={round.id} scope="col" className={column === rounds.length - 1 ? style.current : undefined}>
                    {roundWords(round, false)}
                  </th>
                ))}
                {ahead.map((period) => (
                  <th key={period.periodFirst} scope="col" className={style.ahead}>
                    {roundWords(period, false)}
                  </th>
                ))}
                <th scope="col" className={style.percent}>
                  {t('review.percent')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ assignmentId, unitName, role, cells: own }, row) => (
                <tr key={assignmentId}>
                  <th scope="row" className={style.unit}>
                    {unitName} <span className={style.note}>{t(`review.roles.${role}`)}</span>
                  </th>
                  {own.map((report, column) => (
                    <td key={rounds[column]!.id}>
                      {report === null && <span className={style.nothing}>·</span>}
                      {report && !mayOpen && <Standing report={report} brief />}
                      {report && mayOpen && (
                        <button
                          type="button"
                          className={`${style.cell} ${style[report.standing] ?? ''}`}
                          data-cell={`${row} ${column}`}
                          tabIndex={tabStop === `${row} ${column}` ? 0 : -1}
                          title={t(`review.states.${report.state}`)}
                          onFocus={() => setStop(`${row} ${column}`)}
                          onClick={() => set('report', String(report.id), false)}
                        >
                          <span className="visually-hidden">
                            {unitName}，{roundWords(rounds[column]!)}，
                          </span>
                          <Standing report={report} brief />
                        </button>
                      )}
                    </td>
                  ))}
                  {ahead.map(({ periodFirst }) => (
                    <td key={periodFirst} className={style.ahead}>
                      <span aria-hidden="true">·</span>
                    </td>
                  ))}
                  <td className={style.percent}>{percentOf(own)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && (
        <ul className={style.legend} aria-label={t('review.legend')}>
          {standings.map((standing) => (
            <li key={standing}>
              <Standing report={{ standing, daysLate: 0 }} brief />
            </li>
          ))}
          {ahead.length > 0 && (
            <li>
              <span aria-hidden="true">·</span> {t('review.notOpen')}
            </li>
          )}
        </ul>
      )}
      {worst && <WorstCell report={worst} />}
      {opened !== undefined && mayOpen && (
        <ReportDrawer key={opened} id={opened} onClose={() => set('report', null, true)} />
      )}
    </section>
  );
}

/** The newest percent that the unit has reported. */
function percentOf(cells: ReturnType<typeof matrixOf>['rows'][number]['cells']): string {
  const [percent] = cells.flatMap((cell) => cell?.current?.percent ?? []).reverse();
  return percent === undefined ? '—' : `${percent}%`;
}
