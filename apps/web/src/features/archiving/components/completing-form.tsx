import type { OpenTask } from '@yaodian/api-client';
import { Button, Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import sheet from '../../issuing/components/issuing.module.css';
import { type Choice, completableOf, idsOf, withTicks } from '../completing';
import style from './archiving.module.css';
import { OpenTaskLine } from './open-task-line';

interface Props {
  tasks: OpenTask[];
  choice: Choice | null;
  picked: ReadonlySet<number>;
  onChoose: (choice: Choice) => void;
  onPick: (picked: Set<number>) => void;
}

const choices: Choice[] = ['all', 'none', 'each'];

/** Which standing and recurring tasks the year completes: the same for all, or by task and by unit. */
export function CompletingForm({ tasks, choice, picked, onChoose, onPick }: Props) {
  const { t } = useTranslation();
  const completable = completableOf(tasks).length;
  const others = idsOf(tasks).length - completable;
  return (
    <section className={sheet.sheet} aria-labelledby="without-date">
      <h2 id="without-date">{t('archiving.withoutDate', { count: tasks.length })}</h2>
      <p className={sheet.note}>{t('archiving.withoutDateHow')}</p>
      {others > 0 && <p className={sheet.note}>{t('archiving.notSigned', { count: others })}</p>}
      {completable > 0 && (
        <Radio.Group
          className={style.choices}
          aria-label={t('archiving.choice')}
          value={choice}
          onChange={({ target }) => onChoose(target.value as Choice)}
          options={choices.map((value) => ({ value, label: t(`archiving.choices.${value}`) }))}
        />
      )}
      {choice === 'each' && <p className={sheet.note}>{t('archiving.eachHow')}</p>}
      <ul className={style.tasks}>
        {tasks.map((task) => (
          <li key={task.id}>
            {choice === 'each' ? (
              <Ticks task={task} picked={picked} onTick={(ids, ticked) => onPick(withTicks(picked, ids, ticked))} />
            ) : (
              <OpenTaskLine task={task} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TicksProps {
  task: OpenTask;
  picked: ReadonlySet<number>;
  onTick: (ids: number[], ticked: boolean) => void;
}

/** One task with its tick, and on demand one for each of its units. */
function Ticks({ task, picked, onTick }: TicksProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { title, assignments } = task;
  const ids = completableOf([task]);
  const ticked = ids.filter((id) => picked.has(id)).length;
  return (
    <>
      <OpenTaskLine
        task={task}
        tick={
          <Checkbox
            aria-label={title}
            disabled={ids.length === 0}
            checked={ids.length > 0 && ticked === ids.length}
            indeterminate={ticked > 0 && ticked < ids.length}
            onChange={({ target }) => onTick(ids, target.checked)}
          />
        }
        more={
          assignments.length > 1 && (
            <Button
              type="link"
              size="small"
              aria-expanded={open}
              aria-label={t('archiving.chooseUnitsOf', { title })}
              onClick={() => setOpen((old) => !old)}
            >
              {t(open ? 'archiving.hideUnits' : 'archiving.chooseUnits')}
            </Button>
          )
        }
      />
      {open && (
        <div className={style.ofUnits}>
          {assignments.map(({ id, unitName, completable }) => (
            <Checkbox
              key={id}
              disabled={!completable}
              checked={completable && picked.has(id)}
              onChange={({ target }) => onTick([id], target.checked)}
            >
              {unitName}
            </Checkbox>
          ))}
        </div>
      )}
    </>
  );
}
