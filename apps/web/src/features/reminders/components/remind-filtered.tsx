import { useQuery } from '@tanstack/react-query';
import type { LedgerFilter } from '@yaodian/api-client';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../identity/self';
import { filteredTasksQuery } from '../api/list-filtered-tasks';
import { RemindDialog } from './remind-dialog';

/** As many as one request names. */
const most = 500;

/** Reminds of what passes the ledger's filter, each of which can be left out in the dialog. */
export function RemindFiltered({ filter, assignments }: { filter: LedgerFilter; assignments: number }) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const wanted = open && assignments <= most;
  const tasks = useQuery({ ...filteredTasksQuery(filter), enabled: wanted }).data;
  if (!may('reminders.send') || assignments === 0) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button loading={wanted && !tasks} onClick={() => setOpen(true)}>
        {t('reminders.dialog.open')}
      </Button>
      {open && assignments > most && (
        <Modal
          open
          title={t('reminders.dialog.title')}
          onCancel={close}
          onOk={close}
          cancelButtonProps={{ hidden: true }}
        >
          {t('reminders.dialog.narrow', { count: assignments, most })}
        </Modal>
      )}
      {wanted && tasks && (
        <RemindDialog
          what={{ tasks }}
          isMeant={({ unitId, role, state, light }) =>
            (filter.unitId === undefined || unitId === filter.unitId) &&
            (filter.role === undefined || role === filter.role) &&
            (filter.state === undefined || state === filter.state) &&
            (filter.light === undefined || light === filter.light)
          }
          onClose={close}
        />
      )}
    </>
  );
}
