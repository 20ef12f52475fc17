import type { CorrectionRow, TaskField } from '@yaodian/api-client';
import { Radio } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldWords } from '../../../features/tasks/components/editor/use-field-words';
import { type Choice, fieldFollows, followsFile, isOpen } from './choices';
import style from './compare-page.module.css';
import { TextDifference } from '../../../shared/text-difference';

interface Props {
  index: number;
  row: CorrectionRow;
  choice: Choice | undefined;
  onChoose: (index: number, choice: Choice) => void;
}

const shownFields: TaskField[] = ['requirement', 'units', 'deadline'];

/** One task: what it is now at the left, what the corrected file has at the right, and what shall be done. */
export const ComparedRow = memo(function ComparedRow({ index, row, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const { kind, present, next, changes } = row;
  const title = (present ?? next)!.title;
  const follow = followsFile(row, choice);
  const open = isOpen(row, choice);
  const headingId = `row-${index}`;
  return (
    <section
      className={`${style.row} ${open ? style.open : ''}`}
      data-open={open || undefined}
      aria-labelledby={headingId}
    >
      <h3 id={headingId} className={style.rowTitle}>
        <span className={style.kind}>{t(`documents.correction.kinds.${kind}`)}</span>
        {title}
      </h3>
      {present && next ? (
        changes.map((change) => (
          <FieldChoice
            key={change.field}
            name={`${headingId}-${change.field}`}
            change={change}
            present={present}
            next={next}
            follows={fieldFollows(change, choice)}
            onChoose={(followFile) =>
              onChoose(index, { ...choice, fields: { ...choice?.fields, [change.field]: followFile } })
            }
          />
        ))
      ) : (
        <>
          <WholeTask task={(present ?? next)!} />
          {kind !== 'by-hand' && (
            <Radio.Group
              aria-label={t('documents.correction.whatBecomes', { title })}
              value={follow}
              onChange={({ target }) => onChoose(index, { ...choice, follow: target.value as boolean })}
              options={[
                { value: true, label: t(`documents.correction.follow.${kind as 'new' | 'removed' | 'deleted'}`) },
                { value: false, label: t(`documents.correction.stay.${kind as 'new' | 'removed' | 'deleted'}`) },
              ]}
            />
          )}
        </>
      )}
    </section>
  );
});

interface FieldProps {
  name: string;
  change: CorrectionRow['changes'][number];
  present: NonNullable<CorrectionRow['present']>;
  next: NonNullable<CorrectionRow['next']>;
  follows: boolean;
  onChoose: (follow: boolean) => void;
}

function FieldChoice({ name, change, present, next, follows, onChoose }: FieldProps) {
  const { t } = useTranslation();
  const wordsOf = useFieldWords();
  const [before, after] = [wordsOf(change.field, present), wordsOf(change.field, next)];
  const field = t(`tasks.fields.${change.field}`);
  const version = (followFile: boolean) => (
    <div className={`${style.version} ${follows === followFile ? style.taken : ''}`}>
      <Radio name={name} checked={follows === followFile} onChange={() => onChoose(followFile)}>
        {t(followFile ? 'documents.correction.take' : 'documents.correction.keep')}
      </Radio>
      <p>
        <TextDifference before={before} after={after} side={followFile ? 'after' : 'before'} />
      </p>
    </div>
  );
  return (
    <div className={style.field} role="radiogroup" aria-label={field}>
      <div className={style.fieldName}>
        {field}
        {change.by !== 'file' && <span className={style.by}>{t(`documents.correction.by.${change.by}`)}</span>}
      </div>
      {version(false)}
      {version(true)}
    </div>
  );
}

function WholeTask({ task }: { task: NonNullable<CorrectionRow['next']> | NonNullable<CorrectionRow['present']> }) {
  const { t } = useTranslation();
  const wordsOf = useFieldWords();
  return (
    <dl className={style.whole}>
      {shownFields.map((field) => (
        <div key={field}>
          <dt>{t(`tasks.fields.${field}`)}</dt>
          <dd>{wordsOf(field, task)}</dd>
        </div>
      ))}
    </dl>
  );
}
