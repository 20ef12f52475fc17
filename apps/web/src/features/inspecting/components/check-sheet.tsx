import { useQueryClient } from '@tanstack/react-query';
import type { Answer, CheckAnswer, Finding, FindingKind, UnitCheck } from '@yaodian/api-client';
import { answersTo, type Question } from '@yaodian/inspection';
import { Alert, App, Button, Drawer } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { isTyping } from '../../../shared/composing';
import { clockTime } from '../../../shared/dates';
import { useMay } from '../../identity/self';
import { checkQuery } from '../api/read';
import { endCheck, reopenCheck } from '../api/send';
import { placesOf, runningScore, type ShownFinding, shownAnswers, shownFindings } from '../check-view';
import { answerId } from '../store/entries';
import { withAnswer } from '../store/inspecting';
import { useInspecting } from '../store/use-inspecting';
import { newUuid } from '../store/uuid';
import { Conflict } from './conflict';
import { DrawFacts } from './draw-facts';
import { FindingCard } from './finding-card';
import { PlaceList } from './place-list';
import { PrintedCheck } from './printed-check';
import { QuestionRow } from './question-row';
import { ReasonDialog } from './reason-dialog';
import { RepeatNote } from './repeat-note';
import { SampleDrawer } from './sample-drawer';
import { SavedLine } from './saved-line';
import { Score } from './score';
import { useFigureWords } from './use-figure-words';
import { useQuarterWords, useRefusalSentence, useSampleTitle } from './use-words';
import { WholeSample } from './whole-sample';
import style from './check.module.css';

interface Props {
  check: UnitCheck;
  isAway: boolean;
}

