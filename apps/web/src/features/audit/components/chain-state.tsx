import { useQuery } from '@tanstack/react-query';
import type { AuditChain } from '@yaodian/api-client';
import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { chainQuery } from '../api/get-chain';
import { useVerifyLog } from '../api/verify-log';
import style from './chain-state.module.css';

/** Whether the log is still as it was sealed: how far, when that was checked last, and the first batch that is not. */
export function ChainState() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { data, error, refetch } = useQuery(chainQuery());
  const { mutateAsync, isPending } = useVerifyLog();
  const verify = async () => {
    try {
      const { verification } = await mutateAsync();
      announce(
        t(verification?.broken ? 'audit.chain.brokenTitle' : 'audit.chain.sound', {
          batch: verification?.broken?.batch,
        }),
      );
    } catch (problem) {
      void message.error({ content: `${t('audit.chain.notVerified')} ${sentenceOf(problem)}`, duration: 8 });
    }
  };
  if (error) {
    return <ProblemAlert title={t('audit.chain.notLoaded')} error={error} onRetry={() => void refetch()} />;
  }
  return (
    <section className={style.sheet} aria-label={t('audit.chain.title')} aria-busy={!data}>
      <div className={style.words}>{data ? <Words chain={data} /> : <span className={style.bone} />}</div>
      <Button loading={isPending} onClick={() => void verify()}>
        {t('audit.chain.verify')}
      </Button>
    </section>
  );
}

function Words({ chain: { last, unsealed, verification } }: { chain: AuditChain }) {
  const { t } = useTranslation();
  const broken = verification?.broken;
  return (
    <>
      {broken && (
        <Alert
          type="error"
          showIcon
          title={t('audit.chain.brokenTitle', { batch: broken.batch })}
          description={
            <>
              {t(`audit.chain.reasons.${broken.reason}`)}
              {broken.entry !== null && t('audit.chain.brokenEntry', { entry: broken.entry })}
              {t('audit.chain.brokenHow')}
            </>
          }
        />
      )}
      <p>
        {last
          ? t('audit.chain.sealed', { batch: last.number, time: clockTime(last.sealedAt) })
          : t('audit.chain.nothingSealed')}
        {unsealed > 0 && t('audit.chain.unsealed', { count: unsealed })}
      </p>
      {last && (
        <p className={style.head}>
          {t('audit.chain.head')}
          <code>{last.hash}</code>
        </p>
      )}
      <p>
        {verification
          ? t(verification.account === null ? 'audit.chain.verifiedBySystem' : 'audit.chain.verified', {
              time: clockTime(verification.at),
              account: verification.account,
            })
          : t('audit.chain.neverVerified')}
        {verification && t(soundWords(verification), { batches: verification.batches, entries: verification.entries })}
      </p>
    </>
  );
}

function soundWords({ broken, batches }: NonNullable<AuditChain['verification']>) {
  if (broken) return 'audit.chain.soundUntil';
  return batches === 0 ? 'audit.chain.nothingToVerify' : 'audit.chain.soundAll';
}
