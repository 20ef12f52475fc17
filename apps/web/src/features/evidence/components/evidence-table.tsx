import type { Evidence } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../../shared/table-frame';
import { publishedFirst } from '../evidence-values';
import style from './evidence.module.css';

const columns = ['title', 'grade', 'where', 'formed', 'published', 'open'] as const;

interface Props {
  items: Evidence[];
  onOpen: (id: number) => void;
}

export function EvidenceTable({ items, onOpen }: Props) {
  const { t } = useTranslation();
  const whereOf = ({ places }: Evidence) =>
    [...new Set(places.map(({ channel }) => t(`evidence.channels.${channel ?? 'none'}`)))].join(' · ');
  return (
    <TableFrame className={style.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`evidence.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.id}>
            <th scope="row" className={style.title} lang="zh-CN">
              {one.title}
            </th>
            <td className={style.grade}>{t(`evidence.grades.${one.grade}`)}</td>
            <td className={style.where}>{whereOf(one)}</td>
            <td className={style.formed}>{one.formedOn ?? '—'}</td>
            <td className={style.published}>{publishedFirst(one.places) ?? '—'}</td>
            <td className={style.open}>
              <Button
                type="link"
                size="small"
                aria-label={t('evidence.openOf', { title: one.title })}
                onClick={() => onOpen(one.id)}
              >
                {t('evidence.open')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
