import type { Unit } from '@yaodian/api-client';
import { App, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../shared/confirm-leaving';
import { isConflict } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useEditUnit } from '../../api/edit-unit';
import { toUnit, unitFields, type UnitValues, valuesOf } from '../../unit-values';
import { UnitSuccession } from '../reorganisation/unit-succession';
import { BothVersions } from './both-versions';
import style from './unit-drawer.module.css';
import { UnitEnd } from './unit-end';
import { UnitFields } from './unit-fields';
import { UnitHistory } from './unit-history';
import { useUnitWords } from './use-unit-words';

interface Props {
  unit: Unit;
  except: ReadonlySet<number>;
  onClose: () => void;
}

/** What is known of a unit, since when it is so, and how it comes to its end. */
export function EditUnit({ unit, except, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<UnitValues>();
  /** What the form began from, as far as it is known to be the newest. */
  const [base, setBase] = useState(unit);
  const [typed, setTyped] = useState(false);
  const [done, setDone] = useState(false);
  const { mutateAsync, error, isPending, reset } = useEditUnit();
  const theirs = isConflict(error) ? (error.current as Unit) : null;
  const { valueWords } = useUnitWords();
  const differences = (kept: UnitValues, mine: UnitValues) =>
    unitFields
      .map((field) => ({
        label: t(`units.fields.${field}`),
        theirs: valueWords(field, kept[field]),
        mine: valueWords(field, mine[field]),
      }))
      .filter((each) => each.theirs !== each.mine);

  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);

  const save = async (version: number) => {
    const values = await form.validateFields();
    await mutateAsync({ id: base.id, version, ...toUnit(values) });
    announce(t('units.register.saved'));
    void message.success(t('units.register.saved'));
    setDone(true);
  };
  // the problem stands above the form
  const trySaving = (version: number) => void save(version).catch(() => undefined);
  const takeTheirs = (newest: Unit) => {
    setBase(newest);
    form.setFieldsValue(valuesOf(newest));
    setTyped(false);
    reset();
  };
  return (
    <div className={style.drawer}>
      <ConfirmLeaving bySearch when={typed && !done} consequence={t('units.register.leaving')} />
      {error && !theirs && <ProblemAlert title={t('units.register.notSaved')} error={error} />}
      {theirs && (
        <BothVersions
          title={t('units.register.theirsTitle')}
          differences={differences(valuesOf(theirs), form.getFieldsValue())}
          saving={isPending}
          onTheirs={() => takeTheirs(theirs)}
          onMine={() => trySaving(theirs.version)}
        />
      )}
      <Form<UnitValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={valuesOf(unit)}
        onValuesChange={() => setTyped(true)}
        onFinish={() => trySaving(base.version)}
      >
        <UnitFields except={except} />
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" loading={isPending} disabled={theirs !== null}>
            {t('shared.save')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      </Form>
      <UnitEnd unit={base} onChanged={setBase} onDeleted={() => setDone(true)} />
      <UnitSuccession id={base.id} />
      <UnitHistory id={base.id} />
    </div>
  );
}
