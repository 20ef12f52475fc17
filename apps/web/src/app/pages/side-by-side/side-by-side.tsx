import { Segmented } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkLines } from './link-lines';
import style from './side-by-side.module.css';

export type Side = 'paper' | 'table';

interface Pane {
  title: string;
  /** How many of what. */
  facts?: ReactNode;
  /** At the right end of the head. */
  extra?: ReactNode;
  body: ReactNode;
}

interface Props {
  paper: Pane;
  table: Pane;
  activeKey: string | null;
  hoverKey: string | null;
  /** Which of the two is seen where there is room for one only. */
  side: Side;
  onSide: (side: Side) => void;
}

/** The source at the left, the table at the right, and the line between the same thing in both; on narrow screens one at a time. */
export function SideBySide({ paper, table, activeKey, hoverKey, side, onSide }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const pane = (name: Side, { title, facts, extra, body }: Pane) => (
    <section className={`${style.side} ${side === name ? '' : style.hiddenSide}`} aria-label={title}>
      <div className={style.head}>
        <h2>{title}</h2>
        {facts}
        {extra && <div className={style.end}>{extra}</div>}
      </div>
      {body}
    </section>
  );
  return (
    <>
      <div className={style.tabs}>
        <Segmented<Side>
          block
          aria-label={t('documents.sides')}
          value={side}
          onChange={onSide}
          options={[
            { value: 'paper', label: paper.title },
            { value: 'table', label: table.title },
          ]}
        />
      </div>
      <div ref={container} className={style.sides}>
        {pane('paper', paper)}
        {pane('table', table)}
        <LinkLines container={container} activeKey={activeKey} hoverKey={hoverKey} />
      </div>
    </>
  );
}
