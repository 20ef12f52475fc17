import { useTranslation } from 'react-i18next';
import { ownRoles } from '../own-roles';
import { useSelf } from '../self';

/** A sentence: in which roles one is signed in. */
export function OwnRoles() {
  const { t } = useTranslation();
  const roles = ownRoles(useSelf());
  if (roles.length === 0) return t('identity.noRole');
  return t('identity.yourRoles', { roles: roles.map((role) => t(`identity.roles.${role}`)).join(t('identity.comma')) });
}
