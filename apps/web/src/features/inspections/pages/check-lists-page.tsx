import { useQuery } from '@tanstack/react-query';
import type { CheckListLine, NewCheckList } from '@yaodian/api-client';
import { App, Button, Checkbox, Dropdown, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { builtInCheckListsQuery, checkListsQuery, useCreateCheckList, useRetireCheckList } from '../api/check-lists';
import style from '../components/inspections.module.css';

const columns = ['title', 'items', 'used', 'updated', 'acts'] as const;

/** 检查清单: the office's lists; new ones are begun from those that come with the program, or from nothing. */
export function CheckListsPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keyFor = useRequestKey();
  const [params, set] = useAddress();
  const { data, error, isPending, refetch } = useQuery(checkListsQuery());
  const { data: builtIn = [] } = useQuery(builtInCheckListsQuery());
  const create = useCreateCheckList();
  const retire = useRetireCheckList();
  const withRetired = params.get('retired') === 'true';
  const shown = data?.filter(({ retiredAt }) => withRetired || retiredAt === null);
  const make = async (list: NewCheckList) => {
    const { id } = await create.mutateAsync({ ...list, key: keyFor(list) });
    void navigate(`/inspections/check-lists/${id}`);
  };
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  const onRetire = async ({ id, version, retiredAt }: CheckListLine) => {
    await retire.mutateAsync({ id, version, retired: retiredAt === null });
    const words = t(retiredAt === null ? 'inspections.lists.retired' : 'inspections.lists.reused');
    announce(words);
    void message.success(words);
  };
  const empty = { title: t('inspections.lists.emptyTitle'), items: [] };
  const add = (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...builtIn.map(({ title }, index) => ({ key: String(index), label: t('inspections.lists.from', { title }) })),
          { key: 'empty', label: t('inspections.lists.fromNothing') },
        ],
        onClick: ({ key }) => quietly(make(key === 'empty' ? empty : (builtIn[Number(key)] ?? empty))),
      }}
    >
      <Button type="primary" loading={create.isPending}>
        {t('inspections.lists.add')}
      </Button>
    </Dropdown>
  );
  return (
    <div className="page">
      <PageHead title={t('inspections.lists.title')} facts={<p>{t('inspections.lists.facts')}</p>} actions={add} />
      {data?.some(({ retiredAt }) => retiredAt !== null) && (
        <div className={style.bar}>
          <Checkbox
            checked={withRetired}
            onChange={({ target }) => set('retired', target.checked ? 'true' : null, true)}
          >
            {t('inspections.lists.withRetired')}
          </Checkbox>
        </div>
      )}
      {(create.error ?? retire.error) && (
        <ProblemAlert title={t('inspections.lists.notDone')} error={create.error ?? retire.error} />
      )}
      {error && <ProblemAlert title={t('inspections.lists.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {shown?.length === 0 && (
        <div className={style.none}>
          <p>{t('inspections.lists.none')}</p>
          {add}
        </div>
      )}
      {shown && shown.length > 0 && (
        <TableFrame stacked className={style.list}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`inspections.lists.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((list) => (
              <tr key={list.id}>
                <th scope="row" className={style.title}>
                  <Link to={`/inspections/check-lists/${list.id}`} lang="zh-CN">
                    {list.title}
                  </Link>
                  {list.retiredAt !== null && <div className={style.facts}>{t('inspections.lists.isRetired')}</div>}
                </th>
                <td data-label={t('inspections.lists.columns.items')}>{list.itemCount}</td>
                <td data-label={t('inspections.lists.columns.used')}>{list.inspections}</td>
                <td className={style.tight}>{clockTime(list.updatedAt)}</td>
                <td>
                  <Button
                    size="small"
                    loading={retire.isPending}
                    aria-label={`${t(list.retiredAt === null ? 'inspections.lists.retire' : 'inspections.lists.reuse')} ${list.title}`}
                    onClick={() => quietly(onRetire(list))}
                  >
                    {t(list.retiredAt === null ? 'inspections.lists.retire' : 'inspections.lists.reuse')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </div>
  );
}
