import style from './shapes.module.css';

/** Filled is now, hollow is past; a square says that a date was missed, a circle that none was. */
export const Square = () => (
  <>
    <rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor" />
    <path d="M8 4.5v4.4M8 10.6v1.3" className={style.on} strokeWidth="1.8" />
  </>
);

export const Triangle = () => (
  <path d="M8 2.2L14.4 13.4H1.6z" className={style.triangle} strokeWidth="1.3" strokeLinejoin="round" />
);

export const Circle = () => <circle cx="8" cy="8" r="6" fill="currentColor" />;

export const TickedCircle = () => (
  <g fill="none" stroke="currentColor">
    <circle cx="8" cy="8" r="5.6" strokeWidth="1.3" />
    <path d="M5.2 8.2l2 2.1L10.9 6" strokeWidth="1.5" />
  </g>
);

export const TickedSquare = () => (
  <g fill="none" stroke="currentColor">
    <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" strokeWidth="1.3" />
    <path d="M5 8.2l2.2 2.2L11 6" strokeWidth="1.5" />
  </g>
);

export const DashedCircle = () => (
  <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2.6 2" />
);

export const Dash = () => <path d="M5 8h6" stroke="currentColor" strokeWidth="1.5" />;
