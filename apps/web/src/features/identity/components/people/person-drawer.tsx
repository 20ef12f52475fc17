import { useQuery } from '@tanstack/react-query';
import { Drawer, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNotFound } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { personQuery } from '../../api/get-person';
import { useMay } from '../../self';
import { HandOverSection } from './duties/hand-over-section';
import { EditPerson } from './edit-person';
import { NewPerson } from './new-person';
import { PersonDeputies } from './person-deputies';
import { RolesEditor } from './roles-editor';

interface Props {
  /** Whom the address names: somebody new, or a person by the identifier. */
  which: 'new' | number;
  onClose: () => void;
}

/** What can be done to one person, beside the list. */
export function PersonDrawer({ which, onClose }: Props) {
  const { t } = useTranslation();
  const mayKeep = useMay()('people.keep');
  /** How often duties were handed over meanwhile: the roles are others then. */
  const [handed, setHanded] = useState(0);
  const id = which === 'new' ? null : which;
  const { data: person, error, refetch } = useQuery({ ...personQuery(id ?? 0), enabled: id !== null });
  const title = () => {
    if (id === null) return t('accounts.people.add');
    if (!person) return t('accounts.people.title');
    return t(mayKeep ? 'accounts.people.editOf' : 'accounts.people.rolesOf', { name: person.name });
  };
  const body = () => {
    if (id === null) return <NewPerson onClose={onClose} />;
    if (person && mayKeep) return <EditPerson key={id} person={person} onClose={onClose} />;
    if (person) return <RolesEditor key={`${id} ${handed}`} person={person} onClose={onClose} />;
    if (!error) return <Skeleton active={false} paragraph={{ rows: 6 }} title={false} />;
    const missing = isNotFound(error);
    return (
      <ProblemAlert
        title={t(missing ? 'accounts.people.notThere' : 'accounts.people.personNotLoaded')}
        error={error}
        onRetry={missing ? undefined : () => void refetch()}
      />
    );
  };
  return (
    <Drawer
      open
      size={520}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={title()}
      onClose={onClose}
    >
      {body()}
      {person && <PersonDeputies key={person.id} id={person.id} />}
      {person && <HandOverSection key={`duties ${person.id}`} person={person} onHanded={() => setHanded(handed + 1)} />}
    </Drawer>
  );
}
