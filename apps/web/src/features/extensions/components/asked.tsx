import type { Extension, FollowedAssignment } from '@yaodian/api-client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useDone } from '../../../shared/use-done';
import own from '../../assignments/components/own-assignment.module.css';
import { useDiscardExtension } from '../api/acts';

/** What was asked for, what was said to it, and how it stands. */
export function Asked({ extension, one }: { extension: Extension; one: FollowedAssignment }) {
  const { t } = useTranslation();
  const { state, wantedDate, grantedDate, reason, words, leftAt, submittedBy, endedBy, endedAt } = extension;
  return (
    <div className={own.closing}>
      <p>
        <strong>{t(`extensions.states.${state}`)}</strong>{' '}
        {t('extensions.asked', {
          date: wantedDate ?? '—',
          reason: reason === null ? '—' : t(`extensions.reasons.${reason}`),
        })}
        {grantedDate !== null && ` ${t('extensions.grantedTo', { date: grantedDate })}`}
        {extension.onBehalf && ` ${t('assignments.filledFor')}`}
      </p>
      <p className={own.words} lang="zh-CN">
        {words}
      </p>
      <p className={own.how}>
        {[
          submittedBy !== null && t('extensions.submitted', { name: submittedBy }),
          leftAt !== null && t('extensions.left', { time: clockTime(leftAt), deadline: extension.deadlineThen }),
          endedAt !== null && `${endedBy ?? ''} ${clockTime(endedAt)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {state === 'draft' && <Said label={t('extensions.sentBackWith')} words={extension.sentBackWords} />}
      <Said label={t('extensions.decidedWith')} words={extension.decisionWords} />
      {state === 'draft' && one.offers.includes('ask-extension') && <Discard one={one} />}
    </div>
  );
}

function Said({ label, words }: { label: string; words: string | null }) {
  if (!words) return null;
  return (
    <p className={own.words}>
      <span className={own.how}>{label}</span>
      <span lang="zh-CN">{words}</span>
    </p>
  );
}

function Discard({ one }: { one: FollowedAssignment }) {
  const { t } = useTranslation();
  const done = useDone();
  const { mutate, error, isPending } = useDiscardExtension(one.id, () => done(t('extensions.discarded')));
  return (
    <>
      {error && <ProblemAlert title={t('extensions.notDone')} error={error} />}
      <Popconfirm
        title={t('extensions.discardSure')}
        okText={t('extensions.discard')}
        cancelText={t('shared.cancel')}
        onConfirm={() => mutate(one.version)}
      >
        <Button size="small" loading={isPending}>
          {t('extensions.discard')}
        </Button>
      </Popconfirm>
    </>
  );
}
