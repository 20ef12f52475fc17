import type { UnitCheck } from '@yaodian/api-client';
import { type Question, questionsOf } from '@yaodian/inspection';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ShownAnswer } from '../check-view';
import { isUndoable } from '../store/inspecting';
import { useInspecting } from '../store/use-inspecting';
import style from './check.module.css';

interface Props {
  check: UnitCheck;
  question: Question;
  answers: ReadonlyMap<string, ShownAnswer>;
}

/** As many as the server takes at once. */
const most = 200;

/** Answers an item for all samples that are not answered yet, and takes that back until it is sent. */
export function WholeSample({ check, question, answers }: Props) {
  const { t } = useTranslation();
  const { store, kept } = useInspecting();
  const keys = questionsOf(
    check.items,
    check.samples.map(({ assignmentId }) => assignmentId),
  ).flatMap(({ itemId, key }) => (itemId === question.itemId ? key : []));
  const open = keys.filter((key) => !answers.has(key)).slice(0, most);
  const answered = kept.entries
    .filter(isUndoable)
    .filter((one) => one.check === check.id && keys.includes(one.question));
  const [last] = answered;
  if (open.length < 2 && !last) return null;
  return (
    <div className={style.wholeSample}>
      {open.length > 1 && (
        <Button type="link" size="small" onClick={() => store.conform(check.id, open)}>
          {t('inspecting.conformAll', { count: open.length })}
        </Button>
      )}
      <span role="status">{last && t('inspecting.conformedAll', { count: answered.length })}</span>
      {last && (
        <Button type="link" size="small" onClick={() => store.undo(last.together)}>
          {t('inspecting.undo')}
        </Button>
      )}
    </div>
  );
}
