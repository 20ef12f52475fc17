import type { FigureRows } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../../shared/table-frame';
import { HeadRow } from './head-row';
import style from './sheets.module.css';
import { TaskLink } from './task-link';

const columns = ['title', 'publishedOn', 'formedOn', 'inTime', 'tasks'] as const;

/** 公开信息, with why each is in time or not. */
export function DisclosureTable({ rows }: { rows: FigureRows['disclosures'] }) {
  const { t } = useTranslation();
  return (
    <TableFrame className={style.wide}>
      <HeadRow names={columns.map((column) => t(`inspectionSheets.disclosures.${column}`))} />
      <tbody>
        {rows.map(({ evidenceId, title, url, publishedOn, channels, formed, tasks }) => (
          <tr key={evidenceId}>
            <th scope="row" lang="zh-CN">
              {url === null ? (
                title
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              )}
            </th>
            <td className={style.number}>
              {publishedOn}
              <div className={style.note}>
                {channels.map((channel) => t(`evidence.channels.${channel}`)).join(' · ')}
              </div>
            </td>
            <td className={style.number}>{formed?.on ?? t('inspectionSheets.disclosures.notFormed')}</td>
            <td>
              {formed === null ? (
                '—'
              ) : (
                <>
                  <span className={formed.inTime ? undefined : style.wrong}>
                    {t(formed.inTime ? 'inspectionSheets.disclosures.yes' : 'inspectionSheets.disclosures.no')}
                  </span>
                  <div className={style.note}>
                    {t(`inspectionSheets.disclosures.${formed.measure}`, { taken: formed.taken, limit: formed.limit })}
                    {' · '}
                    {t(`inspectionSheets.disclosures.rules.${formed.rule}`)}
                  </div>
                </>
              )}
            </td>
            <td>
              {tasks.map((task) => (
                <div key={task.taskId}>
                  <TaskLink task={task} />
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
