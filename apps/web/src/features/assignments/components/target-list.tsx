import type { IssuedTask, TargetUnits } from '@yaodian/api-client';
import { App, Button, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useMay } from '../../identity/self';
import { useNameTargetUnits } from '../api/name-target-units';
import style from './task-page.module.css';

/** 量化指标 of a task; beside a count target whom it binds, which the office can say. */
export function TargetList({ task }: { task: IssuedTask }) {
  const mayName = useMay()('plans.amend') && task.planState === 'issued';
  return (
    <ul>
      {task.targets.map(({ text }, index) => {
        const bound = task.targetUnits.find(({ target }) => target === index);
        return (
          <li key={index}>
            <span lang="zh-CN">{text}</span>
            {bound && <Bound task={task} bound={bound} text={text} mayName={mayName} />}
          </li>
        );
      })}
    </ul>
  );
}

interface Props {
  task: IssuedTask;
  bound: TargetUnits;
  text: string;
  mayName: boolean;
}

function Bound({ task, bound: { target, isNamed, assignmentIds }, text, mayName }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const units = task.assignments.filter(({ id }) => assignmentIds.includes(id)).map(({ unitName }) => unitName);
  return (
    <div className={style.bound}>
      {!isNamed && t('assignments.targets.all')}
      {isNamed && units.length > 0 && (
        <>
          {t('assignments.targets.units')} <span lang="zh-CN">{units.join('、')}</span>
        </>
      )}
      {isNamed && units.length === 0 && t('assignments.targets.others')}
      {mayName && (
        <Button
          type="link"
          size="small"
          aria-label={t('assignments.targets.nameOf', { target: text })}
          onClick={() => setOpen(true)}
        >
          {t('assignments.targets.name')}
        </Button>
      )}
      {open && (
        <Naming task={task} number={target + 1} text={text} first={assignmentIds} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

interface NamingProps {
  task: IssuedTask;
  number: number;
  text: string;
  first: number[];
  onClose: () => void;
}

function Naming({ task, number, text, first, onClose }: NamingProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const [chosen, setChosen] = useState(first);
  const name = useNameTargetUnits(task.id, number);
  const save = async () => {
    await name.mutateAsync({ text, assignmentIds: chosen });
    announce(t('assignments.targets.saved'));
    void message.success(t('assignments.targets.saved'));
    onClose();
  };
  return (
    <Modal
      open
      title={t('assignments.targets.title')}
      okText={t('assignments.targets.save')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ loading: name.isPending }}
      // what was refused stands above
      onOk={() => void save().catch(() => undefined)}
      onCancel={onClose}
    >
      {name.error && <ProblemAlert title={t('assignments.targets.notSaved')} error={name.error} />}
      <p lang="zh-CN">{text}</p>
      <label htmlFor={id}>{t('assignments.targets.field')}</label>
      <Select<number[]>
        id={id}
        mode="multiple"
        allowClear
        className={style.naming}
        value={chosen}
        placeholder={t('assignments.targets.none')}
        optionFilterProp="label"
        options={task.assignments
          .filter(({ state }) => state !== 'cancelled')
          .map((one) => ({ value: one.id, label: one.unitName }))}
        onChange={setChosen}
      />
      <p className={style.hint}>{t('assignments.targets.how')}</p>
    </Modal>
  );
}
