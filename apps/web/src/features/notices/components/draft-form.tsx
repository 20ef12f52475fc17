import type { EditNotice, Notice, NoticeColour, SignOff } from '@yaodian/api-client';
import { App, Button, Input, Popconfirm, Radio } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { announce } from '../../../shared/announcer';
import { DateField } from '../../../shared/date-field';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { isSigned, SignOffFields, useFirstSignOff } from '../../signing/components/sign-off-fields';
import { useDeleteDraft, useEditNotice, useSendNotices } from '../api/mutations';
import { noticeColours } from '../filters';
import { NoticeMark } from './notice-mark';
import style from './notices.module.css';

type Content = Omit<EditNotice, 'version'>;

const contentOf = ({ title, body, writtenAnswerBy, colour, colourReason }: Notice): Content => ({
  ...{ title, body, answerBy: writtenAnswerBy, colour, colourReason: colourReason ?? '' },
});

interface Props {
  notice: Notice;
  /** What is typed, for the paper beside it. */
  onContent: (content: Content | null) => void;
}

/** A draft is edited, signed and sent; what is typed is kept before it goes out. */
export function DraftForm({ notice, onContent }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const id = useId();
  const keyFor = useRequestKey();
  const [typed, setTyped] = useState<Content | null>(null);
  const [changed, setSignOff] = useState<SignOff | null>(null);
  const [left, setLeft] = useState(false);
  const first = useFirstSignOff();
  const signOff = changed ?? first;
  const content = typed ?? contentOf(notice);
  const edit = useEditNotice(notice.id);
  const send = useSendNotices();
  const remove = useDeleteDraft(notice.id);
  const ruled = notice.ruled.colour;
  const needsReason = content.colour !== ruled;
  const lacks =
    content.title.trim() === '' ||
    content.body.trim() === '' ||
    content.answerBy === '' ||
    (needsReason && content.colourReason.trim() === '');
  const set = (changes: Partial<Content>) => {
    const next = { ...content, ...changes };
    setTyped(next);
    onContent(next);
  };
  const kept = (words: string) => {
    announce(words);
    void message.success(words);
  };
  const save = async (): Promise<number> => {
    if (typed === null) return notice.version;
    const body = { ...typed, colourReason: needsReason ? typed.colourReason.trim() : '', version: notice.version };
    const { version } = await edit.mutateAsync(body);
    setTyped(null);
    onContent(null);
    return version;
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    void save().then(
      () => kept(t('notices.draft.saved')),
      () => undefined,
    );
  };
  const sendIt = async () => {
    const version = await save();
    const body = { proposals: [], drafts: [{ id: notice.id, version }], signOff };
    const { items } = await send.mutateAsync({ ...body, key: keyFor(body) });
    const [sent] = items;
    if (!sent) return;
    setLeft(true);
    kept(t('notices.send.done', { count: 1, numbers: sent.documentNumber ?? '' }));
    void navigate(`/notices/${sent.address}`, { replace: true });
  };
  const drop = async () => {
    await remove.mutateAsync(notice.version);
    setLeft(true);
    kept(t('notices.draft.deleted'));
    void navigate('/notices/proposals', { replace: true });
  };
  return (
    <form className={style.form} onSubmit={keep}>
      <ConfirmLeaving when={typed !== null && !left} consequence={t('notices.draft.leaving')} />
      <div className={style.field}>
        <label htmlFor={`${id}-title`}>{t('notices.draft.title')}</label>
        <Input
          id={`${id}-title`}
          maxLength={300}
          value={content.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </div>
      <div className={style.field}>
        <label htmlFor={`${id}-body`}>{t('notices.draft.body')}</label>
        <Input.TextArea
          id={`${id}-body`}
          autoSize={{ minRows: 6, maxRows: 18 }}
          maxLength={10_000}
          value={content.body}
          onChange={({ target }) => set({ body: target.value })}
        />
      </div>
      <div className={style.field}>
        <label htmlFor={`${id}-by`}>{t('notices.columns.answerBy')}</label>
        <DateField
          id={`${id}-by`}
          required
          value={content.answerBy || null}
          min={dayjs().add(1, 'day').format('YYYY-MM-DD')}
          onChange={(day) => set({ answerBy: day ?? '' })}
        />
      </div>
      <div className={style.field}>
        <span id={`${id}-colour`}>{t('notices.columns.colour')}</span>
        <Radio.Group
          aria-labelledby={`${id}-colour`}
          value={content.colour}
          onChange={({ target }) => set({ colour: target.value as NoticeColour })}
          options={noticeColours.map((value) => ({ value, label: <NoticeMark colour={value} /> }))}
        />
        <p className={style.facts}>
          {ruled === null
            ? t(`notices.ruled.${notice.ruled.why as 'runs' | 'settled'}`)
            : t('notices.ruled.colour', {
                colour: t(`notices.colours.${ruled}`),
                why: t(`notices.ruled.why.${notice.ruled.why as 'first'}`),
              })}
        </p>
      </div>
      {needsReason && (
        <div className={style.field}>
          <label htmlFor={`${id}-reason`}>{t('notices.draft.colourReason')}</label>
          <Input.TextArea
            id={`${id}-reason`}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2000}
            value={content.colourReason}
            onChange={({ target }) => set({ colourReason: target.value })}
          />
        </div>
      )}
      {(edit.error ?? remove.error) && (
        <ProblemAlert title={t('notices.draft.notSaved')} error={edit.error ?? remove.error} />
      )}
      <div className={style.acts}>
        <Button htmlType="submit" disabled={typed === null || lacks} loading={edit.isPending}>
          {t('shared.save')}
        </Button>
        <Popconfirm
          title={t('notices.draft.deleteSure')}
          okText={t('notices.draft.delete')}
          cancelText={t('shared.cancel')}
          onConfirm={() => void drop().catch(() => undefined)}
        >
          <Button loading={remove.isPending}>{t('notices.draft.delete')}</Button>
        </Popconfirm>
      </div>
      <h3>{t('signing.title')}</h3>
      <SignOffFields value={signOff} onChange={setSignOff} />
      {send.error && <ProblemAlert title={t('notices.send.notDone')} error={send.error} />}
      <div className={style.acts}>
        <Button
          type="primary"
          disabled={lacks || !isSigned(signOff)}
          loading={send.isPending}
          onClick={() => void sendIt().catch(() => undefined)}
        >
          {t('notices.send.send')}
        </Button>
      </div>
    </form>
  );
}
