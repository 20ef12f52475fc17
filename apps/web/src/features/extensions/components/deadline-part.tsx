import type { AssignmentStop, Extension, FollowedAssignment, IssuedTask } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import own from '../../assignments/components/own-assignment.module.css';
import { Remaining } from '../../assignments/components/remaining';
import { CountingTable } from '../../calendar/components/counting-table';
import type { ExtensionAct } from '../api/acts';
import { useTakeBackStop } from '../api/stops';
import { ExtensionForm } from './act-form';
import { StopForm } from './stop-form';

/** 期限: the first and the effective one, how that was counted, and what was asked for and entered about it. */
export function DeadlinePart({ one, task }: { one: FollowedAssignment; task: IssuedTask }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ExtensionAct | 'stop' | null>(null);
  const { deadlines, extensions, offers } = one;
  if (!deadlines) return null;
  const isPast = (deadlines.workingDays ?? 0) < 0;
  const acts = offers.filter(
    (offer): offer is ExtensionAct => offer.endsWith('-extension') && !(offer === 'ask-extension' && isPast),
  );
  const keepsStops = offers.includes('keep-stops');
  const toggle = (what: ExtensionAct | 'stop') => setOpen(open === what ? null : what);
  return (
    <div className={own.part}>
      <h3>{t('extensions.deadlines')}</h3>
      <p>
        {t('extensions.both', { first: deadlines.first, effective: deadlines.effective })}{' '}
        <Remaining workingDays={deadlines.workingDays} />
      </p>
      {deadlines.counting && (
        <details>
          <summary>{t('extensions.howCounted', { base: deadlines.base })}</summary>
          <CountingTable counting={deadlines.counting} />
        </details>
      )}
      {extensions.map((extension) => (
        <Asked key={extension.id} extension={extension} />
      ))}
      {deadlines.stops.map((stop) => (
        <Stopped key={stop.id} stop={stop} editable={keepsStops} />
      ))}
      <div className={own.acts}>
        {acts.map((act) => (
          <Button key={act} aria-expanded={open === act} onClick={() => toggle(act)}>
            {t(`extensions.acts.name.${act}`)}
          </Button>
        ))}
        {keepsStops && (
          <Button aria-expanded={open === 'stop'} onClick={() => toggle('stop')}>
            {t('extensions.stops.enter')}
          </Button>
        )}
      </div>
      {offers.includes('ask-extension') && isPast && <p className={own.how}>{t('extensions.tooLate')}</p>}
      {open === 'stop' && <StopForm task={task} id={one.id} onDone={() => setOpen(null)} />}
      {open !== null && open !== 'stop' && acts.includes(open) && (
        <ExtensionForm key={open} act={open} one={one} onDone={() => setOpen(null)} />
      )}
    </div>
  );
}

function Asked({ extension }: { extension: Extension }) {
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
      {[state === 'draft' ? extension.sentBackWords : null, extension.decisionWords].map(
        (said) =>
          said && (
            <p key={said} className={own.words} lang="zh-CN">
              {said}
            </p>
          ),
      )}
    </div>
  );
}

function Stopped({ stop, editable }: { stop: AssignmentStop; editable: boolean }) {
  const { t } = useTranslation();
  const [why, setWhy] = useState<string | null>(null);
  const { mutate, error, isPending } = useTakeBackStop(stop.id);
  return (
    <div className={own.closing}>
      <p>
        {t('extensions.stops.line', {
          first: stop.firstDay,
          last: stop.lastDay ?? t('assignments.goesOn'),
          reason: t(`extensions.stops.reasons.${stop.reason}`),
          count: stop.workingDays,
        })}{' '}
        {stop.takenBackAt !== null
          ? t('extensions.stops.takenBack', { words: stop.takenBackWords ?? '' })
          : t(`extensions.stops.${stop.counts ? 'counts' : 'countsNot'}`)}
      </p>
      {stop.words !== null && (
        <p className={own.words} lang="zh-CN">
          {stop.words}
        </p>
      )}
      {error && <ProblemAlert title={t('extensions.notDone')} error={error} />}
      {editable && stop.takenBackAt === null && why === null && (
        <Button type="link" size="small" onClick={() => setWhy('')}>
          {t('extensions.stops.takeBack')}
        </Button>
      )}
      {why !== null && stop.takenBackAt === null && (
        <div className={own.line}>
          <Input
            aria-label={t('extensions.opinion')}
            value={why}
            maxLength={2000}
            onChange={({ target }) => setWhy(target.value)}
          />
          <Button
            disabled={why.trim() === ''}
            loading={isPending}
            onClick={() => mutate({ version: stop.version, reason: why.trim() }, { onSuccess: () => setWhy(null) })}
          >
            {t('extensions.stops.takeBack')}
          </Button>
        </div>
      )}
    </div>
  );
}
