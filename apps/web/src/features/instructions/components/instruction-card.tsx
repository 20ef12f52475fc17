import type { Demand, Instruction } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { DemandPanel } from '../../demands/components/demand-panel';
import { Withdraw } from '../../demands/components/withdraw';
import { withdrawInstruction } from '../api/mutations';
import style from './instructions.module.css';

/** 领导批示, with what each unit has made of it. */
export function InstructionCard({ one, ofTask }: { one: Instruction; ofTask: boolean }) {
  const { t } = useTranslation();
  return (
    <article className={style.card}>
      {!ofTask && (
        <h2>
          <Link to={`/tasks/${one.taskId}`} lang="zh-CN">
            {one.taskTitle}
          </Link>
        </h2>
      )}
      <p className={style.words} lang="zh-CN">
        {one.words}
      </p>
      <p className={style.by}>
        <strong>{one.leader}</strong> {one.givenOn}
        <span className={style.facts}>
          {one.isEntered && t('instructions.entered', { name: one.enteredBy ?? '', time: clockTime(one.enteredAt) })}
        </span>
      </p>
      {one.withdrawnAt !== null && (
        <p className={style.facts}>
          {t('instructions.withdrawn', { name: one.withdrawnBy ?? '', time: clockTime(one.withdrawnAt) })}{' '}
          {one.withdrawalReason}
        </p>
      )}
      <ul className={style.units}>
        {one.demands.map((demand) => (
          <li key={demand.id}>
            <UnitLine demand={demand} />
          </li>
        ))}
      </ul>
      {one.withdrawable && (
        <Withdraw
          name={t('instructions.withdraw')}
          version={one.version}
          send={(body) => withdrawInstruction(one.id, body)}
        />
      )}
    </article>
  );
}

function UnitLine({ demand }: { demand: Demand }) {
  const { t } = useTranslation();
  const { state, answerBy, daysLate } = demand;
  const owed = state === 'sent' || state === 'refused';
  return (
    <>
      <p className={style.unit}>
        <span lang="zh-CN">{demand.unitName}</span>
        <span className={style.facts}>
          {t(`notices.states.${state}`)}
          {owed && answerBy !== null && ` · ${t('notices.answerUntil', { date: answerBy })}`}
          {owed && answerBy === null && ` · ${t('instructions.noDate')}`}
        </span>
        {daysLate > 0 && <span className={style.late}>{t('notices.daysLate', { count: daysLate })}</span>}
      </p>
      <DemandPanel key={`${state} ${demand.version}`} demand={demand} startsClosed />
    </>
  );
}
