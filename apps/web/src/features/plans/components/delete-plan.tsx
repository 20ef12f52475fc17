import type { PlanSummary } from '@yaodian/api-client';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useDeletePlan } from '../api/delete-plan';
import style from './delete-plan.module.css';

export function DeletePlan({ plan, onClose }: { plan: PlanSummary; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useDeletePlan();
  const confirm = async () => {
    await remove.mutateAsync({ id: plan.id, version: plan.version });
    announce(t('plans.deleted', { title: plan.title }));
    onClose();
  };
  return (
    <Modal
      open
      title={t('plans.deleteTitle')}
      okText={t('plans.deleteAll')}
      cancelText={t('plans.keep')}
      confirmLoading={remove.isPending}
      // the problem stands in the dialog
      onOk={() => void confirm().catch(() => undefined)}
      onCancel={onClose}
    >
      <div className={style.body}>
        {remove.error && <ProblemAlert title={t('plans.notDeleted')} error={remove.error} />}
        <p className={style.name}>{plan.title}</p>
        <p>
          {t('plans.deleteWhat', {
            tasks: t('plans.countTasks', { count: plan.tasks }),
            documents: t('plans.countDocuments', { count: plan.documents }),
          })}
        </p>
        <p>{t('plans.deleteForGood')}</p>
      </div>
    </Modal>
  );
}
