import { resultStateNames, resultStates } from '@yaodian/assessment';
import type { AnnualResult } from '@yaodian/api-client';
import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { useSaid } from '../../inspection-sheets/use-said';
import style from './results.module.css';

/** 运行中 → 公示中 → 已定稿 → 已发布, and when each was reached. */
export function ResultSteps({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const said = useSaid();
  const reached = {
    running: null,
    announced: result.announcedAt,
    final: result.finalisedAt,
    published: result.publishedAt,
  };
  return (
    <nav className={style.steps} aria-label={t('results.steps')}>
      <Steps
        size="small"
        responsive
        current={resultStates.indexOf(result.state)}
        items={resultStates.map((state) => {
          const at = reached[state];
          return { title: said(resultStateNames[state]), content: at === null ? undefined : clockTime(at) };
        })}
      />
    </nav>
  );
}
