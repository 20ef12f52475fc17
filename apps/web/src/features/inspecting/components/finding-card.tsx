import type { Finding, Severity, UnitCheck } from '@yaodian/api-client';
import { severities } from '@yaodian/inspection';
import { App, Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskRemoval } from '../../removals/components/ask-removal';
import { removeFile, withdrawFinding } from '../api/send';
import { contentOf, costOf, findingFault, isStanding, type ShownFinding, twoDecimals } from '../check-view';
import type { FindingContent } from '../store/entries';
import { findingId } from '../store/entries';
import { useInspecting } from '../store/use-inspecting';
import { Conflict } from './conflict';
import { EvidenceField } from './evidence-field';
import { PictureStrip } from './picture-strip';
import { ReasonDialog } from './reason-dialog';
import { useEarlierWords, useRefusalSentence } from './use-words';
import style from './check.module.css';

interface Props {
  check: UnitCheck;
  finding: ShownFinding;
  label: string;
  mayWrite: boolean;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  /** Shows what the server answered. */
  onSaved: (finding: Finding) => void;
}

/** A finding below its question: open it is written, folded it is one line. */
export function FindingCard({ check, finding, label, mayWrite, isOpen, onOpen, onSaved }: Props) {
  const { t } = useTranslation();
  const { content, saved } = finding;
  const cost = costOf(content, check);
  if (!isStanding(finding))
    return (
      <p className={`${style.folded} ${style.withdrawn}`}>
        <strong>{label}</strong>
        <span lang="zh-CN">
          {t('inspecting.withdrawnWas', { words: content.words, reason: saved?.withdrawnReason })}
        </span>
        {saved && <AskRemoval objectKind="finding" objectId={saved.id} size="small" />}
      </p>
    );
  if (!isOpen)
    return (
      <p className={`${style.folded} ${content.kind === 'praise' ? style.well : ''}`}>
        <strong>{label}</strong>
        <span lang="zh-CN">
          {content.severity && cost
            ? t('inspecting.foldedProblem', {
                severity: t(`inspecting.severities.${content.severity}`),
                points: twoDecimals(cost),
                words: content.words || t('inspecting.unwritten'),
              })
            : content.words || t('inspecting.unwritten')}
        </span>
        <Button type="link" size="small" onClick={() => onOpen(true)}>
          {t('inspecting.unfold')}
        </Button>
      </p>
    );
  return <OpenFinding {...{ check, finding, label, mayWrite, onSaved }} onFold={() => onOpen(false)} />;
}

