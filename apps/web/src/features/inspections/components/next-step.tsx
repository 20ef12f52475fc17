import type { Inspection } from '@yaodian/api-client';
import { App, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { ScoringProgress } from '../../inspection-sheets/components/scoring-progress';
import { useMay } from '../../identity/self';
import { useAskFeedback, useFinalise } from '../api/mutations';
import style from './inspections.module.css';

/** What waits, and the next act of the office. */
export function NextStep({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  const { id, state, units, checked, feedbackDue } = inspection;
  const may = useMay();
  const mayPublish = may('circulars.publish');
  const [asking, setAsking] = useState(false);
  return (
    <section className={`${style.sheet} ${style.acting}`} aria-labelledby="inspection-next">
      <h2 id="inspection-next">{t('inspections.nextTitle')}</h2>
      <div className={style.next}>
        {inspection.scoring && <ScoringProgress scoring={inspection.scoring} what="frozen" />}
        <p hidden={inspection.scoring !== null}>
          {t(`inspections.waits.${state}`, { checked, count: units, open: units - checked, date: feedbackDue ?? '' })}
        </p>
        {inspection.offers.includes('ask-feedback') && (
          <Button type="primary" onClick={() => setAsking(true)}>
            {t('inspections.feedback.ask')}
          </Button>
        )}
        {inspection.offers.includes('finalise') && <Finalise inspection={inspection} />}
        {state === 'feedback' && may('plans.read') && (
          <Link to={`/inspections/${id}/feedback`}>{t('inspections.links.feedback')}</Link>
        )}
        {state === 'final' && inspection.scoring === null && mayPublish && (
          <Link to={`/inspections/${id}/circular`}>{t('inspections.links.draftCircular')}</Link>
        )}
        {state === 'published' && (
          <Link to={`/rectifications?inspection=${id}`}>{t('inspections.links.rectifications')}</Link>
        )}
      </div>
      {asking && <AskFeedback inspection={inspection} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Finalise({ inspection: { id, version } }: { inspection: Inspection }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const keyFor = useRequestKey();
  const finalise = useFinalise(id);
  const send = async () => {
    const { scoring } = await finalise.mutateAsync({ version, key: keyFor({ version }) });
    const words = t(scoring === null ? 'inspections.finalise.done' : 'inspections.finalise.begun');
    announce(words);
    void message.success(words);
  };
  const ask = () =>
    void modal.confirm({
      title: t('inspections.finalise.act'),
      content: t('inspections.finalise.how'),
      okText: t('inspections.finalise.act'),
      cancelText: t('shared.cancel'),
      // what was refused stands on the page
      onOk: () => send().catch(() => undefined),
    });
  return (
    <>
      <Button type="primary" loading={finalise.isPending} onClick={ask}>
        {t('inspections.finalise.act')}
      </Button>
      {finalise.error && (
        <div className={style.refused}>
          <ProblemAlert title={t('inspections.finalise.failed')} error={finalise.error} />
        </div>
      )}
    </>
  );
}

function AskFeedback({ inspection, onClose }: { inspection: Inspection; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const ask = useAskFeedback(inspection.id);
  const open = inspection.inspectionUnits.filter((unit) => unit.state === 'inspected' && unit.checkedAt === null);
  const [confirmed, setConfirmed] = useState<number[]>([]);
  const all = open.every((unit) => confirmed.includes(unit.id));
  const send = async () => {
    const body = { version: inspection.version, unchecked: open.map((unit) => unit.id) };
    await ask.mutateAsync({ ...body, key: keyFor(body) });
    announce(t('inspections.feedback.asked'));
    void message.success(t('inspections.feedback.asked'));
    onClose();
  };
  return (
    <Modal
      open
      title={t('inspections.feedback.ask')}
      okText={t('inspections.feedback.ask')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: !all, loading: ask.isPending }}
      onOk={() => void send().catch(() => undefined)}
      onCancel={onClose}
    >
      <div className={style.form}>
        {ask.error && <ProblemAlert title={t('inspections.feedback.notAsked')} error={ask.error} />}
        <p>{t('inspections.feedback.how')}</p>
        {open.length > 0 && (
          <>
            <p className={style.doubt}>{t('inspections.feedback.open', { count: open.length })}</p>
            <ul className={style.lines}>
              {open.map((unit) => (
                <li key={unit.id}>
                  <Checkbox
                    checked={confirmed.includes(unit.id)}
                    onChange={({ target }) =>
                      setConfirmed(
                        target.checked ? [...confirmed, unit.id] : confirmed.filter((one) => one !== unit.id),
                      )
                    }
                  >
                    {t('inspections.feedback.confirm', { unit: unit.unitName })}
                  </Checkbox>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Modal>
  );
}
