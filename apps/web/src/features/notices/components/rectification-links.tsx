import type { NoticedRectification } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './notices.module.css';

/** Back to what an inspection ordered to be put right. */
export function RectificationLinks({ rectifications }: { rectifications: readonly NoticedRectification[] }) {
  const { t } = useTranslation();
  return rectifications.map(({ id, reference, findingNumber }) => (
    <div key={id} className={style.facts}>
      <Link to={`/rectifications/${id}`}>{t('notices.rectification', { reference, number: findingNumber })}</Link>
    </div>
  ));
}
