import type { Circular, SignOff } from '@yaodian/api-client';
import { Alert, App, Button, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { Problem } from '../../../../shared/problem';
import { DateField } from '../../../../shared/date-field';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useProblemSentence } from '../../../../shared/use-problem-sentence';
import { isSigned, SignOffFields, useFirstSignOff } from '../../../signing/components/sign-off-fields';
import { usePublishCircular } from '../api/circulars';
import style from './circular.module.css';

interface Props {
  circular: Circular;
  /** Keeps what is typed first; gives the version that is kept then. */
  save: () => Promise<number>;
}

/** 拟稿、核稿、签发, 文号 and 成文日期, and then it goes out: what that does is said before. */
export function PublishForm({ circular, save }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const sentenceOf = useProblemSentence();
  const first = useFirstSignOff();
  const [changed, setSignOff] = useState<SignOff | null>(null);
  const [documentNumber, setNumber] = useState('');
  const [signedOn, setSignedOn] = useState(() => dayjs().format('YYYY-MM-DD'));
  const [sure, setSure] = useState(false);
  const signOff = changed ?? first;
  const publish = usePublishCircular(circular);
  const { hindrances } = circular;
  const lacks = !isSigned(signOff) || documentNumber.trim() === '' || signedOn === '';
  const goOut = async () => {
    try {
      const version = await save();
      await publish.mutateAsync({ version, signOff, documentNumber: documentNumber.trim(), signedOn });
      const words = t('circulars.publish.done', { number: documentNumber.trim() });
      announce(words);
      void message.success(words);
    } catch (error) {
      // the form goes where somebody else was first
      if (error instanceof Problem && error.code === 'circular-published') void message.warning(sentenceOf(error));
    } finally {
      setSure(false);
    }
  };
  return (
    <section className={style.sheet} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('circulars.publish.title')}</h2>
      <div className={style.form}>
        {hindrances.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('circulars.publish.hindered')}
            description={
              <ul>
                {hindrances.map(({ code, names, until }) => (
                  <li key={code}>
                    {t(`circulars.hindrances.${code}`, {
                      names: code === 'state' ? t(`circulars.states.${names[0] as 'final'}`) : names.join('、'),
                      date: until ?? '',
                    })}
                  </li>
                ))}
              </ul>
            }
          />
        )}
        <SignOffFields value={signOff} onChange={setSignOff} />
        <div className={style.field}>
          <label htmlFor={`${id}-number`}>{t('circulars.fields.documentNumber')}</label>
          <Input
            id={`${id}-number`}
            maxLength={60}
            placeholder={t('circulars.fields.numberExample')}
            value={documentNumber}
            onChange={({ target }) => setNumber(target.value)}
          />
        </div>
        <div className={style.field}>
          <label htmlFor={`${id}-date`}>{t('circulars.fields.signedOn')}</label>
          <DateField
            id={`${id}-date`}
            required
            value={signedOn || null}
            max={dayjs().format('YYYY-MM-DD')}
            onChange={(day) => setSignedOn(day ?? '')}
          />
        </div>
        {publish.error && <ProblemAlert title={t('circulars.publish.notDone')} error={publish.error} />}
        <div className={style.acts}>
          <Button type="primary" disabled={lacks || hindrances.length > 0} onClick={() => setSure(true)}>
            {t('circulars.publish.publish')}
          </Button>
          {lacks && <span className={style.saved}>{t('circulars.publish.lacks')}</span>}
        </div>
      </div>
      <Modal
        open={sure}
        title={t('circulars.publish.sure', { number: documentNumber.trim() })}
        okText={t('circulars.publish.publish')}
        cancelText={t('shared.cancel')}
        confirmLoading={publish.isPending}
        onOk={() => void goOut()}
        onCancel={() => setSure(false)}
      >
        <ul>
          <li>{t('circulars.publish.freezes')}</li>
          <li>
            {t('circulars.publish.shows', { count: circular.groups.reduce((sum, { units }) => sum + units.length, 0) })}
          </li>
          <li>{t(`circulars.publish.names.${circular.naming}`)}</li>
          <li>{t('circulars.publish.corrections')}</li>
        </ul>
      </Modal>
    </section>
  );
}
