import DownOutlined from '@ant-design/icons/es/icons/DownOutlined';
import UserOutlined from '@ant-design/icons/es/icons/UserOutlined';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ownRoles } from '../../features/identity/own-roles';
import { useSelf } from '../../features/identity/self';
import { useSigningOut } from '../../features/identity/use-signing-out';
import style from './frame.module.css';
import { MenuButton } from './menu-button';

/** Who is signed in, with what is theirs. */
export function AccountMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSigningOut();
  const self = useSelf();
  const role = ownRoles(self)[0];
  const roleWords = role && t(`identity.roles.${role}`);
  const menu = {
    items: [
      { key: 'profile', label: t('frame.profile') },
      { key: 'sign-out', label: t('identity.signOut') },
    ],
    onClick: ({ key }: { key: string }) => (key === 'profile' ? void navigate('/profile') : signOut()),
  };
  return (
    <MenuButton
      menu={menu}
      className={`${style.switch} ${style.person}`}
      aria-label={[t('identity.signedInAs'), self.name, roleWords].filter(Boolean).join(' ')}
    >
      <UserOutlined aria-hidden className={style.personIcon} />
      <span className={style.personName} lang="zh-CN">
        {self.name}
      </span>
      {roleWords && <span className={style.personRole}>{roleWords}</span>}
      <DownOutlined aria-hidden className={style.personMore} />
    </MenuButton>
  );
}
