import type { CockpitInstructions, WallCockpit } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { type ReactNode, type RefObject, useRef } from 'react';
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
import { SectionBars, SectionTable } from './section-bars';
import { Sentences } from './sentences';
import { Trend, TrendTable } from './trend';

/** What a signed-in person has beside the figures; a wall has none of it. */
export interface Acting {
  instructions: CockpitInstructions;
  isOwn: boolean;
  mayWrite: boolean;
  onDrill: (drill: Drill) => void;
  onWrite: (taskId: number) => void;
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
  const shown = Math.min(mostUnits, cockpit.units.length);
  return (
    <div className={style.blocks} data-acting={acting ? '' : undefined}>
      <FactsStrip cockpit={cockpit} />
      <Block
        className={style.mapBlock}
        title={t('cockpit.map.title')}
        how={
          shown < cockpit.units.length
            ? t('cockpit.map.first', { shown, count: cockpit.units.length })
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
            {acting && !asTables && <SavePicture chart={map} name={t('cockpit.map.title')} />}
          </>
        }
      >
        {asTables ? <MapTable cockpit={cockpit} /> : <LightMap ref={map} cockpit={cockpit} onDrill={acting?.onDrill} />}
        {acting && !asTables && <p className="visually-hidden">{t('cockpit.map.keys')}</p>}
      </Block>
      <Block className={style.worst} title={t('cockpit.worst.title')}>
        <Sentences
          sentences={cockpit.sentences}
          planId={cockpit.plan.id}
          isLinked={acting !== undefined}
          onWrite={acting?.mayWrite ? acting.onWrite : undefined}
        />
      </Block>
      <Block
        className={style.trendBlock}
        title={t('cockpit.trend.title')}
        how={t('cockpit.trend.how')}
        aside={acting && !asTables && <SavePicture chart={trend} name={t('cockpit.trend.title')} />}
      >
        {asTables ? <TrendTable trend={cockpit.trend} /> : <Trend ref={trend} trend={cockpit.trend} />}
      </Block>
      <Block className={style.sectionBlock} title={t('cockpit.sections.title')} how={t('cockpit.sections.how')}>
        {asTables ? <SectionTable sections={cockpit.sections} /> : <SectionBars sections={cockpit.sections} />}
      </Block>
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
