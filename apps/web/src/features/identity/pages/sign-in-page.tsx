import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Self } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { selfQuery } from '../api/get-self';
import { signInOptionsQuery } from '../api/get-sign-in-options';
import { DemonstrationPeople } from '../components/demonstration-people';
import { ProviderButton } from '../components/provider-button';
import { SignInForm } from '../components/sign-in-form';
import { ThreadDrawing } from '../components/thread-drawing';
import { providerProblem } from '../provider-problem';
import { ownAddress } from '../return-address';
import style from './sign-in-page.module.css';

/** The first page: who one is, and back to the page that was asked for. */
export function SignInPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const self = useQuery({ ...selfQuery(), retryOnMount: false });
  const { data: options, error, refetch } = useQuery(signInOptionsQuery());
  const asked = ownAddress(search.get('to'));
  const account = search.get('account') ?? '';

  const problem = providerProblem(search);
  if (self.data && !problem) return <Navigate to={asked} replace />;
  const onSignedIn = (signedIn: Self) => {
    client.setQueryData(selfQuery().queryKey, signedIn);
    void navigate(asked, { replace: true });
  };
  const password = options?.demonstrationPassword ?? null;
  const form = <SignInForm account={account} focus={options?.demonstrationPassword === null} onSignedIn={onSignedIn} />;
  return (
    <div className={style.page}>
      <title>{`${t('identity.signIn')} · ${t('frame.name')}`}</title>
      <div className={style.brand}>
        <p className={style.name}>{t('frame.name')}</p>
        <p className={style.what}>{t('identity.what')}</p>
        <ThreadDrawing />
      </div>
      <div className={style.entrance}>
        <div className={password === null ? style.single : style.double}>
          <div className={style.form}>
            <h1 className={style.title}>{t('identity.signIn')}</h1>
            <p className={style.whatNarrow}>{t('identity.what')}</p>
            {error && (
              <ProblemAlert title={t('identity.optionsNotLoaded')} error={error} onRetry={() => void refetch()} />
            )}
            {problem && <ProblemAlert title={t('identity.notSignedIn')} error={problem} />}
            {options?.needsSetUp ? (
              <Alert type="info" showIcon title={t('identity.needsSetUp')} description={t('identity.needsSetUpHow')} />
            ) : (
              <>
                {form}
                <ProviderButton asked={asked} />
              </>
            )}
            <p className={style.secrecy}>{t('shared.secrecy')}</p>
          </div>
          {options && password !== null && (
            <DemonstrationPeople people={options.demonstrationAccounts} password={password} onSignedIn={onSignedIn} />
          )}
        </div>
      </div>
    </div>
  );
}
