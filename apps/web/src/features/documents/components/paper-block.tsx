import type { SourceRange } from '@yaodian/api-client';
import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chip, PaperBlock, Piece } from '../paper-model';
import style from './paper.module.css';
import { PlaceWords } from './place-words';

interface Props {
  ref: Ref<HTMLDivElement>;
  index: number;
  top: number;
  block: PaperBlock;
  text: string;
  activeKey: string | null;
  hoverKey: string | null;
  onHover: (key: string | null) => void;
  onSelect: (key: string) => void;
  onMakeTask?: (range: SourceRange) => void;
}

const classes = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ');

/** Blanks before the first word would push the indentation further in. */
function trimmed(text: string, { start, end }: SourceRange): SourceRange {
  const blanks = /^\s*/.exec(text.slice(start, end))![0].length;
  return { start: start + blanks, end };
}

export const PaperBlockView = memo(function PaperBlockView(props: Props) {
  const { ref, index, top, block, text, activeKey, hoverKey, onHover, onSelect, onMakeTask } = props;
  const marked = activeKey ?? hoverKey;

  const piece = ({ start, end, taskKey, heading, mark, doubt }: Piece) => (
    <span
      key={start}
      data-at={start}
      data-source={taskKey ?? undefined}
      className={classes(
        heading && style[heading],
        taskKey !== null && style.words,
        taskKey !== null && taskKey === activeKey && style.active,
        taskKey !== null && taskKey === hoverKey && style.hover,
        mark && taskKey === marked && style.mark,
        doubt && style.doubt,
      )}
      onMouseEnter={() => onHover(taskKey)}
      onClick={() => {
        // dragging over words selects them for copying
        if (taskKey !== null && document.getSelection()?.isCollapsed !== false) onSelect(taskKey);
      }}
    >
      {text.slice(start, end)}
    </span>
  );

  return (
    <div
      ref={ref}
      data-index={index}
      className={classes(
        style.block,
        style[block.look],
        block.tasks.length > 0 && style.ruled,
        block.fromBefore && style.fromBefore,
        block.intoNext && style.intoNext,
        activeKey !== null && style.ruledActive,
      )}
      style={{ top, gridTemplateColumns: block.columns ?? undefined }}
    >
      {block.opens && (
        <span className={style.opens}>
          <PlaceWords place={{ ...block.opens, row: undefined }} />
        </span>
      )}
      <span className={style.margin}>
        {block.chips.map((chip, at) => (
          <MarginChip key={at} chip={chip} activeKey={activeKey} />
        ))}
      </span>
      {block.block.kind === 'row'
        ? block.block.cells.map((cell) => (
            <div
              key={cell.column}
              className={style.cell}
              style={{ gridColumn: `${cell.column + 1} / span ${cell.colSpan}` }}
            >
              {block.piecesOf(cell).map(piece)}
            </div>
          ))
        : block.piecesOf(trimmed(text, block)).map(piece)}
      {onMakeTask && <MakeTask block={block} text={text} onMakeTask={onMakeTask} />}
    </div>
  );
});

function MarginChip({ chip, activeKey }: { chip: Chip; activeKey: string | null }) {
  const { t } = useTranslation();
  if (chip.kind === 'heading') return <span className={style.chip}>{t('documents.chips.heading')}</span>;
  if (chip.kind === 'not-task') return <span className={style.chip}>{t('documents.chips.notTask')}</span>;
  const { key, number, doubtful } = chip.task;
  return (
    <span
      className={classes(style.chip, style.number, doubtful && style.doubtful, key === activeKey && style.numberActive)}
    >
      {number}
    </span>
  );
}

function MakeTask({ block, text, onMakeTask }: Required<Pick<Props, 'block' | 'text' | 'onMakeTask'>>) {
  const { t } = useTranslation();
  const rest = block.chips.flatMap((chip) => (chip.kind === 'not-task' ? [chip.range] : []));
  return rest.map((range) => (
    <button
      key={range.start}
      type="button"
      className={style.make}
      aria-label={t('documents.makeTaskOf', { words: text.slice(range.start, range.end).trim().slice(0, 20) })}
      onClick={() => onMakeTask(range)}
    >
      {t('documents.makeTask')}
    </button>
  ));
}
