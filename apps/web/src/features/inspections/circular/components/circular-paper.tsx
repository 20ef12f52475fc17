import type { Circular, CircularFigure } from '@yaodian/api-client';
import { nodesOf, type Piece, type TextNode } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import type { Content } from '../content';
import style from './circular-paper.module.css';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** 12 → 十二 */
const inChinese = (value: number): string =>
  value <= 10
    ? digits[value]!
    : `${value < 20 ? '' : digits[Math.floor(value / 10)]!}十${value % 10 ? digits[value % 10]! : ''}`;

/** 2026年12月3日, as an official document has it. */
const inWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const marks: Record<2 | 3 | 4, (value: number) => string> = {
  2: (value) => `（${inChinese(value)}）`,
  3: (value) => `${value}.`,
  4: (value) => `（${value}）`,
};

/** The nodes of a section with the numbers that its headings have in print. */
function numbered(nodes: TextNode[]): { node: TextNode; mark: string }[] {
  const counts = [0, 0, 0];
  return nodes.map((node) => {
    if (node.kind === 'paragraph') return { node, mark: '' };
    const at = node.level - 2;
    counts.fill(0, at + 1);
    counts[at]! += 1;
    return { node, mark: marks[node.level](counts[at]!) };
  });
}

interface Props {
  circular: Circular;
  /** As it is written just now. */
  content: Content;
}

/** A circular as it looks on paper, in the words of an official document whatever the language around it is. */
export function CircularPaper({ circular, content }: Props) {
  const { t } = useTranslation();
  const { signing, issuer, number, reason, replaces, groups, problems, weights } = circular;
  const values = new Map(circular.figures.map((figure) => [figure.name, figure]));
  const isNamed = problems.some(({ unit }) => unit !== null);
  const annexes = ['督查得分和排名表', ...(problems.length > 0 ? ['督查发现问题清单'] : [])];
  const annexTitle = (at: number) => `附件${annexes.length > 1 ? at + 1 : ''}`;
  return (
    <article className={style.paper} lang="zh-CN" aria-label={t('circulars.paper')}>
      <p className={style.mark}>{issuer}</p>
      <p className={style.number}>{signing?.documentNumber ?? '（文号在印发时填写）'}</p>
      <h2 className={style.title}>
        {content.title}
        {reason !== null && <span className={style.whole}>（第{inChinese(number)}版）</span>}
        {signing === null && <span className={style.whole}>（送审稿）</span>}
      </h2>
      {content.addressees.length > 0 && <p>{content.addressees.join('，')}：</p>}
      {reason !== null && (
        <p className={style.body}>
          本通报更正并代替{replaces}。更正原因：{reason.replace(/[。\s]+$/u, '')}。
        </p>
      )}
      {content.sections.map((section, at) => (
        <section key={at}>
          <h3 className={style.one}>
            {inChinese(at + 1)}、{section.title}
          </h3>
          {numbered(nodesOf(section.text)).map(({ node, mark }, line) => (
            <p key={line} className={style.body}>
              {node.kind === 'heading' ? (
                <>
                  <span className={node.level === 2 ? style.two : undefined}>
                    {mark}
                    <Pieces pieces={node.pieces} values={values} />
                  </span>
                  {node.runIn && <Pieces pieces={node.runIn} values={values} />}
                </>
              ) : (
                <Pieces pieces={node.pieces} values={values} />
              )}
            </p>
          ))}
        </section>
      ))}
      <p className={style.annexes}>
        附件：
        {annexes.map((name, at) => (
          <span key={name}>
            {annexes.length > 1 && `${at + 1}. `}
            {name}
            <br />
          </span>
        ))}
      </p>
      <p className={style.date}>
        {issuer}
        <br />
        {signing ? inWords(signing.signedOn) : '　　年　　月　　日'}
      </p>
      {signing && (
        <p className={style.body}>
          （{[`签发：${signing.signer}`, `核稿：${signing.checker}`, `拟稿：${signing.drafter}`].join('\u3000')}）
        </p>
      )}
      <section className={style.annex}>
        <p className={style.annexMark}>{annexTitle(0)}</p>
        <h3 className={style.title}>{annexes[0]}</h3>
        {groups.map((group) => (
          <div key={group.title} className={style.scroll} role="region" aria-label={group.title} tabIndex={0}>
            <table className={style.table}>
              <caption>{group.title}</caption>
              <thead>
                <tr>
                  <th scope="col">名次</th>
                  <th scope="col">单位</th>
                  <th scope="col">公开数量（{weights.quantity}分）</th>
                  <th scope="col">公开内容（{weights.content}分）</th>
                  <th scope="col">公开时限（{weights.timeliness}分）</th>
                  <th scope="col">其他扣分</th>
                  <th scope="col">总分</th>
                  <th scope="col">备注</th>
                </tr>
              </thead>
              <tbody>
                {group.units.map((unit) => (
                  <tr key={unit.unit}>
                    <td>{unit.rank ?? '—'}</td>
                    <th scope="row">{unit.unit}</th>
                    <td>{unit.quantity ?? '不适用'}</td>
                    <td>{unit.content ?? '不适用'}</td>
                    <td>{unit.timeliness ?? '不适用'}</td>
                    <td>{unit.other}</td>
                    <td>{unit.total ?? '—'}</td>
                    <td className={style.left}>{unit.remark}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </section>
      {problems.length > 0 && (
        <section className={style.annex}>
          <p className={style.annexMark}>{annexTitle(1)}</p>
          <h3 className={style.title}>{annexes[1]}</h3>
          <div className={style.scroll} role="region" aria-label={annexes[1]} tabIndex={0}>
            <table className={style.table}>
              <thead>
                <tr>
                  <th scope="col">序号</th>
                  {isNamed && <th scope="col">单位</th>}
                  <th scope="col">问题类别</th>
                  <th scope="col">具体问题</th>
                  <th scope="col">程度</th>
                  <th scope="col">扣分</th>
                  <th scope="col">整改情况</th>
                </tr>
              </thead>
              <tbody>
                {problems.map((problem, at) => (
                  <tr key={at}>
                    <td>{at + 1}</td>
                    {isNamed && <td className={style.left}>{problem.unit}</td>}
                    <td className={style.left}>{problem.kind}</td>
                    <td className={style.left}>{problem.words}</td>
                    <td>{problem.severity}</td>
                    <td>{problem.deduction ?? '—'}</td>
                    <td>{problem.rectification}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {signing && (
        <p className={style.imprint}>
          {content.copies.length > 0 && <span>抄送：{content.copies.join('，')}。</span>}
          <span>{[issuer, `${inWords(signing.signedOn)}印发`].join('\u3000\u3000')}</span>
        </p>
      )}
    </article>
  );
}

interface PiecesProps {
  pieces: Piece[];
  values: ReadonlyMap<string, CircularFigure>;
}

/** Words with the figures in their places; what is a figure is seen, and what is none stands out. */
function Pieces({ pieces, values }: PiecesProps) {
  const { t } = useTranslation();
  return pieces.map((piece, at) => {
    if ('text' in piece) return <span key={at}>{piece.text}</span>;
    const figure = values.get(piece.figure);
    return figure ? (
      <span key={at} className={style.figure} title={piece.figure}>
        {figure.value}
      </span>
    ) : (
      <mark key={at} className={style.unknown} title={t('circulars.figures.unknown', { names: piece.figure })}>
        {`{{${piece.figure}}}`}
      </mark>
    );
  });
}
