import type { Evidence, EvidenceChannel } from '@yaodian/api-client';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useEditEvidence, useEditPlace } from '../api/keep-evidence';
import { channels } from '../evidence-values';
import style from './evidence.module.css';

const dayOf = (value: Dayjs | null | undefined): string | null => value?.format('YYYY-MM-DD') ?? null;
const shown = (day: string | null): Dayjs | null => (day === null ? null : dayjs(day));

interface Props {
  evidence: Evidence;
  onDone: () => void;
}

/** Title and day of forming; who saves after a conflict has seen the newest. */
export function EditEvidenceForm({ evidence, onDone }: Props) {
  const { t } = useTranslation();
  const edit = useEditEvidence();
  return (
    <Form<{ title: string; formedOn: Dayjs | null }>
      layout="vertical"
      requiredMark={false}
      initialValues={{ title: evidence.title, formedOn: shown(evidence.formedOn) }}
      onFinish={({ title, formedOn }) =>
        edit.mutate(
          { id: evidence.id, version: evidence.version, title: title.trim(), formedOn: dayOf(formedOn) },
          { onSuccess: onDone },
        )
      }
    >
      <Form.Item
        name="title"
        label={t('evidence.fields.title')}
        rules={[{ required: true, whitespace: true, message: t('evidence.needed') }]}
      >
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item name="formedOn" label={t('evidence.fields.formedOn')} extra={t('evidence.formedHow')}>
        <DatePicker />
      </Form.Item>
      <Ending error={edit.error} pending={edit.isPending} onCancel={onDone} />
    </Form>
  );
}

/** Channel and day of publication of one place. */
export function EditPlaceForm({ evidence, placeId, onDone }: Props & { placeId: number }) {
  const { t } = useTranslation();
  const edit = useEditPlace();
  const place = evidence.places.find(({ id }) => id === placeId);
  return (
    <Form<{ channel: EvidenceChannel | 'none'; publishedOn: Dayjs | null }>
      layout="vertical"
      requiredMark={false}
      initialValues={{ channel: place?.channel ?? 'none', publishedOn: shown(place?.publishedOn ?? null) }}
      onFinish={({ channel, publishedOn }) =>
        edit.mutate(
          {
            id: evidence.id,
            placeId,
            version: evidence.version,
            channel: channel === 'none' ? null : channel,
            publishedOn: dayOf(publishedOn),
          },
          { onSuccess: onDone },
        )
      }
    >
      <Form.Item name="channel" label={t('evidence.fields.channel')}>
        <Select
          autoFocus
          options={[...channels, 'none' as const].map((value) => ({ value, label: t(`evidence.channels.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="publishedOn" label={t('evidence.fields.publishedOn')}>
        <DatePicker />
      </Form.Item>
      <Ending error={edit.error} pending={edit.isPending} onCancel={onDone} />
    </Form>
  );
}

/** What became of saving, and the buttons. */
function Ending({ error, pending, onCancel }: { error: unknown; pending: boolean; onCancel: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {error != null && (
        <div className={style.notice}>
          <ProblemAlert
            title={t('evidence.notSaved')}
            error={error}
            kept={isConflict(error) ? t('evidence.conflict') : undefined}
          />
        </div>
      )}
      <div className={style.buttons}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {t('evidence.save')}
        </Button>
        <Button onClick={onCancel}>{t('shared.cancel')}</Button>
      </div>
    </>
  );
}
