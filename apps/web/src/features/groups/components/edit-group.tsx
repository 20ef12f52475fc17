import type { UnitGroup } from '@yaodian/api-client';
import { App, Button, Form, Popconfirm } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { BothVersions } from '../../units/components/register/both-versions';
import { useDeleteGroup, useEditGroup } from '../api/keep-groups';
import { type GroupValues, toGroup, valuesOf } from '../group-values';
import { GroupFields } from './group-fields';
import style from './groups.module.css';
import { useDifferences } from './use-differences';
import { useSavedWords } from './use-saved-words';

interface Props {
  group: UnitGroup;
  onClose: () => void;
}

/** What a group is called and who belongs to it, and how it goes. */
export function EditGroup({ group, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const differences = useDifferences();
  const savedWords = useSavedWords();
  const [form] = Form.useForm<GroupValues>();
  /** What the form began from, as far as it is known to be the newest. */
  const [base, setBase] = useState(group);
  const [typed, setTyped] = useState(false);
  const [done, setDone] = useState(false);
  const edit = useEditGroup();
  const remove = useDeleteGroup();
  const conflict = isConflict(edit.error) ? edit.error : isConflict(remove.error) ? remove.error : null;
  const theirs = conflict && (conflict.current as UnitGroup);
  const problem = theirs ? null : (edit.error ?? remove.error);

  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);

  const save = async (version: number) => {
    remove.reset();
    const values = await form.validateFields();
    const saved = await edit.mutateAsync({ id: base.id, version, ...toGroup(values) });
    const words = savedWords('groups.saved', saved);
    announce(words);
    void (saved.memberCount > 0 ? message.success(words) : message.warning(words));
    setDone(true);
  };
  const onRemove = async () => {
    edit.reset();
    await remove.mutateAsync({ id: base.id, version: base.version });
    announce(t('groups.deleted', { name: base.name }));
    setDone(true);
  };
  // the problem stands above the form
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const takeTheirs = (newest: UnitGroup) => {
    setBase(newest);
    form.setFieldsValue(valuesOf(newest));
    setTyped(false);
    edit.reset();
    remove.reset();
  };
  return (
    <div className={style.drawer}>
      <ConfirmLeaving bySearch when={typed && !done} consequence={t('units.register.leaving')} />
      {problem && <ProblemAlert title={t(edit.error ? 'groups.notSaved' : 'groups.notDeleted')} error={problem} />}
      {theirs && (
        <BothVersions
          title={t('groups.theirsTitle')}
          differences={differences(valuesOf(theirs), form.getFieldsValue(true) as GroupValues)}
          saving={edit.isPending}
          onTheirs={() => takeTheirs(theirs)}
          onMine={() => quietly(save(theirs.version))}
        />
      )}
      <Form<GroupValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={valuesOf(group)}
        onValuesChange={() => setTyped(true)}
        onFinish={() => quietly(save(base.version))}
      >
        <GroupFields />
        <p className={style.note}>{t('groups.issuedStays')}</p>
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" loading={edit.isPending} disabled={theirs !== null}>
            {t('shared.save')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
          <Popconfirm
            title={t('groups.deleteOf', { name: base.name })}
            description={t('groups.deleteHow')}
            okText={t('groups.delete')}
            cancelText={t('shared.cancel')}
            onConfirm={() => quietly(onRemove())}
          >
            <Button loading={remove.isPending}>{t('groups.delete')}</Button>
          </Popconfirm>
        </div>
      </Form>
    </div>
  );
}
