import type { AuditedValue } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useReadValues } from '../api/read-values';
import style from './entry-drawer.module.css';
import { useAuditWords } from './use-audit-words';

const shortest = 2;
const longest = 200;

/** The values before and after, once it is said why they are needed. */
export function EntryValues({ id }: { id: number }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { mutate, data, error, isPending } = useReadValues(id);
  const heading = useRef<HTMLHeadingElement>(null);
  // the form is gone then, and with it what had the focus
  useEffect(() => {
    if (data) heading.current?.focus();
  }, [data]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isPending && reason.trim().length >= shortest) mutate(reason.trim());
  };
  return (
    <section className={style.values}>
      <h3 ref={heading} tabIndex={-1}>
        {t('audit.values.title')}
      </h3>
      {data ? (
        <ValueTable values={data} />
      ) : (
        <>
          <p>{t('audit.values.how')}</p>
          {error && <ProblemAlert title={t('audit.values.notShown')} error={error} />}
          <form onSubmit={submit}>
            <label htmlFor="audit-reason">{t('audit.values.reason')}</label>
            <Input.TextArea
              id="audit-reason"
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={longest}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <Button type="primary" htmlType="submit" loading={isPending} disabled={reason.trim().length < shortest}>
              {t('audit.values.show')}
            </Button>
          </form>
        </>
      )}
    </section>
  );
}

function ValueTable({ values }: { values: AuditedValue[] }) {
  const { t } = useTranslation();
  const auditWords = useAuditWords();
  const words = (field: string, value: string | null, removed: boolean) => {
    if (value !== null) return textOf(parsed(value), field, auditWords) || t('audit.values.empty');
    return t(removed ? 'audit.values.removed' : 'audit.values.none');
  };
  return (
    <>
      <p>{t('audit.values.recorded')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('audit.values.field')}</th>
            <th scope="col">{t('audit.values.before')}</th>
            <th scope="col">{t('audit.values.after')}</th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {values.map(({ field, before, after, removed, genuine }) => (
            <tr key={field}>
              <th scope="row">
                {auditWords.fieldWords(field)}
                {!genuine && <div className={style.forged}>{t('audit.values.forged')}</div>}
              </th>
              <td>{words(field, before, removed)}</td>
              <td>{words(field, after, removed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What somebody has put there past the system is shown as it is. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

interface Words {
  fieldWords: (name: string) => string;
  codeWords: (text: string) => string;
}

/** What is called by a code of the program; an account may be called the same. */
const coded = /^(kind|role|state|recurrence|period|rhythm|defaultDeadline|objectKind|task \d+)$/;

/** A value as a reader takes it in: words as they are, lists line by line, what has parts as its parts. */
function textOf(value: unknown, name: string, words: Words): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => textOf(one, name, words)).join('\n');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([part, inner]) => `${words.fieldWords(part)}: ${textOf(inner, part, words)}`)
      .join(', ');
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  return coded.test(name) ? words.codeWords(value) : value;
}
