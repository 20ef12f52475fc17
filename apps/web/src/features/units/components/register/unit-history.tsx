import { useQuery } from '@tanstack/react-query';
import type { UnitChange, UnitChangedField } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../../shared/dates';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { unitChangesQuery } from '../../api/list-unit-changes';
import style from './unit-drawer.module.css';
import { useUnitWords } from './use-unit-words';

/** Who has changed what of a unit and when, with the words before and after. */
export function UnitHistory({ id }: { id: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(unitChangesQuery(id));
  return (
    <section className={style.group}>
      <h3>{t('units.register.history')}</h3>
      {error && <ProblemAlert title={t('units.register.noHistory')} error={error} onRetry={() => void refetch()} />}
      <ol className={style.history}>
        {data?.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ol>
    </section>
  );
}

/** The fields of the record that a reader knows; the rest are numbers of the database. */
const told = [
  'name',
  'shortName',
  'aliases',
  'alias',
  'formerNames',
  'kind',
  'parentName',
  'place',
  'level',
  'order',
  'liaison',
  'liaisonTelephone',
  'leader',
  'needsApprover',
  'validFrom',
  'validTo',
] as const;

function Change({ change: { at, who, action, fields } }: { change: UnitChange }) {
  const { t } = useTranslation();
  const { listed, kindWords, yesOrNo } = useUnitWords();
  const wordsFor = (field: string, value: string) => {
    if (field === 'kind') return kindWords(value);
    return field === 'needsApprover' ? yesOrNo(value === 'true') : value;
  };
  const words = ({ field, removed }: UnitChangedField, values: string[]) =>
    values.length === 0 && removed
      ? t('units.register.removed')
      : listed(values.map((value) => wordsFor(field, value)));
  const added = action === 'unit.create';
  return (
    <li>
      <p className={style.when}>
        {clockTime(at)} {who ?? t('units.register.bySystem')}
      </p>
      {added && <p>{t('units.register.wasAdded')}</p>}
      <ul>
        {told.map((name) => {
          const field = fields.find((each) => each.field === name);
          if (!field || (added && name === 'order')) return null;
          return (
            <li key={name}>
              {t(`units.fields.${name}`)}
              {t('units.register.colon')}
              {added ? null : `${words(field, field.before)} → `}
              {words(field, field.after)}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
