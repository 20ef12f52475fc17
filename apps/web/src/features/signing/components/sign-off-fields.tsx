import { useQuery } from '@tanstack/react-query';
import type { Signatory, SignOff } from '@yaodian/api-client';
import { AutoComplete } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelf } from '../../identity/self';
import { signingNamesQuery } from '../api/signing-names';
import style from './sign-off-fields.module.css';

const parts = ['drafter', 'checker', 'signer'] as const satisfies (keyof SignOff)[];
const nobody: Signatory = { name: '', personId: null };

/** A sign-off as it begins: drafted by who prepares it, checked and signed as the last document was. */
export function useFirstSignOff(): SignOff {
  const { name, id } = useSelf();
  const last = useQuery(signingNamesQuery()).data?.last;
  return { drafter: { name, personId: id }, checker: last?.checker ?? nobody, signer: last?.signer ?? nobody };
}

export const isSigned = (signOff: SignOff): boolean => parts.every((part) => signOff[part].name.trim() !== '');

interface Props {
  value: SignOff;
  onChange: (value: SignOff) => void;
}

/** 拟稿、核稿、签发: people of the office and leaders are offered, any other name is typed. */
export function SignOffFields({ value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const persons = useQuery(signingNamesQuery()).data?.persons ?? [];
  const set = (part: keyof SignOff, name: string) => {
    const [person, other] = persons.filter((one) => one.name === name.trim());
    // of two people of one name nobody knows which it is
    onChange({ ...value, [part]: { name, personId: person && !other ? person.id : null } });
  };
  const names = [...new Set(persons.map(({ name }) => name))];
  return (
    <div className={style.fields}>
      {parts.map((part) => (
        <div key={part} className={style.field}>
          <label htmlFor={`${id}-${part}`}>{t(`signing.${part}`)}</label>
          <AutoComplete
            id={`${id}-${part}`}
            value={value[part].name}
            maxLength={50}
            options={names.map((name) => ({ value: name }))}
            showSearch={{ filterOption: (input, option) => option?.value.includes(input) ?? false }}
            onChange={(name: string) => set(part, name)}
          />
        </div>
      ))}
      <p className={style.how}>{t('signing.how')}</p>
    </div>
  );
}
