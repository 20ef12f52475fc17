import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { checkListQuery, checkListsQuery } from '../api/check-lists';
import type { SectionProps } from '../plan-content';
import style from './inspections.module.css';

/** 检查清单: one of the office's lists; what it asks is shown under it. */
export function CheckListSection({ content, set }: SectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data: lists } = useQuery(checkListsQuery());
  const { checkListId } = content;
  const { data: list } = useQuery({ ...checkListQuery(checkListId ?? 0), enabled: checkListId !== null });
  const offered = lists?.filter((one) => one.retiredAt === null || one.id === checkListId);
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('inspections.sections.checkList')}
        <span className={style.note}>{t('inspections.checkList.how')}</span>
      </h2>
      <Select
        aria-label={t('inspections.sections.checkList')}
        className={style.fill}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={t('inspections.checkList.choose')}
        value={checkListId}
        onChange={(value?: number) => set({ checkListId: value ?? null })}
        options={offered?.map((one) => ({ value: one.id, label: one.title })) ?? []}
      />
      {offered?.length === 0 && <p>{t('inspections.checkList.none')}</p>}
      {checkListId !== null && list && (
        <ol className={style.lines}>
          {list.items.map((item, index) => (
            <li key={index}>
              <span className={style.grow} lang="zh-CN">
                {index + 1}. {item.text}
              </span>
              <span className={style.chip}>{t(`inspections.dimensions.${item.dimension}`)}</span>
              <span className={style.chip}>{t(`inspections.pers.${item.per}`)}</span>
            </li>
          ))}
        </ol>
      )}
      <p className={style.note}>
        <Link to="/inspections/check-lists">{t('inspections.checkList.toLists')}</Link>
      </p>
    </section>
  );
}
