import type { Appeal, AppealState } from '@yaodian/api-client';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import { figure } from '../model/lines';
import style from './results.module.css';

interface Props {
  appeals: readonly Appeal[];
  total: number;
  addressOf: (id: number) => string;
}

const order: readonly AppealState[] = [
  ...(['to-decide', 'with-head', 'upheld', 'partly', 'rejected', 'lapsed', 'sent-back', 'taken-back'] as const),
];

/** 申诉: those that wait first. */
export function AppealList({ appeals, total, addressOf }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<AppealState | 'all'>('all');
  const count = (of: AppealState) => appeals.filter(({ state }) => state === of).length;
  const present = order.filter((state) => count(state) > 0);
  const shown = chosen === 'all' || count(chosen) === 0 ? appeals : appeals.filter(({ state }) => state === chosen);
  if (appeals.length === 0) return <p className={style.how}>{t('results.appeals.none')}</p>;
  return (
    <div className={style.form}>
      {present.length > 1 && (
        <Segmented<AppealState | 'all'>
          className={style.filter}
          size="small"
          aria-label={t('results.appeals.columns.state')}
          value={chosen === 'all' || count(chosen) === 0 ? 'all' : chosen}
          onChange={setChosen}
          options={[
            { value: 'all', label: t('results.appeals.all', { count: appeals.length }) },
            ...present.map((state) => ({
              value: state,
              label: `${t(`results.appeals.states.${state}`)} ${count(state)}`,
            })),
          ]}
        />
      )}
      <TableFrame className={style.appeals}>
        <thead>
          <tr>
            {(['unit', 'line', 'score', 'wanted', 'state', 'time'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={column === 'score' || column === 'wanted' ? style.number : undefined}
              >
                {t(`results.appeals.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((appeal) => (
            <tr key={appeal.id}>
              <th scope="row" lang="zh-CN">
                {appeal.unitName}
              </th>
              <td lang="zh-CN">
                <Link to={addressOf(appeal.id)}>
                  {appeal.line.number} {appeal.line.name}
                </Link>
              </td>
              <td className={style.number}>{figure(appeal.score)}</td>
              <td className={style.number}>{figure(appeal.newScore ?? appeal.wanted)}</td>
              <td>
                <span className={appeal.state === 'to-decide' || appeal.state === 'with-head' ? style.open : undefined}>
                  {t(`results.appeals.states.${appeal.state}`)}
                </span>
              </td>
              <td>{clockTime(appeal.endedAt ?? appeal.leftAt ?? appeal.submittedAt)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {total > appeals.length && (
        <p className={style.how}>{t('results.appeals.more', { count: total - appeals.length })}</p>
      )}
    </div>
  );
}
