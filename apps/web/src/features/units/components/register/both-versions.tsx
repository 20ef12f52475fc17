import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { unitFields, type UnitValues } from '../../unit-values';
import style from './unit-drawer.module.css';
import { useUnitWords } from './use-unit-words';

interface Props {
  theirs: UnitValues;
  mine: UnitValues;
  saving: boolean;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else has changed the unit meanwhile: what is kept now, what was typed here, and a choice. */
export function BothVersions({ theirs, mine, saving, onTheirs, onMine }: Props) {
  const { t } = useTranslation();
  const { valueWords } = useUnitWords();
  const different = unitFields.filter((field) => valueWords(field, theirs[field]) !== valueWords(field, mine[field]));
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('units.register.theirsTitle')}
      description={
        <>
          <table className={style.versions}>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('units.register.theirs')}</th>
                <th scope="col">{t('units.register.mine')}</th>
              </tr>
            </thead>
            <tbody>
              {different.map((field) => (
                <tr key={field}>
                  <th scope="row">{t(`units.fields.${field}`)}</th>
                  <td>{valueWords(field, theirs[field])}</td>
                  <td>{valueWords(field, mine[field])}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={style.buttons}>
            <Button onClick={onTheirs}>{t('units.register.takeTheirs')}</Button>
            <Button loading={saving} onClick={onMine}>
              {t('units.register.takeMine')}
            </Button>
          </div>
        </>
      }
    />
  );
}
