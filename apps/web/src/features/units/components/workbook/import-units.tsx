import type { ImportedRow, RegisterLoad } from '@yaodian/api-client';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ImportDrawer } from '../../../workbooks/components/import-drawer';
import { useCompareUnits, useImportUnits } from '../../api/unit-workbook';

/** Brings an edited register back. */
export function ImportUnits({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const onImported = ({ count, changed, closed }: RegisterLoad) => {
    const words = t('units.workbook.imported', { count, changed: changed ?? 0, closed: closed ?? 0 });
    announce(words);
    void message.success(words);
    onClose();
  };
  const words = {
    title: t('units.workbook.title'),
    how: t('units.workbook.how'),
    name: t('units.columns.name'),
    sum: ({ count, unchanged }: { count: (outcome: string) => number; unchanged: number }) =>
      t('units.workbook.sum', {
        added: count('added'),
        changed: count('changed'),
        closed: count('closed'),
        unchanged,
      }),
    absent: (count: number) => t('units.workbook.absent', { count }),
    absentHow: t('units.workbook.absentHow'),
    outcome: (outcome: string) => t(`units.workbook.outcomes.${outcome as 'added'}`),
    field: (field: string) => t(`units.fields.${field as ImportedRow['fields'][number]['field']}`),
  };
  return (
    <ImportDrawer
      words={words}
      compare={useCompareUnits()}
      apply={useImportUnits()}
      onImported={onImported}
      onClose={onClose}
    />
  );
}
