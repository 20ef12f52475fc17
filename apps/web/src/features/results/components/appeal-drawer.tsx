import type { Appeal } from '@yaodian/api-client';
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { useMay } from '../../identity/self';
import { figure } from '../model/lines';
import { AppealFiles } from './appeal-files';
import { DecideForm } from './decide-form';
import { LineWorking } from './line-working';
import { PlainActForm, type PlainAct } from './plain-act-form';
import style from './results.module.css';

interface Props {
  appeal: Appeal;
  onClose: () => void;
}

const plain: readonly PlainAct[] = ['approve', 'send-back', 'take-back'];

/** One appeal: the line with its working, what the unit says and shows, and what is done with it. */
export function AppealDrawer({ appeal, onClose }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState<PlainAct | null>(null);
  const { line, unitName, offers, state, isOwnScore } = appeal;
  const acts = plain.filter((act) => offers.includes(act));
  const waits = state === 'to-decide';
  return (
    <Drawer
      open
      size={640}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={t('results.appeals.of', { unit: unitName, line: `${line.number} ${line.name}` })}
      onClose={onClose}
    >
      <div className={style.column}>
        <dl className={style.facts}>
          <dt>{t('results.appeals.columns.state')}</dt>
          <dd>{t(`results.appeals.states.${state}`)}</dd>
          <dt>{t('results.appeals.columns.score')}</dt>
          <dd>
            {figure(appeal.score)}
            {appeal.most !== null && ` / ${figure(appeal.most)}`}
          </dd>
          {appeal.wanted !== null && (
            <>
              <dt>{t('results.appeals.columns.wanted')}</dt>
              <dd>{figure(appeal.wanted)}</dd>
            </>
          )}
          <dt>{t('results.appeals.submitted')}</dt>
          <dd>
            {t('results.by', { name: appeal.submittedBy, time: clockTime(appeal.submittedAt) })}
            {appeal.onBehalf && t('results.appeals.onBehalf')}
          </dd>
          {appeal.leftAt !== null && (
            <>
              <dt>{t('results.appeals.left')}</dt>
              <dd>
                {appeal.approvedBy === null
                  ? clockTime(appeal.leftAt)
                  : t('results.by', { name: appeal.approvedBy, time: clockTime(appeal.leftAt) })}
              </dd>
            </>
          )}
        </dl>
        <section aria-labelledby="appeal-words">
          <h3 id="appeal-words">{t('results.appeals.words')}</h3>
          <p className={style.words} lang="zh-CN">
            {appeal.words}
          </p>
        </section>
        <AppealFiles appeal={appeal} />
        <LineWorking appeal={appeal} />
        {appeal.endedAt !== null && (
          <section aria-labelledby="appeal-end">
            <h3 id="appeal-end">
              {t(`results.appeals.ends.${state === 'sent-back' || state === 'taken-back' ? state : 'decided'}`)}
            </h3>
            <p>
              <b>{t(`results.appeals.states.${state}`)}</b>
              {appeal.newScore !== null && t('results.appeals.newScore', { score: figure(appeal.newScore) })}
              <span className={style.how}>
                {t('results.by', { name: appeal.endedBy ?? '', time: clockTime(appeal.endedAt) })}
              </span>
            </p>
            {appeal.reason !== null && (
              <p className={style.words} lang="zh-CN">
                {appeal.reason}
              </p>
            )}
          </section>
        )}
        {acts.length > 0 && (
          <div className={style.acts}>
            {acts.map((act) => (
              <Button
                key={act}
                type={act === 'approve' ? 'primary' : 'default'}
                aria-expanded={open === act}
                onClick={() => setOpen(act)}
              >
                {t(`results.appeals.acts.${act}`)}
              </Button>
            ))}
          </div>
        )}
        {open !== null && acts.includes(open) && (
          <PlainActForm key={open} appeal={appeal} act={open} onDone={() => setOpen(null)} />
        )}
        {offers.includes('decide') && <DecideForm key={appeal.id} appeal={appeal} />}
        {waits && !offers.includes('decide') && may('results.keep') && (
          <Alert type="info" showIcon title={t(isOwnScore ? 'results.appeals.ownScore' : 'results.appeals.notYours')} />
        )}
      </div>
    </Drawer>
  );
}
