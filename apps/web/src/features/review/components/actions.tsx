import type { Report, ReportAct } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { KeyHint } from '../../../shared/key-hint';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useAcceptReports, useReopenReport, useReturnReport, useRevokeAcceptance } from '../api/decide-reports';
import style from './actions.module.css';
import { type Explained, ReasonForm, stock, type StockReason } from './reason-form';
import { useUndoOffer } from './use-undo-offer';

const explained = ['return', 'revoke', 'reopen'] as const;

/** What the person can do with a report, and doing it; the page's keys do the same. */
export function useActions(report: Report | undefined, onDone: () => void, onUndone: (id: number) => void) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const acceptance = useAcceptReports();
  const giveBack = useReturnReport();
  const revoke = useRevokeAcceptance();
  const reopen = useReopenReport();
  const all = [acceptance, giveBack, revoke, reopen];
  const pending = all.some(({ isPending }) => isPending);
  const acts = report?.acts ?? [];
  const offerUndo = useUndoOffer(onUndone);
  const done = (act: ReportAct, decided: Report[]) => {
    announce(t('review.done'));
    if (act === 'accept' || act === 'return') offerUndo(t(`review.decided.${act}`, { count: decided.length }), decided);
    onDone();
  };
  return {
    pending,
    // what was refused of another report stands there
    acceptError: acceptance.variables?.reports[0]?.id === report?.id ? acceptance.error : null,
    explainedError: [giveBack, revoke, reopen].find(({ variables }) => variables?.id === report?.id)?.error ?? null,
    forget: () => all.forEach((one) => one.reset()),
    accept: () => {
      if (!report || pending || !acts.includes('accept')) return;
      const reports = [{ id: report.id, version: report.version }];
      acceptance.mutate({ reports, key: keyFor(reports) }, { onSuccess: (all) => done('accept', all) });
    },
    explain: (act: Explained, reason: string, date: string | undefined) => {
      if (!report || pending || !acts.includes(act)) return;
      const { id, version } = report;
      const options = { onSuccess: (decided: Report) => done(act, [decided]) };
      if (act === 'reopen') reopen.mutate({ id, version, reason, until: date! }, options);
      else (act === 'return' ? giveBack : revoke).mutate({ id, version, reason, due: date }, options);
    },
  };
}

interface Props {
  report: Report;
  actions: ReturnType<typeof useActions>;
  /** Whether the page has keys that do the same. */
  hasKeys: boolean;
  /** Which act is being explained now. */
  open: Explained | null;
  /** With a usual reason, where one was chosen. */
  onOpen: (act: Explained | null, reason?: StockReason) => void;
  /** The usual reason that the explanation begins with. */
  reason?: StockReason;
  /** What was typed of reasons and not sent, by report and act. */
  typed: Map<string, string>;
}

/** The bar under a report; nothing for those who only read. */
export function ActionBar({ report, actions, hasKeys, open, onOpen, reason, typed }: Props) {
  const { t } = useTranslation();
  const { acts } = report;
  const { pending, acceptError, explainedError, accept, explain, forget } = actions;
  const others = explained.filter((act) => acts.includes(act));
  if (others.length === 0 && !acts.includes('accept')) return null;
  return (
    <div className={style.bar}>
      {acceptError && <ProblemAlert title={t('review.notDone')} error={acceptError} />}
      {open !== null && acts.includes(open) ? (
        <ReasonForm
          key={`${report.id} ${open}`}
          act={open}
          begins={reason}
          typed={typed}
          name={`${report.id} ${open}`}
          pending={pending}
          error={explainedError}
          onSend={(words, date) => explain(open, words, date)}
          onCancel={() => {
            forget();
            onOpen(null);
          }}
        />
      ) : (
        <div className={style.row}>
          {acts.includes('accept') && (
            <Button type="primary" loading={pending} onClick={accept}>
              {t('review.acts.accept')} {hasKeys && <KeyHint>A</KeyHint>}
            </Button>
          )}
          {others.map((act) => (
            <Button key={act} onClick={() => onOpen(act)}>
              {t(`review.acts.${act}`)} {hasKeys && act !== 'reopen' && <KeyHint>R</KeyHint>}
            </Button>
          ))}
          {acts.includes('return') && (
            <span className={style.usual} role="group" aria-label={t('review.stockReasons')}>
              <span aria-hidden="true">{t('review.stockReasons')}</span>
              {stock.map((one, index) => (
                <Button key={one} size="small" onClick={() => onOpen('return', one)}>
                  {hasKeys && <KeyHint>{String(index + 1)}</KeyHint>} {t(`review.stockNames.${one}`)}
                </Button>
              ))}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
