import { overlapsOf, ruleNames, systemKindNames } from '@yaodian/assessment';
import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../../inspection-sheets/use-said';
import { schemeOf } from '../../draft';
import { useEditor } from '../../editing/editor';
import { plainPath } from '../../editing/paths';
import style from './editor.module.css';

/** Kinds of facts that would count twice: each is confirmed with a reason, or mended. */
export function ConfirmationFields() {
  const { t } = useTranslation();
  const id = useId();
  const said = useSaid();
  const { draft, edit, scheme } = useEditor();
  const overlaps = overlapsOf(schemeOf(draft, scheme.year));
  const confirm = (kind: string, reason: string) =>
    edit((now) => {
      const others = now.confirmations.filter((one) => one.kind !== kind);
      return { ...now, confirmations: reason === '' ? others : [...others, { kind, reason }] };
    }, `confirm ${kind}`);
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('schemes.confirmations.title')}
        <span className={style.note}>{t('schemes.confirmations.how')}</span>
      </h2>
      {overlaps.length === 0 && <p className={style.note}>{t('schemes.confirmations.none')}</p>}
      <div className={style.drawer}>
        {overlaps.map(({ kind, rule, consumer, measured, reason }) => (
          <div key={kind} className={`${style.field} ${style.wide}`} data-at={plainPath(`confirm.${kind}`)}>
            <label htmlFor={`${id}-${kind}`}>
              {t('schemes.confirmations.what', {
                kind: said(systemKindNames[kind]),
                line: `${consumer.number} ${consumer.name}`,
                other: `${measured.number} ${measured.name}`,
                rule: said(ruleNames[rule]),
              })}
            </label>
            <Input.TextArea
              id={`${id}-${kind}`}
              lang="zh-CN"
              maxLength={2000}
              autoSize={{ minRows: 1, maxRows: 6 }}
              placeholder={t('schemes.confirmations.reason')}
              value={reason ?? ''}
              onChange={({ target }) => confirm(kind, target.value)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
