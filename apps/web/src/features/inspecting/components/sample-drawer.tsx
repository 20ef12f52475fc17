import type { CheckedSample } from '@yaodian/api-client';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidenceChip } from '../../evidence/components/evidence-chip';
import { VersionLink } from '../../evidence/components/evidence-facts';
import { useSampleTitle } from './use-words';
import style from './check.module.css';

interface Props {
  sample: CheckedSample;
  open: boolean;
  onClose: () => void;
}

/** 原文和佐证 of a sample. */
export function SampleDrawer({ sample, open, onClose }: Props) {
  const { t } = useTranslation();
  const titleOf = useSampleTitle();
  return (
    <Drawer
      open={open}
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={<span lang="zh-CN">{titleOf(sample)}</span>}
      onClose={onClose}
    >
      <h3>{t('inspecting.original')}</h3>
      <p className={style.original} lang="zh-CN">
        {sample.requirement}
      </p>
      <h3>{t('inspecting.evidenceOf')}</h3>
      {sample.evidence.length === 0 && <p>{t('inspecting.noEvidence')}</p>}
      {sample.evidence.map((evidence) => (
        <EvidenceChip key={evidence.id} evidence={evidence}>
          {evidence.places.map(({ id, versions: [now] }) => now && <VersionLink key={id} version={now} />)}
        </EvidenceChip>
      ))}
      {sample.reasons.length > 0 && (
        <>
          <h3>{t('inspecting.addedByHand')}</h3>
          {sample.reasons.map((reason) => (
            <p key={reason} lang="zh-CN">
              {reason}
            </p>
          ))}
        </>
      )}
    </Drawer>
  );
}
