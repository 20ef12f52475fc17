import { useQuery } from '@tanstack/react-query';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { tableNamesQuery } from '../../units/api/list-short-names';
import style from './task-table.module.css';

interface Props {
  printed: string;
  /** The units that the group became. */
  members: number[];
  /** It is the only name beside it. */
  alone: boolean;
  tabStop: boolean;
}

/** How many units a group became when it was issued; which ones is shown when it is asked for. */
export function GroupUnits({ printed, members, alone, tabStop }: Props) {
  const { t } = useTranslation();
  const names = useQuery(tableNamesQuery()).data;
  const shown = members.flatMap((id) => names?.get(id) ?? []);
  return (
    <Popover
      trigger="click"
      title={t('tasks.groupBecame', { printed })}
      content={
        <p className={style.members} lang="zh-CN">
          {shown.join('、')}
        </p>
      }
    >
      <Button
        type="link"
        size="small"
        className={style.became}
        tabIndex={tabStop ? 0 : -1}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {t(alone ? 'tasks.groupUnits' : 'tasks.groupUnitsOf', { printed, count: members.length })}
      </Button>
    </Popover>
  );
}
