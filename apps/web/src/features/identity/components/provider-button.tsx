import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { signInOptionsQuery } from '../api/get-sign-in-options';
import { providerAddress } from '../return-address';
import style from './provider-button.module.css';

interface Props {
  /** The page to come to afterwards. */
  asked: string;
  /** The page below stays as it is, and the sign-in is done in another one. */
  aside?: boolean;
}

/** The way to the provider beside the password; nothing where there is none. */
export function ProviderButton({ asked, aside = false }: Props) {
  const { t } = useTranslation();
  const provider = useQuery(signInOptionsQuery()).data?.provider;
  if (!provider) return null;
  return (
    <div>
      <p className={style.or}>{t('identity.provider.or')}</p>
      <Button
        size="large"
        block
        href={providerAddress(asked)}
        {...(aside ? { target: '_blank', rel: 'noopener' } : {})}
      >
        {provider.button ?? t('identity.provider.signIn')}
      </Button>
      {aside && <p>{t('identity.provider.aside')}</p>}
    </div>
  );
}
