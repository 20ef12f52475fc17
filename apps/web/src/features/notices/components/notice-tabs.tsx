import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMay } from '../../identity/self';
import style from './notices.module.css';

/** The ways between notices, what is proposed, and leaders' instructions. */
export function NoticeTabs() {
  const { t } = useTranslation();
  const may = useMay();
  // the room of supervision has its own
  if (may('supervision.read')) return null;
  return (
    <nav className={style.tabs} aria-label={t('notices.tabs.label')}>
      <NavLink to="/notices" end>
        {t('notices.tabs.notices')}
      </NavLink>
      {may('notices.send') && <NavLink to="/notices/proposals">{t('notices.tabs.proposals')}</NavLink>}
      <NavLink to="/instructions">{t('notices.tabs.instructions')}</NavLink>
    </nav>
  );
}
