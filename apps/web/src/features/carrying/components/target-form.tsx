import type { CarryPreview } from '@yaodian/api-client';
import { Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import sheet from '../../issuing/components/issuing.module.css';
import type { Target } from '../target';
import style from './carrying.module.css';

interface Props {
  preview: CarryPreview;
  target: Target;
  onChange: (target: Target) => void;
}

/** A new draft of next year with its title, or one that is there. */
export function TargetForm({ preview: { year, title, drafts }, target, onChange }: Props) {
  const { t } = useTranslation();
  const choose = (kind: Target['kind']) =>
    onChange(kind === 'new' ? { kind, title } : { kind, id: drafts.length === 1 ? drafts[0]!.id : null });
  return (
    <section className={sheet.sheet} aria-labelledby="carry-target">
      <h2 id="carry-target">{t('carrying.target')}</h2>
      <div className={style.target}>
        <Radio.Group
          aria-labelledby="carry-target"
          value={target.kind}
          onChange={({ target: { value } }) => choose(value as Target['kind'])}
          options={[
            { value: 'new', label: t('carrying.newDraft', { year }) },
            ...(drafts.length > 0 ? [{ value: 'draft', label: t('carrying.existing') }] : []),
          ]}
        />
        {target.kind === 'new' ? (
          <div className={style.field}>
            <label htmlFor="carry-title">{t('carrying.newTitle')}</label>
            <Input
              id="carry-title"
              maxLength={300}
              value={target.title}
              onChange={({ target: { value } }) => onChange({ kind: 'new', title: value })}
            />
          </div>
        ) : (
          <div className={style.field}>
            <label htmlFor="carry-draft">{t('carrying.draft')}</label>
            <Select<number | null>
              id="carry-draft"
              value={target.id}
              onChange={(id) => onChange({ kind: 'draft', id })}
              options={drafts.map((draft) => ({ value: draft.id, label: t('carrying.draftOf', { ...draft }) }))}
            />
          </div>
        )}
      </div>
    </section>
  );
}
