import type { Removal } from '@yaodian/api-client';
import { Alert, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { useMay } from '../../identity/self';
import { DecisionForm } from './decision-form';
import style from './removals.module.css';
import { Withdrawal } from './withdrawal';
import { useRemovalWords } from './use-removal-words';

/** One request beside the list, with the decision for whom it waits. */
export function RemovalDrawer({ removal, onClose }: { removal: Removal; onClose: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const isOpen = removal.state === 'asked';
  return (
    <Drawer
      open
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={t('removals.entry', { id: removal.id })}
      onClose={onClose}
    >
      <Facts removal={removal} />
      {may('removals.ask') && isOpen && removal.own && <Withdrawal id={removal.id} onDone={onClose} />}
      {may('removals.decide') &&
        isOpen &&
        (removal.own ? (
          <Alert type="info" showIcon title={t('removals.decide.own')} />
        ) : (
          <DecisionForm removal={removal} onDone={onClose} />
        ))}
    </Drawer>
  );
}

function Facts({ removal }: { removal: Removal }) {
  const { t } = useTranslation();
  const { whatWords, byWords, placeWords } = useRemovalWords();
  const { reason, askedBy, askedAt, state, decidedBy, decidedAt, decisionReason, digest, found, finishedAt } = removal;
  const finished = finishedAt === null ? t('removals.unfinished') : clockTime(finishedAt);
  const facts: [name: string, value: ReactNode][] = [
    [t('removals.facts.what'), whatWords(removal)],
    [t('removals.facts.reason'), reason],
    [t('removals.facts.asked'), byWords(askedBy, askedAt)],
    [t('removals.facts.state'), t(`removals.states.${state}`)],
    state === 'withdrawn'
      ? [t('removals.facts.withdrawn'), decidedAt && clockTime(decidedAt)]
      : [t('removals.facts.decided'), decidedAt && byWords(decidedBy, decidedAt)],
    [t('removals.facts.decision'), decisionReason],
    [
      t('removals.facts.found'),
      found.length > 0 && (
        <ul>
          {found.map((one) => (
            <li key={one.place}>{placeWords(one)}</li>
          ))}
        </ul>
      ),
    ],
    [t('removals.facts.finished'), state === 'removed' && finished],
    [t('removals.facts.digest'), <code key="digest">{digest}</code>],
  ];
  return (
    <dl className={style.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
