import type { Circular } from '@yaodian/api-client';
import { Alert, App, Button, Input, Popconfirm, Radio } from 'antd';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { clockTime } from '../../../../shared/dates';
import { isConflict } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useDropCircular, useEditCircular } from '../api/circulars';
import { type Content, contentOf, isWhole, sentContent } from '../content';
import { CircularPaper } from './circular-paper';
import style from './circular.module.css';
import { ConflictPanel } from './conflict-panel';
import { PublishForm } from './publish-form';
import { SectionEditor } from './section-editor';

/** Whoever writes further down does not see it otherwise. */
const bringIntoView = (element: HTMLElement | null) => element?.scrollIntoView();

/** Milliseconds without a key after which it is saved. */
const pause = 2500;

interface Typed {
  content: Content;
  /** The version that it was begun on. */
  version: number;
}

interface Props {
  /** Published where somebody else has done that meanwhile. */
  circular: Circular;
  /** Whether something is typed that is not saved. */
  onUnsaved: (unsaved: boolean) => void;
  onGiveUp: () => void;
}

/** A draft: written at the left, as it will be printed at the right, saved by itself, and at last signed and published. */
export function CircularEditor({ circular, onUnsaved, onGiveUp }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [gone, setGone] = useState(false);
  const edit = useEditCircular(circular);
  const drop = useDropCircular(circular);
  const content = typed?.content ?? contentOf(circular);
  const theirs = isConflict(edit.error) ? (edit.error.current as Circular) : null;

  const set = (changes: Partial<Content>) =>
    setTyped((before) => ({
      content: { ...(before?.content ?? contentOf(circular)), ...changes },
      version: before?.version ?? circular.version,
    }));
  /** Keeps what is typed; a key pressed meanwhile stays typed. Gives the version that is kept. */
  const keep = async (now: Typed): Promise<number> => {
    const kept = await edit.mutateAsync({ ...sentContent(now.content), version: now.version });
    setTyped((after) => (after === null || after.content === now.content ? null : { ...after, version: kept.version }));
    return kept.version;
  };
  const save = async (): Promise<number> => (typed === null ? circular.version : keep(typed));
  const isOut = circular.state === 'published';
  const tellUnsaved = useEffectEvent(onUnsaved);
  useEffect(() => tellUnsaved(typed !== null), [typed]);
  const saveSoon = useEffectEvent(() => {
    if (typed !== null && isWhole(typed.content) && !edit.isPending && theirs === null && !isOut)
      void keep(typed).catch(() => undefined);
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(saveSoon, pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const setSection = (at: number, section: Content['sections'][number]) =>
    set({ sections: content.sections.map((one, index) => (index === at ? section : one)) });
  const move = (at: number, by: -1 | 1) => {
    const sections = [...content.sections];
    const [one] = sections.splice(at, 1);
    sections.splice(at + by, 0, one!);
    set({ sections });
  };
  const rename = (naming: Content['naming']) => {
    const next = { content: { ...content, naming }, version: typed?.version ?? circular.version };
    setTyped(next);
    // the server has the figures for it
    if (isWhole(next.content)) void keep(next).catch(() => undefined);
  };
  const remove = async () => {
    await drop.mutateAsync(circular.version);
    setGone(true);
    const words = t('circulars.dropped');
    announce(words);
    void message.success(words);
    void navigate(`/inspections/${circular.inspectionId}/circular`, { replace: true });
  };
  const lines = (words: string) => words.split(/[\n，,;；]/);
  return (
    <div
      className={style.sides}
      onKeyDown={(event) => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (isWhole(content)) void save().catch(() => undefined);
      }}
    >
      <ConfirmLeaving
        when={typed !== null && !gone}
        save={() =>
          save().then(
            () => true,
            () => false,
          )
        }
        consequence={t('circulars.leaving')}
      />
      <div className={`${style.column} ${style.rail}`}>
        {isOut && (
          <div ref={bringIntoView}>
            <Alert
              type="warning"
              showIcon
              role="alert"
              title={t('circulars.outMeanwhile.title', {
                name: circular.publishedBy ?? t('circulars.conflict.somebody'),
              })}
              description={t('circulars.outMeanwhile.what')}
              action={<Button onClick={onGiveUp}>{t('circulars.outMeanwhile.read')}</Button>}
            />
          </div>
        )}
        {!isOut && theirs && typed && (
          <ConflictPanel
            theirs={theirs}
            mine={typed.content}
            onMine={() => void keep({ ...typed, version: theirs.version }).catch(() => undefined)}
            onTheirs={() => {
              setTyped({ content: contentOf(theirs), version: theirs.version });
              edit.reset();
            }}
          />
        )}
        <section className={style.sheet} aria-labelledby={`${id}-head`}>
          <h2 id={`${id}-head`}>
            {t('circulars.edit')}
            <span className={style.note}>{t('circulars.how')}</span>
          </h2>
          <div className={style.form}>
            <div className={style.field}>
              <label htmlFor={`${id}-title`}>{t('circulars.fields.title')}</label>
              <Input
                id={`${id}-title`}
                maxLength={200}
                value={content.title}
                status={content.title.trim() === '' ? 'error' : undefined}
                onChange={({ target }) => set({ title: target.value })}
              />
            </div>
            <div className={style.field}>
              <label htmlFor={`${id}-to`}>{t('circulars.fields.addressees')}</label>
              <Input
                id={`${id}-to`}
                value={content.addressees.join('，')}
                onChange={({ target }) => set({ addressees: lines(target.value) })}
              />
            </div>
            <div className={style.field}>
              <label htmlFor={`${id}-copies`}>{t('circulars.fields.copies')}</label>
              <Input
                id={`${id}-copies`}
                value={content.copies.join('，')}
                onChange={({ target }) => set({ copies: target.value === '' ? [] : lines(target.value) })}
              />
            </div>
            <div className={style.field}>
              <span className={style.label} id={`${id}-naming`}>
                {t('circulars.fields.naming')}
              </span>
              <Radio.Group
                aria-labelledby={`${id}-naming`}
                value={content.naming}
                onChange={({ target }) => rename(target.value as Content['naming'])}
                options={[
                  { value: 'named', label: t('circulars.naming.named') },
                  { value: 'unnamed', label: t('circulars.naming.unnamed') },
                ]}
              />
            </div>
            {content.sections.map((section, at) => (
              <SectionEditor
                key={at}
                section={section}
                at={at}
                count={content.sections.length}
                figures={circular.figures}
                onChange={(changed) => setSection(at, changed)}
                onMove={(by) => move(at, by)}
                onRemove={() => set({ sections: content.sections.filter((_, index) => index !== at) })}
              />
            ))}
            {edit.error && theirs === null && !isOut && (
              <ProblemAlert title={t('circulars.notSaved')} error={edit.error} />
            )}
            {drop.error && <ProblemAlert title={t('circulars.notDropped')} error={drop.error} />}
            <div className={style.acts}>
              <Button
                disabled={content.sections.length >= 12}
                onClick={() =>
                  set({ sections: [...content.sections, { title: t('circulars.section.fresh'), text: '' }] })
                }
              >
                {t('circulars.section.add')}
              </Button>
              <Button
                disabled={typed === null || !isWhole(content) || theirs !== null || isOut}
                loading={edit.isPending}
                onClick={() => void save().catch(() => undefined)}
              >
                {t('shared.save')}
              </Button>
              <Popconfirm
                title={t('circulars.dropSure')}
                okText={t('circulars.drop')}
                cancelText={t('shared.cancel')}
                onConfirm={() => void remove().catch(() => undefined)}
              >
                <Button loading={drop.isPending}>{t('circulars.drop')}</Button>
              </Popconfirm>
              <span className={style.saved} role="status">
                {typed === null
                  ? t('circulars.saved', {
                      time: clockTime(circular.updatedAt).slice(11),
                      name: circular.updatedBy ?? '',
                    })
                  : t('circulars.unsaved')}
              </span>
            </div>
          </div>
        </section>
        {!isOut && <PublishForm circular={circular} save={save} />}
      </div>
      <div className={`${style.column} ${style.beside}`} tabIndex={0} role="region" aria-label={t('circulars.paper')}>
        <CircularPaper circular={circular} content={content} />
      </div>
    </div>
  );
}
