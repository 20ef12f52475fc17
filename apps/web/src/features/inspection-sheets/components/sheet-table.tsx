import type { ComputedFigure, SheetFigure, UnitSheet } from '@yaodian/api-client';
import { dimensionNames, gradeNames, totalWords, workingWords, type Words } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import { useSaid } from '../use-said';
import { DoubtNote } from './doubt-note';
import style from './sheets.module.css';

const columns = ['item', 'weight', 'points', 'score', 'working'] as const;

interface Props {
  sheet: UnitSheet;
  /** Where the rows of a figure are shown. */
  addressOf: (figure: SheetFigure) => string;
}

/** A unit's sheet with its working; each figure leads to its rows. */
export function SheetTable({ sheet, addressOf }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const { quantity, content, timeliness } = sheet;
  const { deductions } = content.working;
  const notesOn = (figure: ComputedFigure) =>
    sheet.doubts
      .filter((doubt) => doubt.figure === figure)
      .map((doubt) => (
        <DoubtNote
          key={figure}
          inspectionId={sheet.inspectionId}
          unitId={sheet.unitId}
          doubt={doubt}
          mayResolve={sheet.mayResolve}
        />
      ));
  return (
    <TableFrame className={style.sheet}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`inspectionSheets.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Line line={quantity} words={workingWords(quantity)} notes={notesOn('quantity')}>
          <Figure
            to={addressOf('quantity')}
            name={t('inspectionSheets.figures.quantity')}
            count={quantity.working.rows}
          />
          <Figure
            to={addressOf('disclosures')}
            name={t('inspectionSheets.figures.disclosures')}
            count={sheet.disclosures}
          />
        </Line>
        <Line line={content} words={workingWords(content)}>
          <Figure to={addressOf('content')} name={t('inspectionSheets.figures.content')} count={deductions.length} />
          <Figure to={addressOf('praise')} name={t('inspectionSheets.figures.praise')} count={sheet.praise} />
        </Line>
        <Line line={timeliness} words={workingWords(timeliness)} notes={notesOn('timeliness')}>
          <Figure
            to={addressOf('disclosures')}
            name={t('inspectionSheets.figures.disclosures')}
            count={sheet.disclosures}
          />
          <Figure
            to={addressOf('reports')}
            name={t('inspectionSheets.figures.reports')}
            count={(timeliness.working.reports?.owed ?? 0) + timeliness.working.awaited}
          />
        </Line>
        {sheet.deductions.length > 0 && (
          <tr>
            <th scope="row">{t('inspectionSheets.others')}</th>
            <td />
            <td />
            <td className={style.score}>−{sheet.deducted}</td>
            <td>
              <Figure
                to={addressOf('deductions')}
                name={t('inspectionSheets.figures.deductions')}
                count={sheet.deductions.length}
              />
            </td>
          </tr>
        )}
        <tr className={style.total}>
          <th scope="row">{t('inspectionSheets.total')}</th>
          <td className={style.weight}>100</td>
          <td />
          <td className={style.score}>{sheet.total ?? '—'}</td>
          <td>
            <Said words={totalWords(sheet)} />
            {sheet.grade !== null && <p>{t('inspectionSheets.grade', { grade: said(gradeNames[sheet.grade]) })}</p>}
            <Figure to={addressOf('vetoes')} name={t('inspectionSheets.figures.vetoes')} count={sheet.vetoes.length} />
          </td>
        </tr>
      </tbody>
    </TableFrame>
  );
}

interface LineProps {
  line: UnitSheet['quantity' | 'content' | 'timeliness'];
  words: Words[];
  /** What is said on it. */
  notes?: React.ReactNode;
  children: React.ReactNode;
}

function Line({ line, words, notes, children }: LineProps) {
  const said = useSaid();
  return (
    <tr>
      <th scope="row">{said(dimensionNames[line.dimension])}</th>
      <td className={style.weight}>{line.weight}</td>
      <td className={style.points}>{line.score === null ? '—' : line.points}</td>
      <td className={style.score}>{line.score ?? '—'}</td>
      <td>
        <Said words={words} />
        <div className={style.figures}>{children}</div>
        {notes}
      </td>
    </tr>
  );
}

function Said({ words }: { words: Words[] }) {
  const said = useSaid();
  return words.map((one) => <p key={one.zh}>{said(one)}</p>);
}

/** A figure that opens to its rows; one of nothing is left out. */
function Figure({ to, name, count }: { to: string; name: string; count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return <Link to={to}>{t('inspectionSheets.rowsOf', { name, count })}</Link>;
}
