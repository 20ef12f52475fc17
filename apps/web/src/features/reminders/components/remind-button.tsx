import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../identity/self';
import { RemindDialog } from './remind-dialog';

/** Opens the dialog for a task, where somebody may remind. */
export function RemindButton({ taskId }: { taskId: number }) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('reminders.send')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('reminders.dialog.open')}</Button>
      {open && <RemindDialog what={{ tasks: [taskId] }} onClose={() => setOpen(false)} />}
    </>
  );
}
