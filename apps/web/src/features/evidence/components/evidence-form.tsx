import { useQuery } from '@tanstack/react-query';
import { civilDateOf } from '@yaodian/calendar';
import type { Evidence, EvidenceChannel, EvidencePlace } from '@yaodian/api-client';
import { Alert, Button, DatePicker, Form, Input, Progress, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import { isAbort, Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { copiesQuery } from '../api/list-evidence';
import { useSendEvidence } from '../api/send-evidence';
import { channels } from '../evidence-values';
import { ContentField, type ContentValue } from './content-field';
import style from './evidence.module.css';

/** What is added: evidence of a unit, one more place of some, or what is at a place now. */
export type Adding =
  | { kind: 'new'; unitId: number }
  | { kind: 'place'; evidence: Evidence }
  | { kind: 'version'; evidence: Evidence; place: EvidencePlace };

interface Props {
  adding: Adding;
  /** What was pasted, dropped or chosen already. */
  begun?: ContentValue;
  fileLimit: number;
  onDone: (evidence: Evidence) => void;
  /** Something that is there already is used in its place. */
  onUse: (evidence: Evidence) => void;
  onCancel: () => void;
}

interface Values {
  title?: string;
  channel: EvidenceChannel | 'none';
  formedOn?: Dayjs | null;
  publishedOn?: Dayjs | null;
}

const formats = ['YYYY-MM-DD', 'YYYY年M月D日', 'YYYYMMDD'];
const unitOf = (adding: Adding) => (adding.kind === 'new' ? adding.unitId : adding.evidence.unitId);

const nameOf = ({ name }: File) => name.replace(/\.[^.]+$/, '');

function pathOf(adding: Adding): string {
  if (adding.kind === 'new') return '/api/evidence';
  const places = `/api/evidence/${adding.evidence.id}/places`;
  return adding.kind === 'place' ? places : `${places}/${adding.place.id}/versions`;
}

/** Adds by address or file; what the unit has already is offered in its place. Nothing that was typed goes when it is refused. */
export function EvidenceForm({ adding, begun, fileLimit, onDone, onUse, onCancel }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [content, setContent] = useState<ContentValue>(begun ?? { kind: 'url', url: '' });
  const [entered, setEntered] = useState(content.url);
  const sending = useSendEvidence();
  const unitId = unitOf(adding);
  const copies = useQuery({
    ...copiesQuery(unitId, { url: entered }),
    enabled: content.kind === 'url' && /^https?:\/\/./i.test(entered) && entered === content.url.trim(),
  });
  const refused = sending.error instanceof Problem && sending.error.code === 'evidence-there' ? sending.error : null;
  const copy = (refused?.current as Evidence | undefined) ?? copies.data?.[0];
  const channel = Form.useWatch('channel', form) ?? 'website';
  const isPublic = channel !== 'none';
  const today = civilDateOf(new Date());
  const isAhead = (day: Dayjs) => day.format('YYYY-MM-DD') > today;
  const { kind, url, file } = content;
  const isReady = kind === 'url' ? url.trim() !== '' : file !== undefined && file.size <= fileLimit;

  const submit = ({ title, formedOn, publishedOn }: Values) => {
    if (!isReady) return;
    const day = (value?: Dayjs | null) => value?.format('YYYY-MM-DD');
    const about =
      adding.kind === 'version'
        ? {}
        : { channel: isPublic ? channel : null, publishedOn: day(publishedOn), formedOn: day(formedOn) };
    const fields = {
      ...(adding.kind === 'new' ? { unitId, title: title?.trim() } : { version: adding.evidence.version }),
      ...about,
      url: kind === 'url' ? url.trim() : undefined,
    };
    sending.mutate({ path: pathOf(adding), fields, file: kind === 'file' ? file : undefined }, { onSuccess: onDone });
  };
  const take = (value: ContentValue) => {
    setContent(value);
    if (value.file && value.file !== file && !form.getFieldValue('title'))
      form.setFieldValue('title', nameOf(value.file));
    if (sending.error) sending.reset();
  };
  const needed = [{ required: true, message: t('evidence.needed') }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ channel: 'website', title: begun?.file && nameOf(begun.file) }}
      onFinish={submit}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
      }}
    >
      <ContentField value={content} onChange={take} limit={fileLimit} onUrl={setEntered} />
      {copy && copy.id !== (adding.kind === 'new' ? undefined : adding.evidence.id) && (
        <Alert
          type="info"
          showIcon
          role="status"
          className={style.notice}
          title={t('evidence.there', { title: copy.title })}
          action={
            <Button size="small" onClick={() => onUse(copy)}>
              {t('evidence.use')}
            </Button>
          }
        />
      )}
      {adding.kind === 'new' && (
        <Form.Item name="title" label={t('evidence.fields.title')} rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      {adding.kind !== 'version' && (
        <>
          <Form.Item name="channel" label={t('evidence.fields.channel')}>
            <Select
              options={[...channels, 'none' as const].map((value) => ({
                value,
                label: t(`evidence.channels.${value}`),
              }))}
            />
          </Form.Item>
          <div className={style.pair}>
            {(adding.kind === 'new' || adding.evidence.formedOn === null) && (
              <Form.Item
                name="formedOn"
                label={t('evidence.fields.formedOn')}
                rules={isPublic ? needed : []}
                extra={t('evidence.formedHow')}
              >
                <DatePicker format={formats} disabledDate={isAhead} />
              </Form.Item>
            )}
            {isPublic && (
              <Form.Item name="publishedOn" label={t('evidence.fields.publishedOn')} rules={needed}>
                <DatePicker format={formats} disabledDate={isAhead} />
              </Form.Item>
            )}
          </div>
        </>
      )}
      {sending.error && !refused && !isAbort(sending.error) && (
        <div className={style.notice}>
          <ProblemAlert title={t('evidence.notAdded')} error={sending.error} />
        </div>
      )}
      {sending.isPending && kind === 'file' && (
        <div className={style.progress}>
          <Progress percent={Math.round(sending.progress * 100)} aria-label={t('evidence.uploading')} />
          <Button size="small" onClick={sending.cancel}>
            {t('evidence.stop')}
          </Button>
        </div>
      )}
      <div className={style.buttons}>
        <Button type="primary" htmlType="submit" loading={sending.isPending} disabled={!isReady}>
          {t(adding.kind === 'version' ? 'evidence.replace' : 'evidence.add')}
        </Button>
        <Button
          onClick={() => {
            sending.cancel();
            onCancel();
          }}
        >
          {t('shared.cancel')}
        </Button>
      </div>
    </Form>
  );
}
