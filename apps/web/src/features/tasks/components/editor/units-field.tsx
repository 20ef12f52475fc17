import type { TaskUnit, UnitRole } from '@yaodian/api-client';
import { Select } from 'antd';
import { useMemo } from 'react';

interface Props {
  id: string;
  role: UnitRole;
  units: TaskUnit[];
  /** Units named anywhere in the plan, to choose from; a name chosen again keeps what was found out about it. */
  known: TaskUnit[];
  onChange: (units: TaskUnit[]) => void;
}

const separators = ['、', ',', '，', ';', '；'];

/** The units of one role, as printed; what is typed and not known becomes a unit of that name. */
export function UnitsField({ id, role, units, known, onChange }: Props) {
  const options = useMemo(
    () => [...new Set(known.map(({ printed }) => printed))].map((printed) => ({ value: printed })),
    [known],
  );
  const others = units.filter((unit) => unit.role !== role);
  const change = (names: string[]) => {
    const chosen = names
      .map((name) => name.trim())
      .filter(Boolean)
      .map((printed): TaskUnit => {
        const own = units.find((unit) => unit.role === role && unit.printed === printed);
        const same = own ?? known.find((unit) => unit.printed === printed);
        return same ? { ...same, role } : { printed, role, kind: 'unit', resolved: null, by: null };
      });
    onChange(role === 'lead' ? [...chosen, ...others] : [...others, ...chosen]);
  };
  return (
    <Select
      id={id}
      mode="tags"
      value={units.filter((unit) => unit.role === role).map(({ printed }) => printed)}
      options={options}
      tokenSeparators={separators}
      onChange={change}
      suffixIcon={null}
      style={{ width: '100%' }}
    />
  );
}
