import { useInfiniteQuery } from '@tanstack/react-query';
import type { Evidence } from '@yaodian/api-client';
import { App, Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { SearchField } from '../../../shared/search-field';
import { evidenceQuery } from '../api/list-evidence';
import type { ContentValue } from './content-field';
import { EvidenceFacts } from './evidence-facts';
import { EvidenceForm } from './evidence-form';
import style from './evidence.module.css';

interface Props {
  unitId: number;
  value: readonly number[];
  /** What was pasted, dropped or chosen already: it is added first. */
  begun?: ContentValue;
  onChange: (ids: number[]) => void;
}

/** Ticks what the unit has, and adds what it has not. */
export function ChooseEvidence({ unitId, value, begun, onChange }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(begun !== undefined);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    evidenceQuery(unitId, search),
  );
  const pages = data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const choose = (id: number, chosen: boolean) =>
    onChange(chosen ? [...value.filter((one) => one !== id), id] : value.filter((one) => one !== id));
  const use = ({ id, title }: Evidence) => {
    choose(id, true);
    setAdding(false);
    void message.success(t('evidence.chosen', { title }));
  };
  return (
    <div className={style.choose}>
      <p className={style.hint}>{t('shared.secrecy')}</p>
      {adding && pages[0]?.mayKeep ? (
        <EvidenceForm
          adding={{ kind: 'new', unitId }}
          begun={begun}
          fileLimit={pages[0].fileLimit}
          onDone={use}
          onUse={use}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <>
          <div className={style.bar}>
            <SearchField label={t('evidence.search')} value={search} onSearch={setSearch} />
            {pages[0]?.mayKeep && <Button onClick={() => setAdding(true)}>{t('evidence.addNew')}</Button>}
          </div>
          {error && <ProblemAlert title={t('evidence.notLoaded')} error={error} onRetry={() => void refetch()} />}
          {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
          {data && items.length === 0 && <p>{t(search ? 'evidence.noneFound' : 'evidence.none')}</p>}
          <ul className={style.list}>
            {items.map((one) => (
              <li key={one.id} className={style.item}>
                <Checkbox checked={value.includes(one.id)} onChange={({ target }) => choose(one.id, target.checked)}>
                  <span className={style.name} lang="zh-CN">
                    {one.title}
                  </span>
                </Checkbox>
                <EvidenceFacts evidence={one} />
              </li>
            ))}
          </ul>
          {hasNextPage && (
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('evidence.more')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
