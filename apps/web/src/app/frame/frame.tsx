import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation, useNavigation } from 'react-router';
import { Announcer } from '../../shared/announcer';
import { AppearanceSwitch } from './appearance-switch';
import { LanguageSwitch } from './language-switch';
import { ServerNotice } from './server-notice';
import style from './frame.module.css';

export function Frame() {
  const { t } = useTranslation();
  const navigating = useNavigation().state !== 'idle';
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  // another page begins at its top, for the eye and for the keyboard
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [pathname]);
  return (
    <div className={style.frame}>
      <a className={style.skip} href="#main">
        {t('frame.skip')}
      </a>
      <header className={style.header}>
        <NavLink to="/plans" className={style.brand}>
          <span className={style.seal} />
          <span className={style.name}>{t('frame.name')}</span>
        </NavLink>
        <nav aria-label={t('frame.rooms')} className={style.rooms}>
          <NavLink to="/plans" className={style.room}>
            {t('frame.plans')}
          </NavLink>
        </nav>
        <ServerNotice className={style.wide} />
        <div className={style.switches}>
          <LanguageSwitch />
          <AppearanceSwitch />
        </div>
      </header>
      <ServerNotice className={style.narrow} />
      {navigating && <div className={style.progress} aria-hidden="true" />}
      <main ref={main} id="main" className={style.main} tabIndex={-1}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <Announcer />
    </div>
  );
}
