import type { OwnFigureLine } from '@yaodian/api-client';
import { ruleNames } from '@yaodian/assessment';
import { Input, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { useSaid } from '../../inspection-sheets/use-said';
import { twoDecimals } from '../figures';
import type { OwnDraft } from '../own-drafts';
import style from './own.module.css';

interface Props {
  line: OwnFigureLine;
  shown: OwnDraft;
  isTyped: boolean;
  mayWrite: boolean;
  onType: (change: Partial<OwnDraft>) => void;
}

/** An indicator: what it asks, and what the unit gives itself. */
export function OwnLine({ line, shown, isTyped, mayWrite, onType }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const { number, name, standard, points, rule, own, final, finalOf, notApplicable } = line;
  if (rule === null)
    return (
      <h2 className={style.branch} lang="zh-CN">
        {number} {name} <span className={style.quiet}>{t('scoring.own.points', { points })}</span>
      </h2>
    );
  const label = `${number} ${name}`;
  return (
    <section className={style.leaf} aria-label={label}>
      <div className={style.what}>
        <h3 className={style.name} lang="zh-CN">
          {label} <span className={style.quiet}>{t('scoring.own.points', { points })}</span>
        </h3>
        {standard && (
          <p className={style.standard} lang="zh-CN">
            {standard}
          </p>
        )}
        <p className={style.quiet}>
          {said(ruleNames[rule])}
          {final !== null && ` · ${t('scoring.own.final', { final, of: finalOf })}`}
          {notApplicable && ` · ${t('scoring.entries.notApplicable')}`}
        </p>
      </div>
      <div className={style.own}>
        {mayWrite ? (
          <>
            <Input
              className={style.figure}
              inputMode="decimal"
              maxLength={16}
              aria-label={t('scoring.own.figureOf', { name: label })}
              placeholder={t('scoring.own.figure')}
              suffix={<span className={style.quiet}>/ {points}</span>}
              value={shown.points}
              onChange={({ target }) => onType({ points: target.value })}
            />
            <Input.TextArea
              autoSize={{ minRows: 1, maxRows: 8 }}
              maxLength={2000}
              aria-label={t('scoring.own.wordsOf', { name: label })}
              placeholder={t('scoring.own.words')}
              value={shown.words}
              onChange={({ target }) => onType({ words: target.value })}
            />
          </>
        ) : (
          <p lang="zh-CN">
            {twoDecimals(own?.points)} {own?.words}
          </p>
        )}
        <p className={style.quiet}>
          {isTyped
            ? t('scoring.own.unsaved')
            : own && t('scoring.own.by', { name: own.writtenBy, at: clockTime(own.writtenAt) })}
          {own?.onBehalf && !isTyped && <Tag>{t('scoring.onBehalf')}</Tag>}
        </p>
      </div>
    </section>
  );
}
