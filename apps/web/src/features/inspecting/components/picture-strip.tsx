import CameraOutlined from '@ant-design/icons/es/icons/CameraOutlined';
import CloseOutlined from '@ant-design/icons/es/icons/CloseOutlined';
import type { FindingFile } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../shared/dates';
import { FileButton } from '../../../shared/file-button';
import { acceptedFiles } from '../../evidence/evidence-values';
import type { Picture } from '../store/entries';
import { useRefusalSentence } from './use-words';
import style from './check.module.css';

interface Props {
  files: readonly FindingFile[];
  pictures: readonly Picture[];
  fileLimit: number;
  mayWrite: boolean;
  onAdd: (file: File) => void;
  onDrop: (picture: Picture) => void;
  onRemove: (file: FindingFile) => void;
}

/** Pictures and files of a finding: those on the server, and those that are still on this device. */
export function PictureStrip({ files, pictures, fileLimit, mayWrite, onAdd, onDrop, onRemove }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useRefusalSentence();
  const add = (chosen: readonly File[]) => {
    for (const file of chosen)
      if (file.size > fileLimit) void message.error(t('inspecting.tooLarge', { name: file.name }));
      else onAdd(file);
  };
  return (
    <div
      className={style.pictures}
      onPaste={(event) => {
        const pasted = [...event.clipboardData.files];
        if (!mayWrite || pasted.length === 0) return;
        event.preventDefault();
        add(pasted);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (mayWrite) add([...event.dataTransfer.files]);
      }}
    >
      {files.map((file) => (
        <span key={file.id} className={style.picture}>
          {file.removed ? (
            <span>{t('inspecting.pictureRemoved')}</span>
          ) : (
            <a href={`/api/findings/files/${file.id}`} download={file.name} lang="zh-CN">
              {file.name} {timeOfDay(file.addedAt)}
            </a>
          )}
          {mayWrite && (
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('inspecting.removePicture', { name: file.name })}
              onClick={() => onRemove(file)}
            />
          )}
        </span>
      ))}
      {pictures.map((picture) => (
        <span key={picture.id} className={style.picture}>
          <Preview blob={picture.blob} />
          <span lang="zh-CN">
            {picture.name} {timeOfDay(picture.at)}
            <span className={style.onDevice}>
              {picture.refusal ? sentenceOf(picture.refusal) : t('inspecting.onDevice')}
            </span>
          </span>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('inspecting.removePicture', { name: picture.name })}
            onClick={() => onDrop(picture)}
          />
        </span>
      ))}
      {mayWrite && (
        <FileButton
          label={t('inspecting.addPicture')}
          accept={`image/*,${acceptedFiles}`}
          multiple
          icon={<CameraOutlined />}
          onFiles={add}
        >
          {t('inspecting.addPicture')}
        </FileButton>
      )}
    </div>
  );
}

/** A small picture of what lies on the device; nothing of a file that is none. */
function Preview({ blob }: { blob: Blob }) {
  if (!blob.type.startsWith('image/')) return null;
  const show = (image: HTMLImageElement) => {
    const address = URL.createObjectURL(blob);
    image.src = address;
    return () => URL.revokeObjectURL(address);
  };
  return <img ref={show} alt="" className={style.preview} />;
}
