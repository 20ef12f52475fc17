import style from './cockpit.module.css';

/** Grey blocks where the figures will be, of their final size. */
export const WaitingBlocks = () => (
  <div className={style.blocks} aria-hidden="true">
    <div className={`${style.strip} ${style.bone}`} />
    <div className={`${style.mapBlock} ${style.bone}`} />
    <div className={`${style.worst} ${style.bone}`} />
    <div className={`${style.trendBlock} ${style.bone}`} />
    <div className={`${style.sectionBlock} ${style.bone}`} />
    <div className={`${style.own} ${style.bone}`} />
  </div>
);
