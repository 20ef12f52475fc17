import CheckOutlined from '@ant-design/icons/es/icons/CheckOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/es/icons/ExclamationCircleOutlined';
import InfoCircleOutlined from '@ant-design/icons/es/icons/InfoCircleOutlined';
import type { Evidence, EvidencePlace, PageStanding } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAskPageChecks } from '../api/page-checks';
import { usePageWords } from './use-page-words';
import style from './page-checks.module.css';

interface Props {
  evidence: Evidence;
  place: EvidencePlace;
}

type Mark = 'fine' | 'look' | 'info';
const marks = {
  fine: <CheckOutlined aria-hidden="true" className={style.fine} />,
  look: <ExclamationCircleOutlined aria-hidden="true" className={style.look} />,
  info: <InfoCircleOutlined aria-hidden="true" className={style.info} />,
};

/** The four checks of a published page: it is there, its title, its day, and that it is as it was; and a person's word. */
export function PageChecks({ evidence, place }: Props) {
  const { t } = useTranslation();
  const ask = useAskPageChecks();
  const lines = useLines(place);
  const { page } = place;
  if (page === null) return null;
  const check = () =>
    ask.mutate([evidence.id], {
      onSuccess: ({ pages }) => announce(t(pages > 0 ? 'evidence.page.asked' : 'evidence.page.notAsked')),
    });
  return (
    <div className={style.checks}>
      <ul aria-label={t('evidence.page.checks')}>
        {lines.map(([mark, words]) => (
          <li key={words}>
            {marks[mark]}
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {page.statement && (
        <blockquote className={style.words} lang="zh-CN">
          {page.statement.words}
        </blockquote>
      )}
      {ask.error && <ProblemAlert title={t('evidence.notDone')} error={ask.error} />}
      {ask.data && ask.data.pages === 0 && !page.isAsked && (
        <p className={style.hint}>{t(ask.data.recent > 0 ? 'evidence.page.justChecked' : 'evidence.page.notListed')}</p>
      )}
      <span className={style.again}>
        <Button size="small" disabled={page.isAsked} loading={ask.isPending} onClick={check}>
          {t('evidence.page.checkNow')}
        </Button>
        {page.isAsked && <span className={style.hint}>{t('evidence.page.checking')}</span>}
      </span>
    </div>
  );
}

function useLines({ page, publishedOn }: EvidencePlace): [Mark, string][] {
  const { t } = useTranslation();
  const words = usePageWords();
  if (page === null) return [];
  const lines: [Mark, string][] = [
    [page.state === 'good' ? 'fine' : page.state === 'gone' ? 'look' : 'info', words.standing(page)],
  ];
  if (page.statement) {
    const { said, by, at } = page.statement;
    lines.push([
      said === 'seen' ? 'fine' : 'look',
      t(`evidence.page.said.${said}`, { name: by ?? '—', time: clockTime(at) }),
    ]);
  }
  if (page.goodAt === null) return lines;
  lines.push(page.titleFits ? ['fine', t('evidence.page.titleFits')] : ['look', titleWords(page)]);
  lines.push(dateLine(page));
  lines.push(
    page.changedAt === null
      ? ['fine', t('evidence.page.unchanged')]
      : ['look', t('evidence.page.changed', { time: clockTime(page.changedAt) })],
  );
  return lines;

  function titleWords({ title }: PageStanding) {
    return title === null ? t('evidence.page.noTitle') : t('evidence.page.titleDiffers', { title });
  }
  function dateLine({ publishedOn: found, dateFits }: PageStanding): [Mark, string] {
    if (found === null) return ['info', t('evidence.page.noDate')];
    if (dateFits) return ['fine', t('evidence.page.dateFits', { date: found })];
    return ['look', t('evidence.page.dateDiffers', { found, declared: publishedOn ?? '—' })];
  }
}
