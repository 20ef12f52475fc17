import type { PlanSummary } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Bone, TableFrame } from '../../../shared/table-frame';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import style from './plan-table.module.css';

interface Acts {
  onEdit: (plan: PlanSummary) => void;
  onDelete: (plan: PlanSummary) => void;
}

interface Props {
  /** Absent while the first page is on its way. */
  plans: PlanSummary[] | undefined;
  /** What can be done to a plan; false for those who only read. */
  acts: Acts | false;
}

const facts = ['year', 'name', 'state', 'tasks', 'documents', 'updated'] as const;
const bones = Array.from({ length: 12 }, (_, index) => index);

/** A plain table: the first page is spared the script of a table that can sort, filter and turn pages. */
export function PlanTable({ plans, acts }: Props) {
  const { t } = useTranslation();
  const columns = acts ? ([...facts, 'actions'] as const) : facts;
  return (
    <TableFrame className={style.table} busy={!plans} airy>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`plans.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plans
          ? plans.map((plan) => <Row key={plan.id} plan={plan} acts={acts} />)
          : bones.map((bone) => (
              <tr key={bone} aria-hidden="true">
                {columns.map((column) => (
                  <td key={column} className={style[column]}>
                    <Bone />
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </TableFrame>
  );
}

function Row({ plan, acts }: { plan: PlanSummary; acts: Acts | false }) {
  const { t } = useTranslation();
  // what is issued is neither renamed nor deleted
  const actions = acts && plan.state === 'draft' && <Actions plan={plan} {...acts} />;
  return (
    <tr>
      <td className={style.year}>{plan.year}</td>
      <th scope="row" className={style.name}>
        <Link to={`/plans/${plan.id}`}>{plan.title}</Link>
        <div className={style.under}>
          <span className={style.chip}>{t(`plans.states.${plan.state}`)}</span>
          {actions}
        </div>
      </th>
      <td className={style.state}>
        <span className={style.chip}>{t(`plans.states.${plan.state}`)}</span>
      </td>
      <td className={style.tasks}>{plan.tasks}</td>
      <td className={style.documents}>{plan.documents}</td>
      <td className={style.updated}>{clockTime(plan.updatedAt)}</td>
      {acts && <td className={style.actions}>{actions}</td>}
    </tr>
  );
}

function Actions({ plan, onEdit, onDelete }: { plan: PlanSummary } & Acts) {
  const { t } = useTranslation();
  return (
    <div className={style.buttons}>
      <Link to={`/plans/${plan.id}/import`} aria-label={t('plans.addDocumentTo', { title: plan.title })}>
        {t('plans.addDocument')}
      </Link>
      <Button
        type="link"
        size="small"
        aria-label={t('plans.renameOf', { title: plan.title })}
        onClick={() => onEdit(plan)}
      >
        {t('plans.rename')}
      </Button>
      <Button
        type="link"
        size="small"
        aria-label={t('plans.deleteOf', { title: plan.title })}
        onClick={() => onDelete(plan)}
      >
        {t('plans.delete')}
      </Button>
    </div>
  );
}
