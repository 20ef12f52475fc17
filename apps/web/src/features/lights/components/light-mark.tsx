import type { LightColour } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Circle, Square, TickedCircle, TickedSquare, Triangle } from '../../../shared/shapes';
import style from './lights.module.css';

const shapes = {
  red: <Square />,
  yellow: <Triangle />,
  green: <Circle />,
  done: <TickedCircle />,
  'done-late': <TickedSquare />,
} satisfies Record<LightColour, ReactNode>;

interface Props {
  light: LightColour;
  /** What stands behind the shape in place of the light's own word, which is read out all the same. */
  children?: ReactNode;
  size?: 12 | 14 | 20;
}

/** 红黄绿灯: a shape and a word, never the colour alone. */
export function LightMark({ light, children, size = 14 }: Props) {
  const { t } = useTranslation();
  const word = t(`lights.colours.${light}`);
  return (
    <span className={`${style.mark} ${style[light]}`}>
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
        {shapes[light]}
      </svg>
      {children === undefined ? (
        <span>{word}</span>
      ) : (
        <>
          <span className="visually-hidden">{word}</span>
          {children}
        </>
      )}
    </span>
  );
}
