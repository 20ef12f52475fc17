import type { DocumentReading, ImportResult, PlanSummary } from '@yaodian/api-client';
import { Button, Input, InputNumber } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportDocuments } from '../../../features/documents/api/import-documents';
import { ChooseFiles } from '../../../features/documents/components/choose-files';
import { Paper, type PaperHandle } from '../../../features/documents/components/paper';
import { PlaceWords } from '../../../features/documents/components/place-words';
import type { ImportFile } from '../../../features/documents/import-file';
import { placeOf } from '../../../features/documents/paper-model';
import { TaskTable, type TableHandle } from '../../../features/tasks/components/task-table';
import { rowsOfReading, type TaskRow } from '../../../features/tasks/task-row';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useNextStep } from '../../../shared/use-next-step';
import { Coverage } from '../side-by-side/coverage';
import { FilterSwitch, useFilteredRows } from '../side-by-side/filter-switch';
import { paperTasksOf } from '../side-by-side/paper-tasks';
import { type Side, SideBySide } from '../side-by-side/side-by-side';
import { FileList } from './file-list';
import style from './import-page.module.css';
import { ThereNotice } from './there-notice';
import type { Phase } from './use-import';

interface Props {
  preview: Extract<Phase, { step: 'preview' }>;
  files: ImportFile[];
  /** The draft that the documents are added to; absent where they make a new one. */
  plan: PlanSummary | undefined;
  facts: ReactNode;
  steps: ReactNode;
  year: number | null;
  title: string;
  onYear: (year: number) => void;
  onTitle: (title: string) => void;
  onFiles: (files: File[]) => void;
  onMoveUp: (index: number) => void;
  onRemove: (key: number) => void;
  onBack: () => void;
  onRefused: (error: unknown) => void;
  onSaved: (result: ImportResult) => void;
}

const years = { min: 1949, max: 2100 };

/** What saving would keep, to look at; nothing is stored yet. */
export function Preview({ preview, files, plan, facts, steps, ...props }: Props) {
  const { t } = useTranslation();
  const { reading, seconds, error } = preview;
  const { documents, notice, there } = reading;
  const [year, setYear] = useState(props.year);
  const [filter, setFilter] = useState<'all' | 'doubt' | 'no-deadline'>('all');
  const [chosen, setChosen] = useState<number | null>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [hoverKey, setHoverKey] = useState<string | null>(null);
  const [side, setSide] = useState<Side>('table');
  const [again, setAgain] = useState(false);
  const paper = useRef<PaperHandle>(null);
  const table = useRef<TableHandle>(null);
  const save = useImportDocuments();
  const keyFor = useRequestKey();

  const rows = useMemo(() => rowsOfDocuments(documents), [documents]);
  const shown = useFilteredRows(rows, filter);
  // the first one with tasks is more to look at than a notice that tells the background
  const firstShown = Math.max(
    documents.findIndex(({ tasks }) => tasks.length > 0),
    0,
  );
  const at = Math.min(chosen ?? firstShown, documents.length - 1);
  const document = documents[at]!;
  const own = useMemo(() => rows.filter(({ documentId }) => documentId === at), [rows, at]);
  const paperTasks = useMemo(() => paperTasksOf(own), [own]);
  const twice = there.length > 0 && !again;

  const select = (next: string) => {
    setActiveKey(next);
    const row = rows.find(({ key }) => key === next);
    if (!row) return;
    setChosen(row.documentId);
    table.current?.reveal(next);
  };
  // the paper shows the task's document only after it was drawn again
  const source = rows.find(({ key }) => key === activeKey)?.source;
  const place = source ? placeOf(document.blocks, source) : null;
  useEffect(() => {
    if (source) paper.current?.reveal(source);
  }, [source]);

  const missing = plan ? null : year === null ? '#plan-year' : props.title.trim() === '' ? '#plan-title' : null;
  useNextStep(twice ? '[role=alert] button' : (missing ?? '#save-import'));

  const store = async () => {
    const target = plan ? { planId: plan.id } : { planYear: year!, planTitle: props.title.trim() };
    const key = keyFor([target, again, documents.map(({ name, sha256 }) => [name, sha256])]);
    const sent = files.map((file) => ({ ...file.document, name: file.name }));
    props.onSaved(await save.mutateAsync({ documents: sent, plan: target, again, key }));
  };

  return (
    <>
      <PageHead
        title={t('documents.import')}
        takesText
        facts={
          <p>
            {[
              ...(documents.length === 1 ? [document.name] : []),
              t('documents.characters', { count: documents.reduce((sum, { text }) => sum + text.length, 0) }),
              t('documents.seconds', { seconds: seconds.toFixed(1) }),
            ].join(' · ')}
          </p>
        }
        steps={steps}
        actions={
          <>
            <Button onClick={props.onBack}>{t('documents.back')}</Button>
            <Button
              id="save-import"
              type="primary"
              htmlType="submit"
              form={plan ? undefined : 'plan-target'}
              disabled={missing !== null || twice}
              loading={save.isPending}
              // the problem stands above the two sides
              onClick={() => void store().catch(props.onRefused)}
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
      {twice && (
        <ThereNotice
          there={there}
          onAgain={() => setAgain(true)}
          onRemove={(index) => props.onRemove(files[index]!.key)}
        />
      )}
      <div className={style.strip}>
        <FileList
          files={files}
          readings={documents}
          notice={notice}
          shown={at}
          onShow={setChosen}
          onMoveUp={props.onMoveUp}
          onRemove={props.onRemove}
        />
        <ChooseFiles onFiles={props.onFiles}>{t('documents.addFiles')}</ChooseFiles>
      </div>
      {plan ? (
        <div className={style.target}>{facts}</div>
      ) : (
        // Enter in a field saves, as it presses the button that belongs to this form
        <form id="plan-target" className={style.target} onSubmit={(event) => event.preventDefault()}>
          <label htmlFor="plan-year">{t('plans.year')}</label>
          <InputNumber
            id="plan-year"
            {...years}
            precision={0}
            value={year}
            status={year === null ? 'error' : ''}
            onChange={(next) => {
              setYear(next);
              if (next !== null && next >= years.min) props.onYear(next);
            }}
          />
          <label htmlFor="plan-title">{t('plans.name')}</label>
          <Input
            id="plan-title"
            className={style.planTitle}
            maxLength={300}
            value={props.title}
            placeholder={t('plans.nameExample')}
            status={props.title.trim() === '' ? 'error' : ''}
            onChange={({ target }) => props.onTitle(target.value)}
          />
          {missing && <span className={style.missing}>{t('documents.titleMissing')}</span>}
        </form>
      )}
      <SideBySide
        activeKey={activeKey}
        hoverKey={hoverKey}
        side={side}
        onSide={setSide}
        paper={{
          title: t('documents.paper'),
          facts: place && <PlaceWords place={place} />,
          extra: (
            <Coverage tasks={own.length} headings={document.headings.length} notTasks={document.notTasks.length} />
          ),
          body: (
            <Paper
              key={at}
              ref={paper}
              source={document}
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

/** The tasks of all documents as one table; a row's document is its place in the list. */
const rowsOfDocuments = (documents: DocumentReading[]): TaskRow[] =>
  documents
    .flatMap((document, documentId) => rowsOfReading(document).map((row) => ({ ...row, documentId })))
    .map((row, index) => ({ ...row, key: String(index), number: index + 1 }));
