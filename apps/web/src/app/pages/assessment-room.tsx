import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMay } from '../../features/identity/self';
import { assessmentPages } from '../rooms';
import { RoomPages } from './room-pages';

/** Around the pages of the annual assessment. */
export function AssessmentRoom() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <RoomPages
        label={t('frame.rooms.scorecards')}
        pages={assessmentPages
          .filter(({ permission }) => may(permission))
          .map(({ path, name }) => ({ path, name: t(`frame.assessment.${name}`) }))}
      />
      <Outlet />
    </>
  );
}
