import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '../../../../shared/page-head';
import style from './set-up.module.css';

/** What can be done where a link is of no use. */
export function UnusableLink() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('accounts.setUp.unusable')} />
      <section className={style.sheet}>
        <div className={style.words}>
          <p>{t('accounts.setUp.unusableWhy')}</p>
          <ul>
            <li>{t('accounts.setUp.unusablePerson')}</li>
            <li>{t('accounts.setUp.unusableServer')}</li>
          </ul>
          <Button onClick={() => void navigate('/sign-in')}>{t('accounts.setUp.toSignIn')}</Button>
        </div>
      </section>
    </>
  );
}
