import { useTranslation } from 'react-i18next';
import { useSelf } from '../../self';
import { MembershipList } from '../membership-list';
import { Sheet } from '../sheet';
import style from './profile.module.css';

/** Who one is here; administrators keep it. */
export function OwnData() {
  const { t } = useTranslation();
  const { name, account, memberships } = useSelf();
  return (
    <Sheet title={t('accounts.profile.own')} note={t('accounts.profile.ownNote')}>
      <dl className={style.facts}>
        <dt>{t('identity.name')}</dt>
        <dd lang="zh-CN">{name}</dd>
        <dt>{t('identity.account')}</dt>
        <dd>{account}</dd>
        <dt>{t('accounts.people.roles')}</dt>
        <dd>{memberships.length === 0 ? t('identity.noRole') : <MembershipList memberships={memberships} />}</dd>
      </dl>
    </Sheet>
  );
}
