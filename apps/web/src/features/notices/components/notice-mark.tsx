import type { NoticeColour } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './notice-mark.module.css';

/** One, two or three bars: the colours are told apart without being seen. */
const bars: Record<NoticeColour, number[]> = { blue: [8], yellow: [6.2, 9.8], red: [4.8, 8, 11.2] };

/** 蓝单、黄单、红单: a slip with its bars and a word, never the colour alone. */
export function NoticeMark({ colour }: { colour: NoticeColour }) {
  const { t } = useTranslation();
  return (
    <span className={`${style.mark} ${style[colour]}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3 1.5h7l3 3v10H3z" fill="currentColor" />
        {bars[colour].map((y) => (
          <path key={y} d={`M5 ${y}h6`} className={style.bar} strokeWidth="1.5" />
        ))}
      </svg>
      <span>{t(`notices.colours.${colour}`)}</span>
    </span>
  );
}
