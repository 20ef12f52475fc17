import { useTranslation } from 'react-i18next';
import { Outlet, useMatch } from 'react-router';
import { useMay } from '../../features/identity/self';
import { inspectionPages } from '../rooms';
import { RoomPages } from './room-pages';

/** Around the pages of quarterly inspections; a unit's check has the whole screen to itself. */
export function InspectionRoom() {
  const { t } = useTranslation();
  const may = useMay();
  const isCheck = useMatch('/inspecting/:id') !== null;
  if (isCheck) return <Outlet />;
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
