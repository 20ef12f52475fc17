import type { Circulars } from '@yaodian/api-client';
import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { clockTime } from '../../../../shared/dates';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useCorrectCircular } from '../api/circulars';
import style from './circular.module.css';

interface Props {
  circulars: Circulars;
  /** The one that is shown. */
  number: number;
}

/** All versions, the newest first; what is published is corrected by a further one. */
export function VersionList({ circulars, number }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { inspectionId, versions, mayDraft } = circulars;
  const [newest] = versions;
  return (
    <section className={style.sheet} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('circulars.versions.title')}</h2>
      <ol className={style.versions}>
        {versions.map((version) => (
          <li key={version.number}>
            <Link
              className={version.number === number ? style.here : undefined}
              aria-current={version.number === number ? 'page' : undefined}
              to={`/inspections/${inspectionId}/circular/${version.number}`}
            >
              {t('circulars.versions.number', { number: version.number })} {version.signing?.documentNumber ?? ''}
            </Link>
            <span className={style.note}>
              {version.publishedAt === null
                ? t('circulars.versions.draft', { name: version.updatedBy ?? '', time: clockTime(version.updatedAt) })
                : t('circulars.versions.published', {
                    name: version.publishedBy ?? '',
                    time: clockTime(version.publishedAt),
                  })}
            </span>
            {version.reason !== null && (
              <span className={style.note}>{t('circulars.versions.reason', { reason: version.reason })}</span>
            )}
          </li>
        ))}
      </ol>
      {mayDraft && newest?.state === 'published' && <CorrectButton inspectionId={inspectionId} />}
    </section>
  );
}

function CorrectButton({ inspectionId }: { inspectionId: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { mutateAsync, error, isPending } = useCorrectCircular(inspectionId);
  const begin = async () => {
    const { number } = await mutateAsync(reason.trim());
    setOpen(false);
    void navigate(`/inspections/${inspectionId}/circular/${number}`);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('circulars.correct.begin')}</Button>
      <Modal
        open={open}
        title={t('circulars.correct.title')}
        okText={t('circulars.correct.begin')}
        cancelText={t('shared.cancel')}
        confirmLoading={isPending}
        okButtonProps={{ disabled: reason.trim() === '' }}
        onOk={() => void begin().catch(() => undefined)}
        onCancel={() => setOpen(false)}
      >
        <div className={style.form}>
          <p>{t('circulars.correct.what')}</p>
          <div className={style.field}>
            <label htmlFor={`${id}-reason`}>{t('circulars.correct.reason')}</label>
            <Input.TextArea
              id={`${id}-reason`}
              autoSize={{ minRows: 3, maxRows: 8 }}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </div>
          {error && <ProblemAlert title={t('circulars.correct.notBegun')} error={error} />}
        </div>
      </Modal>
    </>
  );
}
