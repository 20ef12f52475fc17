import { useQueryClient } from '@tanstack/react-query';
import type { DefaultDeadline, Hindrance, IssuePreview, NamedTask, PlanSummary, SetIssuing } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useSetDeadline } from '../../tasks/api/set-deadline';
import { useSettleDurations } from '../../tasks/api/settle-durations';
import { useIssuePlan } from '../api/issue-plan';
import { issueQuery } from '../api/preview-issue';
import { useSetIssuing } from '../api/set-issuing';
import { deadlineBy } from '../default-deadline';
import { BurdenTable } from './burden-table';
import { DefaultDeadlineForm } from './default-deadline-form';
import { ExpandedGroups } from './expanded-groups';
import { HindranceList } from './hindrance-list';
import style from './issue-desk.module.css';
import { IssueBar } from './issue-bar';
import { PassedDeadlines } from './passed-deadlines';
import { ReviewerField } from './reviewer-field';
import { Rounds } from './rounds';
import { TaskLinks } from './task-links';

interface Props {
  head: ReactNode;
  plan: PlanSummary;
  preview: IssuePreview;
}

const seen = (tasks: NamedTask[]) => tasks.map(({ id, version }) => ({ id, version }));

/** Everything that is decided before a plan is issued, and the button that does it. */
export function IssueDesk({ head, plan: { id: planId, year }, preview }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keyFor = useRequestKey();
  const set = useSetIssuing(planId);
  const deadline = useSetDeadline(planId);
  const durations = useSettleDurations(planId);
  const issue = useIssuePlan(planId);
  const [chosen, setChosen] = useState<DefaultDeadline>(preview.defaultDeadline ?? { kind: 'year-end', date: null });
  const [confirmedOf, setConfirmedOf] = useState<string | null>(null);
  const acts = [issue, set, deadline, durations];
  const busy = acts.some(({ isPending }) => isPending);
  const error = acts.find((act) => act.error)?.error;
  const { hindrances, passedDeadlines, needsReviewer, version } = preview;
  // what another person changes meanwhile has not been confirmed
  const passed = passedDeadlines.map(({ id, date }) => `${id} ${date}`).join();
  const confirmed = confirmedOf === passed;

  const again = () => client.invalidateQueries({ queryKey: issueQuery(planId).queryKey });
  /** What went wrong before is no longer of interest. */
  const anew = () => acts.forEach((act) => act.reset());
  const save = (settings: Omit<SetIssuing, 'version'>) => {
    anew();
    set.mutate({ version, ...settings });
  };
  const choose = (next: DefaultDeadline) => {
    setChosen(next);
    // it is remembered as soon as it says something
    if (deadlineBy(next, year)) save({ defaultDeadline: next });
  };
  const decide = (tasks: NamedTask[]) => {
    const decision = deadlineBy(chosen, year);
    anew();
    if (decision) deadline.mutate({ ...decision, tasks: seen(tasks) }, { onSettled: again });
  };
  const settle = (tasks: NamedTask[]) => {
    anew();
    durations.mutate(seen(tasks), { onSettled: again });
  };
  const send = () => {
    anew();
    const asked = { seen: preview.seen, ...(passedDeadlines.length > 0 && { acceptPassedDeadlines: confirmed }) };
    issue.mutate(
      { ...asked, key: keyFor(asked) },
      {
        onSuccess: () => {
          void message.success(t('issuing.done', { count: preview.units.length }));
          void navigate(`/plans/${planId}`);
        },
      },
    );
  };

  const here = ({ kind, tasks }: Hindrance): ReactNode => {
    switch (kind) {
      case 'no-tasks':
      case 'not-checked':
        return (
          <p className={style.way}>
            <Link to={`/plans/${planId}`}>{t('issuing.toTable')}</Link>
          </p>
        );
      case 'no-deadline':
        return (
          <DefaultDeadlineForm
            planId={planId}
            year={year}
            tasks={tasks}
            value={chosen}
            busy={busy}
            onChange={choose}
            onSet={decide}
          />
        );
      case 'duration':
        return (
          <>
            <TaskLinks planId={planId} tasks={tasks} />
            <Button type="primary" className={style.way} loading={busy} onClick={() => settle(tasks)}>
              {t('issuing.makeStanding', { count: tasks.length })}
            </Button>
          </>
        );
      default:
        return null;
    }
  };

  return (
    <>
      <div className="page">
        {head}
        {error && (
          <div className={style.alert}>
            <ProblemAlert
              title={t(issue.error ? 'issuing.notIssued' : 'issuing.notSet')}
              error={error}
              kept={t('issuing.nothingDone')}
            />
          </div>
        )}
        <div className={style.sides}>
          <div className={style.column}>
            {hindrances.length > 0 && <HindranceList planId={planId} hindrances={hindrances} here={here} />}
            {passedDeadlines.length > 0 && (
              <PassedDeadlines
                planId={planId}
                tasks={passedDeadlines}
                confirmed={confirmed}
                onConfirm={(meant) => setConfirmedOf(meant ? passed : null)}
              />
            )}
            {preview.groups.length > 0 && <ExpandedGroups groups={preview.groups} />}
            <BurdenTable preview={preview} />
          </div>
          <div className={style.column}>
            {needsReviewer && (
              <ReviewerField preview={preview} busy={busy} onChoose={(reviewerId) => save({ reviewerId })} />
            )}
            <Rounds preview={preview} busy={busy} onRhythm={(rhythm) => save({ rhythm })} />
          </div>
        </div>
      </div>
      <IssueBar
        preview={preview}
        unconfirmed={passedDeadlines.length > 0 && !confirmed}
        busy={issue.isPending}
        onIssue={send}
        onTable={() => void navigate(`/plans/${planId}`)}
      />
    </>
  );
}
