import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMay } from '../../features/identity/self';
import { RoomPages } from './room-pages';

const pages = [
  { path: '/settings/units', name: 'units', permission: 'units.keep' },
  { path: '/settings/groups', name: 'groups', permission: 'units.keep' },
  { path: '/settings/visibility', name: 'visibility', permission: 'settings.keep' },
  { path: '/settings/figures', name: 'figures', permission: 'plans.read' },
  { path: '/settings/templates', name: 'templates', permission: 'templates.keep' },
  { path: '/settings/reminders', name: 'reminders', permission: 'reminders.keep' },
  { path: '/settings/page-hosts', name: 'pageHosts', permission: 'settings.keep' },
  { path: '/settings/calendar', name: 'calendar', permission: 'calendar.read' },
] as const;

/** Around the pages of the settings. */
export function SettingsRoom() {
  const { t } = useTranslation();
  const may = useMay();
  const own = pages.filter(({ permission }) => may(permission));
  return (
    <>
      <RoomPages
        label={t('frame.rooms.settings')}
        pages={own.map(({ path, name }) => ({ path, name: t(`frame.settings.${name}`) }))}
      />
      <Outlet />
    </>
  );
}
