import { useQuery } from '@tanstack/react-query';
import type { Evidence } from '@yaodian/api-client';
import { App, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { AskRemoval } from '../../removals/components/ask-removal';
import { useDeleteEvidence } from '../api/keep-evidence';
import { chosenQuery, copiesQuery } from '../api/list-evidence';
import { EditEvidenceForm, EditPlaceForm } from './edit-forms';
import { EvidenceFacts, VersionLink } from './evidence-facts';
import { type Adding, EvidenceForm } from './evidence-form';
import style from './evidence.module.css';
import { GradeWords } from './grade-words';
import { JoinForm } from './join-form';
import { PageChecks } from './page-checks';
import { PageExtract, PageFindings } from './page-extract';

interface Props {
  id: number;
  mayKeep: boolean;
  fileLimit: number;
  onOpen: (id: number) => void;
  onClose: () => void;
}

/** What of the evidence is being changed; null while it is only looked at. */
type Task = Adding | { kind: 'edit' } | { kind: 'edit-place'; placeId: number } | { kind: 'join' };

/** One piece of evidence with all its places and versions, beside the list. */
export function EvidenceDrawer({ id, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(chosenQuery([id]));
  const evidence = data?.[0];
  return (
    <Drawer
      open
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={evidence?.title ?? t('evidence.title')}
      onClose={onClose}
    >
      {error && <ProblemAlert title={t('evidence.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {data && !evidence && <p>{t('evidence.gone')}</p>}
      {evidence && <Details key={id} evidence={evidence} onClose={onClose} {...rest} />}
    </Drawer>
  );
}

function Details({ evidence, mayKeep, fileLimit, onOpen, onClose }: Omit<Props, 'id'> & { evidence: Evidence }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const [task, setTask] = useState<Task | null>(null);
  const remove = useDeleteEvidence();
  const hasText = evidence.places.some(({ page }) => page !== null && page.goodAt !== null);
  const copies = useQuery({ ...copiesQuery(evidence.unitId, { textOf: evidence.id }), enabled: mayKeep && hasText });
  const sameText = copies.data ?? [];
  const done = () => setTask(null);
  if (task?.kind === 'edit') return <EditEvidenceForm evidence={evidence} onDone={done} />;
  if (task?.kind === 'edit-place') return <EditPlaceForm evidence={evidence} placeId={task.placeId} onDone={done} />;
  if (task?.kind === 'join') return <JoinForm evidence={evidence} onDone={done} />;
  if (task)
    return (
      <EvidenceForm
        adding={task}
        fileLimit={fileLimit}
        onDone={done}
        onUse={({ id }) => {
          done();
          onOpen(id);
        }}
        onCancel={done}
      />
    );
  const { title, places } = evidence;
  const askDelete = () =>
    modal.confirm({
      title: t('evidence.deleteSure', { title }),
      okText: t('evidence.delete'),
      cancelText: t('shared.cancel'),
      onOk: () =>
        remove.mutate(evidence, {
          onSuccess: () => {
            void message.success(t('evidence.deleted'));
            onClose();
          },
        }),
    });
  return (
    <div className={style.details}>
      <EvidenceFacts evidence={evidence} />
      <GradeWords evidence={evidence} />
      {mayKeep && sameText.length > 0 && (
        <p className={style.hint}>
          {t('evidence.sameText', { count: sameText.length, title: sameText[0]?.title ?? '' })}{' '}
          <Button size="small" onClick={() => setTask({ kind: 'join' })}>
            {t('evidence.join')}
          </Button>
        </p>
      )}
      {remove.error && <ProblemAlert title={t('evidence.notDone')} error={remove.error} />}
      <div>
        <h3>{t('evidence.places')}</h3>
        {places.map((place) => {
          const { id, channel, publishedOn, versions } = place;
          const [now, ...before] = versions;
          return (
            <section key={id} className={style.place}>
              <span className={style.facts}>
                <span>{t(`evidence.channels.${channel ?? 'none'}`)}</span>
                {publishedOn && <span>{t('evidence.published', { date: publishedOn })}</span>}
                {now?.addedBy && <span>{t('evidence.by', { name: now.addedBy })}</span>}
              </span>
              {now && <VersionLink version={now} />}
              <PageExtract place={place} />
              <PageChecks evidence={evidence} place={place} />
              <PageFindings place={place} />
              {before.length > 0 && (
                <details>
                  <summary>{t('evidence.versionsBefore')}</summary>
                  <ul className={style.list}>
                    {before.map((version) => (
                      <li key={version.id} className={style.item}>
                        <span className={style.hint}>
                          {t('evidence.versionNumber', { number: version.number, time: clockTime(version.addedAt) })}
                        </span>
                        <VersionLink version={version} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {mayKeep && (
                <span className={style.buttons}>
                  <Button size="small" onClick={() => setTask({ kind: 'version', evidence, place })}>
                    {t('evidence.newVersion')}
                  </Button>
                  <Button size="small" onClick={() => setTask({ kind: 'edit-place', placeId: id })}>
                    {t('evidence.edit')}
                  </Button>
                </span>
              )}
            </section>
          );
        })}
      </div>
      <div className={style.buttons}>
        {mayKeep && (
          <>
            <Button onClick={() => setTask({ kind: 'edit' })}>{t('evidence.edit')}</Button>
            <Button onClick={() => setTask({ kind: 'place', evidence })}>{t('evidence.addPlace')}</Button>
            <Button onClick={() => setTask({ kind: 'join' })}>{t('evidence.join')}</Button>
            <Button loading={remove.isPending} onClick={askDelete}>
              {t('evidence.delete')}
            </Button>
          </>
        )}
        <AskRemoval objectKind="evidence" objectId={evidence.id} />
      </div>
    </div>
  );
}
