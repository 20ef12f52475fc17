import { useTranslation } from 'react-i18next';

interface Props {
  tasks: number;
  headings: number;
  notTasks: number;
}

/** Every part of the document is a task, a heading or neither: nothing was lost. */
export function Coverage(counts: Props) {
  const { t } = useTranslation();
  return <span>{t('documents.coverage', { ...counts })}</span>;
}
