import { useQuery } from '@tanstack/react-query';
import type { LedgerView } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { announce } from '../../../shared/announcer';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useDeleteView, useEditView, useKeepView, viewsQuery } from '../api/views';
import { viewAddress } from '../filters';
import { ViewForm } from './view-form';
import style from './views.module.css';

/** Kept views above the table: each leads to its address; the one in sight can be renamed or deleted. */
export function ViewTabs() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const address = viewAddress(params);
  const { data: views = [] } = useQuery(viewsQuery());
  const { mutateAsync: keep } = useKeepView();
  const { mutateAsync: edit } = useEditView();
  const current = views.find((view) => view.address === address);
  return (
    <div className={style.bar}>
      <nav aria-label={t('ledger.views.title')} className={style.tabs}>
        <Tab address="" name={t('ledger.views.all')} current={address === ''} />
        {views.map((view) => (
          <Tab
            key={view.id}
            address={view.address}
            name={view.name}
            hint={view.shared ? t('ledger.views.shared') : undefined}
            current={view === current}
          />
        ))}
      </nav>
      {current?.mayEdit && (
        <>
          <ViewForm
            key={current.id}
            label={t('ledger.views.rename')}
            value={current}
            onKeep={({ name, shared }) => edit({ id: current.id, version: current.version, name, shared })}
          />
          <DeleteView view={current} onDeleted={() => void navigate('/tasks', { replace: true })} />
        </>
      )}
      {!current && address !== '' && (
        <ViewForm
          label={t('ledger.views.keep')}
          value={{ name: '', shared: false }}
          onKeep={async ({ name, shared = false }) => {
            await keep({ name, shared, address });
            announce(t('ledger.views.kept', { name }));
          }}
        />
      )}
    </div>
  );
}

interface TabProps {
  address: string;
  name: string;
  hint?: string;
  current: boolean;
}

function Tab({ address, name, hint, current }: TabProps) {
  return (
    <Link
      to={address === '' ? '/tasks' : `/tasks?${address}`}
      className={style.tab}
      title={hint}
      aria-current={current ? 'page' : undefined}
    >
      {name}
      {hint !== undefined && <span className="visually-hidden">{` (${hint})`}</span>}
    </Link>
  );
}

/** Deletes at once; the message offers to take that back for a while. */
function DeleteView({ view, onDeleted }: { view: LedgerView; onDeleted: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync: remove, isPending } = useDeleteView();
  const { mutateAsync: keep } = useKeepView();
  const { name, address, shared } = view;
  const failed = (error: unknown) => void message.error(`${t('ledger.views.notKept')} ${sentenceOf(error)}`);

  const undo = async () => {
    message.destroy('deleted-view');
    try {
      await keep({ name, address, shared });
      announce(t('ledger.views.back', { name }));
    } catch (error) {
      failed(error);
    }
  };
  const act = async () => {
    try {
      await remove(view);
    } catch (error) {
      return failed(error);
    }
    onDeleted();
    void message.success({
      key: 'deleted-view',
      duration: 8,
      content: (
        <>
          {t('ledger.views.deleted', { name })}{' '}
          <Button type="link" size="small" onClick={() => void undo()}>
            {t('ledger.views.undo')}
          </Button>
        </>
      ),
    });
  };
  return (
    <Button type="link" size="small" loading={isPending} onClick={() => void act()}>
      {t('ledger.views.delete')}
    </Button>
  );
}
