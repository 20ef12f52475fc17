import type { Rehearsal } from '@yaodian/api-client';
import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../shared/use-address';
import type { Asked } from '../api/rehearse';
import { MoveTable } from './move-table';
import { RehearsalNotes } from './rehearsal-notes';
import { SlopeSheet } from './slope-sheet';
import style from './rehearsal.module.css';

/** The moves of all units, by comparison group. */
export function RehearsalResult({ asked, rehearsal }: { asked: Asked; rehearsal: Rehearsal }) {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { moves, isPartial, scheme, against } = rehearsal;
  const groups = useMemo(() => [...new Set(moves.map(({ group }) => group.after ?? ''))], [moves]);
  const chosen = groups.find((group) => group === params.get('group')) ?? null;
  const shown = groups.filter((group) => chosen === null || group === chosen);
  const canCompute = scheme.isScorable && against.isScorable;
  const count = (isCounted: (up: number) => boolean) =>
    moves.filter(({ up, group }) => up !== null && isCounted(up) && shown.includes(group.after ?? '')).length;
  return (
    <div className={style.page}>
      <RehearsalNotes rehearsal={rehearsal} />
      {canCompute && moves.length === 0 && <p className={style.none}>{t('rehearsal.none')}</p>}
      {moves.length > 0 && (
        <div className={style.bar}>
          <p className={style.sum} role="status">
            {t('rehearsal.sum', {
              up: count((up) => up > 0),
              down: count((up) => up < 0),
              same: count((up) => up === 0),
            })}
          </p>
          {groups.length > 1 && (
            <Select
              aria-label={t('rehearsal.group')}
              placeholder={t('rehearsal.allGroups')}
              className={style.select}
              allowClear
              value={chosen}
              onChange={(value?: string) => set('group', value ?? null, true)}
              options={groups.map((value) => ({ value, label: value }))}
            />
          )}
        </div>
      )}
      {shown.map((group) => {
        const own = moves.filter((move) => (move.group.after ?? '') === group);
        return (
          <section key={group} className={style.group} aria-label={group}>
            {groups.length > 1 && (
              <h2 className={style.groupName}>
                <span lang="zh-CN">{group}</span>
                <span className={style.note}>{t('rehearsal.counts', { count: own.length })}</span>
              </h2>
            )}
            <SlopeSheet group={group} moves={own} />
            <MoveTable asked={asked} moves={own} isPartial={isPartial} label={`${t('rehearsal.chart')} ${group}`} />
          </section>
        );
      })}
    </div>
  );
}
