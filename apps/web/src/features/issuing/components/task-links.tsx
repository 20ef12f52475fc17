import type { NamedTask } from '@yaodian/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './issuing.module.css';

interface Props {
  planId: number;
  tasks: NamedTask[];
  /** What can be done to one of them here. */
  act?: { words: string; onAct: (task: NamedTask) => void; disabled: boolean };
}

const first = 5;

/** Tasks, each leading to its row in the table; the first few, and the rest when asked for. */
export function TaskLinks({ planId, tasks, act }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? tasks : tasks.slice(0, first);
  return (
    <>
      <ul className={style.tasks}>
        {shown.map((task) => (
          <li key={task.id}>
            <span className={style.number}>{task.number}</span>
            <Link to={`/plans/${planId}?task=${task.id}`} title={task.title}>
              {task.title}
            </Link>
            {task.date !== null && <span className={style.date}>{task.date}</span>}
            {act && (
              <Button
                size="small"
                type="link"
                disabled={act.disabled}
                aria-label={t('issuing.actOn', { act: act.words, title: task.title })}
                onClick={() => act.onAct(task)}
              >
                {act.words}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {tasks.length > first && !all && (
        <Button size="small" type="link" className={style.all} onClick={() => setAll(true)}>
          {t('issuing.showAll', { count: tasks.length })}
        </Button>
      )}
    </>
  );
}
