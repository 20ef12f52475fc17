import { Button, Input } from 'antd';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nothingPasted, paste, type Pasted } from '../pasted';
import style from './import-input.module.css';

interface Props {
  value: Pasted;
  onChange: (value: Pasted) => void;
  onFiles: (files: FileList) => void;
  onRead: () => void;
}

export function PasteBox({ value, onChange, onFiles, onRead }: Props) {
  const { t } = useTranslation();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget } = event;
    if (clipboardData.files.length > 0) {
      event.preventDefault();
      onFiles(clipboardData.files);
      return;
    }
    const clip = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
    const pasted = paste(value, clip, currentTarget.selectionStart, currentTarget.selectionEnd);
    // without a table the browser pastes by itself, and its own undo keeps working
    if (pasted.html === null) return;
    event.preventDefault();
    onChange(pasted);
  };
  const empty = value.text.trim() === '' && value.html === null;
  return (
    <div className={style.paste}>
      <label className={style.pasteLabel} htmlFor="pasted">
        {t('documents.paste')}
      </label>
      <Input.TextArea
        id="pasted"
        className={style.box}
        value={value.text}
        readOnly={value.html !== null}
        placeholder={t('documents.pasteExample')}
        onPaste={onPaste}
        onChange={({ target }) => onChange({ text: target.value, html: null })}
      />
      {value.html !== null && (
        <p className={style.table} role="status">
          {t('documents.tablePasted')}{' '}
          <Button type="link" size="small" onClick={() => onChange({ ...value, html: null })}>
            {t('documents.asText')}
          </Button>
        </p>
      )}
      <div className={style.pasteFoot}>
        <span>{empty ? t('documents.pasteKept') : t('documents.characters', { count: value.text.length })}</span>
        <Button disabled={empty} onClick={() => onChange(nothingPasted)}>
          {t('documents.clear')}
        </Button>
        <Button type="primary" disabled={empty} onClick={onRead}>
          {t('documents.read')}
        </Button>
      </div>
    </div>
  );
}
