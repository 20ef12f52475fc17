import { useQuery } from '@tanstack/react-query';
import type { PlanRound } from '@yaodian/api-client';
import { Input, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { openingQuery, useOpenRound } from '../api/opening';
import style from './rounds.module.css';

interface Props {
  round: PlanRound;
  onClose: () => void;
}

/** Opens a round before its day; what that costs its units is shown first. */
export function OpeningModal({ round, onClose }: Props) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const [reason, setReason] = useState('');
  const { data, error, refetch } = useQuery(openingQuery(round.id));
  const open = useOpenRound();
  const onOpen = async () => {
    if (!data) return;
    const body = { id: round.id, seen: data.seen, reason: reason.trim() };
    await open.mutateAsync({ ...body, key: keyFor(body) });
    announce(t('rounds.openedNow', { count: data.reports }));
    onClose();
  };
  return (
    <Modal
      open
      width={640}
      title={t('rounds.openTitle', { first: round.periodFirst, last: round.periodLast })}
      okText={t('rounds.open')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: !data || reason.trim() === '' }}
      confirmLoading={open.isPending}
      // the problem stands below
      onOk={() => void onOpen().catch(() => undefined)}
      onCancel={onClose}
    >
      <p className={style.how}>{t('rounds.openHow', { opens: round.opens, due: round.due })}</p>
      {error && <ProblemAlert title={t('rounds.notRead')} error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <p className={style.sum} role="status">
            {t('rounds.burden', {
              units: data.units.length,
              reports: data.reports,
              fields: data.fields,
              minutes: data.minutes,
            })}
          </p>
          <p className={style.how}>{t('rounds.estimate', { minutes: data.minutesPerField })}</p>
          <div className={style.scroll}>
            <table className={style.table}>
              <thead>
                <tr>
                  <th scope="col">{t('rounds.unit')}</th>
                  {(['reports', 'fields', 'minutes'] as const).map((column) => (
                    <th key={column} scope="col" className={style.number}>
                      {t(`rounds.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.units.map(({ unitId, name, reports, fields, minutes }) => (
                  <tr key={unitId}>
                    <th scope="row" lang="zh-CN">
                      {name}
                    </th>
                    <td className={style.number}>{reports}</td>
                    <td className={style.number}>{fields}</td>
                    <td className={style.number}>{minutes}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <label className={style.reason}>
            <span>{t('rounds.reason')}</span>
            <Input.TextArea
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        </>
      )}
      {open.error && <ProblemAlert title={t('rounds.notOpened')} error={open.error} onRetry={() => void refetch()} />}
    </Modal>
  );
}
