import type { StopLine } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import style from './extensions.module.css';

const columns = ['days', 'reason', 'assignments', 'record', 'acts'] as const;
const acts = ['change', 'takeBack'] as const;

/** So many assignments stand in the row; the others are folded. */
const mostNamed = 3;

interface Props {
  stops: StopLine[];
  onOpen: (act: (typeof acts)[number], stop: StopLine) => void;
}

export function StopTable({ stops, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <TableFrame className={style.list}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`extensions.stops.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stops.map((stop) => (
          <tr key={stop.id} className={stop.takenBackAt === null ? undefined : style.gone}>
            <th scope="row" className={style.number}>
              {stop.firstDay} – {stop.lastDay ?? t('assignments.goesOn')}
            </th>
            <td>
              {t(`extensions.stops.reasons.${stop.reason}`)}
              {stop.words !== null && <div lang="zh-CN">{stop.words}</div>}
            </td>
            <td lang="zh-CN">
              <Named stop={stop} />
            </td>
            <td>
              <Record stop={stop} />
            </td>
            <td>
              {stop.changeable && (
                <div className={style.bar}>
                  {acts.map((act) => (
                    <Button key={act} size="small" onClick={() => onOpen(act, stop)}>
                      {t(`extensions.stops.${act}`)}
                    </Button>
                  ))}
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Named({ stop: { named, assignments } }: { stop: StopLine }) {
  const { t } = useTranslation();
  const [shown, folded] = [named.slice(0, mostNamed), named.slice(mostNamed)];
  return (
    <>
      {shown.map((name, index) => (
        <div key={index}>{name}</div>
      ))}
      {folded.length > 0 && (
        <details>
          <summary>{t('extensions.decide.andMore', { count: folded.length })}</summary>
          {folded.map((name, index) => (
            <div key={index}>{name}</div>
          ))}
        </details>
      )}
      {assignments > named.length && (
        <div className={style.note}>{t('extensions.stops.others', { count: assignments - named.length })}</div>
      )}
    </>
  );
}

/** Who entered it, changed it and took it back. */
function Record({ stop }: { stop: StopLine }) {
  const { t } = useTranslation();
  const by = (what: 'enteredBy' | 'changedBy' | 'takenBackBy', name: string | null, at: string | null) =>
    at !== null && <div>{t(`extensions.stops.${what}`, { name: name ?? '', time: clockTime(at) })}</div>;
  return (
    <div className={style.note}>
      {by('enteredBy', stop.enteredBy, stop.enteredAt)}
      {by('changedBy', stop.changedBy, stop.changedAt)}
      {by('takenBackBy', stop.takenBackBy, stop.takenBackAt)}
      {stop.takenBackWords !== null && <div lang="zh-CN">{stop.takenBackWords}</div>}
    </div>
  );
}
