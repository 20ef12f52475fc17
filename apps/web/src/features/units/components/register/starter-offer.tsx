import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useRequestKey } from '../../../../shared/request-key';
import { useLoadRegister } from '../../api/register-loads';
import style from './starter.module.css';

/** 云岭县人民政府办公室 is in 云岭县. */
const placeIn = (name: string | undefined): string | undefined =>
  /^(?:中共)?(\p{Script=Han}{1,8}?[县市区旗])/u.exec(name ?? '')?.[1];

/** Fills an empty register with the usual units of a county. */
export function StarterOffer({ ownUnit }: { ownUnit: string | undefined }) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const { mutateAsync, error, isPending } = useLoadRegister();
  const load = async ({ place: typed }: { place: string }) => {
    const place = typed.trim();
    const { count } = await mutateAsync({ place, key: keyFor(place) });
    announce(t('units.starter.loaded', { count }));
  };
  return (
    <section className={style.offer} aria-labelledby="starter-title">
      <h2 id="starter-title">{t('units.starter.title')}</h2>
      <p>{t('units.starter.how')}</p>
      {error && <ProblemAlert title={t('units.starter.notLoaded')} error={error} />}
      <Form<{ place: string }>
        className={style.form}
        initialValues={{ place: placeIn(ownUnit) }}
        // the problem stands above the form
        onFinish={(values) => void load(values).catch(() => undefined)}
      >
        <Form.Item
          name="place"
          label={t('units.fields.place')}
          required={false}
          rules={[
            {
              required: true,
              transform: (value: string | undefined) => value?.trim(),
              pattern: /^\p{Script=Han}+[县市区旗]$/u,
              message: t('units.starter.placeForm'),
            },
          ]}
        >
          <Input maxLength={20} autoComplete="off" placeholder={t('units.register.placeHow')} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('units.starter.load')}
        </Button>
      </Form>
    </section>
  );
}
