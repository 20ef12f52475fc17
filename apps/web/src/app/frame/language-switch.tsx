import { useTranslation } from 'react-i18next';
import { type Language, setLanguage, useLanguage } from '../language';
import style from './frame.module.css';

/** Each language is named in itself, so that whoever cannot read the other one finds it. */
const names: Record<Language, [full: string, short: string]> = { 'zh-CN': ['中文', '中'], en: ['English', 'EN'] };

export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const [full, short] = names[other];
  return (
    <button
      type="button"
      className={style.switch}
      // what is seen is part of the name: the long word or the short one
      aria-label={`${t('frame.language')} ${full} ${short}`}
      onClick={() => void setLanguage(other)}
    >
      <span lang={other} className={style.full}>
        {full}
      </span>
      <span lang={other} className={style.short}>
        {short}
      </span>
    </button>
  );
}
