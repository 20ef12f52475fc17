import type { ConflictChoice } from '@yaodian/api-client';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './import.module.css';
import type { TableComparison, TableWords } from '../words';
import { useFieldWords } from './use-field-words';

interface Props {
  words: TableWords;
  conflicts: TableComparison['conflicts'];
  choice: ConflictChoice | undefined;
  onChoose: (choice: ConflictChoice) => void;
}

/** Cells that somebody else has changed since the file was downloaded: what was, what is, what the file says, and a choice. */
export function Conflicts({ words, conflicts, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const { told, fieldName } = useFieldWords(words);
  return (
    <section className={style.conflicts}>
      <div className={style.sheet}>
        <table className={style.table}>
          <caption>{t('workbooks.conflicts', { count: conflicts.length })}</caption>
          <thead>
            <tr>
              {(['cell', 'name', 'field', 'then', 'now', 'file'] as const).map((column) => (
                <th key={column} scope="col">
                  {column === 'name' ? words.name : t(`workbooks.conflict.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ cell, name, field, then, now, file }) => (
              <tr key={cell}>
                <th scope="row">{cell}</th>
                <td lang="zh-CN">{name}</td>
                <td>{fieldName(field)}</td>
                <td>{told(then)}</td>
                <td>{told(now)}</td>
                <td>{told(file)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Radio.Group
        aria-label={t('workbooks.choice')}
        value={choice}
        onChange={({ target }) => onChoose(target.value as ConflictChoice)}
        options={(['register', 'file'] as const).map((value) => ({
          value,
          label: t(`workbooks.choices.${value}`),
        }))}
      />
    </section>
  );
}
