import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Selecting } from '../selection';

interface Props extends Selecting {
  /** What can be selected with it. */
  keys: readonly string[];
  name: string;
}

/** Selects all that is red or yellow of a unit, or of all units. */
export function UnitCheckbox({ keys, selection, name, onSelect }: Props) {
  const { t } = useTranslation();
  const count = keys.filter((key) => selection.has(key)).length;
  return (
    <Checkbox
      className="screen-only"
      aria-label={t('supervision.selection.select', { name })}
      disabled={keys.length === 0}
      checked={count > 0 && count === keys.length}
      indeterminate={count > 0 && count < keys.length}
      onChange={({ target }) => onSelect(keys, target.checked)}
    />
  );
}
