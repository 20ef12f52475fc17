import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { type KeyboardEvent, type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Doubt, unknownNames } from '../../../../features/tasks/doubts';
import { groupsQuery } from '../../../../features/groups/api/list-groups';
import { GroupPicker } from '../../../../features/groups/components/group-picker';
import { NewGroupForm } from '../../../../features/groups/components/new-group-form';
import { candidatesQuery } from '../../../../features/units/api/list-candidates';
import { NewUnitForm } from '../../../../features/units/components/new-unit-form';
import { UnitPicker } from '../../../../features/units/components/unit-picker';
import { isComposing, isTyping } from '../../../../shared/composing';
import { nothingFocused } from '../../../../shared/focus';
import { type RowCommands, runKey } from '../row-commands';
import type { History } from '../history/use-history';
import { type Choice, fieldOf, type Form, isAboutUnit, isInBulk, offersFor, opensForm } from './choices';
import { DateForm } from './date-form';
import { DoubtSentence } from './doubt-sentence';
import style from './doubts-bar.module.css';
import { OfferButtons, OfferLine } from './offers';
import { stillOpen, useWalk } from './use-walk';

export interface BarHandle {
  focus: () => void;
  hasFocus: () => boolean;
  /** Takes the focus back from a form that was opened here, and shows what comes next. */
  resume: () => void;
  /** Goes to the first of the doubts that a step has brought back. */
  takeUp: (back: Doubt[]) => void;
}

interface Props {
  ref?: Ref<BarHandle>;
  /** One or more, all of them counted and walked through. */
  doubts: Doubt[];
  /** Goes to the first one even where another row is selected. */
  started: boolean;
  /** Of the plan. */
  year: number;
  activeKey: string | null;
  /** The document that the address names. */
  shownDocument: number | null;
  commands: RowCommands;
  history: History;
  onGo: (doubt: Doubt) => void;
  /** Tells whether the answer was taken; `all`: it holds for all doubts of the kind. */
  onChoose: (doubt: Doubt, choice: Choice, all: boolean) => Promise<boolean>;
  /** Leaves them for another time, where that can be done. */
  onLater?: () => void;
}

