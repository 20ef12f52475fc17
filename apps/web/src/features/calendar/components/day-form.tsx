import type { CalendarDay, CalendarYear, DayKind, MovedDates as Moved } from '@yaodian/api-client';
import { DatePicker, Form, Input, Modal, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { isConflict, Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useSetCalendarDays } from '../api/set-calendar-days';
import style from './calendar-forms.module.css';
import { MovedDates } from './moved-dates';
import { useDateWords } from './use-date-words';
import { useDayWords } from './use-day-words';

interface Props {
  /** As it is now: its version goes with what is saved. */
  year: CalendarYear;
  day: CalendarDay;
  onClose: () => void;
}

interface Values {
  last: Dayjs;
  kind: DayKind;
  name: string;
  reason: string;
}

/** What a change was refused for: the open dates that it moves. */
const movedBy = (error: unknown): Moved | null =>
  error instanceof Problem && error.code === 'dates-move' ? (error.current as Moved) : null;

/** Makes a day, or several days from it on, working ones or days off. */
export function DayForm({ year, day, onClose }: Props) {
  const { t } = useTranslation();
  const { dateWords, spanWords, weekdayWords } = useDateWords();
  const dayWords = useDayWords();
  const keyFor = useRequestKey();
  const [form] = Form.useForm<Values>();
  const save = useSetCalendarDays();
  const moved = movedBy(save.error);
  const first = dayjs(day.date);
  const now = year.days.find(({ date }) => date === day.date) ?? day;

  const onFinish = async ({ last, kind, name, reason }: Values) => {
    const count = last.diff(first, 'day') + 1;
    const days = Array.from({ length: count }, (_, index) => ({
      date: first.add(index, 'day').format('YYYY-MM-DD'),
      kind,
      name: name.trim() || null,
    }));
    const seen = moved?.seen;
    const body = { year: year.year, version: year.version, reason, days, ...(seen !== undefined && { seen }) };
    await save.mutateAsync({ ...body, key: keyFor(body) });
    const span = spanWords(day.date, last.format('YYYY-MM-DD'));
    announce(t('calendar.daysSaved', { span, kind: t(`calendar.kinds.${kind}`) }));
    onClose();
  };

  return (
    <Modal
      open
      title={t('calendar.changeDay', { date: dateWords(day.date), weekday: weekdayWords(day.date) })}
      okText={t(moved ? 'calendar.saveAndMove' : 'shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className={style.now}>
        {t('calendar.now', { what: dayWords(now) })}
        {now.source !== null && <span>{t('calendar.sourceOf', { source: now.source })}</span>}
      </p>
      <div className={style.alert}>
        {moved && <MovedDates dates={moved.dates} />}
        {save.error && !moved && (
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
        // the other kind is what whoever opens this most likely wants
        initialValues={{ last: first, kind: day.kind === 'off' ? 'working' : 'off', name: '', reason: '' }}
        // the problem stands above the form already
        onFinish={(values) => void onFinish(values).catch(() => undefined)}
      >
        <Form.Item name="kind" label={t('calendar.kind')}>
          <Radio.Group
            options={[
              { value: 'off', label: t('calendar.kinds.off') },
              { value: 'working', label: t('calendar.kinds.working') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="last"
          label={t('calendar.upTo')}
          rules={[{ required: true, message: t('calendar.dateNeeded') }]}
        >
          <DatePicker
            className={style.date}
            format={t('shared.dateFormat')}
            minDate={first}
            maxDate={dayjs(`${year.year}-12-31`)}
          />
        </Form.Item>
        <Form.Item name="name" label={t('calendar.name')}>
          <Input maxLength={100} placeholder={t('calendar.nameExample')} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('calendar.reason')}
          rules={[{ required: true, whitespace: true, message: t('calendar.reasonNeeded') }]}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} placeholder={t('calendar.reasonExample')} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
