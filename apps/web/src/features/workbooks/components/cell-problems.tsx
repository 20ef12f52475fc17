import type { CellProblem } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './import.module.css';

/** Cells that one mends at a time; more are counted. */
const mostShown = 200;

/** What is wrong with the table, cell by cell; nothing was stored. */
export function CellProblems({ problems }: { problems: CellProblem[] }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('workbooks.problems', { count: problems.length })}
      description={
        <>
          <p>{t('workbooks.problemsHow')}</p>
          <table className={style.problems}>
            <tbody>
              {problems.slice(0, mostShown).map(({ cell, code, facts }, index) => (
                <tr key={`${index}-${cell}`}>
                  <th scope="row">{cell}</th>
                  <td>{t(`workbooks.cellProblems.${code}`, { replace: facts })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {problems.length > mostShown && <p>{t('workbooks.moreProblems', { count: problems.length - mostShown })}</p>}
        </>
      }
    />
  );
}
