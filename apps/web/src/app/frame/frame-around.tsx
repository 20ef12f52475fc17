import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigation } from 'react-router';
import { Announcer } from '../../shared/announcer';
import style from './frame.module.css';
import { ServerNotice } from './server-notice';

/** What every page stands in: the strip at the top, and under it the page. */
export function FrameAround({ strip, children }: { strip: ReactNode; children: ReactNode }) {
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
      <header className={style.header}>{strip}</header>
      <ServerNotice className={style.narrow} />
      {navigating && <div className={style.progress} aria-hidden="true" />}
      <main ref={main} id="main" className={style.main} tabIndex={-1}>
        <Suspense fallback={null}>{children}</Suspense>
      </main>
      <Announcer />
    </div>
  );
}
