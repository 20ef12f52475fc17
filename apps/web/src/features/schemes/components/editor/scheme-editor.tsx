import { validateScheme } from '@yaodian/assessment';
import type { AssessmentScheme, SchemeProblem } from '@yaodian/api-client';
import { Button, Popconfirm, Tabs } from 'antd';
import { type ComponentType, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { PageHead } from '../../../../shared/page-head';
import { isConflict, isNotFound } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useRequestKey } from '../../../../shared/request-key';
import { useAddress } from '../../../../shared/use-address';
import { useDone } from '../../../../shared/use-done';
import { useDeleteScheme, useEditScheme, useSaveAsNew } from '../../api/mutations';
import { contentOf, draftOf, schemeOf, typedWeight } from '../../draft';
import { EditorContext } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { tokensOf } from '../../editing/paths';
import { lineAt, type Part, partOf, parts, placeOf } from '../../editing/places';
import { useHistory } from '../../editing/use-history';
import { useProblemWords } from '../../editing/use-problem-words';
import { DownloadWorkbook } from '../../../workbooks/components/download-workbook';
import { useDownloadScheme } from '../../api/workbook';
import { AdoptDialog } from './adopt-dialog';
import { BasicsPart } from './basics-part';
import { ConflictAlert, type Fate } from './conflict-alert';
import { GroupsPart } from './groups-part';
import { ImportWorkbook } from './import-workbook';
import { IndicatorsPart } from './indicators-part';
import { ItemsPart } from './items-part';
import { MeasuresPart } from './measures-part';
import { ProblemsPanel } from './problems-panel';
import { SettingsPart } from './settings-part';
import { useEditorKeys } from './use-editor-keys';
import style from './editor.module.css';

const pages: Record<Part, ComponentType> = {
  basics: BasicsPart,
  indicators: IndicatorsPart,
  items: ItemsPart,
  groups: GroupsPart,
  measures: MeasuresPart,
  settings: SettingsPart,
};

/** What only the server knows: which units there are, and in which groups. */
const isOfRegister = ({ path }: SchemeProblem): boolean => path === 'selection' || path.startsWith('units.');

interface Props {
  scheme: AssessmentScheme;
  /** Told whether something is typed that is saved nowhere. */
  onUnsaved: (isUnsaved: boolean) => void;
}