/** Walks through what a person has to settle, one after the other; the focus stays here. */
export function DoubtsBar(props: Props) {
  const { ref, doubts, started, year, activeKey, shownDocument, history, onGo, onChoose, onLater } = props;
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  const walk = useWalk(doubts, activeKey, onGo);
  const { current, at } = walk;
  const [form, setForm] = useState<{ kind: Form; doubt: string } | null>(null);
  /** The doubt whose answer is to hold for all of its kind. */
  const [allOf, setAllOf] = useState<string | null>(null);
  /** Doubts whose answers are on their way; the next one can be answered meanwhile. */
  const answered = useRef(new Set<string>());
  /** Counts what the person does here: the end of an answer takes nobody away from what was begun after it. */
  const turn = useRef(0);
  const candidates = useCandidates(doubts, current);
  const groups = useQuery({ ...groupsQuery(), enabled: current?.kind === 'unknown-group' }).data;
  const latest = useRef(doubts);
  useEffect(() => {
    latest.current = doubts;
  }, [doubts]);

  const focus = () => bar.current?.focus({ preventScroll: true });
  useImperativeHandle(ref, () => ({
    focus,
    hasFocus: () => bar.current?.contains(document.activeElement) ?? false,
    resume: () => {
      focus();
      if (current) walk.go(current);
    },
    takeUp: (back) => {
      const first = back.find(({ kind }) => (kind === 'no-deadline') === (current?.kind === 'no-deadline'));
      if (!first) return;
      turn.current++;
      walk.go(first);
    },
  }));
  // who comes to the page with nothing in hand begins with the first doubt, of the document that the address names
  const begin = useEffectEvent(() => {
    if (!nothingFocused()) return;
    focus();
    if (activeKey !== null && !started) return;
    const first =
      started || shownDocument === null ? current : doubts.find(({ documentId }) => documentId === shownDocument);
    if (first) walk.go(first);
  });
  useEffect(() => begin(), []);

  if (!current) return null;
  const dates = current.kind === 'no-deadline';
  // a form that is opened by its key begins with the field in question
  const commands: RowCommands = { ...props.commands, edit: (row) => props.commands.edit(row, fieldOf(current)) };
  const alike = doubts.filter(({ kind }) => kind === current.kind).length;
  const bulk = isInBulk(current) && alike > 1;
  const all = bulk && allOf === current.key;
  const setAll = (wanted: boolean) => setAllOf(wanted ? current.key : null);
  // the likeliest answer is known only when the units are
  const ofRegister = { candidates: candidates ?? [], groups: groups?.length ?? 0 };
  const known = isAboutUnit(current)
    ? candidates !== undefined
    : current.kind !== 'unknown-group' || groups !== undefined;
  const offers = offersFor(current, { ...ofRegister, year, unknown: unknownNames(doubts), all }).filter(
    ({ keys }) => known || !(keys.includes('enter') || keys.includes('a')),
  );
  const open = form?.doubt === current.key ? form.kind : null;

  const step = (by: 1 | -1) => {
    turn.current++;
    walk.step(by);
  };
  const choose = async (choice: Choice) => {
    const own = ++turn.current;
    if (opensForm(choice)) return setForm({ kind: choice.kind, doubt: current.key });
    if (choice.kind === 'edit') return void onChoose(current, choice, false);
    const { key } = current;
    if (answered.current.has(key)) return;
    answered.current.add(key);
    const following = walk.following();
    const taken = await onChoose(current, choice, all);
    answered.current.delete(key);
    if (!taken || turn.current !== own) return;
    setForm(null);
    focus();
    const next = stillOpen(latest.current, following);
    if (next) walk.go(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const { target, key } = event;
    if (key === 'Escape' && open) {
      setForm(null);
      return focus();
    }
    const onButton = target instanceof Element && target.closest('button, label, input') !== null;
    if (open || isTyping(target) || (onButton && (key === 'Enter' || key === ' '))) return;
    if (act(event)) event.preventDefault();
  };
  const act = (event: KeyboardEvent): boolean => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return runKey(event, current.row, commands, history);
    const name = key.toLowerCase();
    const offered = offers.find(({ keys }) => keys.includes(name));
    if (offered) void choose(offered.choice);
    else if (key === 'ArrowDown' || key === 'ArrowUp') step(key === 'ArrowDown' ? 1 : -1);
    else if (name === 'a' && bulk) setAll(!all);
    else if (key === 'Escape' && onLater) onLater();
    else return name !== 'n' && key !== 'Enter' && runKey(event, current.row, commands, history);
    return true;
  };

  return (
    <section
      ref={bar}
      className={`${style.bar} screen-only`}
      aria-label={t('tasks.doubtsBar')}
      aria-describedby="doubt-sentence"
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={style.inner}>
        <div className={style.kind}>
          <span>
            {dates
              ? t('tasks.doubtKinds.no-deadline')
              : t('tasks.doubtKind', { kind: t(`tasks.doubtKinds.${current.kind}`) })}
          </span>
          <strong>{t(dates ? 'tasks.deadlineAt' : 'tasks.doubtAt', { at: at + 1, count: doubts.length })}</strong>
        </div>
        <div className={style.words}>
          <p id="doubt-sentence" aria-live="polite">
            <DoubtSentence doubt={current} candidates={candidates} />
          </p>
          {open === 'new-unit' && (
            <NewUnitForm name={current.facts['unit'] ?? ''} onAdd={(unit) => void choose({ kind: 'add-unit', unit })} />
          )}
          {open === 'new-group' && (
            <NewGroupForm
              name={current.facts['unit'] ?? ''}
              onAdd={(group) => void choose({ kind: 'add-group', group })}
            />
          )}
          {!open && (
            <OfferLine offers={offers} onChoose={(choice) => void choose(choice)} onStep={step} onLater={onLater} />
          )}
        </div>
        {/* what drops down from these covers the table, not the words that are asked about */}
        {open === 'pick' && (
          <div className={style.picker}>
            <UnitPicker
              alone
              onPick={({ id, name }) =>
                void choose({ kind: 'unit', unitId: id, name, alias: current.kind === 'unknown-unit' })
              }
            />
          </div>
        )}
        {open === 'pick-group' && (
          <div className={style.picker}>
            <GroupPicker onPick={({ id, name }) => void choose({ kind: 'to-group', groupId: id, name })} />
          </div>
        )}
        {open === 'date' && (
          <div className={style.picker}>
            <DateForm
              year={year}
              onPick={(date) => void choose({ kind: 'deadline', choice: { kind: 'date', date, recurrence: null } })}
            />
          </div>
        )}
        {bulk && (
          <Checkbox className={style.all} checked={all} onChange={({ target }) => setAll(target.checked)}>
            {t(dates ? 'tasks.forAll' : 'tasks.forAllAlike', { count: alike })}
          </Checkbox>
        )}
        {open ? (
          <Button
            onClick={() => {
              setForm(null);
              focus();
            }}
          >
            {t('shared.cancel')}
          </Button>
        ) : (
          <OfferButtons offers={offers} onChoose={(choice) => void choose(choice)} />
        )}
      </div>
    </section>
  );
}

/** The units nearest to the printed name in hand; those of the next names are asked for ahead. */
function useCandidates(doubts: Doubt[], current: Doubt | null) {
  const client = useQueryClient();
  const printed = current && isAboutUnit(current) ? current.facts['unit'] : undefined;
  const found = useQuery({ ...candidatesQuery(printed ?? ''), enabled: printed !== undefined });
  const ahead = doubts
    .slice(doubts.indexOf(current as Doubt) + 1)
    .find((doubt) => isAboutUnit(doubt) && doubt.facts['unit'] !== printed)?.facts['unit'];
  useEffect(() => {
    if (ahead !== undefined) void client.prefetchQuery(candidatesQuery(ahead));
  }, [client, ahead]);
  return found.data;
}
