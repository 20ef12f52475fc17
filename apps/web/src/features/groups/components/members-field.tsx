import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { UnitPicker } from '../../units/components/unit-picker';
import { previewQuery } from '../api/group-members';
import { absentOf, type ByHand, type GroupValues, toGroup, withoutUnit, withUnit } from '../group-values';
import style from './groups.module.css';

interface Props {
  value?: ByHand;
  onChange?: (value: ByHand) => void;
  rule: Pick<GroupValues, 'kinds' | 'parent'>;
}

const nothing: ByHand = { takenIn: [], leftOut: [] };

/** The members as they would be, while the rule is written; each can be left out, and others taken in, by hand. */
export function MembersField({ value: byHand = nothing, onChange, rule }: Props) {
  const { t } = useTranslation();
  const { name: _name, aliases: _aliases, ...asked } = toGroup({ name: '', aliases: [], ...rule, byHand });
  const { data: members, error, refetch } = useQuery(previewQuery(asked));
  const absent = members ? absentOf(byHand, members) : [];
  return (
    <section className={style.preview} aria-labelledby="group-members">
      <h3 id="group-members" aria-live="polite">
        {members ? t('groups.preview', { count: members.length }) : t('groups.columns.members')}
      </h3>
      {error && <ProblemAlert title={t('groups.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {members?.length === 0 && (
        <p className={style.warning} role="status">
          {t('groups.matchesNobody')}
        </p>
      )}
      {members && members.length > 0 && (
        <ul className={style.list} aria-label={t('groups.columns.members')}>
          {members.map((member) => (
            <li key={member.id}>
              <span lang="zh-CN">{member.name}</span>
              {member.byHand && <span className={style.chip}>{t('groups.byHand')}</span>}
              <Button
                type="link"
                size="small"
                aria-label={t('groups.leaveOutOf', { name: member.name })}
                onClick={() => onChange?.(withoutUnit(byHand, member))}
              >
                {t('groups.leaveOut')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {absent.length > 0 && (
        <>
          <h4>{t('groups.absent', { count: absent.length })}</h4>
          <ul className={style.list} aria-label={t('groups.absent', { count: absent.length })}>
            {absent.map((unit) => (
              <li key={unit.id}>
                <span lang="zh-CN">{unit.name}</span>
                <Button
                  type="link"
                  size="small"
                  aria-label={t('groups.leaveOutOf', { name: unit.name })}
                  onClick={() => onChange?.(withoutUnit(byHand, { ...unit, byHand: true }))}
                >
                  {t('groups.leaveOut')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <UnitPicker
        label={t('groups.takeIn')}
        placeholder={t('groups.takeInHow')}
        except={new Set(members?.map(({ id }) => id))}
        onPick={(unit) => onChange?.(withUnit(byHand, unit))}
      />
      {byHand.leftOut.length > 0 && (
        <>
          <h4>{t('groups.leftOut', { count: byHand.leftOut.length })}</h4>
          <ul className={style.list} aria-label={t('groups.leftOutByHand')}>
            {byHand.leftOut.map((unit) => (
              <li key={unit.id}>
                <span lang="zh-CN">{unit.name}</span>
                <Button
                  type="link"
                  size="small"
                  aria-label={t('groups.takeBackOf', { name: unit.name })}
                  onClick={() => onChange?.(withUnit(byHand, unit))}
                >
                  {t('groups.takeBack')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
