import { useQuery } from '@tanstack/react-query';
import type { CheckList, CheckListItem } from '@yaodian/api-client';
import { Alert, App, Button, Input, Skeleton } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { announce } from '../../../shared/announcer';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { PageHead } from '../../../shared/page-head';
import { FileButton } from '../../../shared/file-button';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { CellProblems } from '../../workbooks/components/cell-problems';
import { useSaveWorkbook } from '../../workbooks/components/download-workbook';
import {
  checkListQuery,
  useCreateCheckList,
  useEditCheckList,
  useExportCheckList,
  useReadCheckList,
} from '../api/check-lists';
import style from '../components/inspections.module.css';
import { ItemFields } from '../components/item-fields';

/** One list with its items in their order. */
export function CheckListPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['listId']);
  const { data, error, isPending, refetch } = useQuery(checkListQuery(id));
  if (data) return <Editor key={id} list={data} />;
  return (
    <div className="page">
      <PageHead title={t('inspections.lists.one')} />
      {error && <ProblemAlert title={t('inspections.lists.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
    </div>
  );
}

type Content = Pick<CheckList, 'title' | 'items'>;

const newItem: CheckListItem = { dimension: 'content', per: 'sample', method: 'both', text: '', hint: null };

function Editor({ list }: { list: CheckList }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keyFor = useRequestKey();
  const titleId = useId();
  const [typed, setTyped] = useState<Content | null>(null);
  const [base, setBase] = useState(list.version);
  const edit = useEditCheckList(list.id);
  const create = useCreateCheckList();
  const exported = useExportCheckList(list.id);
  const saveWorkbook = useSaveWorkbook(exported);
  const read = useReadCheckList();
  const content = typed ?? { title: list.title, items: list.items };
  const { title, items } = content;
  const set = (changes: Partial<Content>) => {
    if (typed === null) setBase(list.version);
    setTyped({ ...content, ...changes });
  };
  const conflict = isConflict(edit.error) ? (edit.error.current as { version: number } | undefined) : undefined;
  const isSound = title.trim() !== '' && items.every(({ text }) => text.trim() !== '');
  const move = (index: number, by: 1 | -1) => {
    const next = [...items];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    set({ items: next });
  };
  const done = (words: string) => {
    announce(words);
    void message.success(words);
  };
  const save = async (version: number) => {
    await edit.mutateAsync({ version, title: title.trim(), items });
    setTyped(null);
    done(t('inspections.lists.saved'));
  };
  const copy = async () => {
    const body = { title: t('inspections.lists.copyOf', { title: list.title }).slice(0, 120), items: list.items };
    const made = await create.mutateAsync({ ...body, key: keyFor({ ...body, of: list.version }) });
    done(t('inspections.lists.copied'));
    void navigate(`/inspections/check-lists/${made.id}`);
  };
  const readFile = async ([file]: File[]) => {
    if (!file) return;
    const found = await read.mutateAsync(file);
    if (found.problems.length > 0) return;
    set({ items: found.items });
    done(t('inspections.lists.read', { count: found.items.length }));
  };
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  return (
    <div className="page">
      <ConfirmLeaving when={typed !== null} consequence={t('inspections.plan.leaving')} />
      <PageHead
        title={list.title}
        takesText
        facts={
          <>
            <p>
              <Link to="/inspections/check-lists">{t('inspections.lists.title')}</Link>
            </p>
            <p>{t('inspections.lists.count', { count: items.length })}</p>
          </>
        }
        actions={
          <>
            <Button disabled={typed !== null} loading={exported.isPending} onClick={() => void saveWorkbook()}>
              {t('inspections.lists.export')}
            </Button>
            <FileButton
              label={t('inspections.lists.import')}
              accept=".xlsx"
              loading={read.isPending}
              onFiles={(files) => quietly(readFile(files))}
            >
              {t('inspections.lists.import')}
            </FileButton>
            <Button disabled={typed !== null} loading={create.isPending} onClick={() => quietly(copy())}>
              {t('inspections.lists.copy')}
            </Button>
          </>
        }
      />
      {conflict ? (
        <div className={style.alert}>
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t('inspections.plan.conflict')}
            description={t('inspections.plan.conflictHow')}
            action={
              <div className={style.acts}>
                <Button
                  size="small"
                  onClick={() => {
                    edit.reset();
                    setTyped(null);
                  }}
                >
                  {t('inspections.plan.theirs')}
                </Button>
                <Button size="small" loading={edit.isPending} onClick={() => quietly(save(conflict.version))}>
                  {t('inspections.plan.mine')}
                </Button>
              </div>
            }
          />
        </div>
      ) : (
        (edit.error ?? create.error) && (
          <div className={style.alert}>
            <ProblemAlert title={t('inspections.plan.notSaved')} error={edit.error ?? create.error} />
          </div>
        )
      )}
      {read.error && (
        <div className={style.alert}>
          <ProblemAlert title={t('inspections.lists.notRead')} error={read.error} />
        </div>
      )}
      {read.data && read.data.problems.length > 0 && (
        <div className={style.alert}>
          <CellProblems problems={read.data.problems} />
        </div>
      )}
      <section className={style.sheet} aria-label={t('inspections.lists.one')}>
        <div className={style.field}>
          <label htmlFor={titleId}>{t('inspections.lists.columns.title')}</label>
          <Input id={titleId} maxLength={120} value={title} onChange={({ target }) => set({ title: target.value })} />
        </div>
        <ol>
          {items.map((item, index) => (
            <ItemFields
              key={index}
              item={item}
              number={index + 1}
              isLast={index === items.length - 1}
              onChange={(changes) =>
                set({ items: items.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
              }
              onMove={(by) => move(index, by)}
              onRemove={() => set({ items: items.filter((_, at) => at !== index) })}
            />
          ))}
        </ol>
        <p>
          <Button disabled={items.length >= 200} onClick={() => set({ items: [...items, newItem] })}>
            {t('inspections.lists.addItem')}
          </Button>
        </p>
      </section>
      <div className={style.foot}>
        <span className={style.grow} aria-live="polite">
          {typed === null
            ? t('inspections.lists.allSaved')
            : t(isSound ? 'inspections.plan.unsaved' : 'inspections.lists.unsound')}
        </span>
        <Button
          type="primary"
          disabled={typed === null || !isSound || conflict !== undefined}
          loading={edit.isPending}
          onClick={() => quietly(save(base))}
        >
          {t('shared.save')}
        </Button>
      </div>
    </div>
  );
}
