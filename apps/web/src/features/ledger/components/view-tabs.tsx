import { useQuery } from '@tanstack/react-query';
import type { LedgerView } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { announce } from '../../../shared/announcer';
import { useOneAtATime } from '../../../shared/use-one-at-a-time';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useDeleteView, useEditView, useKeepView, viewsQuery } from '../api/views';
import { viewAddress } from '../filters';
import { ViewForm } from './view-form';
import style from './views.module.css';

/**
 * Kept views above the table: each leads to its address; what is in sight can be renamed or deleted, also one's own beside
 * one that the office has shared since.
 */
export function ViewTabs() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const address = viewAddress(params);
  const { data: views = [] } = useQuery(viewsQuery());
  const { mutateAsync: keep } = useKeepView();
  const { mutateAsync: edit } = useEditView();
  const inSight = views.filter((view) => view.address === address);
  const editable = inSight.filter(({ mayEdit }) => mayEdit);
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
            current={view === inSight[0]}
          />
        ))}
      </nav>
      {editable.map((view) => {
        const which = inSight.length > 1 ? t('ledger.views.which', { name: view.name }) : '';
        return (
          <Fragment key={view.id}>
            <ViewForm
              label={t('ledger.views.rename') + which}
              value={view}
              onKeep={({ name, shared }) => edit({ id: view.id, version: view.version, name, shared })}
            />
            <DeleteView
              label={t('ledger.views.delete') + which}
              view={view}
              onDeleted={() => void (inSight.length === 1 && navigate('/tasks', { replace: true }))}
            />
          </Fragment>
        );
      })}
      {inSight.length === 0 && address !== '' && (
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
function DeleteView({ label, view, onDeleted }: { label: string; view: LedgerView; onDeleted: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync: remove, isPending } = useDeleteView();
  const { mutateAsync: keep } = useKeepView();
  const { name, address, shared } = view;
  const failed = (error: unknown) => void message.error(`${t('ledger.views.notKept')} ${sentenceOf(error)}`);

  const once = useOneAtATime();

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
    // the message can be clicked until it is out of sight
    let asked = false;
    const onUndo = () => {
      if (!asked) void undo();
      asked = true;
    };
    void message.success({
      key: 'deleted-view',
      duration: 8,
      content: (
        <>
          {t('ledger.views.deleted', { name })}{' '}
          <Button type="link" size="small" onClick={onUndo}>
            {t('ledger.views.undo')}
          </Button>
        </>
      ),
    });
  };
  return (
    <Button type="link" size="small" loading={isPending} onClick={() => void once(act)}>
      {label}
    </Button>
  );
}
