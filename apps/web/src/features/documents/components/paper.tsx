import { useVirtualizer } from '@tanstack/react-virtual';
import type { SourceRange } from '@yaodian/api-client';
import { useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { buildPaper, type PaperSource, type PaperTask } from '../paper-model';
import { PaperBlockView } from './paper-block';
import style from './paper.module.css';
import { SelectionTask } from './selection-task';

export interface PaperHandle {
  /** Scrolls so that the place of a task, or of a passage, is in view. */
  reveal: (place: SourceRange) => void;
}

interface Props {
  ref?: Ref<PaperHandle>;
  source: PaperSource;
  tasks: PaperTask[];
  activeKey: string | null;
  hoverKey: string | null;
  onHover: (key: string | null) => void;
  onSelect: (key: string) => void;
  /** Offers to make a task of what is not one. */
  onMakeTask?: (range: SourceRange) => void;
}

const lineHeight = 30;
const charactersInLine = 26;

/** The source as an official paper: its words as they stand, and in the margin what each part was taken for. */
export function Paper({ ref, source, tasks, activeKey, hoverKey, onHover, onSelect, onMakeTask }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const blocks = useMemo(() => buildPaper(source, tasks), [source, tasks]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the React compiler is not in use
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const { start, end } = blocks[index]!;
      return Math.ceil((end - start + 2) / charactersInLine) * lineHeight;
    },
    overscan: 8,
    paddingStart: 36,
    paddingEnd: 48,
    scrollPaddingStart: 60,
  });

  useImperativeHandle(ref, () => ({
    reveal: (place) => {
      const first = blocks.findIndex((block) => block.end > place.start);
      if (first < 0) return;
      let last = first;
      while (last + 1 < blocks.length && blocks[last + 1]!.start < place.end) last++;
      const top = virtualizer.measurementsCache[first]?.start ?? 0;
      const bottom = virtualizer.measurementsCache[last]?.end ?? 0;
      const from = virtualizer.scrollOffset ?? 0;
      const height = scroller.current?.clientHeight ?? 0;
      if (top < from || bottom > from + height) virtualizer.scrollToIndex(first, { align: 'start' });
    },
  }));

  return (
    <div
      ref={scroller}
      className={style.desk}
      data-scroll="paper"
      role="region"
      aria-label={t('documents.paper')}
      tabIndex={0}
      onMouseLeave={() => onHover(null)}
    >
      <article ref={sheet} className={style.sheet} lang="zh-CN" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const block = blocks[index]!;
          return (
            <PaperBlockView
              key={block.start}
              ref={virtualizer.measureElement}
              index={index}
              top={start}
              block={block}
              text={source.text}
              activeKey={block.tasks.some(({ key }) => key === activeKey) ? activeKey : null}
              hoverKey={block.tasks.some(({ key }) => key === hoverKey) ? hoverKey : null}
              onHover={onHover}
              onSelect={onSelect}
              onMakeTask={onMakeTask}
            />
          );
        })}
        {onMakeTask && <SelectionTask sheet={sheet} text={source.text} taken={tasks} onMakeTask={onMakeTask} />}
      </article>
    </div>
  );
}