/** A draft (草案) of a scheme, with all of its parts, what is wrong with it, and its adoption. */
export function SchemeEditor({ scheme, onUnsaved }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const navigate = useNavigate();
  const [params, set] = useAddress();
  const history = useHistory(draftOf(scheme));
  /** What is saved, and its version. */
  const [base, setBase] = useState(() => ({ draft: history.now, version: scheme.version }));
  const [left, setLeft] = useState<string | null>(null);
  // only once nobody is asked any more whether to leave
  useEffect(() => {
    if (left !== null) void navigate(left, { replace: true });
  }, [left, navigate]);
  const [adopting, setAdopting] = useState(false);
  const save = useEditScheme(scheme.id);
  const saveAsNew = useSaveAsNew();
  const keyFor = useRequestKey();
  const words = useProblemWords();
  const remove = useDeleteScheme();
  const download = useDownloadScheme(scheme.id);
  const draft = history.now;
  const isUnsaved = draft !== base.draft;
  useEffect(() => {
    onUnsaved(isUnsaved);
    return () => onUnsaved(false);
  }, [isUnsaved, onUnsaved]);
  const restart = (fresh: AssessmentScheme) => {
    const next = draftOf(fresh);
    history.restart(next);
    setBase({ draft: next, version: fresh.version });
  };
  /** Instead of what was there, which undoing brings back. */
  const take = (fresh: AssessmentScheme) => {
    const next = draftOf(fresh);
    history.edit(() => next);
    setBase({ draft: next, version: fresh.version });
  };
  // what others have saved is shown where nothing was typed meanwhile
  if (!isUnsaved && scheme.version > base.version) restart(scheme);
  const checked = useDeferredValue(draft);
  const problems = useMemo(
    () => [
      ...validateScheme(schemeOf(checked, scheme.year)).map((problem) => ({
        ...problem,
        line: problem.line,
        parameters: {
          ...problem.parameters,
          ...(problem.path === 'weightBasisPoints' ? { weight: typedWeight(checked.weight) } : {}),
        },
      })),
      ...scheme.problems.filter(isOfRegister),
    ],
    [checked, scheme],
  );
  const conflict = isConflict(save.error) ? (save.error.current as AssessmentScheme | undefined) : undefined;
  const fate: Fate | null = !isUnsaved
    ? null
    : scheme.state !== 'draft'
      ? 'adopted'
      : isNotFound(save.error)
        ? 'deleted'
        : conflict
          ? 'changed'
          : null;
  const weightProblem = problems.find(({ path }) => path === 'weightBasisPoints');
  const isSound = draft.title.trim() !== '' && !weightProblem;
  const onSave = async (version = base.version) => {
    const sent = draft;
    const saved = await save.mutateAsync(contentOf(sent, version));
    setBase({ draft: sent, version: saved.version });
    done(t('schemes.editor.saved'));
  };
  const onNew = async () => {
    const content = contentOf(draft, scheme.version);
    const { planId } = scheme;
    const made = await saveAsNew.mutateAsync({ planId, content, key: keyFor({ planId, content }) });
    done(t('schemes.editor.savedAsNew'));
    setLeft(`/scorecards/schemes/${made.id}`);
  };
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  const onRemove = async () => {
    await remove.mutateAsync({ id: scheme.id, version: scheme.version });
    done(t('schemes.deleted'));
    setLeft('/scorecards/schemes');
  };
  const onAdopt = async () => {
    if (isUnsaved && isSound) await onSave();
    setAdopting(true);
  };
  const goTo = (path: string) => {
    const tokens = tokensOf(path);
    set('part', partOf(path), true);
    if (tokens[0] === 'trees') set('tree', tokens[1] === '0' ? null : (tokens[1] ?? null), true);
    set('line', lineAt(draft, path), true);
    focusAt(path);
  };
  useEditorKeys({
    save: () => isUnsaved && isSound && !fate && quietly(onSave()),
    undo: history.undo,
    redo: history.redo,
  });
  const part = parts.find((one) => one === params.get('part')) ?? 'basics';
  const countIn = (one: Part) => problems.filter((problem) => partOf(placeOf(problem)) === one).length;
  const Shown = pages[part];
  const status = !isUnsaved
    ? t('schemes.editor.allSaved')
    : weightProblem
      ? t('schemes.editor.weightRefused', { why: words(weightProblem) })
      : t(isSound ? 'schemes.editor.unsaved' : 'schemes.editor.noTitle');
  return (
    <EditorContext.Provider value={{ scheme, draft, problems, edit: history.edit, goTo }}>
      <div className="page">
        <ConfirmLeaving when={isUnsaved && left === null} consequence={t('schemes.editor.leaving')} />
        <PageHead
          title={draft.title || t('schemes.one')}
          takesText
          facts={
            <>
              <p>
                <Link to={`/plans/${scheme.planId}`} lang="zh-CN">
                  {scheme.planTitle}
                </Link>
              </p>
              <p>{t('schemes.states.draft')}</p>
              <p>{t('schemes.weightWords', { weight: draft.weight })}</p>
            </>
          }
          actions={
            <>
              <Button disabled={!history.mayUndo} onClick={history.undo}>
                {t('schemes.editor.undo')}
              </Button>
              <Button disabled={!history.mayRedo} onClick={history.redo}>
                {t('schemes.editor.redo')}
              </Button>
              <Button onClick={() => void navigate(`/scorecards/rehearsal?scheme=${scheme.id}`)}>
                {t('schemes.rehearse')}
              </Button>
              {/* the file is what was saved, and takes the place of it */}
              {isUnsaved ? (
                <>
                  <Button disabled>{t('workbooks.download')}</Button>
                  <Button disabled>{t('schemes.editor.import')}</Button>
                </>
              ) : (
                <>
                  <DownloadWorkbook download={download} />
                  <ImportWorkbook scheme={scheme} onTaken={take} />
                </>
              )}
              <Popconfirm
                title={t('schemes.deleteSure')}
                description={t('schemes.deleteForGood')}
                okText={t('schemes.delete')}
                cancelText={t('shared.cancel')}
                onConfirm={() => quietly(onRemove())}
              >
                <Button loading={remove.isPending}>{t('schemes.delete')}</Button>
              </Popconfirm>
            </>
          }
        />
        {fate ? (
          <ConflictAlert
            fate={fate}
            saving={save.isPending || saveAsNew.isPending}
            onTheirs={() => {
              save.reset();
              take(conflict ?? scheme);
            }}
            onMine={() => conflict && quietly(onSave(conflict.version))}
            onNew={() => quietly(onNew())}
          />
        ) : (
          save.error && (
            <div className={style.alert}>
              <ProblemAlert title={t('schemes.editor.notSaved')} error={save.error} />
            </div>
          )
        )}
        {saveAsNew.error && (
          <div className={style.alert}>
            <ProblemAlert title={t('schemes.editor.notSaved')} error={saveAsNew.error} />
          </div>
        )}
        {remove.error && (
          <div className={style.alert}>
            <ProblemAlert title={t('schemes.notDeleted')} error={remove.error} />
          </div>
        )}
        <Tabs
          activeKey={part}
          tabBarGutter={8}
          onChange={(key) => {
            set('part', key, true);
            set('line', null, true);
          }}
          items={parts.map((key) => ({
            key,
            label: <TabLabel name={t(`schemes.parts.${key}`)} count={countIn(key)} />,
          }))}
        />
        <div className={style.sides}>
          <div className={style.column}>
            <Shown />
          </div>
          <aside className={style.rail} aria-label={t('schemes.problems.title')}>
            <ProblemsPanel unsaved={isUnsaved} />
          </aside>
        </div>
        <div className={style.foot}>
          <span className={style.grow} aria-live="polite">
            {status}
          </span>
          <Button
            disabled={!isUnsaved || !isSound || fate !== null}
            loading={save.isPending}
            onClick={() => quietly(onSave())}
          >
            {t('shared.save')}
          </Button>
          <Button type="primary" disabled={fate !== null} onClick={() => quietly(onAdopt())}>
            {t('schemes.adopt.open')}
          </Button>
        </div>
        {adopting && <AdoptDialog onClose={() => setAdopting(false)} />}
      </div>
    </EditorContext.Provider>
  );
}

/** Takes the same room whether something is wrong there or not: the line under the chosen one stays where it is. */
function TabLabel({ name, count }: { name: string; count: number }) {
  const { t } = useTranslation();
  return (
    <span className={style.tab}>
      {name}
      {count > 0 && (
        <>
          <span className="visually-hidden">{t('schemes.parts.problems', { count })}</span>
          <span className={style.count} aria-hidden>
            {count}
          </span>
        </>
      )}
    </span>
  );
}
