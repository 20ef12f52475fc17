import { useQuery } from '@tanstack/react-query';
import type { IssuedTask } from '@yaodian/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useMay, useSelf } from '../../identity/self';
import { instructionsQuery } from '../api/queries';
import { GiveForm } from './give-form';
import { InstructionCard } from './instruction-card';
import style from './instructions.module.css';

/** 领导批示 on a task, and the way to a new one. */
export function TaskInstructions({ task }: { task: IssuedTask }) {
  const { t } = useTranslation();
  const may = useMay();
  const { memberships } = useSelf();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    ...instructionsQuery({ taskId: task.id }, 1, 200),
    enabled: may('notices.read'),
  });
  const items = data?.items ?? [];
  const isOpen = task.assignments.some(({ state }) => state !== 'closed' && state !== 'cancelled');
  const gives = may('instructions.write') && task.planState === 'issued' && isOpen;
  if (!error && items.length === 0 && !gives) return null;
  const isLeader = memberships.some(({ role }) => role === 'leader');
  return (
    <section className={style.sheet} aria-labelledby="instructions">
      <h2 id="instructions">{t('instructions.title')}</h2>
      {error && <ProblemAlert title={t('instructions.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {items.map((one) => (
        <InstructionCard key={one.id} one={one} ofTask />
      ))}
      {gives && !open && (
        <Button aria-expanded={false} onClick={() => setOpen(true)}>
          {t(isLeader ? 'instructions.give.give' : 'instructions.give.enterNew')}
        </Button>
      )}
      {gives && open && <GiveForm task={task} onDone={() => setOpen(false)} />}
    </section>
  );
}
