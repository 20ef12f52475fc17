import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './unit-drawer.module.css';

interface Props {
  title: string;
  /** The fields that differ, in words. */
  differences: { label: string; theirs: string; mine: string }[];
  saving: boolean;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else has changed it meanwhile: what is kept now, what was typed here, and a choice. */
export function BothVersions({ title, differences, saving, onTheirs, onMine }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
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
              {differences.map(({ label, theirs, mine }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{theirs}</td>
                  <td>{mine}</td>
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
