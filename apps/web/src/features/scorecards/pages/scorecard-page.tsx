import { useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { saveFile } from '../../../shared/save-file';
import { useAddress } from '../../../shared/use-address';
import { usePageKeys } from '../../../shared/use-page-keys';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useMay } from '../../identity/self';
import { idIn } from '../../review/address';
import { scorecardQuery, useSheetDocument } from '../api/scores';
import { CardNotes } from '../components/card-notes';
import { CardStrip } from '../components/card-strip';
import { LineDetail } from '../components/line-detail';
import { LineTable } from '../components/line-table';
import style from '../components/sheets.module.css';
import { SnapshotChoice } from '../components/snapshot-choice';
import { StateWords } from '../components/state-words';
import { WaterfallSheet } from '../components/waterfall-sheet';
import { usePlan } from '../use-plan';

/** 计分卡 of one unit: the score, how it came about, and each line down to what it rests on. */
export function ScorecardPage() {
  const { t } = useTranslation();
  const unitId = Number(useParams()['unitId']);
  const [params, set] = useAddress();
  const navigate = useNavigate();
  const { planId, plans } = usePlan(params);
  const snapshot = idIn(params, 'snapshot');
  const asked = useQuery(scorecardQuery(planId, unitId, snapshot));
  const card = asked.data;
  const failed = [asked, plans].find(({ error }) => error !== null);
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const word = useSheetDocument(planId ?? 0, unitId, snapshot);
  const line = params.get('line');
  const group = card?.scheme.body.groups.find(({ key }) => key === card.ledger.group);
  const back = planId === undefined ? '/scorecards' : `/scorecards?planId=${planId}`;
  const appealable = card?.appealable ?? [];
  const may = useMay();
  const mayWrite = may('instructions.write') && may('cockpit.read');
  const appeal = (key: string | null) =>
    `/scorecards/result?${new URLSearchParams({
      ...{ planId: String(planId), unitId: String(unitId), appeal: key ?? '' },
    })}`;

  const open = (key: string | null) => {
    const last = line;
    set('line', key, true);
    // who was in what is closed stands at its row again
    if (key === null && last !== null) rowOf(last)?.focus();
  };
  /** A line in the table; what only sums up others opens to nothing of its own. */
  const show = (key: string) => {
    if (!card?.ledger.lines.some((one) => one.kind === 'branch' && one.key === key)) open(key);
    rowOf(key)?.focus();
    rowOf(key)?.scrollIntoView({ block: 'center' });
  };
  usePageKeys(
    {
      Escape: () => (line === null ? void navigate(back) : open(null)),
      ArrowDown: () => document.querySelector<HTMLElement>('[data-row]')?.focus(),
    },
    card !== undefined,
  );
  // a line that the address names is looked at
  const isLoaded = card !== undefined;
  useEffect(() => {
    if (isLoaded && line !== null) rowOf(line)?.scrollIntoView({ block: 'nearest' });
    // only where the page is opened with it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isLoaded]);

  return (
    <div className="page" aria-busy={asked.isPending}>
      <nav className={style.crumb} aria-label={t('scorecards.crumb')}>
        <Link to={back}>{t('scorecards.title')}</Link>
        {group && <span lang="zh-CN"> / {group.name}</span>}
      </nav>
      <PageHead
        title={card ? t('scorecards.titleOf', { unit: card.unitName, year: card.year }) : t('scorecards.title')}
        facts={
          card && (
            <>
              <p>
                <span lang="zh-CN">{card.scheme.title}</span>
                {` · ${t('scorecards.schemeNumber', { number: card.scheme.number })}`}
              </p>
              <StateWords state={card.state} asOf={card.asOf} snapshot={card.snapshot} />
              {card.state === 'announced' && card.appealsUntil !== null && (
                <p role="status">
                  {t(card.isWindowOpen ? 'scorecards.appealsUntil' : 'scorecards.appealsOver', {
                    day: card.appealsUntil,
                  })}
                </p>
              )}
            </>
          )
        }
        actions={
          card && (
            <>
              <SnapshotChoice
                shown={card.snapshot}
                numbers={card.snapshots}
                onChange={(number) => set('snapshot', number === null ? null : String(number), false)}
              />
              <Button onClick={() => window.print()}>{t('scorecards.print')}</Button>
              <Button
                loading={word.isPending}
                onClick={() =>
                  void word
                    .mutateAsync(`${t('scorecards.titleOf', { unit: card.unitName, year: card.year })}.docx`)
                    .then(saveFile, (failure: unknown) => void message.error(sentenceOf(failure)))
                }
              >
                {t('scorecards.word')}
              </Button>
              {mayWrite && (
                <Button onClick={() => void navigate(`/cockpit?plan=${card.planId}&unit=${unitId}`)}>
                  {t('scorecards.instruct')}
                </Button>
              )}
              {appealable.length > 0 && (
                <Button type="primary" onClick={() => void navigate(appeal(null))}>
                  {t('scorecards.appeal')}
                </Button>
              )}
            </>
          )
        }
      />
      {failed && (
        <ProblemAlert
          title={t('scorecards.cardNotLoaded')}
          error={failed.error}
          kept={card && t('scorecards.oldStays')}
          onRetry={() => void failed.refetch()}
        />
      )}
      {!card && !failed && <Skeleton active={false} title={false} paragraph={{ rows: 12 }} />}
      {card && planId !== undefined && (
        <div className={style.page}>
          <CardNotes ledger={card.ledger} onOpen={show} />
          <CardStrip card={card} ledger={card.ledger} />
          <WaterfallSheet
            ledger={card.ledger}
            fileName={t('scorecards.fileName', { unit: card.unitName, year: card.year })}
            onOpen={show}
          />
          <LineTable card={card} ledger={card.ledger} open={line} onOpen={open}>
            {(row, rows) => (
              <LineDetail
                card={card}
                snapshot={snapshot}
                row={row}
                rows={rows}
                own={card.own.find((one) => one.line === row.key)}
                appeal={appealable.includes(row.key) ? appeal(row.key) : undefined}
              />
            )}
          </LineTable>
        </div>
      )}
    </div>
  );
}

const rowOf = (key: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
