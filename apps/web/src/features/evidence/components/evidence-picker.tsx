import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentValue } from './content-field';
import { EvidenceDrop } from './evidence-drop';
import { EvidenceList } from './evidence-list';
import style from './evidence.module.css';

const ChooseEvidence = lazy(async () => ({ default: (await import('./choose-evidence')).ChooseEvidence }));

interface Props {
  unitId: number;
  value: readonly number[];
  onChange: (ids: number[]) => void;
  disabled?: boolean;
}

/** The evidence of a report: chosen from what the unit has, or added on the way. */
export function EvidencePicker({ unitId, value, onChange, disabled = false }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [begun, setBegun] = useState<ContentValue>();
  const show = (content?: ContentValue) => {
    setBegun(content);
    setOpen(true);
  };
  return (
    <div className={style.picker}>
      <EvidenceList
        ids={value}
        onRemove={disabled ? undefined : (removed) => onChange(value.filter((id) => id !== removed))}
      />
      {!disabled && (
        <EvidenceDrop onContent={show}>
          <Button onClick={() => show()}>{t('evidence.pick')}</Button>
        </EvidenceDrop>
      )}
      <Drawer
        open={open}
        destroyOnHidden
        size={560}
        styles={{ wrapper: { maxWidth: '100vw' } }}
        title={t('evidence.pick')}
        onClose={() => setOpen(false)}
        footer={
          <Button type="primary" onClick={() => setOpen(false)}>
            {t('evidence.picked', { count: value.length })}
          </Button>
        }
      >
        <Suspense fallback={null}>
          <ChooseEvidence unitId={unitId} value={value} begun={begun} onChange={onChange} />
        </Suspense>
      </Drawer>
    </div>
  );
}
