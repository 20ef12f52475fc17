import type { Report, ReportSeen } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { isComposing } from '../../../shared/composing';
import { timeOfDay } from '../../../shared/dates';
import { KeyHint } from '../../../shared/key-hint';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { EvidencePicker, OwnEvidence } from '../../evidence';
import { useMay } from '../../identity/self';
import { canBeUnchanged, lastTime } from '../content';
import { useReportDraft } from '../use-report-draft';
import { EarlierText } from './earlier-text';
import { Figures } from './figures';
import { FoldedWords } from './folded-words';
import { OfficeLooks } from './office-looks';
import { ReportHead } from './report-head';
import style from './reports.module.css';

interface Props {
  report: Report;
  /** What hinders submitting it, in words. */
  faults: string[];
  onUnchanged: (report: ReportSeen) => void;
  onSubmit: (report: ReportSeen) => void;
  busy: boolean;
  onNext: (step: 1 | -1) => void;
  problem: ReactNode;
  /** What comes after it. */
  following: ReactNode;
}

const areas = ['nextSteps', 'problems'] as const;

/** One report to be written. */
export function ReportForm({ report, faults, busy, problem, following, ...on }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const { content, change, save, saving, error, discard, insist } = useReportDraft(report);
  const same = canBeUnchanged(report);
  const take = () => change(lastTime(report));
  const unchanged = () => same && on.onUnchanged({ id: report.id, version: report.version });
  const submit = async () => {
    // what was never written is written now, so that the server says what is missing
    if (report.state !== 'draft') change({});
    const version = await save();
    if (version !== null) on.onSubmit({ id: report.id, version });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // what is typed in the drawer of evidence comes here, too, and is none of the report's
    if (isComposing(event) || !event.currentTarget.contains(event.target as Node)) return;
    const does: Record<string, () => void> = {
      'Alt l': take,
      'Alt n': unchanged,
      'Ctrl Enter': () => void submit(),
      'Ctrl ArrowDown': () => on.onNext(1),
      'Ctrl ArrowUp': () => on.onNext(-1),
    };
    const act = does[`${event.altKey ? 'Alt ' : ''}${event.ctrlKey ? 'Ctrl ' : ''}${event.key}`];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const evidence = content.evidence ?? [];
  return (
    <>
      <div className={style.work}>
        <section className={style.form} onKeyDown={onKeyDown} aria-label={report.title}>
          <ReportHead report={report} />
          {report.current?.sentBackReason && report.state === 'draft' && (
            <p className={style.returned}>{t('reports.sentBackWhy', { reason: report.current.sentBackReason })}</p>
          )}
          <EarlierText
            report={report}
            onTake={take}
            unchanged={
              same && (
                <Button size="small" loading={busy} onClick={unchanged}>
                  {t('reports.unchanged')} <KeyHint>Alt N</KeyHint>
                </Button>
              )
            }
          />
          <label className={style.field}>
            <span className={style.label}>
              {t('reports.fields.done')}
              <span className={style.saving}>
                {(report.current ?? saving !== 'saved') && (
                  <span role="status">
                    {t(`reports.saving.${saving}`, { time: report.current ? timeOfDay(report.current.writtenAt) : '' })}
                  </span>
                )}
                <span aria-hidden="true">{t('reports.characters', { count: content.done.length })}</span>
              </span>
            </span>
            <Input.TextArea
              className={style.long}
              autoSize={{ minRows: 4, maxRows: 24 }}
              maxLength={20_000}
              value={content.done}
              onChange={({ target }) => change({ done: target.value })}
            />
          </label>
          <Figures report={report} content={content} onChange={change} />
          {may('evidence.keep') && (
            <section className={style.field}>
              <h3 className={style.fieldName}>
                {t('reports.fields.evidence')} <span className={style.note}>{t('evidence.what')}</span>
              </h3>
              <EvidencePicker unitId={report.unitId} value={evidence} onChange={(ids) => change({ evidence: ids })} />
            </section>
          )}
          {areas.map((part) => (
            <FoldedWords key={part} report={report} part={part} value={content[part]} onChange={change} />
          ))}
          {error !== null && (
            <ProblemAlert
              title={t('reports.notSaved')}
              error={error}
              kept={t('reports.keptHere')}
              action={
                isConflict(error) ? (
                  <>
                    <Button size="small" onClick={() => insist(report)}>
                      {t('reports.mine')}
                    </Button>
                    <Button size="small" onClick={() => discard(report)}>
                      {t('reports.theirs')}
                    </Button>
                  </>
                ) : (
                  <Button size="small" onClick={() => void save()}>
                    {t('shared.retry')}
                  </Button>
                )
              }
            />
          )}
          {faults.length > 0 && (
            <ul className={style.faults} role="alert">
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
          {problem}
          <p className={style.buttons}>
            <Button type="primary" loading={busy} onClick={() => void submit()}>
              {t('reports.submit')} <KeyHint>Ctrl Enter</KeyHint>
            </Button>
          </p>
          <ConfirmLeaving when={saving !== 'saved'} save={async () => (await save()) !== null} />
        </section>
        {following}
      </div>
      <div className={style.helps}>
        {may('evidence.keep') && (
          <OwnEvidence
            unitId={report.unitId}
            except={evidence}
            onUse={(id) => change({ evidence: [...evidence, id] })}
          />
        )}
        <OfficeLooks />
      </div>
    </>
  );
}
