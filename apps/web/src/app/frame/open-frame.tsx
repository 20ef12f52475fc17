import { Outlet, useMatch } from 'react-router';
import { AppearanceSwitch } from './appearance-switch';
import { Brand } from './brand';
import { FrameAround } from './frame-around';
import style from './frame.module.css';
import { LanguageSwitch } from './language-switch';
import { ServerNotice } from './server-notice';

/** Around the pages that come before signing in. */
export function OpenFrame() {
  // there the name stands large on the page
  const atSignIn = useMatch('/sign-in') !== null;
  return (
    <FrameAround
      strip={
        <>
          <div className={atSignIn ? style.brandNarrow : undefined}>
            <Brand />
          </div>
          <ServerNotice className={style.wide} />
          <div className={style.switches}>
            <LanguageSwitch />
            <AppearanceSwitch />
          </div>
        </>
      }
    >
      <Outlet />
    </FrameAround>
  );
}
