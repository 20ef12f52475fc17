import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { type Link, linkBetween, visibleSpan } from './link-geometry';
import style from './side-by-side.module.css';

interface Props {
  container: RefObject<HTMLDivElement | null>;
  activeKey: string | null;
  hoverKey: string | null;
}

interface Lines {
  active: Link | null;
  hover: Link | null;
}

function measure(container: HTMLElement, key: string | null): Link | null {
  if (key === null) return null;
  const paper = container.querySelector('[data-scroll="paper"]');
  const table = container.querySelector('[data-scroll="table"]');
  const row = table?.querySelector(`[data-row="${key}"]`);
  const pieces = [...(paper?.querySelectorAll(`[data-source="${key}"]`) ?? [])];
  if (!paper || !table || !row || pieces.length === 0) return null;
  const origin = container.getBoundingClientRect();
  const local = (box: DOMRect) => ({ top: box.top - origin.top, bottom: box.bottom - origin.top });
  const boxes = pieces.map((piece) => piece.getBoundingClientRect());
  const all = { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
  const words = visibleSpan(
    { top: all.top - origin.top, bottom: all.bottom - origin.top },
    local(paper.getBoundingClientRect()),
  );
  const rowBox = row.getBoundingClientRect();
  // what lies under the table's head is not seen
  const head = table.querySelector('[data-head]')?.getBoundingClientRect().height ?? 0;
  const tableWindow = local(table.getBoundingClientRect());
  const seen = visibleSpan(local(rowBox), { ...tableWindow, top: tableWindow.top + head });
  if (!words || !seen) return null;
  const block = pieces[0]!.closest('[data-index]') ?? paper;
  const outdent = parseFloat(getComputedStyle(block).paddingRight);
  const wordsRight = block.getBoundingClientRect().right - outdent - origin.left;
  return linkBetween({ words, wordsRight, row: seen, rowLeft: rowBox.left - origin.left });
}

const same = (a: Lines, b: Lines) => JSON.stringify(a) === JSON.stringify(b);

/** The line from the words to their row: thin for what the pointer is on, full for what is selected. */
export function LinkLines({ container, activeKey, hoverKey }: Props) {
  const [lines, setLines] = useState<Lines>({ active: null, hover: null });

  const draw = useEffectEvent(() => {
    const element = container.current;
    if (!element) return;
    const hover = hoverKey === activeKey ? null : hoverKey;
    const next = { active: measure(element, activeKey), hover: measure(element, hover) };
    setLines((old) => (same(old, next) ? old : next));
  });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw());
    };
    soon();
    // rows and blocks that come, go or grow move the ends as scrolling does
    const sizes = new ResizeObserver(soon);
    const contents = new MutationObserver(soon);
    sizes.observe(element);
    contents.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'class'],
    });
    element.addEventListener('scroll', soon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      contents.disconnect();
      element.removeEventListener('scroll', soon, { capture: true });
    };
  }, [container, activeKey, hoverKey]);

  return (
    <svg className={style.lines} aria-hidden="true">
      {lines.hover && <path className={style.thin} d={lines.hover.bracket + lines.hover.line} />}
      {lines.active && (
        <>
          <path className={style.full} d={lines.active.bracket + lines.active.line} />
          <circle className={style.dot} cx={lines.active.end.x} cy={lines.active.end.y} r={4.5} />
        </>
      )}
    </svg>
  );
}
