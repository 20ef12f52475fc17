import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMay } from '../../features/identity/self';
import { supervisionPages } from '../rooms';
import { RoomPages } from './room-pages';

/** Around the pages of supervision; who reads only their own units' finds each of them in the menu. */
export function SupervisionRoom() {
  const { t } = useTranslation();
  const may = useMay();
  const own = may('supervision.read') ? supervisionPages.filter(({ permission }) => may(permission)) : [];
  return (
    <>
      <RoomPages
        label={t('frame.rooms.supervision')}
        pages={own.map(({ path, name }) => ({ path, name: t(`frame.supervision.${name}`) }))}
      />
      <Outlet />
    </>
  );
}
