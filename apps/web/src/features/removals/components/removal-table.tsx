import type { Removal } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../../shared/table-frame';
import style from './removals.module.css';
import { useRemovalWords } from './use-removal-words';

const columns = ['id', 'what', 'reason', 'asked', 'state', 'open'] as const;

interface Props {
  removals: Removal[];
  onOpen: (id: number) => void;
}

export function RemovalTable({ removals, onOpen }: Props) {
  const { t } = useTranslation();
  const { whatWords, byWords } = useRemovalWords();
  return (
    <TableFrame className={style.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`removals.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {removals.map((removal) => (
          <tr key={removal.id}>
            <th scope="row" className={style.id}>
              {removal.id}
            </th>
            <td className={style.what}>{whatWords(removal)}</td>
            <td className={style.reason} lang="zh-CN">
              {removal.reason}
            </td>
            <td className={style.asked}>{byWords(removal.askedBy, removal.askedAt)}</td>
            <td className={style.state}>
              <span className={removal.state === 'asked' ? style.waiting : undefined}>
                {t(`removals.states.${removal.state}`)}
              </span>
            </td>
            <td className={style.open}>
              <Button
                type="link"
                size="small"
                aria-label={t('removals.openOf', { id: removal.id })}
                onClick={() => onOpen(removal.id)}
              >
                {t('removals.open')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
