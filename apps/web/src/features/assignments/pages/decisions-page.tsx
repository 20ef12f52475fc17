import { useQuery } from '@tanstack/react-query';
import type { OpenDecision } from '@yaodian/api-client';
import { Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { EvidenceList } from '../../evidence';
import { decisionsQuery } from '../api/list-decisions';
import style from '../components/assignments.module.css';
import { BothPunctualities } from '../components/both-punctualities';

const kinds = ['refusal', 'closing'] as const satisfies OpenDecision['kind'][];
const columns = ['kind', 'task', 'unit', 'words', 'since', 'punctuality'] as const;

/** 退回与办结: what units have refused, and what they ask to close; it is decided on the page of the task. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const kind = kinds.find((one) => one === params.get('kind'));
  const { data, error, isPending, refetch } = useQuery(decisionsQuery());
  const shown = data?.filter((one) => kind === undefined || one.kind === kind);
  return (
    <div className="page">
      <PageHead title={t('assignments.decisions.title')} facts={<p>{t('assignments.decisions.what')}</p>} />
      <div className={style.filter}>
        <Segmented<string>
          aria-label={t('assignments.decisions.filter')}
          value={kind ?? ''}
          onChange={(chosen) => set('kind', chosen || null, true)}
          options={[
            { value: '', label: t('assignments.decisions.all') },
            ...kinds.map((value) => ({ value, label: t(`assignments.decisions.kinds.${value}`) })),
          ]}
        />
      </div>
      {error && (
        <ProblemAlert title={t('assignments.decisions.notLoaded')} error={error} onRetry={() => void refetch()} />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {shown?.length === 0 && <p className={style.none}>{t('assignments.decisions.none')}</p>}
      {shown && shown.length > 0 && (
        <TableFrame className={style.decisions}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`assignments.decisions.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Row key={one.assignmentId} one={one} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </div>
  );
}

function Row({ one }: { one: OpenDecision }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td className={style.kind}>{t(`assignments.decisions.kinds.${one.kind}`)}</td>
      <th scope="row">
        <Link to={`/tasks/${one.taskId}`} lang="zh-CN">
          {one.title}
        </Link>
        <div className={style.facts}>{one.planTitle}</div>
      </th>
      <td>
        {one.unitName}
        <div className={style.facts}>
          {t(`tasks.roles.${one.role}`)}
          {one.kind === 'closing' &&
            one.role === 'lead' &&
            one.othersOpen > 0 &&
            ` · ${t('assignments.decisions.othersOpen', { count: one.othersOpen })}`}
        </div>
      </td>
      <td>
        <span lang="zh-CN">{one.words}</span>
        {one.kind === 'closing' &&
          (one.evidence.length > 0 ? (
            <EvidenceList ids={one.evidence.map(({ id }) => id)} items={one.evidence} />
          ) : (
            <div className={style.facts}>{t('assignments.decisions.noEvidence')}</div>
          ))}
      </td>
      <td className={style.since}>{clockTime(one.since)}</td>
      <td>{one.punctuality && <BothPunctualities punctuality={one.punctuality} />}</td>
    </tr>
  );
}
