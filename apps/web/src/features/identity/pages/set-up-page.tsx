import { useQuery } from '@tanstack/react-query';
import type { FirstAccount } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { setUpLinkQuery } from '../api/get-set-up-link';
import { FirstLinks } from '../components/set-up/first-links';
import { Installation } from '../components/set-up/installation';
import { OwnPassword } from '../components/set-up/own-password';
import { UnusableLink } from '../components/set-up/unusable-link';
import style from './set-up-page.module.css';

/** Where a one-time link leads: to the first accounts of an installation, or to a person's first password. */
export function SetUpPage() {
  const token = useToken();
  return (
    <div className={`page ${style.page}`}>
      <SetUp key={token} token={token} />
    </div>
  );
}

/** The secret behind the # of the address, which is taken out of the address bar as soon as it was read. */
function useToken(): string {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(hash.slice(1));
  if (hash !== '' && hash.slice(1) !== token) setToken(hash.slice(1));
  useEffect(() => {
    if (hash !== '') void navigate('/set-up', { replace: true });
  }, [hash, navigate]);
  return token;
}

function SetUp({ token }: { token: string }) {
  const { t } = useTranslation();
  const { data: link, error, refetch } = useQuery(setUpLinkQuery(token));
  const [created, setCreated] = useState<{ systemAdmin: string; accounts: FirstAccount[] } | null>(null);

  if (created) return <FirstLinks {...created} />;
  if (token === '' || (error instanceof Problem && error.code === 'link-invalid')) return <UnusableLink />;
  if (link?.kind === 'person') return <OwnPassword token={token} account={link.account ?? ''} name={link.name ?? ''} />;
  if (link)
    return <Installation token={token} onCreated={(systemAdmin, accounts) => setCreated({ systemAdmin, accounts })} />;
  return (
    <>
      <PageHead title={t('accounts.setUp.title')} facts={!error && <p>{t('accounts.setUp.looking')}</p>} />
      {error ? (
        <ProblemAlert title={t('accounts.setUp.notLooked')} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton active={false} paragraph={{ rows: 5 }} />
      )}
    </>
  );
}
