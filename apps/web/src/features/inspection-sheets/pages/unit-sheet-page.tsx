import { useQuery } from '@tanstack/react-query';
import type { SheetFigure } from '@yaodian/api-client';
import { App, Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { saveFile } from '../../../shared/save-file';
import { useAddress } from '../../../shared/use-address';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { InspectionLink } from '../../inspections/components/inspection-link';
import { useQuarterOf } from '../../inspections/quarters';
import { type ShownRows, sheetQuery, useSheetDocument } from '../api/sheets';
import { AboutVersion } from '../components/about-version';
import { FigureRows } from '../components/figure-rows';
import { SheetTable } from '../components/sheet-table';
import style from '../components/sheets.module.css';
import { VersionChoice } from '../components/version-choice';

const figures: readonly SheetFigure[] = [
  ...(['quantity', 'disclosures', 'reports', 'content', 'deductions', 'vetoes', 'praise'] as const),
];

/** 督查评分表: the sheet of one unit, each figure with its working and its rows. */
export function UnitSheetPage() {
  const { t } = useTranslation();
  const { id = '', unitId = '' } = useParams();
  const quarterOf = useQuarterOf();
  const [params, set] = useAddress();
  const version = Number(params.get('version')) || undefined;
  const { data: sheet, error, isPending, refetch } = useQuery(sheetQuery(Number(id), Number(unitId), version));
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const word = useSheetDocument(Number(id), Number(unitId), version);
  const shown = shownRows(params);
  const addressOf = (rows: Record<string, string>) =>
    `?${new URLSearchParams({ ...(version !== undefined && { version: String(version) }), ...rows })}`;
  return (
    <div className="page" aria-busy={isPending}>
      <PageHead
        title={sheet ? t('inspectionSheets.titleOf', { unit: sheet.unitName }) : t('inspectionSheets.title')}
        facts={
          sheet && (
            <>
              <InspectionLink id={Number(id)} title={sheet.inspectionTitle} />
              <p>{quarterOf(sheet.year, sheet.quarter)}</p>
              <p>
                {sheet.version === null
                  ? t('inspectionSheets.now', { at: clockTime(sheet.computedAt) })
                  : t('inspectionSheets.frozen', { number: sheet.version, at: clockTime(sheet.computedAt) })}
              </p>
            </>
          )
        }
        actions={
          sheet && (
            <>
              {sheet.maySeeRanking && (
                <Link className={style.link} to={`/inspections/${id}/ranking`}>
                  {t('inspectionSheets.ranking.title')}
                </Link>
              )}
              <VersionChoice
                version={sheet.version}
                versions={sheet.versions}
                onChange={(number) => set('version', String(number), false)}
              />
              <Button
                loading={word.isPending}
                onClick={() =>
                  void word
                    .mutateAsync('sheet.docx')
                    .then(saveFile, (failure: unknown) => void message.error(sentenceOf(failure)))
                }
              >
                {t('inspectionSheets.word')}
              </Button>
              <Button onClick={() => window.print()}>{t('inspectionSheets.print')}</Button>
            </>
          )
        }
      />
      {error && <ProblemAlert title={t('inspectionSheets.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {sheet && <AboutVersion inspectionId={Number(id)} about={sheet.about} />}
      {sheet && <SheetTable sheet={sheet} addressOf={(figure) => addressOf({ figure })} />}
      {sheet && shown && (
        <FigureRows
          inspectionId={Number(id)}
          unitId={Number(unitId)}
          version={version}
          shown={shown}
          lineAddress={(assignmentId, target) =>
            addressOf({
              figure: 'disclosures',
              assignment: String(assignmentId),
              ...(target !== null && { target: String(target) }),
            })
          }
        />
      )}
    </div>
  );
}

/** The rows that the address names. */
function shownRows(params: URLSearchParams): ShownRows | null {
  const figure = figures.find((one) => one === params.get('figure'));
  if (figure === undefined) return null;
  const assignmentId = Number(params.get('assignment')) || undefined;
  const target = params.get('target');
  return {
    figure,
    ...(assignmentId !== undefined && { assignmentId }),
    ...(target !== null && /^\d{1,3}$/.test(target) && { target: Number(target) }),
  };
}
