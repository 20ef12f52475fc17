import type { FigureName, PlanFigure } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { useFigureWords } from '../use-figure-words';
import style from './figure-list.module.css';

const parts: Record<'rounds' | 'lights' | 'notices', FigureName[]> = {
  rounds: ['dueDay', 'lastOpens', 'lastDue', 'closesAfter', 'leastOpenDays', 'returnDays'],
  lights: ['graceDays', 'soonDays', 'behindPoints', 'receiptDays'],
  notices: ['answerDays'],
};

interface Props {
  figures: PlanFigure[];
  /** null for who cannot change them. */
  onOpen: ((figure: PlanFigure) => void) | null;
}

/** The figures of a plan: what each means, which is in force, and who made it so. */
export function FigureList({ figures, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
        <section key={part} className={style.part} aria-labelledby={`settings-${part}`}>
          <h2 id={`settings-${part}`}>{t(`settings.parts.${part}`)}</h2>
          <ul>
            {figures
              .filter(({ name }) => parts[part].includes(name))
              .map((figure) => (
                <FigureItem key={figure.name} figure={figure} onOpen={onOpen} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function FigureItem({ figure, onOpen }: { figure: PlanFigure; onOpen: Props['onOpen'] }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const { name, measure, value, default: usual, changedBy, changedAt } = figure;
  const own = value !== usual;
  return (
    <li className={style.figure}>
      <div>
        <h3>{t(`settings.names.${name}`)}</h3>
        <p className={style.meaning}>{t(`settings.meanings.${name}`)}</p>
      </div>
      <div className={style.value}>
        <p>
          <strong>{words(measure, value)}</strong>
        </p>
        <p className={style.note}>
          {own ? t('settings.usually', { value: words(measure, usual) }) : t('settings.isDefault')}
        </p>
        {changedAt !== null && (
          <p className={style.note}>
            {t(changedBy === null ? 'settings.changedAt' : 'settings.changedBy', {
              name: changedBy,
              time: clockTime(changedAt),
            })}
          </p>
        )}
      </div>
      {onOpen && (
        <Button
          size="small"
          aria-label={t('settings.changeOne', { name: t(`settings.names.${name}`) })}
          onClick={() => onOpen(figure)}
        >
          {t('settings.change')}
        </Button>
      )}
    </li>
  );
}
