import type { ConflictChoice } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { CellProblems } from './cell-problems';
import { Conflicts } from './conflicts';
import style from './import.module.css';
import type { TableComparison, TableWords } from '../words';
import { useFieldWords } from './use-field-words';

interface Props {
  comparison: TableComparison;
  words: TableWords;
  choice: ConflictChoice | undefined;
  onChoose: (choice: ConflictChoice) => void;
}

/** Rows that one looks through; more are counted. */
const mostShown = 300;

/** What a workbook would do, and what hinders it. */
export function Comparison({ comparison, words, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const { rows, unchanged, absent, ignored, conflicts, problems } = comparison;
  const { changeWords } = useFieldWords(words);
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return (
    <>
      <p className={style.sum} role="status">
        {words.sum({ count, unchanged })}
      </p>
      {problems.length > 0 && <CellProblems problems={problems} />}
      {ignored.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={t('workbooks.ignored', { count: ignored.length })}
          description={<div lang="zh-CN">{ignored.slice(0, 20).join('、')}</div>}
        />
      )}
      {absent.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={words.absent(absent.length)}
          description={
            <>
              <div lang="zh-CN">{absent.slice(0, 20).join('、')}</div>
              {words.absentHow}
            </>
          }
        />
      )}
      {conflicts.length > 0 && <Conflicts words={words} conflicts={conflicts} choice={choice} onChoose={onChoose} />}
      {rows.length > 0 && (
        <div className={style.sheet}>
          <table className={style.table}>
            <caption>{t('workbooks.changes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('workbooks.row')}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{t('workbooks.outcome')}</th>
                <th scope="col">{t('workbooks.fields')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostShown).map(({ row, name, outcome, fields }) => (
                <tr key={row}>
                  <td className={style.number}>{row}</td>
                  <th scope="row" lang="zh-CN">
                    {name}
                  </th>
                  <td className={style.outcome}>{words.outcome(outcome)}</td>
                  <td>
                    <ul className={style.fields}>
                      {fields
                        .filter(({ field }) => outcome !== 'added' || field !== 'name')
                        .map((field) => (
                          <li key={field.field}>{changeWords(field, outcome === 'added')}</li>
                        ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > mostShown && <p>{t('workbooks.moreRows', { count: rows.length - mostShown })}</p>}
    </>
  );
}
