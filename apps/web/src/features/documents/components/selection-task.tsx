import type { SourceRange } from '@yaodian/api-client';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './paper.module.css';

interface Props {
  sheet: RefObject<HTMLElement | null>;
  text: string;
  /** What belongs to a task already cannot become another one. */
  taken: SourceRange[];
  onMakeTask: (range: SourceRange) => void;
}

interface Selected {
  range: SourceRange;
  top: number;
  left: number;
}

/** The words that are selected on the sheet, as a range of the document's text without blanks at its ends. */
function selectedRange(sheet: HTMLElement, range: Range, text: string): SourceRange | null {
  const pieces = [...sheet.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) => range.intersectsNode(piece));
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (!first || !last) return null;
  const placeOf = (piece: HTMLElement, node: Node, offset: number, otherwise: number) =>
    Number(piece.dataset['at']) + (piece.contains(node) && node.nodeType === Node.TEXT_NODE ? offset : otherwise);
  const start = placeOf(first, range.startContainer, range.startOffset, 0);
  const end = placeOf(last, range.endContainer, range.endOffset, last.textContent.length);
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** Offers to make a task of selected words, where they are none yet. */
export function SelectionTask({ sheet, text, taken, onMakeTask }: Props) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<Selected | null>(null);

  const look = useEffectEvent(() => {
    const selection = document.getSelection();
    const element = sheet.current;
    const drawn = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const within = element !== null && drawn !== null && element.contains(drawn.commonAncestorContainer);
    const range = within ? selectedRange(element, drawn, text) : null;
    if (!range || !element || !drawn || taken.some(({ start, end }) => start < range.end && range.start < end))
      return setSelected(null);
    const origin = element.getBoundingClientRect();
    const box = drawn.getBoundingClientRect();
    setSelected({ range, top: box.bottom - origin.top + 4, left: Math.max(8, box.left - origin.left) });
  });
  useEffect(() => {
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);

  if (!selected) return null;
  return (
    <button
      type="button"
      className={style.makeSelected}
      style={{ top: selected.top, left: selected.left }}
      // pressing it must not take the selection away first
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onMakeTask(selected.range);
        document.getSelection()?.removeAllRanges();
      }}
    >
      {t('documents.makeTaskOfSelected')}
    </button>
  );
}
