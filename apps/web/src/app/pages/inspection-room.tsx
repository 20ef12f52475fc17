import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMay } from '../../features/identity/self';
import { inspectionPages } from '../rooms';
import { RoomPages } from './room-pages';

/** Around the pages of quarterly inspections. */
export function InspectionRoom() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <RoomPages
        label={t('frame.rooms.inspections')}
        pages={inspectionPages
          .filter(({ permission }) => may(permission))
          .map(({ path, name }) => ({ path, name: t(`frame.inspections.${name}`) }))}
      />
      <Outlet />
    </>
  );
}
