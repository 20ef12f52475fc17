import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Stage } from './use-reading';
import style from './import-page.module.css';

interface Props {
  stage: Stage;
  name: string | null;
  onCancel: () => void;
}

const stages: Stage[] = ['file', 'server'];

export function ReadingStages({ stage, name, onCancel }: Props) {
  const { t } = useTranslation();
  const at = stages.indexOf(stage);
  return (
    <section className={style.stages} aria-busy="true">
      <div className={style.stagesHead}>
        <div role="status">
          <h2>{t(`documents.stages.${stage}`)}</h2>
        </div>
        <Button onClick={onCancel}>{t('shared.cancel')}</Button>
      </div>
      {name && <p>{name}</p>}
      <div className={style.bar} aria-hidden="true" />
      <ol>
        {stages.map((each, index) => (
          <li
            key={each}
            className={index === at ? style.now : undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            {t(`documents.stages.${each}`)}
          </li>
        ))}
      </ol>
      <p className={style.stagesNote}>{t('documents.stagesNote')}</p>
    </section>
  );
}
