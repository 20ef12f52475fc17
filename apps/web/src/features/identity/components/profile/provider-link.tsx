import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { announce } from '../../../../shared/announcer';
import { Problem } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useProblemSentence } from '../../../../shared/use-problem-sentence';
import { longestPassword } from '../../account-rules';
import { signInOptionsQuery } from '../../api/get-sign-in-options';
import { useLinkOwnAccount, useUnlinkOwnAccount } from '../../api/link-own-account';
import { providerProblem } from '../../provider-problem';
import { useSelf } from '../../self';
import { Sheet } from '../sheet';
import style from './profile.module.css';

/** Who one is at the provider, and how that is changed; nothing where the provider names accounts itself. */
export function ProviderLink() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { subject, account } = useSelf();
  const [search] = useSearchParams();
  const provider = useQuery(signInOptionsQuery()).data?.provider;
  const sentenceOf = useProblemSentence();
  const link = useLinkOwnAccount();
  const unlink = useUnlinkOwnAccount();
  if (!provider?.byLink) return null;

  const wrong = link.error instanceof Problem && link.error.code === 'password-wrong';
  const failed = (wrong ? null : link.error) ?? unlink.error ?? providerProblem(search);
  const go = async ({ present }: { present: string }) =>
    window.location.assign((await link.mutateAsync(present)).address);
  const end = async () => {
    await unlink.mutateAsync();
    announce(t('identity.provider.unlinked'));
    void message.success(t('identity.provider.unlinked'));
  };
  return (
    <Sheet title={provider.button ?? t('identity.provider.title')} note={t('identity.provider.note')}>
      {failed && <ProblemAlert title={t('identity.provider.notChanged')} error={failed} />}
      {subject === null ? (
        <Form<{ present: string }>
          name="provider"
          layout="vertical"
          requiredMark={false}
          className={style.form}
          onValuesChange={link.reset}
          // the problem stands above the form, or at its field
          onFinish={(values) => void go(values).catch(() => undefined)}
        >
          <p className={style.none}>{t('identity.provider.notLinked')}</p>
          <input type="text" autoComplete="username" value={account} readOnly hidden />
          <Form.Item
            name="present"
            label={t('accounts.profile.present')}
            {...(wrong ? { validateStatus: 'error' as const, help: sentenceOf(link.error) } : {})}
            rules={[{ required: true, message: t('accounts.profile.presentNeeded') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={longestPassword} />
          </Form.Item>
          <Button htmlType="submit" loading={link.isPending}>
            {t('identity.provider.link')}
          </Button>
        </Form>
      ) : (
        <>
          <p>{t('identity.provider.linked', { subject })}</p>
          <Button className={style.others} loading={unlink.isPending} onClick={() => void end().catch(() => undefined)}>
            {t('identity.provider.unlink')}
          </Button>
        </>
      )}
    </Sheet>
  );
}
