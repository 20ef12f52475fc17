import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeputyList } from '../../features/identity/components/profile/deputy-list';
import { OwnData } from '../../features/identity/components/profile/own-data';
import { PasswordForm } from '../../features/identity/components/profile/password-form';
import { ProviderLink } from '../../features/identity/components/profile/provider-link';
import { SessionList } from '../../features/identity/components/profile/session-list';
import { Sheet } from '../../features/identity/components/sheet';
import { OwnMessages } from '../../features/notifications/components/own-messages';
import { PageHead } from '../../shared/page-head';
import { type Language, setLanguage, useLanguage } from '../language';
import style from './profile/profile-page.module.css';

/** Each language is named in itself. */
const names: Record<Language, string> = { 'zh-CN': '简体中文', en: 'English' };

/** What is one's own: the account, its password, where it is signed in, and the language. */
export function ProfilePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={`page ${style.page}`}>
      <PageHead title={t('frame.profile')} facts={<p>{t('accounts.profile.facts')}</p>} />
      <div className={style.sheets}>
        <OwnData />
        <Sheet title={t('frame.language')} note={t('accounts.profile.languageNote')}>
          <Radio.Group
            aria-label={t('frame.language')}
            value={language}
            onChange={({ target }) => void setLanguage(target.value as Language)}
            options={(Object.keys(names) as Language[]).map((value) => ({
              value,
              label: <span lang={value}>{names[value]}</span>,
            }))}
          />
        </Sheet>
        <OwnMessages />
        <DeputyList />
        <PasswordForm />
        <ProviderLink />
        <SessionList />
      </div>
    </div>
  );
}
