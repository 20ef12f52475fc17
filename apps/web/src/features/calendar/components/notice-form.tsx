import type { CalendarYear, HolidayNotice } from '@yaodian/api-client';
import { Button, DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useSetCalendarNotice } from '../api/set-calendar-notice';
import style from './calendar-forms.module.css';

interface Values {
  title: string;
  documentNumber: string;
  issued: Dayjs | null;
  url: string;
}

/** Names the notice that a year's days follow. While it has none, its days are those of the week, and every page says so. */
export function NoticeForm({ year, onClose }: { year: CalendarYear; onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const [form] = Form.useForm<Values>();
  const save = useSetCalendarNotice();
  const { notice } = year;

  const send = async (next: HolidayNotice | null) => {
    const body = { year: year.year, version: year.version, notice: next };
    await save.mutateAsync({ ...body, key: keyFor(body) });
    announce(next ? t('calendar.noticeSaved') : t('calendar.noticeTaken'));
    onClose();
  };
  const onFinish = ({ title, documentNumber, issued, url }: Values) =>
    send({
      title: title.trim(),
      documentNumber: documentNumber.trim() || null,
      issued: issued?.format('YYYY-MM-DD') ?? null,
      url: url.trim() || null,
    });
  // the problem stands above the form already
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);

  return (
    <Modal
      open
      title={t('calendar.noticeOf', { year: year.year })}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className={style.now}>{t('calendar.noticeWhy')}</p>
      <div className={style.alert}>
        {save.error && (
          <ProblemAlert
            title={t('calendar.notSaved')}
            error={save.error}
            kept={isConflict(save.error) ? t('calendar.theirs') : t('calendar.kept')}
          />
        )}
      </div>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          title: notice?.title ?? t('calendar.noticeTitle', { year: year.year }),
          documentNumber: notice?.documentNumber ?? '',
          issued: notice?.issued ? dayjs(notice.issued) : null,
          url: notice?.url ?? '',
        }}
        onFinish={(values) => quietly(onFinish(values))}
      >
        <Form.Item
          name="title"
          label={t('calendar.title')}
          rules={[{ required: true, whitespace: true, message: t('calendar.titleNeeded') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="documentNumber" label={t('calendar.documentNumber')}>
          <Input maxLength={100} placeholder={t('calendar.documentNumberExample')} />
        </Form.Item>
        <Form.Item name="issued" label={t('calendar.issued')}>
          <DatePicker className={style.date} format={t('shared.dateFormat')} />
        </Form.Item>
        <Form.Item
          name="url"
          label={t('calendar.url')}
          rules={[{ pattern: /^\s*https?:\/\//, message: t('calendar.urlForm') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      {notice && (
        <Button danger type="text" disabled={save.isPending} onClick={() => quietly(send(null))}>
          {t('calendar.takeNotice')}
        </Button>
      )}
    </Modal>
  );
}
