import type { AnnualResult } from '@yaodian/api-client';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/date-field';
import { clockTime } from '../../../shared/dates';
import { useUnsaved } from '../../../shared/unsaved';
import style from './results.module.css';
import { SureButton } from './sure-button';

/** 发布: with document number, signer and date. */
export function PublishPart({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const id = useId();
  const today = clockTime(new Date().toISOString()).slice(0, 10);
  const [documentNumber, setNumber] = useState('');
  const [signer, setSigner] = useState('');
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const { planId, version, units, snapshots } = result;
  const lacks = documentNumber.trim() === '' || signer.trim() === '' || signedOn === null;
  useUnsaved(documentNumber !== '' || signer !== '');
  const last = snapshots[0]?.takenAt;
  return (
    <section className={`${style.sheet} ${style.onScreen}`} aria-labelledby="results-publish">
      <h2 id="results-publish">{t('results.publish.title')}</h2>
      <div className={style.form}>
        <p className={style.how}>{t('results.publish.how')}</p>
        <div className={style.fields}>
          <div className={style.field}>
            <label htmlFor={`${id}-number`}>{t('results.publish.number')}</label>
            <Input
              id={`${id}-number`}
              maxLength={80}
              placeholder={t('results.publish.numberExample')}
              value={documentNumber}
              onChange={({ target }) => setNumber(target.value)}
            />
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-signer`}>{t('results.publish.signer')}</label>
            <Input
              id={`${id}-signer`}
              maxLength={80}
              value={signer}
              onChange={({ target }) => setSigner(target.value)}
            />
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-date`}>{t('results.publish.date')}</label>
            <DateField
              id={`${id}-date`}
              required
              value={signedOn}
              min={last === undefined ? undefined : clockTime(last).slice(0, 10)}
              max={today}
              onChange={setSignedOn}
            />
          </div>
        </div>
        <div className={style.acts}>
          <SureButton
            planId={planId}
            label={t('results.publish.act')}
            title={t('results.publish.sure', { number: documentNumber.trim() })}
            disabled={lacks}
            consequences={[
              t('results.publish.shows', { count: units }),
              t('results.publish.numbers', {
                number: documentNumber.trim(),
                signer: signer.trim(),
                date: signedOn ?? '',
              }),
              t('results.publish.later'),
            ]}
            asked={{
              ...{ act: 'publish', version, documentNumber: documentNumber.trim(), signer: signer.trim() },
              signedOn: signedOn ?? '',
            }}
            done={t('results.publish.done', { number: documentNumber.trim() })}
          />
          {lacks && <span className={style.how}>{t('results.publish.lacks')}</span>}
        </div>
      </div>
    </section>
  );
}
