import CloseOutlined from '@ant-design/icons/es/icons/CloseOutlined';
import { useQuery } from '@tanstack/react-query';
import type { Evidence } from '@yaodian/api-client';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { chosenQuery } from '../api/list-evidence';
import { EvidenceChip } from './evidence-chip';
import { VersionLink } from './evidence-facts';
import style from './evidence.module.css';

interface Props {
  ids: readonly number[];
  /** The evidence itself, where the reader has it already or may not ask for it. */
  items?: readonly Evidence[];
  onRemove?: (id: number) => void;
}

/** Evidence to look at: pages open in a tab of their own, files are downloaded. */
export function EvidenceList({ ids, items, onRemove }: Props) {
  const { t } = useTranslation();
  const asked = useQuery({ ...chosenQuery(ids), enabled: items === undefined });
  const evidence = items ?? asked.data;
  if (asked.error && !evidence)
    return <ProblemAlert title={t('evidence.notLoaded')} error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!evidence)
    return ids.length > 0 ? <Skeleton active={false} title={false} paragraph={{ rows: ids.length }} /> : null;
  if (evidence.length === 0) return null;
  return (
    <ul className={style.chips} aria-label={t('evidence.title')}>
      {evidence.map((one) => (
        <li key={one.id}>
          <EvidenceChip
            evidence={one}
            act={
              onRemove && (
                <Button
                  type="text"
                  icon={<CloseOutlined />}
                  aria-label={t('evidence.takeOutOf', { title: one.title })}
                  onClick={() => onRemove(one.id)}
                />
              )
            }
          >
            {one.places.map(({ id, versions: [now] }) => now && <VersionLink key={id} version={now} />)}
          </EvidenceChip>
        </li>
      ))}
    </ul>
  );
}
