import type { FollowedAssignment, Step } from '@yaodian/api-client';
import ArrowDownOutlined from '@ant-design/icons/es/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/es/icons/ArrowUpOutlined';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useAddStep, useEditStep, useOrderSteps, useRemoveStep } from '../api/steps';
import style from './own-assignment.module.css';
import { StepForm } from './step-form';

interface Props {
  one: FollowedAssignment;
  editable: boolean;
}

/** 工作节点: how the unit breaks its assignment down; its own people add, tick, edit, move and remove. */
export function StepList({ one: { id, unitName, steps }, editable }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number | 'new' | null>(null);
  const keyFor = useRequestKey();
  const add = useAddStep(id);
  const edit = useEditStep();
  const remove = useRemoveStep();
  const order = useOrderSteps(id);
  const error = add.error ?? edit.error ?? remove.error ?? order.error;
  const done = steps.filter(({ doneAt }) => doneAt !== null).length;
  // a tick stands at once, not when the server has answered
  const isDone = ({ id: step, doneAt }: Step) =>
    (edit.isPending && edit.variables.id === step ? edit.variables.done : undefined) ?? doneAt !== null;
  const swap = (at: number, other: number) => {
    const ids = steps.map((step) => step.id);
    [ids[at], ids[other]] = [ids[other]!, ids[at]!];
    order.mutate(ids);
  };
  return (
    <div className={style.part}>
      <h3>
        {t('assignments.steps.title')}
        {steps.length > 0 && (
          <span className={style.how}>{t('assignments.steps.count', { done, count: steps.length })}</span>
        )}
      </h3>
      {error && <ProblemAlert title={t('assignments.steps.notSaved')} error={error} />}
      <ol className={style.steps}>
        {steps.map((step, at) => (
          <li key={step.id}>
            {opened === step.id ? (
              <StepForm
                step={step}
                saving={edit.isPending}
                onCancel={() => setOpened(null)}
                onSave={(written) =>
                  edit.mutate({ id: step.id, version: step.version, ...written }, { onSuccess: () => setOpened(null) })
                }
              />
            ) : (
              <div className={style.step}>
                <Checkbox
                  checked={isDone(step)}
                  disabled={!editable}
                  onChange={({ target }) => edit.mutate({ id: step.id, version: step.version, done: target.checked })}
                >
                  <StepWords step={step} />
                </Checkbox>
                {editable && (
                  <span className={style.tools}>
                    <Button
                      size="small"
                      type="text"
                      icon={<ArrowUpOutlined />}
                      disabled={at === 0}
                      aria-label={t('assignments.steps.up', { text: step.text })}
                      onClick={() => swap(at, at - 1)}
                    />
                    <Button
                      size="small"
                      type="text"
                      icon={<ArrowDownOutlined />}
                      disabled={at === steps.length - 1}
                      aria-label={t('assignments.steps.down', { text: step.text })}
                      onClick={() => swap(at, at + 1)}
                    />
                    <Button
                      size="small"
                      type="text"
                      aria-label={t('assignments.steps.editOf', { text: step.text })}
                      onClick={() => setOpened(step.id)}
                    >
                      {t('assignments.steps.edit')}
                    </Button>
                    <Button
                      size="small"
                      type="text"
                      aria-label={t('assignments.steps.removeOf', { text: step.text })}
                      onClick={() => remove.mutate({ id: step.id, version: step.version })}
                    >
                      {t('assignments.steps.remove')}
                    </Button>
                  </span>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      {editable &&
        (opened === 'new' ? (
          <StepForm
            saving={add.isPending}
            onCancel={() => setOpened(null)}
            onSave={(written) =>
              add.mutate(
                { ...written, key: keyFor({ written, after: steps[steps.length - 1]?.id }) },
                { onSuccess: () => setOpened(null) },
              )
            }
          />
        ) : (
          <Button
            size="small"
            aria-label={t('assignments.steps.addTo', { unit: unitName })}
            onClick={() => setOpened('new')}
          >
            {t('assignments.steps.add')}
          </Button>
        ))}
    </div>
  );
}

function StepWords({ step: { text, person, due } }: { step: Step }) {
  const facts = [person, due].filter((fact) => fact !== null).join(' · ');
  return (
    <>
      <span lang="zh-CN">{text}</span>
      {facts !== '' && <span className={style.how}>{facts}</span>}
    </>
  );
}
