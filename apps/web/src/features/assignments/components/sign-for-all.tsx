import { useQuery } from '@tanstack/react-query';
import type { Awaiting, ChangedAssignment } from '@yaodian/api-client';
import { Alert, App, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useMay } from '../../identity/self';
import { useNamePersons } from '../api/name-persons';
import { awaitingQuery, useReceive } from '../api/receive';
import style from './assignments.module.css';
import { type Persons, PersonFields } from './person-fields';

/** Signs for all that is new in a unit at once; nothing where nothing waits. */
export function SignForAll() {
  const may = useMay();
  const { data = [] } = useQuery({ ...awaitingQuery(), enabled: may('assignments.receive') });
  const [asked, setAsked] = useState<Awaiting | null>(null);
  return (
    <>
      {data.map((one) => (
        <Waiting key={one.unitId} one={one} onSign={() => setAsked(one)} />
      ))}
      {asked && <SignDialog one={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function Waiting({ one: { unitName, count }, onSign }: { one: Awaiting; onSign: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      className={style.alert}
      title={t('assignments.signing.waits', { unit: unitName, count })}
      action={
        <Button size="small" type="primary" onClick={onSign}>
          {t('assignments.signing.all')}
        </Button>
      }
    />
  );
}

/** First the count, and that it is meant; then who answers for all of them. */
function SignDialog({ one, onClose }: { one: Awaiting; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const receive = useReceive();
  const name = useNamePersons();
  const [received, setReceived] = useState<ChangedAssignment[] | null>(null);
  const [persons, setPersons] = useState<Persons>({ responsiblePerson: one.responsiblePerson, leader: one.leader });
  const sign = () =>
    receive.mutate(
      { unitId: one.unitId, key: keyFor({ signAll: one.unitId, count: one.count }) },
      {
        onSuccess: (done) => {
          announce(t('assignments.signing.done', { count: done.received.length }));
          setReceived(done.received);
        },
      },
    );
  const save = () =>
    name.mutate(
      { assignments: (received ?? []).map(({ id, version }) => ({ id, version })), ...persons },
      {
        onSuccess: () => {
          void message.success(t('assignments.persons.saved'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t(received ? 'assignments.signing.persons' : 'assignments.signing.title')}
      okText={t(received ? 'assignments.persons.save' : 'assignments.signing.confirm', { count: one.count })}
      cancelText={t(received ? 'assignments.signing.later' : 'shared.cancel')}
      confirmLoading={receive.isPending || name.isPending}
      onOk={received ? save : sign}
      onCancel={onClose}
    >
      {receive.error && <ProblemAlert title={t('assignments.acts.notDone.receive')} error={receive.error} />}
      {name.error && <ProblemAlert title={t('assignments.persons.notSaved')} error={name.error} />}
      {received ? (
        <>
          <p>{t('assignments.signing.done', { count: received.length })}</p>
          <p className={style.facts}>{t('assignments.signing.personsHow')}</p>
          <PersonFields id="sign-all" value={persons} onChange={setPersons} />
        </>
      ) : (
        <p>{t('assignments.signing.how', { unit: one.unitName, count: one.count })}</p>
      )}
    </Modal>
  );
}
