import type { FollowedAssignment, IssuedTask } from '@yaodian/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import own from '../../assignments/components/own-assignment.module.css';
import { Remaining } from '../../assignments/components/remaining';
import { CountingTable } from '../../calendar/components/counting-table';
import type { ExtensionAct } from '../api/acts';
import style from './extensions.module.css';
import { ExtensionForm } from './act-form';
import { Asked } from './asked';
import { StopForm } from './stop-form';
import { Stopped } from './stopped';

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
        <Asked key={extension.id} extension={extension} one={one} />
      ))}
      {deadlines.stops.map((stop) => (
        <Stopped key={stop.id} stop={stop} planId={task.planId} editable={keepsStops} />
      ))}
      <div className={`${own.acts} ${style.acts}`}>
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
        {keepsStops && <Link to={`/extensions/stops?plan=${task.planId}`}>{t('extensions.stops.ofPlan')}</Link>}
      </div>
      {offers.includes('ask-extension') && isPast && <p className={own.how}>{t('extensions.tooLate')}</p>}
      {open === 'stop' && (
        <StopForm
          planId={task.planId}
          possible={task.assignments
            .filter((other) => other.offers.includes('keep-stops'))
            .map(({ id, unitName }) => ({ value: id, label: unitName }))}
          chosen={[one.id]}
          onDone={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'stop' && acts.includes(open) && (
        <ExtensionForm key={open} act={open} one={one} onDone={() => setOpen(null)} />
      )}
    </div>
  );
}
