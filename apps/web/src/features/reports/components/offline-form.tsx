import { useQuery } from '@tanstack/react-query';
import type { Report, ReportImport } from '@yaodian/api-client';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { useHasDraft } from '../../../shared/local-draft';
import { useSaveWorkbook } from '../../workbooks/components/download-workbook';
import { ImportDrawer } from '../../workbooks/components/import-drawer';
import { type FormOf, reportImportsQuery, useCompareForm, useDownloadForm, useImportForm } from '../api/report-form';
import { nameOfDraft } from '../use-report-draft';

interface Props {
  of: FormOf;
  reports: Report[];
  /** The reports are other ones now. */
  onImported: () => void;
}

/** 离线填报表: what is owed as an Excel file that is filled in elsewhere and brought back. */
export function OfflineForm({ of, reports, onImported }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [isImporting, setImporting] = useState(false);
  const download = useDownloadForm(of);
  const save = useSaveWorkbook(download);
  const hasDraft = useHasDraft();
  // asked for when the page opens, so that what can be undone is known at once
  useQuery(reportImportsQuery(of));

  const open = () => {
    // what only this computer has would be written over what the form brings
    if (reports.some(({ id }) => hasDraft(nameOfDraft(id))))
      return void message.warning({ content: t('reports.workbook.unsaved'), duration: 8 });
    setImporting(true);
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'download', label: t('reports.workbook.download') },
            { key: 'import', label: t('reports.workbook.import') },
          ],
          onClick: ({ key }) => (key === 'download' ? void save() : open()),
        }}
      >
        <Button loading={download.isPending}>{t('reports.workbook.name')}</Button>
      </Dropdown>
      {isImporting && (
        <ImportForm
          of={of}
          onClose={() => setImporting(false)}
          onImported={({ count }) => {
            const words = t('reports.workbook.imported', { count });
            announce(words);
            void message.success(words);
            setImporting(false);
            onImported();
          }}
        />
      )}
    </>
  );
}

interface ImportProps {
  of: FormOf;
  onImported: (imported: ReportImport) => void;
  onClose: () => void;
}

function ImportForm({ of, onImported, onClose }: ImportProps) {
  const { t } = useTranslation();
  const words = {
    title: t('reports.workbook.title'),
    how: t('reports.workbook.how'),
    name: t('reports.workbook.task'),
    sum: ({ count, unchanged }: { count: (outcome: string) => number; unchanged: number }) =>
      t('reports.workbook.sum', { written: count('written'), same: count('unchanged'), unchanged }),
    absent: (count: number) => t('reports.workbook.absent', { count }),
    absentHow: t('reports.workbook.absentHow'),
    outcome: (outcome: string) => t(`reports.workbook.outcomes.${outcome as 'written'}`),
    field: (field: string) => {
      const [, number] = /^value(\d+)$/.exec(field) ?? [];
      return number === undefined
        ? t(`reports.workbook.fields.${field as 'done'}`)
        : t('reports.workbook.value', { number });
    },
  };
  return (
    <ImportDrawer
      words={words}
      compare={useCompareForm(of)}
      apply={useImportForm(of)}
      onImported={onImported}
      onClose={onClose}
    />
  );
}
