import { type Ledger, unscored, warningWords, whyUnscoredWords } from '@yaodian/assessment';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../inspection-sheets/use-said';
import style from './card-notes.module.css';

interface Props {
  ledger: Ledger;
  onOpen: (line: string) => void;
}

/** What a reader is to know before the figures: a veto, lines without a score, what was left out, what was corrected. */
export function CardNotes({ ledger, onOpen }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const { vetoes, lines, bonuses, deductions, warnings, grade } = ledger;
  const open = unscored(ledger);
  const all = [...lines, ...bonuses, ...deductions];
  const corrected = all.filter((line) => 'corrected' in line && line.corrected !== null);
  const numberOf = (key: string) => lines.find((line) => line.key === key);
  const line = (key: string, number: string, name: string) => (
    <button type="button" className={style.line} onClick={() => onOpen(key)}>
      {number} <span lang="zh-CN">{name}</span>
    </button>
  );
  return (
    <>
      {vetoes.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('scorecards.notes.vetoed', { grade: grade ?? '' })}
          description={vetoes.map(({ key, name }) => (
            <p key={key} lang="zh-CN">
              {name}
            </p>
          ))}
        />
      )}
      {open.length > 0 && (
        <section className={style.open} aria-labelledby="unscored">
          <h2 id="unscored">{t('scorecards.notes.unscored', { count: open.length })}</h2>
          <ul>
            {open.map(({ line: key, number, name, why }) => (
              <li key={key}>
                {line(key, number, name)} {said(whyUnscoredWords[why])}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(warnings.length > 0 || corrected.length > 0) && (
        <ul className={style.notes} aria-label={t('scorecards.notes.label')}>
          {warnings.map((warning) => {
            const of = numberOf(warning.line);
            return (
              <li key={`${warning.code} ${warning.line}`}>
                {of && line(of.key, of.number, of.name)} {said(warningWords(warning))}
              </li>
            );
          })}
          {corrected.map(({ key, number, name }) => (
            <li key={key}>
              {line(key, number, name)} {t('scorecards.notes.corrected')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
