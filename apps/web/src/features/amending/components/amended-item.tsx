import type { TaskUnit } from '@yaodian/api-client';
import { Button, Popconfirm, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { hasWords, type Item } from '../items';
import style from './amending.module.css';
import { TaskForm } from './task-form';

interface Props {
  item: Item;
  units: TaskUnit[];
  /** Paths of headings that the plan has. */
  sections: string[][];
  onChange: (item: Item) => void;
  onRemove: () => void;
}

/** One task of the amendment: edited in place, cancelled, or new. */
export function AmendedItem({ item, units, sections, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const { key, kind, task, values } = item;
  const title = task?.title ?? t('amending.newTask');
  return (
    <li className={style.item}>
      <div className={style.itemHead}>
        <h3>{title}</h3>
        {task && (
          <Segmented
            aria-label={t('amending.what', { title })}
            value={kind}
            onChange={(value) => onChange({ ...item, kind: value })}
            options={(['edited', 'cancelled'] as const).map((value) => ({
              value,
              label: t(`amending.choices.${value}`),
            }))}
          />
        )}
        <Popconfirm
          // nothing was written, nothing is asked
          disabled={!hasWords(item)}
          title={t('amending.discard')}
          okText={t('amending.leaveOut')}
          cancelText={t('shared.cancel')}
          onConfirm={onRemove}
        >
          <Button
            size="small"
            aria-label={t('amending.leaveOutOf', { title })}
            onClick={hasWords(item) ? undefined : onRemove}
          >
            {t('amending.leaveOut')}
          </Button>
        </Popconfirm>
      </div>
      {kind === 'cancelled' ? (
        <p className={style.note}>{t('amending.cancelMeans')}</p>
      ) : (
        <TaskForm
          // what somebody else has changed meanwhile is shown in every field
          key={task?.version}
          id={`task-${key.replace(' ', '-')}`}
          label={title}
          values={values}
          units={units}
          sections={sections}
          onChange={(part) => onChange({ ...item, values: { ...values, ...part } })}
        />
      )}
    </li>
  );
}
