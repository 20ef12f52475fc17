import { Button, type ButtonProps } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props extends Pick<ButtonProps, 'type' | 'autoFocus' | 'children'> {
  onFiles: (files: File[]) => void;
}

/** A button that lets files be chosen. */
export function ChooseFiles({ onFiles, ...button }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".docx,.xlsx,.xls,.et,.pdf,.ofd,.txt,.md,.html,.htm"
        aria-label={t('documents.choose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // the same file can be chosen again after it was mended
          target.value = '';
        }}
      />
    </>
  );
}
