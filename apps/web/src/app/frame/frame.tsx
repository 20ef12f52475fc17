import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { NewCount } from '../../features/assignments/components/new-count';
import { Bell } from '../../features/notifications/components/bell';
import { useSelf } from '../../features/identity/self';
import { Unsent } from '../../features/inspecting/components/unsent';
import { useReviewRoom } from '../../features/review/use-review-room';
import { useLive } from '../live/use-live';
import { assessmentPages, inspectionPages, ownRooms, pathAt, supervisionPages } from '../rooms';
import { AccountMenu } from './account-menu';
import { AppearanceSwitch } from './appearance-switch';
import { Brand } from './brand';
import { FrameAround } from './frame-around';
import style from './frame.module.css';
import { LanguageSwitch } from './language-switch';
import { ServerNotice } from './server-notice';
import { useKeptLanguage } from './use-kept-language';

const ofSupervision: readonly string[] = supervisionPages.map(({ path }) => path);
const ofInspections: readonly string[] = inspectionPages.map(({ path }) => path);
const ofAssessment: readonly string[] = assessmentPages.map(({ path }) => path);

/** Around the pages of a signed-in person: only rooms that are theirs are in the menu. */
export function Frame() {
  const { t } = useTranslation();
  useLive();
  useKeptLanguage();
  const { permissions } = useSelf();
  const review = useReviewRoom();
  const { pathname } = useLocation();
  const own = ownRooms(permissions, review !== null);
  // what is a page of the room of supervision for some is a room of its own for others
  const roomAt = () => {
    if (permissions.includes('supervision.read') && pathAt(pathname, ofSupervision) !== undefined)
      return '/supervision';
    if (pathAt(pathname, ofInspections) !== undefined) return '/inspections';
    if (pathAt(pathname, ofAssessment) !== undefined) return own.find(({ name }) => name === 'scorecards')?.path;
    return pathAt(
      pathname,
      own.map(({ path }) => path),
    );
  };
  const current = roomAt();
  const menu = useRef<HTMLElement>(null);
  // on a narrow strip the room that one is in may lie outside of what it shows
  useEffect(() => {
    menu.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <FrameAround
      strip={
        <>
          <Brand />
          {own.length > 0 && (
            <nav ref={menu} aria-label={t('frame.menu')} className={style.rooms}>
              {own.map(({ path, name }) => (
                <Link key={path} to={path} className={style.room} aria-current={path === current ? 'page' : undefined}>
                  {t(`frame.rooms.${name === 'review' ? (review ?? name) : name}`)}
                  {name === 'tasks' && <NewCount className={style.newCount} />}
                </Link>
              ))}
            </nav>
          )}
          <ServerNotice className={style.wide} />
          <div className={style.switches}>
            <Unsent className={style.switch} />
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
