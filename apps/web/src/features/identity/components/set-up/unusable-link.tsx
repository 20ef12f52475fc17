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
      <PageHead title={t('identity.setUp.unusable')} />
      <section className={style.sheet}>
        <div className={style.words}>
          <p>{t('identity.setUp.unusableWhy')}</p>
          <ul>
            <li>{t('identity.setUp.unusablePerson')}</li>
            <li>{t('identity.setUp.unusableServer')}</li>
          </ul>
          <Button onClick={() => void navigate('/sign-in')}>{t('identity.setUp.toSignIn')}</Button>
        </div>
      </section>
    </>
  );
}
