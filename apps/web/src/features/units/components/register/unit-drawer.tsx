import type { Unit } from '@yaodian/api-client';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withParts } from '../../unit-tree';
import { EditUnit } from './edit-unit';
import { NewUnit } from './new-unit';

interface Props {
  /** Which unit the address names: a new one, or one by its identifier. */
  which: 'new' | number;
  units: Unit[];
  onClose: () => void;
}

/** One unit, beside the register. */
export function UnitDrawer({ which, units, onClose }: Props) {
  const { t } = useTranslation();
  const found = units.find(({ id }) => id === which);
  // what is typed stays where somebody else deletes the unit meanwhile
  const [held, setHeld] = useState(found);
  if (found && found.id !== held?.id) setHeld(found);
  const unit = held?.id === which ? held : undefined;
  const title = () => {
    if (which === 'new') return t('units.register.add');
    return unit ? t('units.register.editOf', { name: unit.name }) : t('units.register.notThere');
  };
  const body = () => {
    if (which === 'new') {
      const { place = null, level = null } = units.find((each) => each.place !== null) ?? {};
      return <NewUnit home={{ place, level }} onClose={onClose} />;
    }
    if (unit) return <EditUnit key={unit.id} unit={unit} except={withParts(units, unit.id)} onClose={onClose} />;
    return <p>{t('units.register.notThereWhy')}</p>;
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
