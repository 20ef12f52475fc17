import type { PersonField } from '@yaodian/access';
import type { PeopleImport } from '@yaodian/api-client';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../../shared/announcer';
import { ImportDrawer } from '../../../../workbooks/components/import-drawer';
import { useComparePeople, useImportPeople } from '../../../api/person-workbook';
import { useMay } from '../../../self';

/** Brings an edited table of people back: accounts from the one administrator, roles from the other. */
export function ImportPeople({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const mayKeep = useMay()('people.keep');
  const onImported = ({ count, changed }: PeopleImport) => {
    const words = t('accounts.workbook.imported', { count, changed });
    announce(words);
    void message.success(words);
    onClose();
  };
  const words = {
    title: t('accounts.workbook.title'),
    how: t(mayKeep ? 'accounts.workbook.howKeep' : 'accounts.workbook.howGive'),
    name: t('identity.name'),
    sum: ({ count, unchanged }: { count: (outcome: string) => number; unchanged: number }) =>
      t('accounts.workbook.sum', {
        added: count('added'),
        changed: count('changed'),
        disabled: count('disabled'),
        unchanged,
      }),
    absent: (count: number) => t('accounts.workbook.absent', { count }),
    absentHow: t('accounts.workbook.absentHow'),
    outcome: (outcome: string) => t(`accounts.workbook.outcomes.${outcome as 'added'}`),
    field: (field: string) => t(`accounts.workbook.fields.${field as PersonField}`),
  };
  return (
    <ImportDrawer
      words={words}
      compare={useComparePeople()}
      apply={useImportPeople()}
      onImported={onImported}
      onClose={onClose}
    />
  );
}
