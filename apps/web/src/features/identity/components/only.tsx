import type { Permission } from '@yaodian/access';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { useMay } from '../self';
import { OwnRoles } from './own-roles';
import style from './only.module.css';

/** Pages for those who have a permission; others are told so. */
export function Only({ permission }: { permission: Permission }) {
  return useMay()(permission) ? <Outlet /> : <NotForYou />;
}

function NotForYou() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <div className="page">
      <PageHead title={t('identity.notForYou')} />
      <div className={style.body}>
        <p>
          <OwnRoles /> {t('identity.notForYouHow')}
        </p>
        <Button type="primary" onClick={() => void navigate('/')}>
          {t('identity.toStart')}
        </Button>
      </div>
    </div>
  );
}
