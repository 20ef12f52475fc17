import { useQuery } from '@tanstack/react-query';
import type { ReminderRuleSettings, ReminderSettings } from '@yaodian/api-client';
import { Button, Checkbox, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { PageHead } from '../../../shared/page-head';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { ChangeList } from '../../settings/components/change-list';
import style from '../../settings/pages/settings-page.module.css';
import { reminderSettingsQuery, useSetReminderSettings } from '../api/reminder-settings';
import { Forecast } from '../components/forecast';
import own from '../components/rules.module.css';
import { rungNames } from '../filter';

type Name = keyof ReminderRuleSettings;

const rules = [
  { name: 'deadlineAhead', days: 'deadlineAheadDays', rung: 'deadlineAheadRung' },
  { name: 'deadlineNear', days: 'deadlineNearDays', rung: 'deadlineNearRung' },
  { name: 'deadlineDay', days: null, rung: 'deadlineDayRung' },
  { name: 'deadlinePassed', days: 'deadlinePassedDays', rung: 'deadlinePassedRung', climbs: 'deadlinePassedClimbs' },
  { name: 'roundOpened', days: null, rung: 'roundOpenedRung' },
  { name: 'roundAhead', days: 'roundAheadDays', rung: 'roundAheadRung' },
  { name: 'roundDay', days: null, rung: 'roundDayRung' },
  { name: 'roundPassed', days: 'roundPassedDays', rung: 'roundPassedRung' },
] as const satisfies { name: string; days: Name | null; rung: Name; climbs?: Name }[];
const others = ['fromHour', 'untilHour', 'byHandDays'] as const satisfies Name[];
const names: Name[] = [
  ...rules.flatMap((rule) => [
    ...(rule.days === null ? [] : [rule.days]),
    rule.rung,
    ...('climbs' in rule ? [rule.climbs] : []),
  ]),
  ...others,
];
const isName = (name: string): name is Name => (names as string[]).includes(name);

const rulesOf = (settings: ReminderRuleSettings): ReminderRuleSettings =>
  Object.fromEntries(names.map((name) => [name, settings[name]])) as unknown as ReminderRuleSettings;

/** 催办规则: when units are reminded by themselves, and how far up. */
export function ReminderSettingsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reminderSettingsQuery());
  const shown = (name: Name, value: number): string => {
    if (name.endsWith('Climbs')) return t(value === 1 ? 'reminders.settings.yes' : 'reminders.settings.no');
    if (!name.endsWith('Rung')) return String(value);
    const rung = rungNames[value - 1];
    return rung === undefined ? t('reminders.settings.off') : t(`reminders.rungs.${rung}`);
  };
  return (
    <div className="page">
      <PageHead title={t('reminders.settings.title')} facts={<p>{t('reminders.settings.facts')}</p>} />
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('reminders.settings.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data && (
        <Rules
          settings={data}
          changes={
            <ChangeList
              changes={data.changes}
              words={({ name, before, after }) =>
                isName(name)
                  ? t('reminders.settings.change', {
                      name: t(`reminders.settings.fields.${name}`),
                      before: shown(name, before),
                      after: shown(name, after),
                    })
                  : name
              }
            />
          }
        />
      )}
    </div>
  );
}

function Rules({ settings, changes }: { settings: ReminderSettings; changes: React.ReactNode }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ReminderRuleSettings>();
  const save = useSetReminderSettings();
  // what the person has seen and changes
  const [base, setBase] = useState(settings);
  const [values, setValues] = useState(rulesOf(settings));
  const isChanged = names.some((name) => values[name] !== base[name]);
  const isWhole = names.every((name) => typeof values[name] === 'number');
  const show = (next: ReminderRuleSettings) => {
    form.setFieldsValue(next);
    setValues(next);
  };
  /** Fields that nobody has touched show what they are by now. */
  const follow = (next: ReminderSettings) => {
    show(
      Object.fromEntries(
        names.map((name) => [name, values[name] === base[name] ? next[name] : values[name]]),
      ) as unknown as ReminderRuleSettings,
    );
    setBase(next);
  };
  const submit = async () => {
    try {
      setBase(await save.mutateAsync({ version: base.version, ...values }));
    } catch (problem) {
      if (isConflict(problem)) follow(problem.current as ReminderSettings);
      throw problem;
    }
    announce(t('reminders.settings.saved'));
  };
  const { least, most } = settings;
  const number = (name: Name, label: string) => (
    <Form.Item name={name} noStyle rules={[{ required: true, message: t('reminders.settings.needed') }]}>
      <InputNumber aria-label={label} className={own.number} min={least[name]} max={most[name]} precision={0} />
    </Form.Item>
  );
  const rungs = [
    { value: 0, label: t('reminders.settings.off') },
    ...rungNames.map((rung, index) => ({ value: index + 1, label: t(`reminders.rungs.${rung}`) })),
  ];
  return (
    <div className={style.sides}>
      <Form<ReminderRuleSettings>
        form={form}
        requiredMark={false}
        initialValues={rulesOf(base)}
        onValuesChange={(_, all) => {
          setValues(all);
          save.reset();
        }}
        // the problem stands below already
        onFinish={() => void submit().catch(() => undefined)}
        className={own.form}
      >
        <ConfirmLeaving when={isChanged} />
        <TableFrame className={own.rules}>
          <thead>
            <tr>
              {(['rule', 'days', 'rung', 'climbs'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`reminders.settings.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => {
              const name = t(`reminders.settings.names.${rule.name}`);
              return (
                <tr key={rule.name}>
                  <th scope="row">{name}</th>
                  <td>{rule.days !== null && number(rule.days, t('reminders.settings.daysOf', { rule: name }))}</td>
                  <td>
                    <Form.Item name={rule.rung} noStyle>
                      <Select<number>
                        aria-label={t('reminders.settings.rungOf', { rule: name })}
                        className={own.rung}
                        options={rungs}
                      />
                    </Form.Item>
                  </td>
                  <td>
                    {'climbs' in rule && (
                      <Form.Item
                        name={rule.climbs}
                        noStyle
                        valuePropName="checked"
                        getValueProps={(value: number) => ({ checked: value === 1 })}
                        getValueFromEvent={({ target }: { target: HTMLInputElement }) => Number(target.checked)}
                      >
                        <Checkbox>{t('reminders.settings.climbs')}</Checkbox>
                      </Form.Item>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </TableFrame>
        <p className={style.note}>{t('reminders.settings.manner')}</p>
        <div className={own.others}>
          {others.map((name) => (
            <label key={name} className={own.other}>
              <span>{t(`reminders.settings.${name}`)}</span>
              {number(name, t(`reminders.settings.${name}`))}
              <span className={own.bounds}>
                {t('reminders.settings.bounds', { least: least[name], most: most[name] })}
              </span>
            </label>
          ))}
        </div>
        {save.error && (
          <ProblemAlert
            title={t('settings.notSaved')}
            error={save.error}
            kept={isConflict(save.error) ? t('reminders.settings.theirs') : t('settings.kept')}
          />
        )}
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" disabled={!isChanged} loading={save.isPending}>
            {t('shared.save')}
          </Button>
          <Button
            onClick={() => {
              show(rulesOf(settings.defaults));
              save.reset();
            }}
          >
            {t('reminders.settings.toDefaults')}
          </Button>
        </div>
      </Form>
      <div className={style.parts}>
        {isWhole && <Forecast rules={values} />}
        {changes}
      </div>
    </div>
  );
}