function OpenFinding({
  check,
  finding,
  label,
  mayWrite,
  onFold,
  onSaved,
}: Omit<Props, 'isOpen' | 'onOpen'> & { onFold: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { store } = useInspecting();
  const sentenceOf = useRefusalSentence();
  const earlierOf = useEarlierWords();
  const costWords = (one: FindingContent) => {
    const points = costOf(one, check);
    if (one.severity === null || points === null) return '';
    return t('inspecting.severityCost', {
      severity: t(`inspecting.severities.${one.severity}`),
      points: twoDecimals(points),
    });
  };
  const [withdrawing, setWithdrawing] = useState(false);
  const { content, saved, entry, clientKey, pictures } = finding;
  const change = (part: Partial<FindingContent>) => {
    const next = { ...content, ...part };
    const isReady = findingFault(next, check) === null;
    store.find(check.id, clientKey, { content: next, base: saved?.version ?? 0, isReady });
  };
  const fault = findingFault(content, check);
  const { severity } = content;
  const range = severity && check.severities[severity];
  const id = `finding-${clientKey}`;
  const earlier = check.earlier.filter(({ itemId }) => content.itemId === null || itemId === content.itemId);
  const isConflict = entry?.refusal?.code === 'version-conflict';
  return (
    <section className={`${style.finding} ${content.kind === 'praise' ? style.praise : ''}`} aria-label={label}>
      <div className={style.findingHead}>
        <strong>{label}</strong>
        {content.kind === 'problem' && (
          <div className={style.severities} role="group" aria-label={t('inspecting.severity')}>
            {severities.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={severity === one}
                disabled={!mayWrite}
                onClick={() => change({ severity: one, deduction: null, deductionReason: '' })}
              >
                {t('inspecting.severityCost', {
                  severity: t(`inspecting.severities.${one}`),
                  points: twoDecimals(check.severities[one].figure),
                })}
              </button>
            ))}
          </div>
        )}
        {range && (
          <span className={style.range}>
            {t('inspecting.range', { least: twoDecimals(range.least), most: twoDecimals(range.most) })}
          </span>
        )}
        <Button type="link" size="small" className={style.fold} onClick={onFold}>
          {t('inspecting.fold')}
        </Button>
      </div>
      {isConflict && entry && (
        <Conflict
          mine={content.words}
          theirs={(entry.refusal?.current as Finding | undefined)?.words ?? ''}
          onMine={() => store.insist(entry.id, (entry.refusal?.current as Finding).version)}
          onTheirs={() => {
            onSaved(entry.refusal?.current as Finding);
            store.drop(entry.id);
          }}
          details={(
            [
              ['mine', content],
              ['theirs', contentOf(entry.refusal?.current as Finding)],
            ] as const
          ).map(([whose, one]) => ({ whose, words: costWords(one) }))}
        />
      )}
      {entry?.refusal && !isConflict && (
        <p className={style.refused} role="alert">
          {sentenceOf(entry.refusal)}
        </p>
      )}
      <Input.TextArea
        id={id}
        aria-label={t(`inspecting.wordsOf.${content.kind}`)}
        placeholder={t(`inspecting.wordsOf.${content.kind}`)}
        value={content.words}
        disabled={!mayWrite}
        maxLength={5000}
        autoSize={{ minRows: 2, maxRows: 12 }}
        className={style.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      {content.kind === 'problem' && severity !== null && (
        <div className={style.cost}>
          <label>
            {t('inspecting.deduction')}
            <Input
              value={content.deduction ?? twoDecimals(check.severities[severity].figure)}
              disabled={!mayWrite}
              inputMode="decimal"
              maxLength={5}
              status={fault === 'range' ? 'error' : undefined}
              aria-invalid={fault === 'range'}
              onChange={({ target }) => change({ deduction: target.value.trim() })}
            />
          </label>
          {(content.deductionReason !== '' || isOwnFigure(content, severity, check)) && (
            <label className={style.reason}>
              {t('inspecting.deductionReason')}
              <Input
                value={content.deductionReason}
                disabled={!mayWrite}
                maxLength={500}
                status={fault === 'reason' ? 'warning' : undefined}
                onChange={({ target }) => change({ deductionReason: target.value })}
              />
            </label>
          )}
        </div>
      )}
      {earlier.length > 0 && content.kind === 'problem' && (
        <label className={style.repeats}>
          {t('inspecting.repeats')}
          <Select
            allowClear
            value={content.repeatsId}
            disabled={!mayWrite}
            placeholder={t('inspecting.repeatsNone')}
            onChange={(value) => change({ repeatsId: value ?? null })}
            options={earlier.map((one) => ({ value: one.id, label: earlierOf(one) }))}
          />
        </label>
      )}
      <div className={style.proof}>
        <EvidenceField
          check={check}
          value={content.evidence}
          mayWrite={mayWrite}
          onChange={(evidence) => change({ evidence })}
        />
        <PictureStrip
          files={saved?.files ?? []}
          pictures={pictures}
          fileLimit={check.fileLimit}
          mayWrite={mayWrite}
          onAdd={(file) => store.addPicture(check.id, clientKey, file)}
          onDrop={(picture) => store.dropPicture(picture.id)}
          onRemove={(file) =>
            saved &&
            void removeFile({ id: saved.id, fileId: file.id }).then(onSaved, () =>
              message.error(t('inspecting.notRemoved')),
            )
          }
        />
        {content.kind === 'problem' && (
          <label className={style.due}>
            {t('inspecting.due', { days: check.rectificationDays })}
            <DatePicker
              value={dayjs(content.rectificationDue ?? check.rectificationDue)}
              disabled={!mayWrite}
              allowClear={false}
              onChange={(day: dayjs.Dayjs | null) =>
                change({ rectificationDue: day ? day.format('YYYY-MM-DD') : null })
              }
            />
          </label>
        )}
      </div>
      <div className={style.findingFoot}>
        {fault && <span className={style.fault}>{t(`inspecting.faults.${fault}`)}</span>}
        {mayWrite && saved && (
          <Button size="small" onClick={() => setWithdrawing(true)}>
            {t('inspecting.withdraw')}
          </Button>
        )}
        {mayWrite && !saved && (
          <Button size="small" onClick={() => store.drop(findingId(check.id, clientKey))}>
            {t('inspecting.discard')}
          </Button>
        )}
        {saved && <AskRemoval objectKind="finding" objectId={saved.id} size="small" />}
      </div>
      {withdrawing && saved && (
        <ReasonDialog
          title={t('inspecting.withdrawTitle', { label })}
          act={t('inspecting.withdraw')}
          onClose={() => setWithdrawing(false)}
          onReason={(reason) =>
            withdrawFinding({ id: saved.id, version: saved.version, reason }).then((done) => {
              store.drop(findingId(check.id, clientKey));
              onSaved(done);
            })
          }
        />
      )}
    </section>
  );
}

const isOwnFigure = ({ deduction }: FindingContent, severity: Severity, { severities: figures }: UnitCheck) =>
  deduction !== null && twoDecimals(deduction) !== twoDecimals(figures[severity].figure);
