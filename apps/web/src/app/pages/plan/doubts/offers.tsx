import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../../shared/key-hint';
import type { Choice, Offer } from './choices';
import style from './doubts-bar.module.css';
import { useOfferWords } from './use-offer-words';

interface Props {
  offers: Offer[];
  onChoose: (choice: Choice) => void;
}

const shownKey = (key: string) => (key.length === 1 ? key.toUpperCase() : 'Enter');

interface LineProps extends Props {
  onStep: (by: 1 | -1) => void;
  onLater?: () => void;
}

/** What can be answered besides the common answers, and how to go on, each with its key. */
export function OfferLine({ offers, onChoose, onStep, onLater }: LineProps) {
  const { t } = useTranslation();
  const wordsOf = useOfferWords();
  return (
    <div className={style.keys}>
      {offers
        .filter(({ look }) => look === 'line')
        .map(({ keys, choice, words }) => (
          <button key={keys[0]} type="button" className={style.key} onClick={() => onChoose(choice)}>
            <KeyHint>{shownKey(keys[0]!)}</KeyHint> {wordsOf(words)}
          </button>
        ))}
      {onLater && (
        <button type="button" className={style.key} onClick={onLater}>
          <KeyHint>Esc</KeyHint> {t('tasks.later')}
        </button>
      )}
      <span className={style.steps}>
        <button type="button" className={style.key} aria-label={t('tasks.previousDoubt')} onClick={() => onStep(-1)}>
          <KeyHint>↑</KeyHint>
        </button>
        <button type="button" className={style.key} aria-label={t('tasks.nextDoubt')} onClick={() => onStep(1)}>
          <KeyHint>↓</KeyHint>
        </button>
        <span className={style.hint} aria-hidden="true">
          {t('tasks.doubtMove')}
        </span>
      </span>
      <BackHint />
    </div>
  );
}

/** The key that leads here from the table, as long as the focus is elsewhere. */
export function BackHint() {
  const { t } = useTranslation();
  return (
    <span className={`${style.hint} ${style.back}`} aria-hidden="true">
      <KeyHint>Q</KeyHint> {t('tasks.backToDoubts')}
    </span>
  );
}

/** The common answers with their keys, the likeliest at the right. */
export function OfferButtons({ offers, onChoose }: Props) {
  const wordsOf = useOfferWords();
  const isFirst = ({ look }: Offer) => (look === 'primary' ? 1 : 0);
  const buttons = offers.filter(({ look }) => look !== 'line').reverse();
  buttons.sort((a, b) => isFirst(a) - isFirst(b));
  return (
    <div className={style.buttons}>
      {buttons.map(({ keys, choice, words, look }) => (
        <Button key={keys[0]} type={look === 'primary' ? 'primary' : 'default'} onClick={() => onChoose(choice)}>
          {wordsOf(words)} <KeyHint>{shownKey(keys[0]!)}</KeyHint>
        </Button>
      ))}
    </div>
  );
}