/** The check of a unit as it stands on this device. */
export function CheckSheet({ check, isAway }: Props) {
  const { t } = useTranslation();
  const titleOf = useSampleTitle();
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const may = useMay();
  const quarterOf = useQuarterWords();
  const sentenceOf = useRefusalSentence();
  const { store, kept } = useInspecting();
  const [search, setSearch] = useSearchParams();
  const [isListOpen, setListOpen] = useState(false);
  const [isSampleOpen, setSampleOpen] = useState(false);
  const [isReopening, setReopening] = useState(false);
  const [printed, setPrinted] = useState<'empty' | 'filled' | null>(null);
  const [openFinding, setOpenFinding] = useState<string | null>(null);

  const answers = shownAnswers(check, kept.entries);
  const findings = shownFindings(check, kept.entries, kept.pictures);
  const score = runningScore(check, answers, findings);
  const figures = useFigureWords(check);
  const places = placesOf(check);
  // where the page opens: who gives the last answer of a place stays there, and writes the finding
  const [first] = useState(() => places.find(({ questions }) => questions.some(({ key }) => !answers.has(key))));
  const asked = Number(search.get('sample'));
  const place =
    places.find(({ assignmentId }) => assignmentId === asked) ??
    places.find(({ assignmentId }) => assignmentId === first?.assignmentId) ??
    places[0]!;
  const sample = check.samples.find(({ assignmentId }) => assignmentId === place.assignmentId);
  const [current, setCurrent] = useState(0);
  const { mayWrite } = check;

  const saved = (finding: Finding) => {
    const now = withAnswer(check, { finding });
    client.setQueryData(checkQuery(check.id).queryKey, now);
    void store.keepCheck(now);
  };
  const open = (assignmentId: number | null) => {
    setSearch(assignmentId === null ? {} : { sample: String(assignmentId) }, { replace: true });
    setCurrent(0);
    setListOpen(false);
    window.scrollTo(0, 0);
  };
  const answer = ({ key }: Question, value: CheckAnswer, words: string) => {
    const version = check.answers.find(({ question }) => question === key)?.version ?? 0;
    store.answer(check.id, key, { answer: value, words }, version);
  };
  const addFinding = (kind: FindingKind, question: Question | null) => {
    const item = check.items.find(({ id }) => id === question?.itemId);
    const clientKey = newUuid();
    const content = {
      ...{ kind, itemId: item?.id ?? null, dimension: item?.dimension ?? ('other' as const) },
      assignmentId: question?.assignmentId ?? place.assignmentId,
      severity: kind === 'problem' ? ('normal' as const) : null,
      ...{ deduction: null, deductionReason: '', words: '', repeatsId: null, evidence: [] },
      rectificationDue: kind === 'problem' ? check.rectificationDue : null,
    };
    store.find(check.id, clientKey, { content, base: 0, isReady: false });
    setOpenFinding(clientKey);
    setTimeout(() => document.getElementById(`finding-${clientKey}`)?.focus(), 50);
  };
  const hasProblem = (question: Question) =>
    findings.some(
      ({ content, saved: on }) =>
        on?.state !== 'withdrawn' &&
        content.kind === 'problem' &&
        content.itemId === question.itemId &&
        (question.assignmentId === null || content.assignmentId === question.assignmentId),
    );
  const choose = (question: Question, value: CheckAnswer, words: string) => {
    answer(question, value, words);
    if (value === 'fails' && !hasProblem(question)) addFinding('problem', question);
    if (
      value === 'found' &&
      !findings.some(({ content, saved: on }) => content.kind === 'veto' && on?.state !== 'withdrawn')
    )
      addFinding('veto', null);
  };
  const move = (to: number) => {
    const at = Math.max(0, Math.min(to, place.questions.length - 1));
    setCurrent(at);
    const row = document.getElementById(`question-${place.questions[at]!.key.replace(/:/g, '-')}`);
    row?.querySelector<HTMLElement>('button')?.focus();
    row?.scrollIntoView({ block: 'center' });
  };
  const byKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target && isTyping(event.target)) return;
    if (document.querySelector('.ant-drawer-open, .ant-modal-wrap, .ant-select-open')) return;
    const question = place.questions[current];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(current + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (question && mayWrite && /^[123]$/.test(event.key)) {
      const value = answersTo[question.kind][Number(event.key) - 1];
      if (value) choose(question, value, answers.get(question.key)?.words ?? '');
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => byKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (printed === null) return;
    const after = () => setPrinted(null);
    window.addEventListener('afterprint', after);
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', after);
    };
  }, [printed]);

  const at = places.indexOf(place);
  const end = async () => {
    await store.settled();
    await store.send(true);
    try {
      client.setQueryData(checkQuery(check.id).queryKey, await endCheck({ id: check.id, version: check.version }));
      void message.success(t('inspecting.ended'));
    } catch (error) {
      const { facts = {}, code = 'unreachable' } = error as { facts?: Record<string, string>; code?: string };
      void modal.warning({ title: t('inspecting.notEnded'), content: sentenceOf({ code, facts }) });
    }
    void client.invalidateQueries({ queryKey: ['inspecting'] });
  };
  const numbers = new Map(
    place.questions.filter(({ kind }) => kind !== 'veto').map(({ key }, index) => [key, index + 1]),
  );
  const list = (
    <>
      <PlaceList
        check={check}
        places={places}
        answers={answers}
        open={place}
        onOpen={(one) => open(one.assignmentId)}
      />
      <DrawFacts check={check} />
      <Score check={check} score={score} />
    </>
  );
  const outside = findings.filter(({ content }) => content.itemId === null && content.kind !== 'veto');
  const labelOf = ({ content, saved: on }: ShownFinding) => {
    const number = on?.number ?? t('inspecting.new');
    if (content.kind === 'problem') return t('inspecting.problem', { number });
    return content.kind === 'praise' ? t('inspecting.praise', { number }) : t('inspecting.vetoFinding', { number });
  };
  const cardOf = (finding: ShownFinding) => (
    <FindingCard
      key={finding.clientKey}
      check={check}
      finding={finding}
      label={labelOf(finding)}
      mayWrite={mayWrite}
      isOpen={
        openFinding === finding.clientKey ||
        (finding.entry !== null && (finding.entry.refusal !== null || !finding.entry.isReady))
      }
      onOpen={(isOpen) => setOpenFinding(isOpen ? finding.clientKey : null)}
      onSaved={saved}
    />
  );
  if (printed !== null)
    return <PrintedCheck check={check} answers={answers} findings={findings} score={score} kind={printed} />;
  return (
    <div className={style.page}>
      <title>{`${check.unitName} · ${t('frame.name')}`}</title>
      <aside className={style.rail}>
        <h1 className={style.unit} lang="zh-CN">
          {check.unitName}
        </h1>
        <p className={style.unitNote}>{quarterOf(check)}</p>
        {list}
      </aside>
      <div className={style.sheet}>
        <header className={style.head}>
          <div>
            <h2 className={style.title} lang="zh-CN">
              {sample ? titleOf(sample) : t('inspecting.wholeUnit')}
            </h2>
            <p className={style.facts}>
              <span className={style.narrowOnly} lang="zh-CN">
                {check.unitName} · {quarterOf(check)}
              </span>
              <span lang="zh-CN">
                {sample ? t('inspecting.requirement', { text: sample.requirement }) : t('inspecting.wholeUnitNote')}
              </span>
            </p>
            <p className={style.secrecy}>{t('shared.secrecy')}</p>
          </div>
          <div className={style.headActs}>
            <Button className={style.narrowOnly} onClick={() => setListOpen(true)}>
              {t('inspecting.samples')} {at + 1} / {places.length}
            </Button>
            {sample && <Button onClick={() => setSampleOpen(true)}>{t('inspecting.seeEvidence')}</Button>}
          </div>
        </header>
        {isAway && <Alert type="warning" showIcon title={t('inspecting.away')} />}
        {kept.isFailing && <Alert type="error" showIcon title={t('inspecting.noStore')} />}
        {check.checkedAt && (
          <Alert
            type="info"
            showIcon
            title={t('inspecting.endedAt', { time: clockTime(check.checkedAt) })}
            action={
              check.mayReopen && (
                <Button size="small" onClick={() => setReopening(true)}>
                  {t('inspecting.reopen')}
                </Button>
              )
            }
          />
        )}
        {!mayWrite && !check.checkedAt && <Alert type="info" showIcon title={t('inspecting.readOnly')} />}
        {check.samples.length === 0 && (
          <div className={style.none}>
            <h3>{t(check.draw ? 'inspecting.nothingDrawn' : 'inspecting.notDrawn')}</h3>
            <p>{t(check.draw ? 'inspecting.nothingDrawnWhy' : 'inspecting.notDrawnWhy')}</p>
            {!check.draw && may('inspections.plan') && (
              <Link to={`/inspections/${check.inspectionId}/draw`}>{t('inspecting.drawNow')}</Link>
            )}
          </div>
        )}
        {(['quantity', 'content', 'timeliness', 'other', 'veto'] as const).map((kind) => {
          const questions = place.questions.filter((one) => one.kind === kind);
          if (questions.length === 0) return null;
          return (
            <section key={kind} aria-labelledby={kind === 'veto' ? undefined : `group-${kind}`}>
              {kind !== 'veto' && (
                <h3 className={style.group} id={`group-${kind}`}>
                  {t(`inspecting.groups.${kind}`)}
                  <span>{t(`inspecting.groupNotes.${kind}`)}</span>
                </h3>
              )}
              {questions.map((question) => {
                const item = check.items.find(({ id }) => id === question.itemId);
                const own = findings.filter(
                  ({ content }) =>
                    (question.kind === 'veto' && content.kind === 'veto') ||
                    (question.itemId !== null &&
                      content.itemId === question.itemId &&
                      (question.assignmentId === null || content.assignmentId === question.assignmentId)),
                );
                const shown = answers.get(question.key);
                const there = shown?.refusal?.current as Answer | undefined;
                const isConflict = shown?.refusal?.code === 'version-conflict';
                return (
                  <QuestionRow
                    key={question.key}
                    question={question}
                    number={numbers.get(question.key) ?? 0}
                    text={
                      item
                        ? item.text
                        : question.kind === 'quantity'
                          ? figures.quantity
                          : question.kind === 'timeliness'
                            ? figures.timeliness
                            : t('inspecting.veto')
                    }
                    hint={[
                      item?.hint ?? null,
                      item && item.method !== 'both' && check.method !== 'both' && item.method !== check.method
                        ? t(`inspecting.otherMethod.${item.method}`)
                        : null,
                      question.kind === 'quantity' ? figures.quantityWorking(score) : null,
                      question.kind === 'timeliness' ? figures.timelinessWorking(score) : null,
                      question.kind === 'veto' ? t('inspecting.vetoNote') : null,
                      question.assignmentId === null && sample ? t('inspecting.once') : null,
                    ]
                      .filter(Boolean)
                      .join(t('inspecting.semicolon'))}
                    answer={shown}
                    isCurrent={place.questions[current]?.key === question.key}
                    mayWrite={mayWrite}
                    onAnswer={(value, words) => choose(question, value, words)}
                    onFocus={() => setCurrent(place.questions.indexOf(question))}
                  >
                    {isConflict && there && shown && (
                      <Conflict
                        mine={[t(`inspecting.answers.${shown.answer}`), shown.words].filter(Boolean).join(' ')}
                        theirs={[t(`inspecting.answers.${there.answer}`), there.words, there.answeredBy]
                          .filter(Boolean)
                          .join(' ')}
                        onMine={() => store.insist(answerId(check.id, question.key), there.version)}
                        onTheirs={() => {
                          const now = withAnswer(check, { answer: there });
                          client.setQueryData(checkQuery(check.id).queryKey, now);
                          void store.keepCheck(now);
                          store.drop(answerId(check.id, question.key));
                        }}
                      />
                    )}
                    {shown?.refusal && !isConflict && (
                      <p className={style.refused} role="alert">
                        {sentenceOf(shown.refusal)}
                      </p>
                    )}
                    {mayWrite && item && question.assignmentId !== null && check.samples.length > 1 && (
                      <WholeSample check={check} question={question} answers={answers} />
                    )}
                    {item && <RepeatNote check={check} item={item} />}
                    {own.map(cardOf)}
                    {mayWrite && item && shown?.answer === 'fails' && (
                      <Button
                        type="link"
                        size="small"
                        className={style.more}
                        onClick={() => addFinding('problem', question)}
                      >
                        {t('inspecting.oneMore')}
                      </Button>
                    )}
                  </QuestionRow>
                );
              })}
            </section>
          );
        })}
        <section aria-labelledby="group-outside">
          <h3 className={style.group} id="group-outside">
            {t('inspecting.outside')}
            <span>{t('inspecting.outsideNote')}</span>
          </h3>
          <div className={style.outside}>
            {outside.map(cardOf)}
            {mayWrite && (
              <div className={style.buttons}>
                <Button onClick={() => addFinding('problem', null)}>{t('inspecting.addProblem')}</Button>
                <Button onClick={() => addFinding('praise', null)}>{t('inspecting.addPraise')}</Button>
              </div>
            )}
          </div>
        </section>
        <footer className={style.foot}>
          <SavedLine check={check.id} />
          <div className={style.footActs}>
            <Button className={style.paperOnly} onClick={() => setPrinted('empty')}>
              {t('inspecting.printEmpty')}
            </Button>
            <Button className={style.paperOnly} onClick={() => setPrinted('filled')}>
              {t('inspecting.printFilled')}
            </Button>
            <Button disabled={at === 0} onClick={() => open(places[at - 1]!.assignmentId)}>
              {t('inspecting.before')}
            </Button>
            {at < places.length - 1 ? (
              <Button type="primary" onClick={() => open(places[at + 1]!.assignmentId)}>
                {t('inspecting.next')}
              </Button>
            ) : (
              <Button type="primary" disabled={!mayWrite} onClick={() => void end()}>
                {t('inspecting.end')}
              </Button>
            )}
          </div>
        </footer>
      </div>
      <Drawer open={isListOpen} placement="left" size={300} title={check.unitName} onClose={() => setListOpen(false)}>
        {list}
      </Drawer>
      {sample && <SampleDrawer sample={sample} open={isSampleOpen} onClose={() => setSampleOpen(false)} />}
      {isReopening && (
        <ReasonDialog
          title={t('inspecting.reopenTitle', { unit: check.unitName })}
          act={t('inspecting.reopen')}
          onClose={() => setReopening(false)}
          onReason={(reason) =>
            reopenCheck({ id: check.id, version: check.version, reason }).then((now) =>
              client.setQueryData(checkQuery(check.id).queryKey, now),
            )
          }
        />
      )}
    </div>
  );
}
