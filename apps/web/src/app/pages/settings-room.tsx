import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { useMay } from '../../features/identity/self';
import style from './settings-room.module.css';

const pages = [
  { path: '/settings/units', name: 'units', permission: 'units.keep' },
  { path: '/settings/groups', name: 'groups', permission: 'units.keep' },
  { path: '/settings/visibility', name: 'visibility', permission: 'settings.keep' },
  { path: '/settings/figures', name: 'figures', permission: 'plans.read' },
  { path: '/settings/templates', name: 'templates', permission: 'templates.keep' },
  { path: '/settings/reminders', name: 'reminders', permission: 'reminders.keep' },
  { path: '/settings/calendar', name: 'calendar', permission: 'calendar.read' },
] as const;

/** The pages of the settings, and a way from one to the other for those who have more than one. */
export function SettingsRoom() {
  const { t } = useTranslation();
  const may = useMay();
  const own = pages.filter(({ permission }) => may(permission));
  return (
    <>
      {own.length > 1 && (
        <nav aria-label={t('frame.rooms.settings')} className={style.pages}>
          {own.map(({ path, name }) => (
            <NavLink key={path} to={path} className={style.page}>
              {t(`frame.settings.${name}`)}
            </NavLink>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  );
}
