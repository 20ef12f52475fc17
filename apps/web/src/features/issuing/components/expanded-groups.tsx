import type { ExpandedGroup } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './issuing.module.css';

/** The groups that tasks name, and the units that they become. */
export function ExpandedGroups({ groups }: { groups: ExpandedGroup[] }) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet} aria-labelledby="groups">
      <h2 id="groups">{t('issuing.groups')}</h2>
      {groups.map(({ id, name, units, tasks }) => (
        <details key={id} className={style.group}>
          <summary>{t('issuing.groupOf', { name, units: units.length, count: tasks })}</summary>
          <p lang="zh-CN">{units.map((unit) => unit.shortName ?? unit.name).join('、')}</p>
        </details>
      ))}
    </section>
  );
}
