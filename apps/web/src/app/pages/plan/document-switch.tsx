import type { SourceDocumentSummary } from '@yaodian/api-client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './plan-page.module.css';

interface Props {
  documents: SourceDocumentSummary[];
  value: number;
  onChange: (id: number) => void;
}

/** The paper's head: the document's name, or a choice where the plan has several. */
export function DocumentSwitch({ documents, value, onChange }: Props) {
  const { t } = useTranslation();
  if (documents.length === 1) return <span title={documents[0]!.name}>{documents[0]!.name}</span>;
  return (
    <Select
      size="small"
      className={style.documents}
      aria-label={t('documents.which')}
      value={value}
      options={documents.map(({ id, name, tasks }) => ({ value: id, label: t('documents.named', { name, tasks }) }))}
      onChange={onChange}
    />
  );
}
