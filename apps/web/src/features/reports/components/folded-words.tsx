import type { Report } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportContent } from '../content';
import style from './folded-words.module.css';

interface Props {
  report: Report;
  part: 'nextSteps' | 'problems';
  value: string;
  onChange: (part: Partial<ReportContent>) => void;
}

/** What need not be written in every round: one line, until somebody writes in it. */
export function FoldedWords({ report: { earlier }, part, value, onChange }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const name = t(`reports.fields.${part}`);
  const last = earlier?.[part] ?? '';
  if (!open && value === '')
    return (
      <div className={style.line} role="group" aria-label={name}>
        <span className={style.name}>{name}</span>
        <span className={style.last}>{last === '' ? t('reports.optional') : t('reports.last', { value: last })}</span>
        <span className={style.acts}>
          {last !== '' && (
            <Button size="small" onClick={() => onChange({ [part]: last })}>
              {t('reports.unchangedShort')}
            </Button>
          )}
          <Button size="small" onClick={() => setOpen(true)}>
            {t('reports.write')}
          </Button>
        </span>
      </div>
    );
  return (
    <label className={style.field}>
      <span>{name}</span>
      <Input.TextArea
        // opened by its button: who pressed it goes on typing
        autoFocus={open}
        autoSize={{ minRows: 2, maxRows: 24 }}
        maxLength={20_000}
        value={value}
        onChange={({ target }) => {
          // it stays open while it is emptied
          setOpen(true);
          onChange({ [part]: target.value });
        }}
      />
    </label>
  );
}
