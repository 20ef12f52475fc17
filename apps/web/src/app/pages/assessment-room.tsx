import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMay } from '../../features/identity/self';
import { scoredPlansQuery } from '../../features/scoring/api/queries';
import { assessmentPages } from '../rooms';
import { RoomPages } from './room-pages';

/** Around the pages of the annual assessment. */
export function AssessmentRoom() {
  const { t } = useTranslation();
  const may = useMay();
  // whoever is named for the office's own units (本级复核人) finds the page, too
  const named = useQuery({ ...scoredPlansQuery(), enabled: may('scores.judge') && !may('scores.enter') });
  const scores = may('scores.enter') || named.data?.some((plan) => plan.scores > 0) === true;
  return (
    <>
      <RoomPages
        label={t('frame.rooms.scorecards')}
        pages={assessmentPages
          .filter(({ permission, name }) => may(permission) && (name !== 'entries' || scores))
          .map(({ path, name }) => ({ path, name: t(`frame.assessment.${name}`) }))}
      />
      <Outlet />
    </>
  );
}
