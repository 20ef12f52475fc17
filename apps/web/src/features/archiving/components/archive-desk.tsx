import type { PlanOutcome, PlanSummary } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import desk from '../../issuing/components/issue-desk.module.css';
import sheet from '../../issuing/components/issuing.module.css';
import { useArchivePlan } from '../api/archive-plan';
import { type Choice, completedBy, idsOf } from '../completing';
import style from './archiving.module.css';
import { Archivings } from './archivings';
import { CompletingForm } from './completing-form';
import { OpenTasks } from './open-tasks';
import { OutcomeTable } from './outcome-table';

interface Props {
  head: ReactNode;
  plan: PlanSummary;
  outcome: PlanOutcome;
}

const consequences = ['readOnly', 'rounds', 'units', 'carry', 'back'] as const;

/** 归档 of an issued plan: what it has come to, what becomes of what is open, and the button that does it. */
export function ArchiveDesk({ head, plan: { id: planId, title }, outcome }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keyFor = useRequestKey();
  const archive = useArchivePlan(planId);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const { version, withoutDate, dated, roundsLeft, archivings } = outcome;
  const completed = completedBy(choice, withoutDate, picked);

  const choose = (next: Choice) => {
    // one by one begins where the choice for all has left it
    if (next === 'each') setPicked(new Set(completed ?? []));
    setChoice(next);
  };
  const send = () => {
    if (completed === null) return;
    const asked = { version, completed };
    archive.mutate(
      { ...asked, key: keyFor(asked) },
      {
        onSuccess: () => {
          void message.success(t('archiving.done', { title }));
          void navigate(`/plans/${planId}`);
        },
      },
    );
  };
  return (
    <>
      <div className="page">
        {head}
        {archive.error && (
          <div className={desk.alert}>
            <ProblemAlert
              title={t('archiving.notDone')}
              error={archive.error}
              kept={t(isConflict(archive.error) ? 'archiving.lookAgain' : 'archiving.nothingDone')}
            />
          </div>
        )}
        <div className={desk.sides}>
          <div className={desk.column}>
            <OutcomeTable outcome={outcome} />
            {withoutDate.length > 0 && (
              <CompletingForm
                tasks={withoutDate}
                choice={choice}
                picked={picked}
                onChoose={choose}
                onPick={setPicked}
              />
            )}
            {dated.length > 0 && (
              <OpenTasks
                title={t('archiving.dated', { count: dated.length })}
                how={t('archiving.datedHow')}
                tasks={dated}
              />
            )}
            {withoutDate.length + dated.length === 0 && (
              <section className={sheet.sheet}>
                <p>{t('archiving.nothingOpen')}</p>
              </section>
            )}
          </div>
          <div className={desk.column}>
            <section className={sheet.sheet} aria-labelledby="after">
              <h2 id="after">{t('archiving.after')}</h2>
              <ul className={style.consequences}>
                {consequences
                  .filter((name) => name !== 'rounds' || roundsLeft > 0)
                  .map((name) => (
                    <li key={name}>{t(`archiving.consequences.${name}`, { count: roundsLeft })}</li>
                  ))}
              </ul>
            </section>
            {archivings.length > 0 && <Archivings archivings={archivings} />}
          </div>
        </div>
      </div>
      <div className={desk.foot}>
        <div className={desk.inner}>
          <p className={desk.words} id="archive-words" aria-live="polite">
            {completed === null
              ? t('archiving.chooseFirst')
              : t('archiving.ready', {
                  completed: completed.length,
                  left: idsOf(withoutDate).length - completed.length,
                  unfinished: idsOf(dated).length,
                })}
          </p>
          <div className={desk.buttons}>
            <Button onClick={() => void navigate(`/plans/${planId}`)}>{t('archiving.back')}</Button>
            <Button
              type="primary"
              disabled={completed === null}
              loading={archive.isPending}
              aria-describedby="archive-words"
              onClick={send}
            >
              {t('archiving.archive')}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
