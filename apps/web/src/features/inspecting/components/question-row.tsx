import CheckOutlined from '@ant-design/icons/es/icons/CheckOutlined';
import CloseOutlined from '@ant-design/icons/es/icons/CloseOutlined';
import type { CheckAnswer } from '@yaodian/api-client';
import { answersTo, type Question } from '@yaodian/inspection';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownAnswer } from '../check-view';
import style from './check.module.css';

interface Props {
  question: Question;
  number: number;
  text: string;
  hint: string;
  answer: ShownAnswer | undefined;
  isCurrent: boolean;
  mayWrite: boolean;
  onAnswer: (answer: CheckAnswer, words: string) => void;
  onFocus: () => void;
  /** What repeats, findings, and what the server did not take. */
  children?: ReactNode;
}

const isBad = (answer: CheckAnswer) => answer === 'fails' || answer === 'wrong' || answer === 'found';

/** A question of the check list with its answers, which have the keys 1, 2, 3. */
export function QuestionRow(props: Props) {
  const { question, number, text, hint, answer, isCurrent, mayWrite, onAnswer, onFocus, children } = props;
  const { t } = useTranslation();
  const id = `question-${question.key.replace(/:/g, '-')}`;
  const words = answer?.words ?? '';
  return (
    <div className={`${style.question} ${isCurrent ? style.current : ''}`} id={id} onFocus={onFocus}>
      <span className={style.number}>{question.kind === 'veto' ? '' : number}</span>
      <div className={style.asked}>
        <p className={style.text} id={`${id}-text`} lang="zh-CN">
          {text}
        </p>
        <p className={style.hint} lang="zh-CN">
          {hint}
        </p>
      </div>
      <div className={style.answers} role="group" aria-labelledby={`${id}-text`}>
        {answersTo[question.kind].map((one) => {
          const isChosen = answer?.answer === one;
          return (
            <button
              key={one}
              type="button"
              className={`${style.answer} ${isChosen ? (isBad(one) ? style.bad : style.good) : ''}`}
              aria-pressed={isChosen}
              disabled={!mayWrite}
              onClick={() => onAnswer(one, one === 'wrong' ? words : '')}
            >
              {isChosen && (isBad(one) ? <CloseOutlined aria-hidden /> : <CheckOutlined aria-hidden />)}
              {t(`inspecting.answers.${one}`)}
            </button>
          );
        })}
      </div>
      {answer?.answer === 'wrong' && (
        <label className={style.wrong}>
          {t('inspecting.wrongWords')}
          <Input.TextArea
            value={words}
            disabled={!mayWrite}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            status={words.trim() === '' ? 'warning' : undefined}
            onChange={({ target }) => onAnswer('wrong', target.value)}
          />
        </label>
      )}
      {children && <div className={style.under}>{children}</div>}
    </div>
  );
}
