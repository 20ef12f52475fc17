import { useQuery } from '@tanstack/react-query';
import type { PasswordPolicy, PasswordSettings } from '@yaodian/api-client';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { PageHead } from '../../../shared/page-head';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { passwordsQuery, useSetPasswords } from '../api/passwords';
import { ChangeList } from '../components/change-list';
import style from './settings-page.module.css';

const names = [
  'shortest',
  'classes',
  'remembered',
  'failures',
  'lockMinutes',
] as const satisfies (keyof PasswordPolicy)[];
const isName = (name: string): name is (typeof names)[number] => (names as readonly string[]).includes(name);

/** The rules for passwords and failed sign-ins, which the security administrator sets. */
export function PasswordsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(passwordsQuery());
  return (
    <div className="page">
      <PageHead title={t('settings.passwords.title')} facts={<p>{t('settings.passwords.facts')}</p>} />
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('settings.passwords.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data && (
        <div className={style.sides}>
          <Rules settings={data} />
          <ChangeList
            changes={data.changes}
            words={({ name, before, after }) =>
              t('settings.passwords.change', {
                name: isName(name) ? t(`settings.passwords.names.${name}`) : name,
                before,
                after,
              })
            }
          />
        </div>
      )}
    </div>
  );
}

function Rules({ settings }: { settings: PasswordSettings }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<PasswordPolicy>();
  const save = useSetPasswords();
  // what the person has seen and changes
  const [base, setBase] = useState(settings);
  const { defaults, least, most } = settings;
  /** Fields that nobody has touched show what they are by now. */
  const follow = (next: PasswordSettings) => {
    const values = form.getFieldsValue();
    form.setFieldsValue(
      Object.fromEntries(names.map((name) => [name, values[name] === base[name] ? next[name] : values[name]])),
    );
    setBase(next);
  };
  const onFinish = async (values: PasswordPolicy) => {
    try {
      setBase(await save.mutateAsync({ version: base.version, ...values }));
    } catch (problem) {
      if (isConflict(problem)) follow(problem.current as PasswordSettings);
      throw problem;
    }
    announce(t('settings.passwords.saved'));
  };
  return (
    <section className={style.card}>
      <Form<PasswordPolicy>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={Object.fromEntries(names.map((name) => [name, base[name]]))}
        onValuesChange={() => save.reset()}
        // the problem stands below already
        onFinish={(values) => void onFinish(values).catch(() => undefined)}
      >
        {names.map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={t(`settings.passwords.names.${name}`)}
            extra={
              <>
                {t(`settings.passwords.meanings.${name}`)}
                <br />
                {t('settings.passwords.bounds', { least: least[name], most: most[name], usual: defaults[name] })}
              </>
            }
            rules={[{ required: true, message: t('settings.needed') }]}
          >
            <InputNumber min={least[name]} max={most[name]} precision={0} />
          </Form.Item>
        ))}
        {save.error && (
          <div className={style.alert}>
            <ProblemAlert
              title={t('settings.notSaved')}
              error={save.error}
              kept={isConflict(save.error) ? t('settings.passwords.theirs') : t('settings.kept')}
            />
          </div>
        )}
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('shared.save')}
          </Button>
          <Button
            onClick={() => {
              form.setFieldsValue(defaults);
              save.reset();
            }}
          >
            {t('settings.passwords.toDefaults')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
