import type { EntryItem, ScoringLine } from '@yaodian/api-client';
import { Button, Checkbox, Input, Select, Tag } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import { TableFrame } from '../../../shared/table-frame';
import { ruleNames, whyNotAppliedWords, whyUnscoredWords } from '@yaodian/assessment';
import { useSaid } from '../../inspection-sheets/use-said';
import { type EntryDraft, isSame, keyOf, savedDraft } from '../entry-drafts';
import { twoDecimals } from '../figures';
import { ChosenFiles } from './chosen-files';
import { ScoreFiles } from './score-files';
import style from './scoring.module.css';

interface Props {
  items: readonly EntryItem[];
  /** What the rows are: units of one line, or lines of one unit. */
  by: 'line' | 'unit';
  lines: readonly ScoringLine[];
  drafts: Readonly<Record<string, EntryDraft>>;
  onType: (key: string, draft: EntryDraft | null) => void;
  /** Files that go with figures which are not saved yet. */
  chosen: Readonly<Record<string, readonly File[]>>;
  onChoose: (key: string, files: File[]) => void;
  /** Saves one row, by Enter in its figure. */
  onSave: (item: EntryItem) => void;
}

/** 自评, 考核 and 最终 side by side; figures are typed one below the other, by Enter from row to row. */
export function EntryTable({ items, by, lines, drafts, onType, chosen, onChoose, onSave }: Props) {
  const { t } = useTranslation();
  const byKey = new Map(lines.map((line) => [line.key, line]));
  return (
    <TableFrame className={style.entries}>
      <caption className="visually-hidden">{t('scoring.entries.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t(by === 'line' ? 'scoring.columns.unit' : 'scoring.columns.line')}</th>
          <th scope="col" className={style.figure}>
            {t('scoring.columns.own')}
          </th>
          <th scope="col">{t('scoring.columns.office')}</th>
          <th scope="col">{t('scoring.columns.reason')}</th>
          <th scope="col" className={style.figure}>
            {t('scoring.columns.final')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <EntryRow
            key={keyOf(item)}
            item={item}
            by={by}
            choices={byKey.get(item.line)?.choices ?? null}
            draft={drafts[keyOf(item)] ?? null}
            onType={(draft) => onType(keyOf(item), draft)}
            chosen={chosen[keyOf(item)] ?? []}
            onChoose={(files) => onChoose(keyOf(item), files)}
            onSave={() => onSave(item)}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface RowProps {
  item: EntryItem;
  by: 'line' | 'unit';
  choices: ScoringLine['choices'];
  draft: EntryDraft | null;
  onType: (draft: EntryDraft | null) => void;
  chosen: readonly File[];
  onChoose: (files: File[]) => void;
  onSave: () => void;
}

/** To the same field of the next row, or of the one before. */
function goFrom(field: HTMLElement, by: number): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-score]')];
  fields[fields.indexOf(field) + by]?.focus();
}

function EntryRow({ item, by, choices, draft, onType, chosen, onChoose, onSave }: RowProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const saved = savedDraft(item);
  const shown = draft ?? saved;
  const { entry, own, mayEnter, rule, points } = item;
  const name = by === 'line' ? item.unitName : `${item.number} ${item.name}`;
  const type = (change: Partial<EntryDraft>) => {
    const next = { ...shown, ...change };
    onType(isSame(next, saved) ? null : next);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      goFrom(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const field = event.currentTarget;
    if (draft !== null) onSave();
    goFrom(field, 1);
  };
  const isManual = rule === 'manual';
  const fieldName = t('scoring.entries.pointsOf', { name });
  return (
    <tr className={draft ? style.typed : undefined}>
      <th scope="row" lang="zh-CN">
        {name}
        {draft && <span className={style.note}>{t('scoring.entries.unsaved')}</span>}
        {!draft && entry && <span className={style.note}>{t('scoring.entries.by', { name: entry.enteredBy })}</span>}
      </th>
      <td className={style.figure} data-label={t('scoring.columns.own')}>
        {twoDecimals(own?.points)}
        {own?.onBehalf && <Tag>{t('scoring.onBehalf')}</Tag>}
        {own?.words && (
          <span className={style.words} lang="zh-CN">
            {own.words}
          </span>
        )}
      </td>
      <td data-label={t('scoring.columns.office')}>
        <div className={style.office}>
          {shown.notApplicable && <span>{t('scoring.entries.notApplicable')}</span>}
          {!shown.notApplicable && !isManual && <span className={style.quiet}>{said(ruleNames[rule])}</span>}
          {!shown.notApplicable && isManual && mayEnter && choices === null && (
            <Input
              data-score
              className={style.points}
              inputMode="decimal"
              maxLength={16}
              aria-label={fieldName}
              value={shown.points}
              suffix={<span className={style.quiet}>/ {points}</span>}
              onChange={({ target }) => type({ points: target.value })}
              onKeyDown={onKey}
            />
          )}
          {!shown.notApplicable && isManual && mayEnter && choices !== null && (
            <Select
              className={style.choice}
              aria-label={fieldName}
              allowClear
              value={choices.find((choice) => Number(choice.points) === Number(shown.points || NaN))?.points}
              onChange={(value?: string) => type({ points: value ?? '' })}
              options={choices.map((choice) => ({
                value: choice.points,
                label: t('scoring.entries.choice', choice),
              }))}
            />
          )}
          {!shown.notApplicable && isManual && !mayEnter && (
            <span>
              {twoDecimals(entry?.points)} <span className={style.quiet}>/ {points}</span>
            </span>
          )}
          {mayEnter && (
            <Checkbox
              checked={shown.notApplicable}
              onChange={({ target }) => type({ notApplicable: target.checked, points: '' })}
            >
              {t('scoring.entries.notApplicable')}
            </Checkbox>
          )}
        </div>
      </td>
      <td data-label={t('scoring.columns.reason')}>
        {mayEnter && (isManual || shown.notApplicable) ? (
          <Input
            aria-label={t('scoring.entries.reasonOf', { name })}
            maxLength={2000}
            value={shown.reason}
            onChange={({ target }) => type({ reason: target.value })}
            onPressEnter={(event) => {
              if (!isComposing(event) && draft !== null) onSave();
            }}
          />
        ) : (
          <span lang="zh-CN">{entry?.reason}</span>
        )}
        {!entry && mayEnter && (isManual || shown.notApplicable) && (
          <ChosenFiles files={chosen} label={name} onChange={onChoose} />
        )}
        {entry && <ScoreFiles proved="entries" id={entry.id} label={name} files={entry.files} mayChange={mayEnter} />}
        {draft && (
          <div className={style.rowActs}>
            <Button size="small" type="primary" ghost onClick={onSave}>
              {t('scoring.entries.saveOne')}
            </Button>
            <Button size="small" onClick={() => onType(null)}>
              {t('scoring.entries.undo')}
            </Button>
          </div>
        )}
      </td>
      <td className={style.figure} data-label={t('scoring.columns.final')}>
        {item.final === null ? (
          <span className={style.quiet}>
            {item.whyNot
              ? said(whyNotAppliedWords[item.whyNot as keyof typeof whyNotAppliedWords])
              : item.whyUnscored
                ? said(whyUnscoredWords[item.whyUnscored as keyof typeof whyUnscoredWords])
                : '—'}
          </span>
        ) : (
          <>
            {item.final} <span className={style.quiet}>/ {item.finalOf}</span>
          </>
        )}
      </td>
    </tr>
  );
}
