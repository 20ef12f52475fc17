import type { ConflictChoice } from '@yaodian/api-client';
import { Button, Drawer } from 'antd';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';
import { Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import type { TableComparison, TableWords, WorkbookToImport } from '../words';
import { Comparison } from './comparison';
import style from './import.module.css';

interface Props<T> {
  words: TableWords;
  compare: UseMutationResult<TableComparison, Error, File>;
  apply: UseMutationResult<T, Error, WorkbookToImport>;
  /** What else is asked before it is done, and whether that is answered. */
  children?: ReactNode;
  ready?: boolean;
  onImported: (imported: T) => void;
  onClose: () => void;
}

/** Brings an edited workbook back: what it would do is shown first. */
export function ImportDrawer<T>({ words, compare, apply, children, ready = true, onImported, onClose }: Props<T>) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const [file, setFile] = useState<File | null>(null);
  const [unreadable, setUnreadable] = useState<Problem | null>(null);
  const [conflicts, setConflicts] = useState<ConflictChoice>();
  const compared = compare.data;

  const choose = async ([chosen]: File[]) => {
    if (!chosen) return;
    apply.reset();
    compare.reset();
    setConflicts(undefined);
    setUnreadable(null);
    // the file is edited on, maybe; what was compared is what is sent again
    const held = await chosen.arrayBuffer().then(
      (bytes) => new File([bytes], chosen.name, { type: chosen.type }),
      (cause: unknown) => new Problem({ code: 'file-unreadable', facts: { name: chosen.name } }, { cause }),
    );
    if (held instanceof Problem) return setUnreadable(held);
    setFile(held);
    // the problem is shown below
    await compare.mutateAsync(held).catch(() => undefined);
  };
  const onApply = async () => {
    if (!file || !compared) return;
    const { comparison } = compared;
    onImported(await apply.mutateAsync({ file, comparison, conflicts, key: keyFor([comparison, conflicts]) }));
  };
  const error = unreadable ?? compare.error ?? apply.error;
  const decided = compared && (compared.conflicts.length === 0 || conflicts !== undefined);
  const does = compared && (compared.rows.length > 0 || conflicts === 'file');
  return (
    <Drawer
      open
      size={960}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={words.title}
      onClose={onClose}
    >
      <div className={style.import}>
        <p className={style.how}>{words.how}</p>
        <div className={style.buttons}>
          <FileButton
            type={compared ? 'default' : 'primary'}
            loading={compare.isPending}
            accept=".xlsx"
            label={t('workbooks.file')}
            onFiles={(files) => void choose(files)}
          >
            {t(file ? 'workbooks.chooseOther' : 'workbooks.choose')}
          </FileButton>
          {file && <span lang="zh-CN">{file.name}</span>}
        </div>
        {error && (
          <ProblemAlert
            title={t(apply.error ? 'workbooks.notImported' : 'workbooks.notCompared')}
            error={error}
            kept={t('workbooks.nothingStored')}
          />
        )}
        {compared && (
          <>
            <Comparison words={words} comparison={compared} choice={conflicts} onChoose={setConflicts} />
            {compared.problems.length === 0 && does && children}
            {compared.problems.length === 0 && (
              <div className={style.buttons}>
                <Button
                  type="primary"
                  disabled={!decided || !does || !ready}
                  loading={apply.isPending}
                  // the problem is shown above
                  onClick={() => void onApply().catch(() => undefined)}
                >
                  {t('workbooks.import')}
                </Button>
                <Button onClick={onClose}>{t('shared.cancel')}</Button>
              </div>
            )}
          </>
        )}
      </div>
    </Drawer>
  );
}
