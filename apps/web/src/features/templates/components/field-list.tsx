import type { TemplateField } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './templates.module.css';

/** The fields that a template may have, as they are written in it. */
export function FieldList({ fields }: { fields: TemplateField[] }) {
  const { t } = useTranslation();
  return (
    <ul className={style.fields}>
      {fields.map(({ name, required, sample, within, isList }) => (
        <li key={[...within, name].join('/')} style={{ paddingInlineStart: within.length * 16 }}>
          <code>{isList ? `{#${name}}…{/${name}}` : `{${name}}`}</code>
          {required && <span className={style.required}>{t('templates.required')}</span>}
          <span className={style.sample}>{isList ? t('templates.list') : sample}</span>
        </li>
      ))}
    </ul>
  );
}
