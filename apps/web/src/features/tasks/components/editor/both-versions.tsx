import type { DraftTask } from '@yaodian/api-client';
import { App, Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changedFields, type Field, mergedValues, take, type TaskValues, valuesOf } from '../../task-values';
import style from './editor.module.css';
import { useFieldWords } from './use-field-words';

interface Props {
  /** What both began from. */
  base: TaskValues;
  mine: TaskValues;
  theirs: DraftTask;
  saving: boolean;
  onSettle: (values: TaskValues) => Promise<void>;
  onTheirs: (task: DraftTask) => void;
}

/** Somebody else saved the task first: both versions side by side, to choose field by field. */
export function BothVersions({ base, mine, theirs, saving, onSettle, onTheirs }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const wordsOf = useFieldWords();
  const saved = valuesOf(theirs);
  const differing = changedFields(saved, mine);
  const [own, setOwn] = useState<Set<Field>>(() => new Set(changedFields(saved, mergedValues(base, mine, saved))));

  const choose = (field: Field, mineChosen: boolean) =>
    setOwn((old) => new Set(mineChosen ? [...old, field] : [...old].filter((each) => each !== field)));
  const copy = async () => {
    const text = differing.map((field) => `${t(`tasks.fields.${field}`)}\n${wordsOf(field, mine)}`).join('\n\n');
    await navigator.clipboard.writeText(text);
    void message.success(t('tasks.conflict.copied'));
  };

  return (
    <div className={style.conflict} role="group" aria-labelledby="conflict-title">
      <h3 id="conflict-title" className={style.heading} role="alert">
        {t('tasks.conflict.title')}
      </h3>
      <p>{t('tasks.conflict.why')}</p>
      <table className={style.versions}>
        <thead>
          <tr>
            <th scope="col">{t('tasks.conflict.field')}</th>
            <th scope="col">{t('tasks.conflict.mine')}</th>
            <th scope="col">{t('tasks.conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`tasks.fields.${field}`)}</th>
              {[true, false].map((isMine) => (
                <td key={String(isMine)} className={own.has(field) === isMine ? style.chosen : undefined}>
                  <Radio
                    name={`take-${field}`}
                    checked={own.has(field) === isMine}
                    onChange={() => choose(field, isMine)}
                  >
                    {wordsOf(field, isMine ? mine : saved)}
                  </Radio>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={style.buttons}>
        <Button onClick={() => void copy()}>{t('tasks.conflict.copy')}</Button>
        <span className={style.state} />
        <Button onClick={() => onTheirs(theirs)}>{t('tasks.conflict.takeTheirs')}</Button>
        <Button
          type="primary"
          loading={saving}
          onClick={() => void onSettle(take(saved, mine, (field) => own.has(field)))}
        >
          {t('tasks.conflict.saveChosen')}
        </Button>
      </div>
    </div>
  );
}
