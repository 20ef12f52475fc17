import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../../shared/announcer';
import { clockTime } from '../../../../../shared/dates';
import { ProblemAlert } from '../../../../../shared/problem-alert';
import { saveFile } from '../../../../../shared/save-file';
import { useOneAtATime } from '../../../../../shared/use-one-at-a-time';
import { peopleImportsQuery, useImportedLinks, useUndoPeopleImport } from '../../../api/person-workbook';
import { useMay } from '../../../self';
import style from '../people.module.css';

/** What one workbook did can be taken back as long as nobody was changed since; its new people get their links from here. */
export function LastImport() {
  const { t } = useTranslation();
  const mayKeep = useMay()('people.keep');
  const [last] = useQuery(peopleImportsQuery()).data ?? [];
  const undo = useUndoPeopleImport();
  const links = useImportedLinks();
  const error = undo.error ?? links.error;

  const once = useOneAtATime();
  const onUndo = (id: number) =>
    once(async () => {
      await undo.mutateAsync(id);
      announce(t('accounts.workbook.undone'));
    });
  const saveLinks = async (id: number) => {
    const made = await links.mutateAsync(id);
    const lines = made.map(({ name, account, token, expiresAt }) =>
      [name, account, `${window.location.origin}/set-up#${token}`, clockTime(expiresAt)].join('\t'),
    );
    const text = `\uFEFF${lines.join('\r\n')}\r\n`;
    saveFile(new File([text], t('accounts.workbook.linksFile'), { type: 'text/plain' }));
    announce(t('accounts.workbook.linksSaved', { count: made.length }));
  };
  if (!last && !error) return null;
  return (
    <div className={style.alert}>
      {error && <ProblemAlert title={t('accounts.workbook.notUndone')} error={error} />}
      {last && (
        <Alert
          type="info"
          showIcon
          role="status"
          title={t('accounts.workbook.importedAt', { ...last, at: clockTime(last.at) })}
          description={t(mayKeep && last.count > 0 ? 'accounts.workbook.linksHow' : 'accounts.workbook.importedNext')}
          action={
            <>
              {mayKeep && last.count > 0 && (
                // the problem is told above
                <Button
                  size="small"
                  loading={links.isPending}
                  onClick={() => void saveLinks(last.id).catch(() => undefined)}
                >
                  {t('accounts.workbook.links')}
                </Button>
              )}{' '}
              <Button size="small" loading={undo.isPending} onClick={() => void onUndo(last.id).catch(() => undefined)}>
                {t('workbooks.undo')}
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}
