import type { IssuePreview } from '@yaodian/api-client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './issuing.module.css';

interface Props {
  preview: IssuePreview;
  busy: boolean;
  onChoose: (reviewerId: number | null) => void;
}

/** 本级复核人: nobody judges their own cause, so somebody of another unit reviews the office's own one. */
export function ReviewerField({ preview: { reviewer, reviewers }, busy, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet} aria-labelledby="reviewer">
      <h2 id="reviewer">{t('issuing.reviewer')}</h2>
      <p className={style.note}>{t('issuing.reviewerWhy')}</p>
      {reviewers.length === 0 ? (
        <p>{t('issuing.noReviewers')}</p>
      ) : (
        <Select<number | null>
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          aria-labelledby="reviewer"
          className={style.wide}
          placeholder={t('issuing.chooseReviewer')}
          value={reviewer?.id ?? null}
          loading={busy}
          disabled={busy}
          onChange={(id) => onChoose(id ?? null)}
          options={reviewers.map(({ id, name, units }) => ({ value: id, label: `${name}（${units.join('、')}）` }))}
        />
      )}
    </section>
  );
}
