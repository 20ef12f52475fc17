import type { ExtensionLine } from '@yaodian/api-client';
import { Input, type InputRef, Modal } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useDecideExtensions } from '../api/queries';
import { Dates } from './extension-table';
import style from './extensions.module.css';

export type Outcome = 'grant' | 'refuse';

/** How many of those that are decided are named. */
const mostNamed = 10;

interface Props {
  outcome: Outcome;
  lines: ExtensionLine[];
  onDone: () => void;
  onCancel: () => void;
}

/** What is decided on how many, and an opinion for all of them; a refusal needs one. */
export function DecideDialog({ outcome, lines, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const field = useId();
  const opinion = useRef<InputRef>(null);
  const keyFor = useRequestKey();
  const done = useDone();
  const [words, setWords] = useState('');
  useUnsaved(words !== '');
  const name = t(`extensions.acts.name.${outcome}-extension`);
  const { mutate, error, isPending } = useDecideExtensions(() => {
    done(t(`extensions.acts.done.${outcome}-extension`));
    onDone();
  });
  const missing = outcome === 'refuse' && words.trim() === '';
  const decide = () => {
    if (missing || isPending) return;
    const assignments = lines.map(({ assignmentId, version }) => ({ id: assignmentId, version }));
    const body = { outcome, assignments, reason: words.trim() };
    mutate({ ...body, key: keyFor(body) });
  };
  return (
    <Modal
      open
      title={t('extensions.decide.title', { name, count: lines.length })}
      okText={name}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: missing }}
      confirmLoading={isPending}
      onOk={decide}
      onCancel={onCancel}
      afterOpenChange={(open) => open && opinion.current?.focus()}
    >
      {error && <ProblemAlert title={t('extensions.notDone')} error={error} />}
      <p className={style.note}>{t(`extensions.decide.${outcome}`)}</p>
      <ul className={style.named}>
        {lines.slice(0, mostNamed).map((line) => (
          <li key={line.id}>
            <span lang="zh-CN">
              {line.unitName}：{line.title}
            </span>
            <div className={`${style.note} ${style.number}`}>
              <Dates line={line} />
            </div>
          </li>
        ))}
      </ul>
      {lines.length > mostNamed && <p>{t('extensions.decide.andMore', { count: lines.length - mostNamed })}</p>}
      <label htmlFor={field}>
        {t(outcome === 'refuse' ? 'extensions.decide.reason' : 'extensions.decide.opinion')}
      </label>
      <Input
        id={field}
        ref={opinion}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) decide();
        }}
      />
    </Modal>
  );
}
