import { type ItemLine, itemWords, type LeafLine, lineWords, namesOfFacts } from '@yaodian/assessment';
import { printed } from '@yaodian/inspection';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useSaid } from '../../inspection-sheets/use-said';
import type { OwnLine, Scorecard } from '@yaodian/api-client';
import { lineFactsQuery } from '../api/scores';
import { type CardRow, giversOf } from '../model/card-rows';
import { costlyFirst, countedFacts } from '../model/fact-rows';
import { FactTable } from './fact-table';
import style from './line-detail.module.css';
import { QuantityLines } from './quantity-lines';

interface Props {
  card: Scorecard;
  snapshot: number | undefined;
  row: CardRow;
  /** All rows of the card. */
  rows: readonly CardRow[];
  own: OwnLine | undefined;
  /** Where this line is appealed; undefined where it cannot be. */
  appeal: string | undefined;
}

/** What a line rests on: its facts down to the report, and the sum worked out. */
export function LineDetail({ card: { planId, unitId, scheme }, snapshot, row, rows: all, own, appeal }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const line = row.line as LeafLine | ItemLine;
  const facts = useInfiniteQuery(lineFactsQuery(planId, unitId, row.key, snapshot));
  const counted = useMemo(() => countedFacts(line), [line]);
  const rows = costlyFirst(facts.data?.pages.flatMap((page) => page.rows) ?? [], counted);
  const names = namesOfFacts(rows, scheme.body);
  const words =
    'parts' in line ? itemWords(line, row.kind === 'bonus' ? 'bonus' : 'deduction', names) : lineWords(line, [], names);
  const working = 'working' in line ? line.working : null;
  const givers = giversOf(all, row);
  return (
    <div className={style.detail}>
      <div className={style.facts}>
        {facts.error && (
          <ProblemAlert
            title={t('scorecards.facts.notLoaded')}
            error={facts.error}
            onRetry={() => void facts.refetch()}
          />
        )}
        {facts.isPending && <Skeleton active={false} title={false} paragraph={{ rows: 3 }} />}
        {working?.kind === 'quantity' && <QuantityLines lines={working.lines} />}
        {facts.data && rows.length === 0 && <p className={style.none}>{t('scorecards.facts.none')}</p>}
        {rows.length > 0 && <FactTable rows={rows} counted={counted} unitId={unitId} label={row.name} />}
        {facts.hasNextPage && (
          <Button size="small" loading={facts.isFetchingNextPage} onClick={() => void facts.fetchNextPage()}>
            {t('scorecards.facts.more')}
          </Button>
        )}
      </div>
      <div className={style.working}>
        {words.map((one, at) => (
          <p key={`${at} ${one.zh}`}>{said(one)}</p>
        ))}
        {working?.kind === 'completion' && <ByFirst line={line as LeafLine} />}
        {givers.length > 0 && (
          <p className={style.note}>
            {t('scorecards.lines.givers', { lines: givers.map(({ number, name }) => `${number} ${name}`).join('、') })}
          </p>
        )}
        {own && (own.points !== null || own.words !== null) && (
          <div className={style.own}>
            <h3>{t('scorecards.lines.ownOf')}</h3>
            {own.points !== null && <p>{t('scorecards.lines.ownPoints', { points: printed(own.points) })}</p>}
            {own.words !== null && (
              <p lang="zh-CN" className={style.words}>
                {own.words}
              </p>
            )}
          </div>
        )}
        {appeal !== undefined && (
          <Link className={style.appeal} to={appeal}>
            {t('scorecards.appealLine')}
          </Link>
        )}
      </div>
    </div>
  );
}

/** The same by the first deadlines: an extension hides no lateness, and counts for nothing here. */
function ByFirst({ line }: { line: LeafLine }) {
  const { t } = useTranslation();
  const working = line.working;
  if (working?.kind !== 'completion') return null;
  const later = working.parts.filter(({ credit, creditByFirst }) => credit !== creditByFirst).length;
  return (
    <p className={style.note}>
      {t(later > 0 ? 'scorecards.lines.byFirst' : 'scorecards.lines.byFirstSame', { count: later })}
    </p>
  );
}
