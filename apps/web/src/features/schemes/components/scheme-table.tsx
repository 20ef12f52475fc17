import type { SchemeLine } from '@yaodian/api-client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import { percentOf } from '../percent';
import style from './schemes.module.css';

const columns = ['title', 'year', 'state', 'weight', 'updated', 'acts'] as const;

interface Props {
  items: SchemeLine[];
  onCopy: (scheme: SchemeLine) => void;
  onDelete: (scheme: SchemeLine) => void;
}

export function SchemeTable({ items, onCopy, onDelete }: Props) {
  const { t } = useTranslation();
  return (
    <TableFrame stacked className={style.list}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`schemes.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((scheme) => (
          <tr key={scheme.id}>
            <th scope="row" className={style.title}>
              <Link to={`/scorecards/schemes/${scheme.id}`} lang="zh-CN">
                {scheme.title}
              </Link>
              <div className={style.facts} lang="zh-CN">
                {scheme.planTitle}
              </div>
            </th>
            <td className={style.figure}>{scheme.year}</td>
            <td className={style.tight}>
              {t(`schemes.states.${scheme.state}`)}
              {scheme.number !== null && <> · {t('schemes.number', { number: scheme.number })}</>}
            </td>
            <td className={style.figure} data-label={t('schemes.columns.weight')}>
              {percentOf(scheme.weight)}%
            </td>
            <td className={style.figure}>{clockTime(scheme.adoptedAt ?? scheme.updatedAt)}</td>
            <td>
              <div className={style.acts}>
                <Button size="small" aria-label={t('schemes.copyOf', scheme)} onClick={() => onCopy(scheme)}>
                  {t('schemes.copy')}
                </Button>
                {scheme.state === 'draft' && (
                  <Popconfirm
                    title={t('schemes.deleteSure')}
                    description={t('schemes.deleteForGood')}
                    okText={t('schemes.delete')}
                    cancelText={t('shared.cancel')}
                    onConfirm={() => onDelete(scheme)}
                  >
                    <Button size="small" aria-label={t('schemes.deleteOf', scheme)}>
                      {t('schemes.delete')}
                    </Button>
                  </Popconfirm>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
