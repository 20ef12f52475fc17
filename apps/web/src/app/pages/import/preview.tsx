import type { ImportResult, PlanSummary } from '@yaodian/api-client';
import { Button, Input, InputNumber } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportDocument } from '../../../features/documents/api/import-document';
import { Paper, type PaperHandle } from '../../../features/documents/components/paper';
import { TaskTable, type TableHandle } from '../../../features/tasks/components/task-table';
import { rowsOfReading } from '../../../features/tasks/task-row';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { Coverage } from '../side-by-side/coverage';
import { FilterSwitch, useFilteredRows } from '../side-by-side/filter-switch';
import { paperTasksOf } from '../side-by-side/paper-tasks';
import { type Side, SideBySide } from '../side-by-side/side-by-side';
import style from './import-page.module.css';
import type { Reading } from './use-reading';

interface Props {
  preview: Extract<Reading, { step: 'preview' }>;
  /** The draft that the document is added to; absent where it makes a new one. */
  plan: PlanSummary | undefined;
  facts: ReactNode;
  steps: ReactNode;
  onYear: (year: number) => void;
  onBack: () => void;
  onSaved: (result: ImportResult) => void;
}

const years = { min: 1949, max: 2100 };

/** What saving would keep, to look at; nothing is stored yet. */
export function Preview({ preview, plan, facts, steps, onYear, onBack, onSaved }: Props) {
  const { t } = useTranslation();
  const { document, result, seconds, error } = preview;
  const [year, setYear] = useState(result.facts.year);
  const [title, setTitle] = useState(result.facts.title ?? '');
  const [filter, setFilter] = useState<'all' | 'doubt' | 'no-deadline'>('all');
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [hoverKey, setHoverKey] = useState<string | null>(null);
  const [side, setSide] = useState<Side>('table');
  const paper = useRef<PaperHandle>(null);
  const table = useRef<TableHandle>(null);
  const save = useImportDocument();
  const keyFor = useRequestKey();

  const rows = useMemo(() => rowsOfReading(result), [result]);
  const shown = useFilteredRows(rows, filter);
  const paperTasks = useMemo(() => paperTasksOf(rows), [rows]);
  const complete = plan !== undefined || (year !== null && title.trim() !== '');

  const select = (next: string) => {
    setActiveKey(next);
    const row = rows[Number(next)];
    if (row?.source) paper.current?.reveal(row.source);
    table.current?.reveal(next);
  };

  const store = async () => {
    const target = plan ? { planId: plan.id } : { planYear: year!, planTitle: title.trim() };
    onSaved(await save.mutateAsync({ document, plan: target, key: keyFor([target, result.sha256]) }));
  };

  return (
    <>
      <PageHead
        title={t('documents.import')}
        takesText
        facts={
          <p>
            {result.name} · {t('documents.characters', { count: result.text.length })} ·{' '}
            {t('documents.seconds', { seconds: seconds.toFixed(1) })}
          </p>
        }
        steps={steps}
        actions={
          <>
            <Button onClick={onBack}>{t('documents.back')}</Button>
            <Button
              type="primary"
              disabled={!complete}
              loading={save.isPending}
              // the problem stands above the two sides
              onClick={() => void store().catch(() => undefined)}
            >
              {t('documents.save')}
            </Button>
          </>
        }
      />
      {(save.error ?? error) !== null && (
        <div className={style.alert}>
          <ProblemAlert
            title={save.error ? t('documents.notSaved') : t('documents.notReadAgain')}
            error={save.error ?? error}
            kept={save.error && t('documents.stillHere')}
          />
        </div>
      )}
      {plan ? (
        <div className={style.target}>{facts}</div>
      ) : (
        <div className={style.target}>
          <label htmlFor="plan-year">{t('plans.year')}</label>
          <InputNumber
            id="plan-year"
            {...years}
            precision={0}
            value={year}
            status={year === null ? 'error' : ''}
            onChange={(next) => {
              setYear(next);
              if (next !== null && next >= years.min) onYear(next);
            }}
          />
          <label htmlFor="plan-title">{t('plans.name')}</label>
          <Input
            id="plan-title"
            className={style.planTitle}
            maxLength={300}
            value={title}
            placeholder={t('plans.nameExample')}
            status={title.trim() === '' ? 'error' : ''}
            onChange={({ target }) => setTitle(target.value)}
          />
          {!complete && <span className={style.missing}>{t('documents.titleMissing')}</span>}
        </div>
      )}
      <SideBySide
        activeKey={activeKey}
        hoverKey={hoverKey}
        side={side}
        onSide={setSide}
        paper={{
          title: t('documents.paper'),
          extra: <Coverage tasks={rows.length} headings={result.headings.length} notTasks={result.notTasks.length} />,
          body: (
            <Paper
              ref={paper}
              source={result}
              tasks={paperTasks}
              activeKey={activeKey}
              hoverKey={hoverKey}
              onHover={setHoverKey}
              onSelect={select}
            />
          ),
        }}
        table={{
          title: t('tasks.table'),
          facts: <span>{t('tasks.readOnly')}</span>,
          extra: <FilterSwitch rows={rows} value={filter} onChange={setFilter} />,
          body: (
            <TaskTable
              ref={table}
              rows={shown}
              activeKey={activeKey}
              hoverKey={hoverKey}
              onHover={setHoverKey}
              onSelect={select}
              empty={
                <div className={style.empty}>
                  <h3>{rows.length === 0 ? t('documents.noTasks') : t('tasks.nonePass')}</h3>
                  <p>{rows.length === 0 ? t('documents.noTasksNext') : t('tasks.nonePassWhy')}</p>
                </div>
              }
            />
          ),
        }}
      />
    </>
  );
}
