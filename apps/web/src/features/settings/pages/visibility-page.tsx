import { useQuery } from '@tanstack/react-query';
import type { SetVisibility, SubUnitsSeen, Visibility } from '@yaodian/api-client';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { PageHead } from '../../../shared/page-head';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useSetVisibility, visibilityQuery } from '../api/visibility';
import { ChangeList } from '../components/change-list';
import style from './settings-page.module.css';

/** In the order of the server, whose history names them by their places. */
const choices: SubUnitsSeen[] = ['none', 'sections', 'all'];

/** What units see of the tasks of the units below them. */
export function VisibilityPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(visibilityQuery());
  const short = (place: number) => t(`settings.visibility.shorts.${choices[place] ?? 'sections'}`);
  return (
    <div className="page">
      <PageHead title={t('settings.visibility.title')} facts={<p>{t('settings.visibility.facts')}</p>} />
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('settings.visibility.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data && (
        <div className={style.sides}>
          <Choice visibility={data} />
          <ChangeList
            changes={data.changes}
            words={({ before, after }) =>
              t('settings.visibility.change', { before: short(before), after: short(after) })
            }
          />
        </div>
      )}
    </div>
  );
}

function Choice({ visibility }: { visibility: Visibility }) {
  const { t } = useTranslation();
  const save = useSetVisibility();
  // with the version that whoever chose it has seen
  const [chosen, setChosen] = useState<SetVisibility | null>(null);
  const value = chosen?.subUnits ?? visibility.subUnits;
  const submit = async (choice: SetVisibility) => {
    try {
      await save.mutateAsync(choice);
    } catch (problem) {
      if (isConflict(problem)) setChosen({ ...choice, version: (problem.current as Visibility).version });
      throw problem;
    }
    announce(t('settings.visibility.saved'));
    setChosen(null);
  };
  return (
    <section className={style.card}>
      <h2 id="sub-units">{t('settings.visibility.label')}</h2>
      <Radio.Group
        className={style.choices}
        aria-labelledby="sub-units"
        value={value}
        onChange={({ target }) => {
          setChosen({ version: visibility.version, subUnits: target.value as SubUnitsSeen });
          save.reset();
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice}>
            {t(`settings.visibility.choices.${choice}`)}
            <span className={style.note}>{t(`settings.visibility.notes.${choice}`)}</span>
          </Radio>
        ))}
      </Radio.Group>
      <p className={style.note}>{t('settings.visibility.always')}</p>
      {save.error && (
        <ProblemAlert
          title={t('settings.notSaved')}
          error={save.error}
          kept={isConflict(save.error) && t('settings.visibility.theirs')}
        />
      )}
      <Button
        type="primary"
        disabled={chosen === null || value === visibility.subUnits}
        loading={save.isPending}
        // the problem stands above already
        onClick={() => chosen && void submit(chosen).catch(() => undefined)}
      >
        {t('shared.save')}
      </Button>
    </section>
  );
}
