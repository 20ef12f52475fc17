import type { PlanOutcome, PlanSummary } from '@yaodian/api-client';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import desk from '../../issuing/components/issue-desk.module.css';
import sheet from '../../issuing/components/issuing.module.css';
import { useUnarchivePlan } from '../api/unarchive-plan';
import style from './archiving.module.css';
import { Archivings } from './archivings';
import { OpenTasks } from './open-tasks';
import { OutcomeTable } from './outcome-table';

/** How an archived plan has ended; the office can take that back with a reason, as long as no later plan builds on it. */
export function Archived({ plan: { id: planId }, outcome }: { plan: PlanSummary; outcome: PlanOutcome }) {
  const { t } = useTranslation();
  const { withoutDate, dated, archivings, carriedOver } = outcome;
  const open = [...withoutDate, ...dated].sort((one, other) => one.number - other.number);
  return (
    <div className={desk.sides}>
      <div className={desk.column}>
        <OutcomeTable outcome={outcome} />
        {open.length > 0 && <OpenTasks title={t('archiving.stillOpen', { count: open.length })} tasks={open} />}
      </div>
      <div className={desk.column}>
        <Archivings archivings={archivings} />
        <section className={sheet.sheet} aria-labelledby="take-back">
          <h2 id="take-back">{t('archiving.takeBack')}</h2>
          {carriedOver > 0 ? (
            <>
              <p>{t('archiving.carriedOver', { count: carriedOver })}</p>
              <p>
                <Link to={`/plans/${planId}/carry-over`}>{t('carrying.title')}</Link>
              </p>
            </>
          ) : (
            <TakeBack planId={planId} version={outcome.version} />
          )}
        </section>
      </div>
    </div>
  );
}

function TakeBack({ planId, version }: { planId: number; version: number }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const takeBack = useUnarchivePlan(planId);
  const [reason, setReason] = useState('');
  const send = () => {
    const asked = { version, reason: reason.trim() };
    takeBack.mutate(
      { ...asked, key: keyFor(asked) },
      { onSuccess: () => void message.success(t('archiving.takenBack')) },
    );
  };
  return (
    <>
      <p>{t('archiving.takeBackHow')}</p>
      <label htmlFor="take-back-reason" className={style.field}>
        {t('archiving.reason')}
      </label>
      <Input.TextArea
        id="take-back-reason"
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={reason}
        placeholder={t('archiving.reasonWhy')}
        onChange={({ target }) => setReason(target.value)}
      />
      {takeBack.error && (
        <div className={style.alert}>
          <ProblemAlert title={t('archiving.notTakenBack')} error={takeBack.error} kept={t('archiving.nothingDone')} />
        </div>
      )}
      <Button className={style.act} disabled={reason.trim() === ''} loading={takeBack.isPending} onClick={send}>
        {t('archiving.takeBack')}
      </Button>
    </>
  );
}
