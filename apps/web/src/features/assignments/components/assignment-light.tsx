import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LightMark } from '../../lights/components/light-mark';
import { useReasonWords } from '../../lights/reasons';
import { issuedTaskQuery } from '../api/get-issued-task';
import style from './assignments.module.css';

/** The light of an assignment, with its reasons; its line is kept free while it is asked for. */
export function AssignmentLight({ taskId, assignmentId }: { taskId: number; assignmentId: number }) {
  const { t } = useTranslation();
  const { full } = useReasonWords();
  const { data } = useQuery(issuedTaskQuery(taskId));
  const { light = null, reasons = [] } = data?.assignments.find(({ id }) => id === assignmentId)?.light ?? {};
  return (
    <p className={style.light}>
      {light !== null && (
        <>
          <LightMark light={light} />
          <span className={light === 'red' ? style.late : undefined}>
            {reasons.map(full).join(t('lights.semicolon'))}
          </span>
        </>
      )}
    </p>
  );
}
