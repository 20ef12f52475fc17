import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { PlanSummary, Sheet, SheetPreview } from '@yaodian/api-client';
import { App, Button, Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce } from '../../../shared/announcer';
import { PageHead } from '../../../shared/page-head';
import { isAbort } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { saveFile } from '../../../shared/save-file';
import { SearchField } from '../../../shared/search-field';
import { useAddress } from '../../../shared/use-address';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { LightMark } from '../../lights/components/light-mark';
import { plansQuery } from '../../plans/api/list-plans';
import { sheetsQuery } from '../api/preview-sheets';
import { useWriteSheets } from '../api/write-sheets';
import style from '../components/sheets.module.css';
import { UnitSheet } from '../components/unit-sheet';
import { useSheetTexts } from '../use-sheet-texts';

/** 一季一调度: for each unit whose tasks lag behind a page for the meeting. */
export function SheetsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const plans = useInfiniteQuery(plansQuery());
  const issued = plans.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state !== 'draft');
  const asked = Number(params.get('plan'));
  const plan = asked
    ? issued?.find(({ id }) => id === asked)
    : (issued?.find(({ state }) => state === 'issued') ?? issued?.[0]);
  const quarter = [1, 2, 3, 4].find((each) => String(each) === params.get('quarter'));
  const { data, error, refetch } = useQuery({ ...sheetsQuery(plan?.id ?? 0, quarter), enabled: plan !== undefined });
  const problem = plans.error ?? error;
  return (
    <>
      {plan && data ? (
        <Sheets key={`${plan.id} ${data.quarter}`} plan={plan} issued={issued ?? []} preview={data} />
      ) : (
        <div className="page">
          <PageHead title={t('sheets.title')} facts={<p>{t('sheets.facts')}</p>} />
          {problem && (
            <ProblemAlert
              title={t('sheets.notLoaded')}
              error={problem}
              onRetry={() => void Promise.all([plans.refetch(), plan && refetch()])}
            />
          )}
          {issued && !plan && !problem && (
            <div className={style.empty}>
              <h2>{t(issued.length === 0 ? 'sheets.noPlan' : 'problems.not-found')}</h2>
              {issued.length === 0 ? (
                <Link to="/plans">{t('sheets.toPlans')}</Link>
              ) : (
                <Button onClick={() => set('plan', null, true)}>{t('sheets.otherPlan')}</Button>
              )}
            </div>
          )}
        </div>
      )}
    </>
  );
}

interface Props {
  plan: PlanSummary;
  issued: PlanSummary[];
  preview: SheetPreview;
}

