import CloudUploadOutlined from '@ant-design/icons/es/icons/CloudUploadOutlined';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSending } from '../use-sending';
import style from './unsent.module.css';

/** In the frame of every page: how much of one's inspecting is on this device alone, and the way there. */
export function Unsent({ className = '' }: { className?: string }) {
  const { t } = useTranslation();
  const count = useSending();
  if (count === 0) return null;
  return (
    <Link to="/inspecting" className={`${className} ${style.unsent}`} aria-label={t('frame.unsent', { count })}>
      <CloudUploadOutlined aria-hidden className={style.sign} />
      <span aria-hidden className={style.words}>
        {t('frame.unsent', { count })}
      </span>
      <span aria-hidden className={style.count}>
        {count}
      </span>
    </Link>
  );
}
