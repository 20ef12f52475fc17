import { App, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useRequestKey } from '../../../../shared/request-key';
import { useCreateUnit } from '../../api/create-unit';
import { toUnit, type UnitValues } from '../../unit-values';
import style from './unit-drawer.module.css';
import { UnitFields } from './unit-fields';

interface Props {
  /** Where the other units of the register are. */
  home: Pick<UnitValues, 'place' | 'level'>;
  onClose: () => void;
}

const none: ReadonlySet<number> = new Set();

export function NewUnit({ home, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const [typed, setTyped] = useState(false);
  const [saved, setSaved] = useState(false);
  const { mutateAsync, error, isPending } = useCreateUnit();

  useEffect(() => {
    if (saved) onClose();
  }, [saved, onClose]);

  const save = async (values: UnitValues) => {
    const unit = toUnit(values);
    await mutateAsync({ ...unit, key: keyFor(unit) });
    const words = t('units.register.added', { name: unit.name });
    announce(words);
    void message.success(words);
    setSaved(true);
  };
  return (
    <div className={style.drawer}>
      <ConfirmLeaving bySearch when={typed && !saved} consequence={t('units.register.leaving')} />
      {error && <ProblemAlert title={t('units.register.notAdded')} error={error} />}
      <Form<UnitValues>
        layout="vertical"
        requiredMark={false}
        initialValues={home}
        onValuesChange={() => setTyped(true)}
        // the problem stands above the form
        onFinish={(values) => void save(values).catch(() => undefined)}
      >
        <UnitFields except={none} />
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('units.register.add')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      </Form>
    </div>
  );
}