function Sheets({ plan, issued, preview }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const [params, set] = useAddress();
  const texts = useSheetTexts(plan.id, preview.quarter);
  const download = useWriteSheets();

  const search = params.get('search') ?? '';
  const named = params.get('units')?.split(',').map(Number);
  const isChosen = ({ unitId }: Sheet) => named === undefined || named.includes(unitId);
  const chosen = preview.units.filter(isChosen);
  const listed = preview.units.filter(({ unit }) => unit.includes(search));
  const choose = (units: Sheet[]) =>
    set(
      'units',
      units.length === preview.units.length ? null : units.map(({ unitId }) => unitId).join(',') || '0',
      true,
    );
  const withRed = preview.units.filter(({ tasks }) => tasks.some(({ light }) => light === 'red'));

  const issuer = texts.issuer ?? preview.issuer;
  const askedOf = ({ unitId }: Sheet) => texts.own[unitId] ?? texts.all ?? preview.asked;
  const isComplete = issuer.trim() !== '' && chosen.length > 0 && chosen.every((one) => askedOf(one).trim() !== '');

  const write = async () => {
    try {
      const units = chosen.map((sheet) => ({ unitId: sheet.unitId, asked: askedOf(sheet) }));
      const file = await download.mutateAsync({ planId: plan.id, quarter: preview.quarter, issuer, units });
      saveFile(file);
      announce(t('sheets.written', { name: file.name }));
    } catch (error) {
      if (isAbort(error)) announce(t('sheets.cancelled'));
      else void message.error({ content: `${t('sheets.notWritten')} ${sentenceOf(error)}`, duration: 8 });
    }
  };

  return (
    <div className="page">
      <div className="screen-only">
        <PageHead
          title={t('sheets.title')}
          takesText
          facts={
            <>
              <p>{t('sheets.asOf', { on: preview.on })}</p>
              {preview.computing > 0 && <p>{t('lights.computing', { count: preview.computing })}</p>}
            </>
          }
          actions={
            <>
              <Select
                className={style.plan}
                aria-label={t('sheets.plan')}
                value={plan.id}
                options={issued.map(({ id, year, title }) => ({ value: id, label: `${year} · ${title}` }))}
                onChange={(id) => set('plan', String(id), true)}
              />
              <Select
                aria-label={t('sheets.quarter')}
                value={preview.quarter}
                options={[1, 2, 3, 4].map((value) => ({ value, label: t('sheets.quarterOf', { quarter: value }) }))}
                onChange={(value) => set('quarter', String(value), true)}
              />
              <Button disabled={chosen.length === 0} onClick={() => window.print()}>
                {t('sheets.print')}
              </Button>
              <Button
                type="primary"
                disabled={!isComplete && !download.isPending}
                onClick={() => (download.isPending ? download.cancel() : void write())}
              >
                {download.isPending ? t('sheets.cancel') : t('sheets.write', { count: chosen.length })}
              </Button>
            </>
          }
        />
      </div>
      {preview.units.length === 0 ? (
        <div className={style.empty}>
          <h2>{t('sheets.nobody')}</h2>
          <p>{t('sheets.nobodyWhy', { plan: plan.title })}</p>
          <Link to={`/tasks?plan=${plan.id}`}>{t('sheets.toLedger')}</Link>
        </div>
      ) : (
        <div className={style.sides}>
          <aside className={`${style.rail} screen-only`} aria-label={t('sheets.choice')}>
            <label className={style.field}>
              {t('sheets.issuer')}
              <Input
                value={issuer}
                maxLength={60}
                status={issuer.trim() === '' ? 'error' : undefined}
                onChange={({ target }) => texts.setIssuer(target.value === preview.issuer ? undefined : target.value)}
              />
            </label>
            <label className={style.field}>
              {t('sheets.askedOfAll')}
              <Input.TextArea
                value={texts.all ?? preview.asked}
                maxLength={400}
                autoSize={{ minRows: 3, maxRows: 10 }}
                onChange={({ target }) => texts.setAll(target.value === preview.asked ? undefined : target.value)}
              />
              <span className={style.note}>{t('sheets.askedNote')}</span>
            </label>
            {texts.all !== undefined && (
              <div>
                <Button size="small" onClick={() => texts.setAll(undefined)}>
                  {t('sheets.askAsProposed')}
                </Button>
              </div>
            )}
            <p className={style.note}>
              {preview.template === null ? t('sheets.builtIn') : t('sheets.byTemplate', { name: preview.template })}
            </p>
            <h2>{t('sheets.units', { count: chosen.length, all: preview.units.length })}</h2>
            <SearchField label={t('sheets.search')} value={search} onSearch={(words) => set('search', words, true)} />
            <div className={style.pick}>
              <Button size="small" onClick={() => choose(preview.units)}>
                {t('sheets.all')}
              </Button>
              <Button size="small" disabled={withRed.length === 0} onClick={() => choose(withRed)}>
                {t('sheets.withRed', { count: withRed.length })}
              </Button>
              <Button size="small" onClick={() => choose([])}>
                {t('sheets.noneOfThem')}
              </Button>
            </div>
            <ul>
              {listed.map((sheet) => (
                <li key={sheet.unitId} className={style.unit}>
                  <Checkbox
                    checked={isChosen(sheet)}
                    onChange={({ target }) =>
                      choose(preview.units.filter((one) => (one === sheet ? target.checked : isChosen(one))))
                    }
                  >
                    {sheet.unit}
                  </Checkbox>
                  <Counts sheet={sheet} />
                </li>
              ))}
            </ul>
            {listed.length === 0 && <p className={style.note}>{t('sheets.noneFound', { search })}</p>}
          </aside>
          <div className={style.papers}>
            {chosen.length === 0 && (
              <div className={style.empty}>
                <h2>{t('sheets.noneChosen')}</h2>
                <p>{t('sheets.noneChosenWhy')}</p>
              </div>
            )}
            {chosen.map((sheet) => (
              <UnitSheet
                key={sheet.unitId}
                sheet={sheet}
                of={preview}
                issuer={issuer}
                asked={askedOf(sheet)}
                isOwn={texts.own[sheet.unitId] !== undefined}
                onAsked={(words) => texts.setOwn(sheet.unitId, words)}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function Counts({ sheet: { tasks } }: { sheet: Sheet }) {
  const { t } = useTranslation();
  return (
    <span className={style.counts}>
      {(['red', 'yellow'] as const).map((light) => {
        const count = tasks.filter((task) => task.light === light).length;
        return count === 0 ? null : (
          <LightMark key={light} light={light}>
            <span className="visually-hidden">{t(`lights.colours.${light}`)}</span>
            {count}
          </LightMark>
        );
      })}
    </span>
  );
}
