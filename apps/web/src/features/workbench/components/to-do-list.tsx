import type { ToDo } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { placeOf } from '../places';
import style from './workbench.module.css';

/** What waits, a line for each kind: how many, until when, and the way to where it is done. */
export function ToDoList({ toDos }: { toDos: ToDo[] }) {
  return (
    <ul>
      {toDos.map((toDo, index) => (
        <Line key={toDo.kind} toDo={toDo} isFirst={index === 0} />
      ))}
    </ul>
  );
}

function Line({ toDo, isFirst }: { toDo: ToDo; isFirst: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { kind, count, late, due, since } = toDo;
  const place = placeOf(toDo);
  const what = t(`workbench.kinds.${kind}`);
  const one = count === 1;
  return (
    <li className={style.toDo}>
      <span className={late > 0 ? `${style.count} ${style.late}` : style.count}>{count}</span>
      <div>
        <p className={style.what}>{what}</p>
        <p className={style.facts}>
          {late > 0 && <span className={style.late}>{t('workbench.late', { count: late })}</span>}
          {due && (
            <>
              <span>{t(one ? 'workbench.due' : 'workbench.firstDue', { date: due })}</span>
              <Remaining toDo={toDo} />
            </>
          )}
          {since && (
            <span>{t(one ? 'workbench.since' : 'workbench.firstSince', { date: clockTime(since).slice(0, 10) })}</span>
          )}
        </p>
      </div>
      <Button
        type={isFirst ? 'primary' : 'default'}
        href={place}
        aria-label={t('workbench.actOn', { act: t(`workbench.acts.${kind}`), what })}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void navigate(place);
        }}
      >
        {t(`workbench.acts.${kind}`)}
      </Button>
    </li>
  );
}

/** From three working days down it is said louder. */
const soon = 3;

function Remaining({ toDo: { workingDays } }: { toDo: ToDo }) {
  const { t } = useTranslation();
  if (workingDays === null) return null;
  if (workingDays < 0) return <span className={style.late}>{t('workbench.over', { count: -workingDays })}</span>;
  return (
    <span className={workingDays <= soon ? style.soon : undefined}>
      {workingDays === 0 ? t('workbench.dueToday') : t('workbench.left', { count: workingDays })}
    </span>
  );
}
