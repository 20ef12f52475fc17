import { useQuery } from '@tanstack/react-query';
import type { GroupChoice, OwnMessages as Own, QuietHours } from '@yaodian/api-client';
import { App, Button, Checkbox, Input, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { Sheet } from '../../identity/components/sheet';
import { ownMessagesQuery, useSetOwnMessages } from '../api/own-messages';
import { useNotificationWords } from '../notification-words';
import { Contact } from './contact';
import { minutesOf, timeOf } from './day-minutes';
import style from './own-messages.module.css';

/** 消息接收方式: where one is reached beyond the application, by what, and when not. */
export function OwnMessages() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ownMessagesQuery());
  return (
    <div id="messages">
      <Sheet title={t('notifications.own.title')} note={t('notifications.own.note')}>
        {error && (
          <ProblemAlert title={t('notifications.own.notLoaded')} error={error} onRetry={() => void refetch()} />
        )}
        {data && (
          <>
            {!data.contacts.some(({ available }) => available) && (
              <p className={style.calm}>{t('notifications.own.noChannel')}</p>
            )}
            {data.contacts
              .filter(({ available, address }) => available || address !== null)
              .map((contact) => (
                <Contact key={contact.medium} contact={contact} />
              ))}
            <Choices own={data} />
          </>
        )}
      </Sheet>
    </div>
  );
}

const media = ['email', 'sms'] as const;
const usualQuiet: QuietHours = { from: 12 * 60, until: 14 * 60 };

function Choices({ own }: { own: Own }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const words = useNotificationWords();
  const save = useSetOwnMessages();
  // what was changed and not saved yet; all else follows the server
  const [changed, setChanged] = useState<{ choices?: GroupChoice[]; quiet?: QuietHours | null }>({});
  const choices = changed.choices ?? own.choices;
  const quiet = changed.quiet === undefined ? own.quiet : changed.quiet;
  const change = (next: typeof changed) => {
    save.reset();
    setChanged({ ...changed, ...next });
  };
  const isOn = (medium: (typeof media)[number]) =>
    own.contacts.some((one) => one.medium === medium && one.available && one.address !== null);
  const submit = async () => {
    await save.mutateAsync({ choices, quiet });
    setChanged({});
    announce(t('notifications.own.saved'));
    void message.success(t('notifications.own.saved'));
  };
  return (
    <>
      <table className={style.choices}>
        <caption>{t('notifications.own.which')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('notifications.own.kind')}</th>
            <th scope="col">{t('notifications.own.inApplication')}</th>
            {media.map((medium) => (
              <th key={medium} scope="col">
                {t(`notifications.own.media.${medium}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.group}>
              <th scope="row">{words.group(choice.group)}</th>
              <td>{t('notifications.own.always')}</td>
              {media.map((medium) => (
                <td key={medium}>
                  <Checkbox
                    aria-label={`${words.group(choice.group)} ${t(`notifications.own.media.${medium}`)}`}
                    checked={choice[medium]}
                    disabled={!isOn(medium)}
                    onChange={({ target }) =>
                      change({
                        choices: choices.map((one) =>
                          one.group === choice.group ? { ...one, [medium]: target.checked } : one,
                        ),
                      })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={style.quiet}>
        <label className={style.line}>
          <Switch checked={quiet !== null} onChange={(on) => change({ quiet: on ? usualQuiet : null })} />
          <span>{t('notifications.own.quiet')}</span>
        </label>
        {quiet && (
          <span className={style.line}>
            {(['from', 'until'] as const).map((side) => (
              <Input
                key={side}
                type="time"
                className={style.time}
                aria-label={t(`notifications.own.${side}`)}
                value={timeOf(quiet[side])}
                onChange={({ target }) => {
                  const minutes = minutesOf(target.value);
                  if (minutes !== null) change({ quiet: { ...quiet, [side]: minutes } });
                }}
              />
            ))}
          </span>
        )}
        <p className={style.calm}>
          {t('notifications.own.office', { from: timeOf(own.office.from), until: timeOf(own.office.until) })}
        </p>
      </div>
      {save.error && (
        <ProblemAlert title={t('notifications.own.notSaved')} error={save.error} kept={t('notifications.own.kept')} />
      )}
      <Button
        type="primary"
        className={style.save}
        loading={save.isPending}
        disabled={changed.choices === undefined && changed.quiet === undefined}
        // the problem stands above
        onClick={() => void submit().catch(() => undefined)}
      >
        {t('shared.save')}
      </Button>
    </>
  );
}
