import type { ButtonProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';

interface Props extends Pick<ButtonProps, 'type' | 'autoFocus' | 'children'> {
  onFiles: (files: File[]) => void;
}

/** A button that lets documents be chosen. */
export function ChooseFiles(props: Props) {
  const { t } = useTranslation();
  return (
    <FileButton
      {...props}
      multiple
      accept=".docx,.xlsx,.xls,.et,.pdf,.ofd,.txt,.md,.html,.htm"
      label={t('documents.choose')}
    />
  );
}
