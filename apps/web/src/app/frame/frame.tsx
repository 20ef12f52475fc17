import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { NewCount } from '../../features/assignments/components/new-count';
import { Bell } from '../../features/notifications/components/bell';
import { useSelf } from '../../features/identity/self';
import { useReviewRoom } from '../../features/review/use-review-room';
import { useLive } from '../live/use-live';
import { rooms } from '../rooms';
import { AccountMenu } from './account-menu';
import { AppearanceSwitch } from './appearance-switch';
import { Brand } from './brand';
import { FrameAround } from './frame-around';
import style from './frame.module.css';
import { LanguageSwitch } from './language-switch';
import { ServerNotice } from './server-notice';

/** Around the pages of a signed-in person: only rooms that are theirs are in the menu. */
export function Frame() {
  const { t } = useTranslation();
  useLive();
  const { permissions } = useSelf();
  const review = useReviewRoom();
  const own = rooms.filter(
    ({ name, permission }) => permissions.includes(permission) && (name !== 'review' || review !== null),
  );
  return (
    <FrameAround
      strip={
        <>
          <Brand />
          {own.length > 0 && (
            <nav aria-label={t('frame.menu')} className={style.rooms}>
              {own.map(({ path, name }) => (
                <NavLink key={path} to={path} className={style.room}>
                  {t(`frame.rooms.${name === 'review' ? (review ?? name) : name}`)}
                  {name === 'tasks' && <NewCount className={style.newCount} />}
                </NavLink>
              ))}
            </nav>
          )}
          <ServerNotice className={style.wide} />
          <div className={style.switches}>
            <Bell className={style.switch} />
            <LanguageSwitch />
            <AppearanceSwitch />
            <AccountMenu />
          </div>
        </>
      }
    >
      <Outlet />
    </FrameAround>
  );
}
