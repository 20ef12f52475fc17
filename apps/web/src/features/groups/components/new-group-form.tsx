import { useQuery } from '@tanstack/react-query';
import type { NewGroup, OrganKind } from '@yaodian/api-client';
import { Button, Input, Select } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import { organKinds } from '../../units/unit-values';
import { previewQuery } from '../api/group-members';
import style from './groups.module.css';

interface Props {
  /** The printed name, to begin with. */
  name: string;
  onAdd: (group: Pick<NewGroup, 'name' | 'kinds'>) => void;
}

/** Adds a group to the register by its name and the kinds of its units; the rest can be changed in the register. */
export function NewGroupForm({ name: printed, onAdd }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(printed);
  const [kinds, setKinds] = useState<OrganKind[]>([]);
  const [tried, setTried] = useState(false);
  const { data: members } = useQuery({ ...previewQuery({ kinds }), enabled: kinds.length > 0 });
  const missing = name.trim() === '' ? 'groups.nameNeeded' : kinds.length === 0 ? 'groups.kindsNeeded' : null;
  // Enter ends the composing of a word before it ends the form
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  };
  return (
    <form
      className={style.form}
      aria-label={t('groups.add')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) onAdd({ name: name.trim(), kinds });
      }}
    >
      <label htmlFor="group-name">{t('groups.fields.name')}</label>
      <Input
        id="group-name"
        className={style.grow}
        value={name}
        maxLength={200}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor="group-kinds">{t('groups.fields.kinds')}</label>
      <Select
        id="group-kinds"
        autoFocus
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        className={style.grow}
        placement="topLeft"
        value={kinds}
        placeholder={t('groups.kindsNeeded')}
        options={organKinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))}
        onChange={setKinds}
      />
      <span aria-live="polite">
        {kinds.length > 0 && members && (
          <span title={members.map((member) => member.name).join('、')}>
            {t('groups.count', { count: members.length })}
          </span>
        )}
      </span>
      <Button type="primary" htmlType="submit">
        {t('groups.addAndUse')}
      </Button>
      {tried && missing && (
        <p className={style.problem} role="alert">
          {t(missing)}
        </p>
      )}
    </form>
  );
}
