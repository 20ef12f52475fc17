import { type ReactNode, useEffect, useState } from 'react';
import style from './cockpit.module.css';

/** The least room, in pixels, that everything is laid out in before it is enlarged to the screen. */
const least = { width: 1280, height: 880 };

const measured = () => {
  const scale = Math.min(window.innerWidth / least.width, window.innerHeight / least.height);
  return { scale, width: window.innerWidth / scale, height: window.innerHeight / scale };
};

/** The whole screen, without anything around; enlarged so that it is read from afar. A narrow screen scrolls instead. */
export function Stage({ children }: { children: ReactNode }) {
  const [{ scale, width, height }, set] = useState(measured);
  useEffect(() => {
    const onResize = () => set(measured());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  const isNarrow = window.innerWidth < 1024;
  return (
    <div className={style.screen}>
      <div
        className={style.stage}
        style={
          isNarrow ? undefined : { width, height, minHeight: 0, transform: `scale(${scale})`, position: 'absolute' }
        }
      >
        {children}
      </div>
    </div>
  );
}
