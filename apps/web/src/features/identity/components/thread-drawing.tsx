import style from './thread-drawing.module.css';

const lines = [0, 1, 2, 3, 4, 5, 6, 7];
const rows = [0, 1, 2, 3, 4];

/** What the application does, as a drawing: a passage of a document, and the thread that leads from it to its task. */
export function ThreadDrawing() {
  return (
    <svg className={style.drawing} viewBox="0 0 360 200" aria-hidden="true" focusable="false">
      <rect className={style.sheet} x="0.5" y="0.5" width="132" height="199" rx="2" />
      <rect className={style.title} x="40" y="18" width="52" height="5" />
      <rect className={style.passage} x="10" y="72" width="112" height="54" />
      <rect className={style.edge} x="10" y="72" width="3" height="54" />
      {lines.map((line) => (
        <rect
          key={line}
          className={line === 2 || line === 3 || line === 4 ? style.read : style.line}
          x={line % 3 === 0 ? 26 : 20}
          y={44 + line * 18}
          width={line % 4 === 3 ? 62 : line % 3 === 0 ? 88 : 94}
          height="3"
        />
      ))}
      <path className={style.thread} d="M123 99 C 152 99, 158 74, 188 74" />
      {rows.map((row) => (
        <g key={row}>
          <rect
            className={row === 1 ? style.task : style.row}
            x="188.5"
            y={12.5 + row * 36}
            width="171"
            height="30"
            rx="2"
          />
          <rect className={row === 1 ? style.read : style.line} x="200" y={21 + row * 36} width="80" height="3" />
          <rect className={style.line} x="200" y={31 + row * 36} width="52" height="3" />
          <rect className={style.line} x="322" y={26 + row * 36} width="26" height="3" />
        </g>
      ))}
    </svg>
  );
}
