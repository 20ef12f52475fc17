import type { TaskUnit, UnitRole } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { UnitsField } from '../../tasks/components/editor/units-field';
import type { UnitsValues } from '../bulk-values';
import style from './bulk.module.css';

interface Props {
  role: UnitRole;
  value: UnitsValues;
  /** Names to choose from: those that stand in the chosen tasks, and all. */
  present: TaskUnit[];
  known: TaskUnit[];
  onChange: (value: UnitsValues) => void;
}

/** Units that come, go, take the place of all, or of some others. */
export function UnitsChange({ role, value, present, known, onChange }: Props) {
  const { t } = useTranslation();
  const { way, units, by } = value;
  const goes = way === 'remove' || way === 'swap';
  const field = (name: 'units' | 'by', label: string, names: TaskUnit[], chosen: TaskUnit[]) => (
    <label className={style.field} htmlFor={`bulk-${role}-${name}`}>
      <span>{label}</span>
      <UnitsField
        id={`bulk-${role}-${name}`}
        role={role}
        units={chosen}
        known={names}
        onChange={(next) => onChange({ ...value, [name]: next })}
      />
    </label>
  );
  return (
    <>
      {field(
        'units',
        t(way === 'replace' ? 'bulk.unitsOrNone' : goes ? 'bulk.unitsGone' : 'bulk.units'),
        goes ? present : known,
        units,
      )}
      {way === 'swap' && field('by', t('bulk.unitsBy'), known, by)}
    </>
  );
}
