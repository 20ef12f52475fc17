import type { FirstAccount } from '@yaodian/api-client';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { PageHead } from '../../../../shared/page-head';
import { LinkOnce } from '../link-once';
import style from './set-up.module.css';

interface Props {
  /** With which one signs in now. */
  systemAdmin: string;
  accounts: FirstAccount[];
}

/** The links of the other three people, which are seen only now. */
export function FirstLinks({ systemAdmin, accounts }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <ConfirmLeaving when={copied.size < accounts.length} consequence={t('accounts.setUp.leavingLinks')} />
      <PageHead title={t('accounts.setUp.created')} facts={<p>{t('accounts.setUp.createdFacts')}</p>} />
      <Alert type="warning" showIcon role="alert" title={t('accounts.link.once')} />
      {accounts.map(({ account, name, role, ...link }) => (
        <section key={account} className={style.sheet}>
          <h2>
            {t(`identity.roles.${role}`)} <span lang="zh-CN">{name}</span>{' '}
            <span className={style.account}>{account}</span>
          </h2>
          <LinkOnce name={name} link={link} onCopied={() => setCopied((old) => new Set(old).add(account))} />
        </section>
      ))}
      <div className={style.foot}>
        <Button
          type="primary"
          size="large"
          onClick={() => void navigate(`/sign-in?account=${encodeURIComponent(systemAdmin)}`)}
        >
          {t('accounts.setUp.toSignIn')}
        </Button>
      </div>
    </>
  );
}
