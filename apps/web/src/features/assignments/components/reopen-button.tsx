import type { FollowedAssignment, IssuedTask } from '@yaodian/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from './act-form';

interface Props {
  one: FollowedAssignment;
  task: IssuedTask;
}

/** Opens what is closed again, with a reason. */
export function ReopenButton({ one, task }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (open) return <ActForm act="reopen" one={one} task={task} onDone={() => setOpen(false)} />;
  return (
    <Button
      type="link"
      size="small"
      aria-label={t('assignments.acts.reopenOf', { unit: one.unitName })}
      onClick={() => setOpen(true)}
    >
      {t('assignments.acts.name.reopen')}
    </Button>
  );
}
