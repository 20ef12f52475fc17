import type { FigureDoubt, ResolveDoubt } from '@yaodian/api-client';
import { Button, Input, Radio } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { useResolveDoubt } from '../api/doubts';
import style from './sheets.module.css';

interface Props {
  inspectionId: number;
  unitId: number;
  doubt: FigureDoubt;
  mayResolve: boolean;
}

/** 待核: what an inspector says to be wrong with a figure, and what became of that. */
export function DoubtNote({ inspectionId, unitId, doubt, mayResolve }: Props) {
  const { t } = useTranslation();
  const { resolution, scoreThen, scoreAfter, resolvedAt } = doubt;
  return (
    <div className={style.doubt}>
      <p>
        <b className={resolution === null ? style.wrong : undefined}>
          {t(`inspectionSheets.doubt.${resolution ?? 'open'}`)}
        </b>{' '}
        <span lang="zh-CN">{doubt.words}</span>
      </p>
      <p className={style.note}>
        {t('inspectionSheets.doubt.by', { name: doubt.doubtedBy, time: clockTime(doubt.doubtedAt) })}
      </p>
      {resolvedAt !== null && (
        <>
          <p lang="zh-CN">{doubt.resolutionWords}</p>
          <p className={style.note}>
            {t('inspectionSheets.doubt.by', { name: doubt.resolvedBy ?? '', time: clockTime(resolvedAt) })}{' '}
            {t('inspectionSheets.doubt.scores', { then: scoreThen ?? '—', after: scoreAfter ?? '—' })}
          </p>
        </>
      )}
      {resolution === null && mayResolve && <Resolve inspectionId={inspectionId} unitId={unitId} doubt={doubt} />}
    </div>
  );
}

function Resolve({ inspectionId, unitId, doubt: { figure, version } }: Omit<Props, 'mayResolve'>) {
  const { t } = useTranslation();
  const id = useId();
  const done = useDone();
  const keyFor = useRequestKey();
  const [resolution, setResolution] = useState<ResolveDoubt['resolution'] | null>(null);
  const [words, setWords] = useState('');
  const { mutate, error, isPending, isSuccess } = useResolveDoubt({ id: inspectionId, unitId, figure }, () =>
    done(t('inspectionSheets.doubt.done')),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (resolution === null || words.trim() === '') return;
    const body = { version, resolution, words: words.trim() };
    mutate({ ...body, key: keyFor(body) });
  };
  return (
    <form className={style.resolve} onSubmit={submit} aria-label={t('inspectionSheets.doubt.act')}>
      <ConfirmLeaving when={words.trim() !== '' && !isSuccess} consequence={t('inspectionSheets.doubt.leaving')} />
      <p className={style.note}>{t('inspectionSheets.doubt.how')}</p>
      <Radio.Group
        aria-label={t('inspectionSheets.doubt.choose')}
        value={resolution}
        onChange={({ target }) => setResolution(target.value as ResolveDoubt['resolution'])}
        options={(['corrected', 'withdrawn'] as const).map((value) => ({
          value,
          label: t(`inspectionSheets.doubt.choices.${value}`),
        }))}
      />
      <label htmlFor={id}>{t('inspectionSheets.doubt.words')}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {error && <ProblemAlert title={t('inspectionSheets.doubt.failed')} error={error} />}
      <div>
        <Button htmlType="submit" loading={isPending} disabled={resolution === null || words.trim() === ''}>
          {t('inspectionSheets.doubt.act')}
        </Button>
      </div>
    </form>
  );
}
