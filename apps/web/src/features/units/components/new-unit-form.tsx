import { Button, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import style from './units.module.css';

export interface NewUnitValues {
  name: string;
  shortName: string | null;
}

interface Props {
  /** The printed name, to begin with. */
  name: string;
  onAdd: (unit: NewUnitValues) => void;
}

/** Adds a unit to the register: its full name, and the short one for tables. */
export function NewUnitForm({ name: printed, onAdd }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(printed);
  const [shortName, setShortName] = useState('');
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  // Enter ends the composing of a word before it ends the form
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  };
  return (
    <form
      className={style.form}
      aria-label={t('units.new')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) onAdd({ name: name.trim(), shortName: shortName.trim() || null });
      }}
    >
      <label htmlFor="unit-name">{t('units.name')}</label>
      <Input
        id="unit-name"
        autoFocus
        className={style.name}
        value={name}
        maxLength={200}
        status={tried && missing ? 'error' : ''}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor="unit-short-name">{t('units.shortName')}</label>
      <Input
        id="unit-short-name"
        className={style.shortName}
        value={shortName}
        maxLength={200}
        placeholder={t('units.shortNameHow')}
        onChange={({ target }) => setShortName(target.value)}
      />
      <Button type="primary" htmlType="submit">
        {t('units.add')}
      </Button>
      {tried && missing && (
        <p className={style.problem} role="alert">
          {t('units.nameNeeded')}
        </p>
      )}
    </form>
  );
}
