import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../identity/self';
import style from './sheets.module.css';

/** There is nothing to score by yet. */
export function NoScheme() {
  const { t } = useTranslation();
  const mayKeep = useMay()('schemes.keep');
  return (
    <div className={style.none}>
      <h2>{t('scorecards.noScheme.title')}</h2>
      <p>{t(mayKeep ? 'scorecards.noScheme.forOffice' : 'scorecards.noScheme.forOthers')}</p>
      {mayKeep && <Link to="/scorecards/schemes">{t('scorecards.noScheme.toSchemes')}</Link>}
    </div>
  );
}
