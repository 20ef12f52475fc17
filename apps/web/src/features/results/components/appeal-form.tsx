import { useQuery } from '@tanstack/react-query';
import type { AnnualResult } from '@yaodian/api-client';
import { Alert, Button, Drawer, Input, Select, Skeleton } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';
import { fileSize } from '../../../shared/file-size';
import { readDraft, removeDraft, writeDraft } from '../../../shared/local-draft';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useOneAtATime } from '../../../shared/use-one-at-a-time';
import { acceptedFiles } from '../../evidence/evidence-values';
import { scorecardQuery } from '../../scorecards/api/scores';
import { useMakeAppeal } from '../api/appeals';
import { figure, isScore, openLines } from '../model/lines';

import { LineChoice } from './line-choice';
import style from './results.module.css';

interface Typed {
  words: string;
  wanted: string;
}

interface Props {
  result: AnnualResult;
  units: readonly { unitId: number; unitName: string }[];
  unitId: number | null;
  line: string | null;
  onChoose: (unitId: number | null, line: string | null) => void;
  /** With the appeal that was made. */
  onMade: (id: number, missing: readonly string[]) => void;
  onClose: () => void;
}

/** 申诉 of one line: why, what is wanted instead, and files. What is typed stays on this computer until it is sent. */
export function AppealForm({ result, units, unitId, line, onChoose, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { planId, appealsUntil, isWindowOpen } = result;
  const { data, error, isPending, refetch } = useQuery({
    ...scorecardQuery(planId, unitId ?? 0, undefined),
    enabled: unitId !== null,
  });
  const card = data?.unitId === unitId ? data : undefined;
  const lines = card ? openLines(card.ledger).filter(({ key }) => card.appealable.includes(key) || key === line) : [];
  return (
    <Drawer
      open
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={t('results.appeals.make')}
      onClose={onClose}
    >
      <div className={style.column}>
        {isWindowOpen ? (
          <p className={style.how}>{t('results.appeals.how.make', { date: appealsUntil ?? '' })}</p>
        ) : (
          <Alert type="warning" showIcon title={t('results.appeals.closedMeanwhile', { date: appealsUntil ?? '' })} />
        )}
        {units.length > 1 && (
          <div className={style.field}>
            <label htmlFor={`${id}-unit`}>{t('results.papers.unit')}</label>
            <Select<number>
              id={`${id}-unit`}
              showSearch={{ optionFilterProp: 'label' }}
              value={unitId}
              onChange={(chosen) => onChoose(chosen, null)}
              options={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
            />
          </div>
        )}
        {unitId !== null && error && (
          <ProblemAlert title={t('results.notLoaded')} error={error} onRetry={() => void refetch()} />
        )}
        {unitId !== null && isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
        {card && (
          <>
            <div className={style.field}>
              <label htmlFor={`${id}-line`}>{t('results.appeals.columns.line')}</label>
              <LineChoice id={`${id}-line`} lines={lines} value={line} onChange={(key) => onChoose(card.unitId, key)} />
            </div>
            {lines.some(({ key }) => key === line) && (
              <Fields
                key={`${card.unitId} ${line}`}
                planId={planId}
                unitId={card.unitId}
                line={lines.find(({ key }) => key === line)!}
                isWindowOpen={isWindowOpen}
                onMade={onMade}
                onClose={onClose}
              />
            )}
          </>
        )}
      </div>
    </Drawer>
  );
}

interface FieldsProps extends Pick<Props, 'onMade' | 'onClose'> {
  planId: number;
  unitId: number;
  line: ReturnType<typeof openLines>[number];
  isWindowOpen: boolean;
}

function Fields({ planId, unitId, line, isWindowOpen, onMade, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const done = useDone();
  const once = useOneAtATime();
  const keyFor = useRequestKey();
  const draft = `appeal.${planId}.${unitId}.${line.key}`;
  const [typed, setTyped] = useState<Typed>(() => readDraft<Typed>(draft) ?? { words: '', wanted: '' });
  const [isKept, setKept] = useState(() => readDraft(draft) !== null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { mutateAsync, error, isPending } = useMakeAppeal();
  const { words, wanted } = typed;
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    setKept(writeDraft(draft, next));
  };
  const lacks = !isWindowOpen || words.trim() === '' || (wanted.trim() !== '' && !isScore(wanted));
  useUnsaved(files.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks) return;
    void once(async () => {
      const body = { planId, unitId, line: line.key, words: words.trim(), wanted: wanted.trim() || null };
      try {
        const { appeal, missing } = await mutateAsync({ ...body, files, key: keyFor(body) });
        removeDraft(draft);
        done(t(`results.appeals.done.${appeal.state === 'with-head' ? 'makeToHead' : 'make'}`));
        onMade(appeal.id, missing);
      } catch {
        // it is said below; what was typed stays
      }
    });
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('results.appeals.make')}>
      {line.score !== null && (
        <p>
          {t('results.appeals.now', { score: figure(line.score) })}
          {line.most !== null && ` / ${figure(line.most)}`}
        </p>
      )}
      <div className={style.field}>
        <label htmlFor={`${id}-words`}>{t('results.appeals.words')}</label>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={5000}
          value={words}
          onChange={({ target }) => change({ words: target.value })}
        />
      </div>
      {line.kind !== 'veto' && (
        <div className={style.field}>
          <label htmlFor={`${id}-wanted`}>{t('results.appeals.wanted')}</label>
          <Input
            id={`${id}-wanted`}
            className={style.points}
            inputMode="decimal"
            maxLength={12}
            status={wanted.trim() !== '' && !isScore(wanted) ? 'error' : ''}
            value={wanted}
            onChange={({ target }) => change({ wanted: target.value })}
          />
        </div>
      )}
      <div className={style.field}>
        <span>{t('results.appeals.files')}</span>
        <ul className={style.files}>
          {files.map((file, index) => (
            <li key={`${file.name} ${index}`}>
              <span lang="zh-CN">{file.name}</span>
              <span className={style.how}>{fileSize(file.size)}</span>
              <Button
                size="small"
                type="text"
                aria-label={t('results.appeals.removeFile', { name: file.name })}
                onClick={() => setFiles(files.filter((_, at) => at !== index))}
              >
                {t('results.appeals.takeOut')}
              </Button>
            </li>
          ))}
        </ul>
        <div>
          <FileButton
            label={t('results.appeals.addFile')}
            accept={acceptedFiles}
            multiple
            onFiles={(chosen) => setFiles([...files, ...chosen])}
          >
            {t('results.appeals.addFile')}
          </FileButton>
        </div>
      </div>
      {error && <ProblemAlert title={t('results.notDone')} error={error} kept={isWindowOpen && t('results.kept')} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={lacks} loading={isPending}>
          {t('results.appeals.submit')}
        </Button>
        <Button onClick={onClose}>{t('shared.cancel')}</Button>
        {isKept && <span className={style.how}>{t('results.appeals.kept')}</span>}
      </div>
      {files.length > 0 && <Alert type="info" title={t('results.appeals.filesAfter')} />}
    </form>
  );
}
