import type { IssuePreview } from '@yaodian/api-client';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './issuing.module.css';

interface Props {
  preview: IssuePreview;
  busy: boolean;
  onRhythm: (rhythm: IssuePreview['rhythm']) => void;
}

/** How often units report, and when: the rounds that are left of the plan's year. */
export function Rounds({ preview: { rhythm, rounds, today }, busy, onRhythm }: Props) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet} aria-labelledby="rounds">
      <h2 id="rounds">{t('issuing.rounds', { count: rounds.length })}</h2>
      <Segmented
        aria-label={t('issuing.rhythm')}
        value={rhythm}
        disabled={busy}
        onChange={onRhythm}
        options={(['monthly', 'quarterly'] as const).map((value) => ({ value, label: t(`issuing.rhythms.${value}`) }))}
      />
      {rounds.length === 0 ? (
        <p className={style.note}>{t('issuing.noRounds', { today })}</p>
      ) : (
        <table className={style.table}>
          <thead>
            <tr>
              {(['period', 'opens', 'due'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`issuing.roundColumns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ first, last, opens, due }) => (
              <tr key={last}>
                <th scope="row">{periodWords(first, last)}</th>
                <td>{opens.slice(5)}</td>
                <td>{due.slice(5)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** 2026-03, or 2026-01 – 03. */
function periodWords(first: string, last: string): string {
  const [from, to] = [first.slice(0, 7), last.slice(5, 7)];
  return from.slice(5) === to ? from : `${from} – ${to}`;
}
