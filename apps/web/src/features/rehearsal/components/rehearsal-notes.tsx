import { whyUnscoredWords } from '@yaodian/assessment';
import type { Rehearsal, RehearsedScheme } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import { useProblemWords } from '../../schemes/editing/use-problem-words';
import style from './rehearsal.module.css';

/** Lines that one reads; more are counted. */
const mostLines = 8;

/** What whoever reads the moves is to know first: what is wrong, what is not scored, what only one scheme has. */
export function RehearsalNotes({ rehearsal }: { rehearsal: Rehearsal }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { scheme, against, isPartial, unscored, loneLines, loneUnits, withoutFacts } = rehearsal;
  const named = (items: readonly { number?: string; name: string }[]) =>
    items.map(({ number, name }) => (number === undefined ? name : `${number} ${name}`)).join(t('rehearsal.comma'));
  const lone = (['before', 'after'] as const).flatMap((side) => {
    const lines = loneLines.filter((line) => line.side === side);
    const units = loneUnits.filter((unit) => unit.side === side);
    return [
      ...(lines.length > 0 ? [t(`rehearsal.lone.${side}`, { names: named(lines) })] : []),
      ...(units.length > 0 ? [t(`rehearsal.loneUnits.${side}`, { names: named(units) })] : []),
    ];
  });
  const different =
    withoutFacts.length > 0
      ? [...lone, t('rehearsal.withoutFacts', { names: withoutFacts.join(t('rehearsal.comma')) })]
      : lone;
  return (
    <>
      <Problems scheme={scheme} words={scheme.isScorable ? 'mendable' : 'unmendable'} />
      <Problems scheme={against} words={against.isScorable ? 'mendableOther' : 'unmendableOther'} />
      {isPartial && (
        <Alert
          type="warning"
          showIcon
          title={t('rehearsal.partial')}
          description={
            <Lines
              lines={unscored.map(({ side, number, name, why, units }) =>
                t(`rehearsal.unscored.${side}`, { number, name, why: said(whyUnscoredWords[why]), units }),
              )}
            />
          }
        />
      )}
      {different.length > 0 && (
        <details className={style.details}>
          <summary>{t('rehearsal.different')}</summary>
          <Lines lines={different} />
        </details>
      )}
    </>
  );
}

function Problems({
  scheme: { problems, isScorable },
  words,
}: {
  scheme: RehearsedScheme;
  words: 'mendable' | 'unmendable' | 'mendableOther' | 'unmendableOther';
}) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  if (problems.length === 0) return null;
  return (
    <Alert
      type={isScorable ? 'info' : 'error'}
      showIcon
      role={isScorable ? 'status' : 'alert'}
      title={t(`rehearsal.${words}`, { count: problems.length })}
      description={<Lines lines={problems.map((problem) => wordsOf(problem))} />}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ul className={style.list} lang="zh-CN">
      {lines.slice(0, mostLines).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {lines.length > mostLines && <li>{t('rehearsal.more', { count: lines.length - mostLines })}</li>}
    </ul>
  );
}
