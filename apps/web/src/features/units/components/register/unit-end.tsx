import type { Unit } from '@yaodian/api-client';
import { Button, DatePicker, Popconfirm } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce } from '../../../../shared/announcer';
import { clockTime } from '../../../../shared/dates';
import { isConflict } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useDeleteUnit } from '../../api/delete-unit';
import { useEditUnit } from '../../api/edit-unit';
import style from './unit-drawer.module.css';

interface Props {
  unit: Unit;
  onChanged: (unit: Unit) => void;
  onDeleted: () => void;
}

/** Closes a unit with a last day, or deletes one that was never needed. */
export function UnitEnd({ unit: { id, name, version, validTo }, onChanged, onDeleted }: Props) {
  const { t } = useTranslation();
  const [day, setDay] = useState(() => dayjs(clockTime(new Date().toISOString()).slice(0, 10)));
  const edit = useEditUnit();
  const remove = useDeleteUnit();
  const error = edit.error ?? remove.error;
  /** The problem is told; what is there now is what the next attempt begins from. */
  const tell = (problem: unknown) => {
    if (isConflict(problem)) onChanged(problem.current as Unit);
  };
  const setEnd = async (last: string | null) => {
    remove.reset();
    try {
      onChanged(await edit.mutateAsync({ id, version, validTo: last }));
      announce(t(last === null ? 'units.register.reopened' : 'units.register.closed', { name }));
    } catch (problem) {
      tell(problem);
    }
  };
  const onRemove = async () => {
    edit.reset();
    try {
      await remove.mutateAsync({ id, version });
      announce(t('units.register.deleted', { name }));
      onDeleted();
    } catch (problem) {
      tell(problem);
    }
  };
  return (
    <section className={style.group}>
      <h3>{t('units.register.end')}</h3>
      <p>{validTo === null ? t('units.register.endHow') : t('units.register.endsOn', { date: validTo })}</p>
      {validTo === null && (
        <p>
          {t('units.reorganisation.fromUnit')}{' '}
          <Link to={{ search: `?reorganise=${id}` }}>{t('units.reorganisation.open')}</Link>
        </p>
      )}
      {error && <ProblemAlert title={t('units.register.notEnded')} error={error} />}
      <div className={style.buttons}>
        {validTo === null ? (
          <>
            <DatePicker
              aria-label={t('units.register.lastDay')}
              className={style.lastDay}
              format={t('shared.dateFormat')}
              allowClear={false}
              value={day}
              onChange={(chosen) => chosen && setDay(chosen)}
            />
            <Button loading={edit.isPending} onClick={() => void setEnd(day.format('YYYY-MM-DD'))}>
              {t('units.register.close')}
            </Button>
          </>
        ) : (
          <Button loading={edit.isPending} onClick={() => void setEnd(null)}>
            {t('units.register.reopen')}
          </Button>
        )}
        <Popconfirm
          title={t('units.register.deleteOf', { name })}
          description={t('units.register.deleteHow')}
          okText={t('units.register.delete')}
          cancelText={t('shared.cancel')}
          onConfirm={() => void onRemove()}
        >
          <Button loading={remove.isPending}>{t('units.register.delete')}</Button>
        </Popconfirm>
      </div>
    </section>
  );
}
