import { App, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useCreateGroup } from '../api/keep-groups';
import { emptyGroup, type GroupValues, toGroup } from '../group-values';
import { GroupFields } from './group-fields';
import style from './groups.module.css';
import { useSavedWords } from './use-saved-words';

export function NewGroup({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const savedWords = useSavedWords();
  const [typed, setTyped] = useState(false);
  const [saved, setSaved] = useState(false);
  const { mutateAsync, error, isPending } = useCreateGroup();

  useEffect(() => {
    if (saved) onClose();
  }, [saved, onClose]);

  const save = async (values: GroupValues) => {
    const group = toGroup(values);
    const added = await mutateAsync({ ...group, key: keyFor(group) });
    const words = savedWords('groups.added', added);
    announce(words);
    void (added.memberCount > 0 ? message.success(words) : message.warning(words));
    setSaved(true);
  };
  return (
    <div className={style.drawer}>
      <ConfirmLeaving bySearch when={typed && !saved} consequence={t('units.register.leaving')} />
      {error && <ProblemAlert title={t('groups.notAdded')} error={error} />}
      <Form<GroupValues>
        layout="vertical"
        requiredMark={false}
        initialValues={emptyGroup()}
        onValuesChange={() => setTyped(true)}
        // the problem stands above the form
        onFinish={(values) => void save(values).catch(() => undefined)}
      >
        <GroupFields />
        <div className={style.buttons}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('groups.add')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      </Form>
    </div>
  );
}
