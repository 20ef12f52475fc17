import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './frame.module.css';

/** The application's name, which leads to the start page. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className={style.brand}>
      <span className={style.seal} />
      <span className={style.name}>{t('frame.name')}</span>
    </Link>
  );
}
