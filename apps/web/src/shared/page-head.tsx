import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './page-head.module.css';

interface Props {
  title: string;
  /** One line: what, how many, as of when. */
  facts?: ReactNode;
  /** Pages that take text or files say what may not be entered. */
  takesText?: boolean;
  steps?: ReactNode;
  actions?: ReactNode;
}

export function PageHead({ title, facts, takesText, steps, actions }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.head}>
      <title>{`${title} · ${t('frame.name')}`}</title>
      <div className={style.words}>
        <h1 className={style.title} title={title}>
          {title}
        </h1>
        <div className={style.facts}>
          {facts}
          {takesText && <p className={style.secrecy}>{t('shared.secrecy')}</p>}
        </div>
      </div>
      {steps && <div className={style.steps}>{steps}</div>}
      {actions && <div className={style.actions}>{actions}</div>}
    </div>
  );
}
