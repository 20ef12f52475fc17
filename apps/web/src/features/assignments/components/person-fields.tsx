import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './own-assignment.module.css';

export interface Persons {
  responsiblePerson: string | null;
  leader: string | null;
}

interface Props {
  id: string;
  value: Persons;
  onChange: (value: Persons) => void;
}

/** 责任人 and 分管领导. */
export function PersonFields({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.pair}>
      {(['responsiblePerson', 'leader'] as const).map((field) => (
        <label key={field} htmlFor={`${id}-${field}`}>
          {t(`assignments.persons.${field}`)}
          <Input
            id={`${id}-${field}`}
            maxLength={50}
            autoComplete="off"
            value={value[field] ?? ''}
            onChange={({ target }) =>
              onChange({
                responsiblePerson: value.responsiblePerson,
                leader: value.leader,
                [field]: target.value.trim() === '' ? null : target.value,
              })
            }
          />
        </label>
      ))}
    </div>
  );
}
