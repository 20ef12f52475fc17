import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Evidence } from '@yaodian/api-client';
import { App, Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { SearchField } from '../../../shared/search-field';
import { useJoinEvidence } from '../api/keep-evidence';
import { copiesQuery, evidenceQuery } from '../api/list-evidence';
import { EvidenceFacts } from './evidence-facts';
import style from './evidence.module.css';

interface Props {
  evidence: Evidence;
  onDone: () => void;
}

/** Chooses a copy of the same information; what has the same text or title is proposed first. */
export function JoinForm({ evidence, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const ofTitle = useQuery(copiesQuery(evidence.unitId, { title: evidence.title })).data ?? [];
  const ofText = useQuery(copiesQuery(evidence.unitId, { textOf: evidence.id })).data ?? [];
  const hasText = ({ id }: Evidence) => ofText.some((one) => one.id === id);
  const found =
    useInfiniteQuery(evidenceQuery(evidence.unitId, search)).data?.pages.flatMap(({ items }) => items) ?? [];
  const isOther = ({ id }: Evidence) => id !== evidence.id;
  const proposed = [...ofText, ...ofTitle.filter((one) => !hasText(one))].filter(isOther);
  const others = found.filter((one) => isOther(one) && !proposed.some(({ id }) => id === one.id));
  const join = useJoinEvidence();
  const other = [...proposed, ...others].find(({ id }) => id === chosen);
  return (
    <div className={style.details}>
      <p className={style.hint}>{t('evidence.joinHow')}</p>
      <SearchField label={t('evidence.search')} value={search} onSearch={setSearch} />
      <Radio.Group
        aria-label={t('evidence.joinWhich')}
        value={chosen}
        onChange={({ target }) => setChosen(target.value as number)}
      >
        <ul className={style.list}>
          {[...proposed, ...others].map((one) => (
            <li key={one.id} className={style.item}>
              <Radio value={one.id}>
                <span className={style.name} lang="zh-CN">
                  {one.title}
                </span>
              </Radio>
              <EvidenceFacts evidence={one} />
              {proposed.includes(one) && (
                <span className={style.hint}>{t(hasText(one) ? 'evidence.joinSameText' : 'evidence.joinSame')}</span>
              )}
            </li>
          ))}
        </ul>
      </Radio.Group>
      {join.error && <ProblemAlert title={t('evidence.notDone')} error={join.error} />}
      <div className={style.buttons}>
        <Button
          type="primary"
          disabled={!other}
          loading={join.isPending}
          onClick={() =>
            other &&
            join.mutate(
              { into: evidence, other },
              {
                onSuccess: () => {
                  void message.success(t('evidence.joined'));
                  onDone();
                },
              },
            )
          }
        >
          {t('evidence.join')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </div>
  );
}
