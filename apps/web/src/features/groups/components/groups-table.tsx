import type { UnitGroup } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../../shared/table-frame';
import { valuesOf } from '../group-values';
import { GroupMembers } from './group-members';
import style from './groups.module.css';
import { useRuleWords } from './use-rule-words';

interface Props {
  /** Absent while they are on their way. */
  groups: UnitGroup[] | undefined;
  onOpen: (id: number) => void;
}

const columns = ['name', 'rule', 'members', 'actions'] as const;

/** The groups with their rules in words, and how many units they are today. */
export function GroupsTable({ groups, onOpen }: Props) {
  const { t } = useTranslation();
  const { ruleWords, handWords } = useRuleWords();
  return (
    <TableFrame className={style.table} busy={!groups}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`groups.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups?.map((group) => {
          const { id, name, aliases, memberCount } = group;
          const values = valuesOf(group);
          return (
            <tr key={id}>
              <th scope="row" className={style.name}>
                <span lang="zh-CN">{name}</span>
                {aliases.length > 0 && (
                  <div className={style.aliases} lang="zh-CN">
                    {t('groups.alsoPrinted', { names: aliases.join('、') })}
                  </div>
                )}
                <div className={style.ruleBelow}>{ruleWords(values)}</div>
              </th>
              <td className={style.rule}>
                {ruleWords(values)}
                {handWords(values.byHand).map((words) => (
                  <div key={words} className={style.aliases}>
                    {words}
                  </div>
                ))}
              </td>
              <td className={style.members}>
                <GroupMembers group={group} />
                {memberCount === 0 && <span className={style.empty}>{t('groups.empty')}</span>}
              </td>
              <td className={style.actions}>
                <Button type="link" size="small" aria-label={t('groups.editOf', { name })} onClick={() => onOpen(id)}>
                  {t('groups.edit')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
