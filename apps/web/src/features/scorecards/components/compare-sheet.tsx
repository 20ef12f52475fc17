import { useQueries } from '@tanstack/react-query';
import { Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { scorecardQuery } from '../api/scores';
import type { Scorecard } from '@yaodian/api-client';
import { type ComparedFigure, type ComparedLine, compareUnits } from '../model/compare-units';
import { differenceOf, signed } from '../model/figures';
import style from './compare.module.css';
import sheet from './sheets.module.css';

interface Props {
  planId: number;
  unitIds: readonly number[];
  addressOf: (unitId: number) => string;
  onClose: () => void;
}

/** 单位对比: lines side by side, each figure beside that of the first unit. */
export function CompareSheet({ planId, unitIds, addressOf, onClose }: Props) {
  const { t } = useTranslation();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const asked = useQueries({ queries: unitIds.map((unitId) => scorecardQuery(planId, unitId, undefined)) });
  const cards = asked.flatMap(({ data }) => data ?? []);
  const failed = asked.find(({ error }) => error !== null);
  const isWhole = cards.length === unitIds.length;
  const lines = isWhole ? compareUnits(cards.map(({ ledger }) => ledger)) : [];
  const shown = onlyDifferent ? lines.filter(({ differs }) => differs) : lines;
  return (
    <section className={sheet.table} aria-labelledby="compare">
      <div className={sheet.top}>
        <h2 id="compare" tabIndex={-1}>
          {t('scorecards.compare.title', { count: unitIds.length })}
          <span className={sheet.note}>{t('scorecards.compare.note')}</span>
        </h2>
        <div className={sheet.tools}>
          <Checkbox checked={onlyDifferent} onChange={({ target }) => setOnlyDifferent(target.checked)}>
            {t('scorecards.compare.onlyDifferent')}
          </Checkbox>
          <Button size="small" onClick={onClose}>
            {t('scorecards.compare.close')}
          </Button>
        </div>
      </div>
      {failed && (
        <ProblemAlert
          title={t('scorecards.compare.notLoaded')}
          error={failed.error}
          onRetry={() => void failed.refetch()}
        />
      )}
      {!isWhole && !failed && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {isWhole && (
        <div className={sheet.scroller} tabIndex={0} role="region" aria-labelledby="compare">
          <table className={style.compare}>
            <thead>
              <tr>
                <th scope="col">{t('scorecards.lines.name')}</th>
                {cards.map(({ unitId, unitName }, index) => (
                  <th key={unitId} scope="col" className={style.unit}>
                    <Link to={addressOf(unitId)} lang="zh-CN">
                      {unitName}
                    </Link>
                    {index === 0 && <small>{t('scorecards.compare.base')}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <CompareRow
                  key={line.key}
                  line={line}
                  to={cards.map(({ unitId }) => `${addressOf(unitId)}&line=${encodeURIComponent(line.key)}`)}
                />
              ))}
              {shown.length === 0 && (
                <tr>
                  <td colSpan={cards.length + 1}>{t('scorecards.compare.same')}</td>
                </tr>
              )}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('scorecards.total')}</th>
                {cards.map((card) => (
                  <Total key={card.unitId} card={card} base={cards[0]!} />
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}

function CompareRow({ line: { kind, number, name, level, figures }, to }: { line: ComparedLine; to: string[] }) {
  const { t } = useTranslation();
  const isItem = kind === 'bonus' || kind === 'deduction';
  return (
    <tr className={kind === 'branch' ? style.branch : undefined}>
      <th scope="row" lang="zh-CN" style={{ paddingLeft: 18 + (level - 1) * 20 }}>
        {isItem ? t(`scorecards.items.${kind}`, { name }) : `${number} ${name}`}
      </th>
      {figures.map((figure, index) => (
        // units stand in one order
        <td key={index}>
          <Figure figure={figure} to={to[index]!} />
        </td>
      ))}
    </tr>
  );
}

function Figure({ figure: { score, state, share, difference }, to }: { figure: ComparedFigure; to: string }) {
  const { t } = useTranslation();
  return (
    <div className={style.figure}>
      <span className={style.track} aria-hidden="true">
        {share !== null && <i style={{ width: `${share}%` }} />}
      </span>
      <Link to={to} className={state === 'unscored' ? style.unscored : style.score}>
        {score ?? t(state === 'unscored' ? 'scorecards.unscored' : 'scorecards.notApplicable')}
      </Link>
      <span className={difference === null || /^0/.test(difference) ? style.same : style.difference}>{difference}</span>
    </div>
  );
}

function Total({ card, base }: { card: Scorecard; base: Scorecard }) {
  const [total, of] = [card.ledger.total, base.ledger.total];
  const difference = card === base || total === null || of === null ? null : signed(differenceOf(of, total));
  return (
    <td>
      <div className={style.figure}>
        <span className={style.track} />
        <span className={style.score}>{total ?? '—'}</span>
        <span className={style.difference}>{difference}</span>
      </div>
    </td>
  );
}
