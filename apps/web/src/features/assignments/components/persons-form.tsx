import { useQuery } from '@tanstack/react-query';
import type { FollowedAssignment } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useNamePersons } from '../api/name-persons';
import { suggestedPersonsQuery } from '../api/suggested-persons';
import style from './own-assignment.module.css';
import { type Persons, PersonFields } from './person-fields';

interface Props {
  one: FollowedAssignment;
  open: boolean;
  /** Absent for those who only read. */
  onOpen?: (open: boolean) => void;
}

/** Who answers for an assignment; the unit's people change it. */
export function PersonsForm({ one, open, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.part}>
      <h3>{t('assignments.persons.title')}</h3>
      {open ? (
        <Fields one={one} onDone={() => onOpen?.(false)} />
      ) : (
        <p className={style.line}>
          <span>
            {t('assignments.persons.are', {
              person: one.responsiblePerson ?? t('assignments.persons.none'),
              leader: one.leader ?? t('assignments.persons.none'),
            })}
          </span>
          {onOpen && (
            <Button
              size="small"
              aria-label={t('assignments.persons.editOf', { unit: one.unitName })}
              onClick={() => onOpen(true)}
            >
              {t('assignments.persons.edit')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function Fields({ one, onDone }: { one: FollowedAssignment; onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const named = one.responsiblePerson !== null || one.leader !== null;
  const suggested = useQuery({ ...suggestedPersonsQuery(one.unitId), enabled: !named }).data;
  const [typed, setTyped] = useState<Persons>();
  const name = useNamePersons();
  const persons = typed ?? (named ? one : (suggested ?? { responsiblePerson: null, leader: null }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { responsiblePerson, leader } = persons;
    name.mutate(
      { assignments: [{ id: one.id, version: one.version }], responsiblePerson, leader },
      {
        onSuccess: () => {
          void message.success(t('assignments.persons.saved'));
          onDone();
        },
      },
    );
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('assignments.persons.title')}>
      {name.error && <ProblemAlert title={t('assignments.persons.notSaved')} error={name.error} />}
      <PersonFields id={`persons-${one.id}`} value={persons} onChange={setTyped} />
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" loading={name.isPending}>
          {t('assignments.persons.save')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
