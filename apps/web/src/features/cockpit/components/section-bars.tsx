import type { CockpitSection } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { briefSection, oneDecimal } from '../figures';
import style from './cockpit.module.css';
import type { Drill } from './drill';
import { MarkedBar } from './marked-bar';

/** More than these stand in two columns on paper. */
const manyOnPaper = 7;

interface Props {
  sections: readonly CockpitSection[];
  /** Absent where nothing opens. */
  onDrill?: ((drill: Drill) => void) | undefined;
}

/** The mean progress of each section against its time; the slowest is bold. */
export function SectionBars({ sections, onDrill }: Props) {
  const { t } = useTranslation();
  const gap = ({ percent, elapsed }: CockpitSection) => (percent === null || elapsed === null ? 0 : elapsed - percent);
  const slowest = Math.max(0.1, ...sections.map(gap));
  return (
    <ul className={style.sections} data-many={sections.length > manyOnPaper ? '' : undefined}>
      {sections.map((one) => {
        const { section, percent, elapsed } = one;
        const name = briefSection(section) || t('cockpit.noSection');
        const isKnown = percent !== null && elapsed !== null;
        return (
          <li key={section}>
            {onDrill ? (
              <button
                type="button"
                className={`${style.opens} ${style.sectionName}`}
                title={section}
                lang="zh-CN"
                onClick={() => onDrill({ unit: null, section })}
              >
                {name}
              </button>
            ) : (
              <span className={style.sectionName} title={section} lang="zh-CN">
                {name}
              </span>
            )}
            {isKnown ? (
              <MarkedBar
                percent={percent}
                mark={elapsed}
                label={`${name}${t('lights.comma')}${t('cockpit.progress.mark', {
                  percent: oneDecimal(percent),
                  elapsed: oneDecimal(elapsed),
                })}`}
              />
            ) : (
              <span />
            )}
            <span className={isKnown && gap(one) === slowest ? style.slowest : style.share}>
              {isKnown ? t('cockpit.percent', { share: Math.round(percent) }) : t('cockpit.sections.unknown')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export function SectionTable({ sections, onDrill }: Props) {
  const { t } = useTranslation();
  const share = (value: number | null) => (value === null ? '—' : t('cockpit.percent', { share: oneDecimal(value) }));
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">{t('cockpit.sections.section')}</th>
          <th scope="col">{t('cockpit.sections.percent')}</th>
          <th scope="col">{t('cockpit.sections.elapsed')}</th>
          <th scope="col">{t('cockpit.sections.closed')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ section, percent, elapsed, closed, assignments }) => (
          <tr key={section}>
            <th scope="row" title={section} lang="zh-CN">
              <button type="button" className={style.opens} onClick={() => onDrill?.({ unit: null, section })}>
                {briefSection(section) || t('cockpit.noSection')}
              </button>
            </th>
            <td>{share(percent)}</td>
            <td>{share(elapsed)}</td>
            <td>
              {closed} / {assignments}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
