import type { CockpitInstructions, WallCockpit } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChartHandle } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { savePicture } from '../../../shared/charts/save-picture';
import { LightMark } from '../../lights/components/light-mark';
import { mostUnits } from '../figures';
import style from './cockpit.module.css';
import type { Drill } from './drill';
import { FactsStrip } from './facts-strip';
import { LightMap } from './light-map';
import { MapTable } from './map-table';
import { OwnInstructions } from './own-instructions';
import { Pager } from './pager';
import { Scores, ScoresNote } from './scores';
import { SectionBars, SectionTable } from './section-bars';
import { Sentences } from './sentences';
import { Trend, TrendTable } from './trend';
import type { Standing } from '../use-standing';

/** What a signed-in person has beside the figures; a wall has none of it. */
export interface Acting {
  instructions: CockpitInstructions;
  isOwn: boolean;
  mayWrite: boolean;
  onDrill: (drill: Drill) => void;
  onWrite: (taskId: number) => void;
  onQuarter: (year: number, quarter: number) => void;
  scores: Standing;
}

interface Props {
  cockpit: WallCockpit & { plan: NonNullable<WallCockpit['plan']> };
  asTables: boolean;
  acting?: Acting;
}

/** Everything below the head of the page, at its place. */
export function Blocks({ cockpit, asTables, acting }: Props) {
  const { t } = useTranslation();
  const map = useRef<ChartHandle>(null);
  const trend = useRef<ChartHandle>(null);
  const [asked, setAsked] = useState(0);
  const count = cockpit.units.length;
  // fewer units than before may have no such page any more
  const from = asked < count ? asked : 0;
  const part = useMemo(() => ({ ...cockpit, units: cockpit.units.slice(from, from + mostUnits) }), [cockpit, from]);
  const hasScores = acting !== undefined && acting.scores.state !== 'none';
  return (
    <div className={style.blocks} data-acting={acting ? '' : undefined} data-scores={hasScores ? '' : undefined}>
      <FactsStrip cockpit={cockpit} planId={acting && cockpit.plan.id} />
      <Block
        className={style.mapBlock}
        title={t('cockpit.map.title')}
        how={
          part.units.length < count
            ? t(asTables ? 'cockpit.map.whole' : acting ? 'cockpit.map.part' : 'cockpit.map.first', {
                ...{ from: from + 1, to: from + part.units.length, shown: part.units.length, count },
              })
            : t('cockpit.map.how')
        }
        aside={
          <>
            <ul className={style.legend} aria-hidden="true">
              <li>
                <LightMark light="red" size={12} />
              </li>
              <li>
                <LightMark light="yellow" size={12} />
              </li>
              <li>
                <LightMark light="green" size={12} />
              </li>
              <li>
                <LightMark light="done" size={12}>
                  {t('cockpit.map.done')}
                </LightMark>
              </li>
            </ul>
            {acting && !asTables && count > mostUnits && (
              <Pager from={from} size={mostUnits} count={count} onFrom={setAsked} />
            )}
            {acting && !asTables && <SavePicture chart={map} name={t('cockpit.map.title')} />}
          </>
        }
      >
        {asTables ? (
          <MapTable cockpit={cockpit} onDrill={acting?.onDrill} />
        ) : (
          <LightMap ref={map} cockpit={part} onDrill={acting?.onDrill} />
        )}
        {acting && !asTables && <p className="visually-hidden">{t('cockpit.map.keys')}</p>}
      </Block>
      <Block className={style.worst} title={t('cockpit.worst.title')}>
        <Sentences
          sentences={cockpit.sentences}
          planId={cockpit.plan.id}
          isLinked={acting !== undefined}
          onWrite={acting?.mayWrite ? acting.onWrite : undefined}
          onDrill={acting?.onDrill}
        />
      </Block>
      <Block
        className={style.trendBlock}
        title={t('cockpit.trend.title')}
        how={t('cockpit.trend.how')}
        aside={acting && !asTables && <SavePicture chart={trend} name={t('cockpit.trend.title')} />}
      >
        {asTables ? (
          <TrendTable trend={cockpit.trend} onQuarter={acting?.onQuarter} />
        ) : (
          <Trend
            ref={trend}
            trend={cockpit.trend}
            paper={hasScores ? 'narrowTrend' : 'trend'}
            onQuarter={acting?.onQuarter}
          />
        )}
      </Block>
      <Block className={style.sectionBlock} title={t('cockpit.sections.title')} how={t('cockpit.sections.how')}>
        {asTables ? (
          <SectionTable sections={cockpit.sections} onDrill={acting?.onDrill} />
        ) : (
          <SectionBars sections={cockpit.sections} onDrill={acting?.onDrill} />
        )}
      </Block>
      {acting && hasScores && (
        <Block
          className={style.scores}
          title={t('cockpit.scores.title')}
          how={<ScoresNote standing={acting.scores} isQuarter={cockpit.quarter !== null} />}
          aside={
            acting.scores.state === 'known' && (
              <Link to={`/scorecards?planId=${cockpit.plan.id}`} className="screen-only">
                {t('cockpit.scores.open')}
              </Link>
            )
          }
        >
          <Scores standing={acting.scores} planId={cockpit.plan.id} asTable={asTables} />
        </Block>
      )}
      {acting && (
        <Block
          className={style.own}
          title={t(acting.isOwn ? 'cockpit.instructions.title' : 'cockpit.instructions.all')}
          how={t('cockpit.instructions.open', { count: acting.instructions.open })}
          aside={
            <>
              <Link to="/instructions" className="screen-only">
                {t('cockpit.instructions.more')}
              </Link>
              {acting.mayWrite && (
                <button
                  type="button"
                  className={`${style.plain} screen-only`}
                  onClick={() => acting.onDrill({ unit: null, section: null })}
                >
                  {t('cockpit.instructions.write')}
                </button>
              )}
            </>
          }
        >
          <OwnInstructions items={acting.instructions.items} />
        </Block>
      )}
    </div>
  );
}

interface BlockProps {
  className: string | undefined;
  title: string;
  how?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

function Block({ className, title, how, aside, children }: BlockProps) {
  return (
    <section className={`${style.block} ${className ?? ''}`}>
      <div className={style.blockHead}>
        <h2>{title}</h2>
        {how !== undefined && <span className={style.note}>{how}</span>}
        {aside && <div className={style.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}

function SavePicture({ chart, name }: { chart: RefObject<ChartHandle | null>; name: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { surface } = useChartColours();
  const save = async () => {
    const svg = chart.current?.svg();
    try {
      if (svg) await savePicture(svg, name, surface);
    } catch {
      void message.error(t('cockpit.pictureFailed'));
    }
  };
  return (
    <Button
      type="link"
      size="small"
      className="screen-only"
      aria-label={`${t('cockpit.picture')}：${name}`}
      onClick={() => void save()}
    >
      {t('cockpit.picture')}
    </Button>
  );
}
