import type { Unit } from '@yaodian/api-client';
import { App, Button, Drawer, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useRequestKey } from '../../../../shared/request-key';
import { usePreviewReorganisation, useReorganise } from '../../api/reorganise';
import style from '../register/unit-drawer.module.css';
import { ReorganisationForm } from './reorganisation-form';
import { ReorganisationPreview } from './reorganisation-preview';
import { type ReorganisationValues, toReorganise } from './reorganisation-values';

interface Props {
  /** The unit that it is opened for, if any. */
  unit: Unit | undefined;
  onClose: () => void;
}

/** 机构改革: from the units that end over their successor to what would change, and then it is done. */
export function ReorganisationDrawer({ unit, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const [form] = Form.useForm<ReorganisationValues>();
  const [typed, setTyped] = useState(false);
  const preview = usePreviewReorganisation();
  const apply = useReorganise();
  const asked = preview.variables;
  const shown = preview.data;

  // only once nothing is unsaved any more
  useEffect(() => {
    if (apply.isSuccess) onClose();
  }, [apply.isSuccess, onClose]);

  const onPreview = (values: ReorganisationValues) => {
    apply.reset();
    preview.mutate(toReorganise(values));
  };
  const onApply = async () => {
    if (!asked || !shown) return;
    const { seen } = shown;
    const { successor, assignments } = await apply.mutateAsync({ ...asked, seen, key: keyFor([asked, seen]) });
    const words = t('units.reorganisation.done', { successor: successor.name, count: assignments });
    announce(words);
    void message.success(words);
  };
  return (
    <Drawer
      open
      size={shown ? 960 : 560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={t('units.reorganisation.title')}
      onClose={onClose}
    >
      <div className={style.drawer}>
        <ConfirmLeaving bySearch when={typed && !apply.isSuccess} consequence={t('units.reorganisation.leaving')} />
        {preview.error && <ProblemAlert title={t('units.reorganisation.notPreviewed')} error={preview.error} />}
        {apply.error && (
          <ProblemAlert
            title={t('units.reorganisation.notDone')}
            error={apply.error}
            action={
              <Button size="small" loading={preview.isPending} onClick={() => onPreview(form.getFieldsValue(true))}>
                {t('units.reorganisation.again')}
              </Button>
            }
          />
        )}
        <div hidden={!!shown}>
          <p className={style.how}>{t('units.reorganisation.how')}</p>
          <ReorganisationForm
            form={form}
            begin={unit ? [{ value: unit.id, label: unit.name }] : []}
            pending={preview.isPending}
            onTyped={() => setTyped(true)}
            onPreview={onPreview}
            onClose={onClose}
          />
        </div>
        {shown && (
          <>
            <ReorganisationPreview preview={shown} />
            <div className={style.buttons}>
              <Button
                type="primary"
                disabled={!!apply.error}
                loading={apply.isPending}
                // the problem is shown above
                onClick={() => void onApply().catch(() => undefined)}
              >
                {t('units.reorganisation.confirm')}
              </Button>
              <Button
                onClick={() => {
                  preview.reset();
                  apply.reset();
                }}
              >
                {t('units.reorganisation.back')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Drawer>
  );
}
