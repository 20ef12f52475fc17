import type { UnitGroup } from '@yaodian/api-client';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditGroup } from './edit-group';
import { NewGroup } from './new-group';

interface Props {
  /** Which group the address names: a new one, or one by its identifier. */
  which: 'new' | number;
  groups: UnitGroup[];
  onClose: () => void;
}

/** One group, beside the list. */
export function GroupDrawer({ which, groups, onClose }: Props) {
  const { t } = useTranslation();
  const found = groups.find(({ id }) => id === which);
  // what is typed stays where somebody else deletes the group meanwhile
  const [held, setHeld] = useState(found);
  if (found && found.id !== held?.id) setHeld(found);
  const group = held?.id === which ? held : undefined;
  const title = () => {
    if (which === 'new') return t('groups.add');
    return group ? t('groups.editOf', { name: group.name }) : t('groups.notThere');
  };
  const body = () => {
    if (which === 'new') return <NewGroup onClose={onClose} />;
    return group ? <EditGroup key={group.id} group={group} onClose={onClose} /> : <p>{t('groups.notThereWhy')}</p>;
  };
  return (
    <Drawer
      open
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={title()}
      onClose={onClose}
    >
      {body()}
    </Drawer>
  );
}
