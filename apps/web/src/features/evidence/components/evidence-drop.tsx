import LinkOutlined from '@ant-design/icons/es/icons/LinkOutlined';
import PaperClipOutlined from '@ant-design/icons/es/icons/PaperClipOutlined';
import { App } from 'antd';
import { type DragEvent, type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../shared/file-button';
import { useDropAnywhere } from '../../documents/components/use-drop-anywhere';
import { acceptedFiles, isOpenable, pastedFile } from '../evidence-values';
import type { ContentValue } from './content-field';
import style from './drop.module.css';

interface Props {
  onContent: (content: ContentValue) => void;
  children: ReactNode;
}

const ofFile = (file: File): ContentValue => ({ kind: 'file', url: '', file });

/** What is pasted on the page (an address, a screenshot), dropped here or chosen becomes evidence. */
export function EvidenceDrop({ onContent, children }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  // a file that misses the place is not opened by the browser
  const over = useDropAnywhere(() => undefined);
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const on = event.target instanceof Element ? event.target : document.body;
    // a drawer takes what is pasted in it
    if (on.closest('.ant-drawer, .ant-modal')) return;
    const file = pastedFile(event.clipboardData);
    const url = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (file) onContent(ofFile(file));
    else if (!on.closest('input, textarea') && isOpenable(url)) onContent({ kind: 'url', url });
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  const drop = ({ dataTransfer }: DragEvent) => {
    const [file, ...others] = dataTransfer.files;
    if (others.length > 0) void message.info(t('evidence.oneAtATime', { count: others.length }));
    if (file) onContent(ofFile(file));
  };
  return (
    <div className={`${style.drop} ${over ? style.over : ''}`} onDrop={drop}>
      <span className={style.words}>
        <LinkOutlined aria-hidden /> {t(over ? 'evidence.dropHere' : 'evidence.dropAny')}
      </span>
      <FileButton
        label={t('evidence.choose')}
        accept={acceptedFiles}
        icon={<PaperClipOutlined />}
        onFiles={([first]) => first && onContent(ofFile(first))}
      >
        {t('evidence.choose')}
      </FileButton>
      {children}
    </div>
  );
}
