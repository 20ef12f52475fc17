import { useQuery } from '@tanstack/react-query';
import type { Report } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { issuedTaskQuery } from '../../assignments/api/get-issued-task';
import { LightMark } from '../../lights/components/light-mark';
import { useReasonWords } from '../../lights/reasons';
import style from './reports.module.css';

/** The light of what is reported on, with its reasons; its line is kept free while it is asked for. */
export function ReportLight({ report: { taskId, assignmentId } }: { report: Report }) {
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
