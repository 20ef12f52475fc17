import type { DocumentReading } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportFile } from '../../../features/documents/import-file';
import { fileSize } from '../../../shared/file-size';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import style from './file-list.module.css';

interface Props {
  files: ImportFile[];
  /** What was read from them, in the same order. */
  readings?: DocumentReading[];
  /** Which of them is the notice. */
  notice?: number;
  shown?: number;
  onShow?: (index: number) => void;
  onMoveUp: (index: number) => void;
  onRemove: (key: number) => void;
}

/** What the check does not ask about: a deadline that is not printed, prose that only repeats a row of the table, a file without tasks. */
const unasked = ['no-deadline', 'repeated-task', 'no-task'];

/** The files of an import in their order: what each of them gave, or why it gave nothing. */
export function FileList({ files, readings, notice, shown, onShow, onMoveUp, onRemove }: Props) {
  const { t } = useTranslation();
  const sentenceOf = useProblemSentence();
  const factsOf = ({ document, size }: ImportFile, reading: DocumentReading | undefined) => {
    if (!reading) return 'file' in document ? fileSize(size) : t('documents.characters', { count: size });
    const doubts = reading.warnings.filter(({ kind }) => !unasked.includes(kind)).length;
    return [
      t('plans.countTasks', { count: reading.tasks.length }),
      ...(doubts > 0 ? [t('documents.countDoubts', { count: doubts })] : []),
    ].join(' · ');
  };
  return (
    <ol className={style.files} aria-label={t('documents.files')}>
      {files.map((file, index) => {
        const { key, name, problem } = file;
        const words = (
          <>
            <span className={style.name} title={name}>
              {name}
            </span>
            {files.length > 1 && notice === index && <span className={style.notice}>{t('documents.notice')}</span>}
            <span className={style.facts}>{factsOf(file, readings?.[index])}</span>
          </>
        );
        return (
          <li key={key} className={`${style.file} ${problem ? style.refused : ''}`}>
            {onShow && files.length > 1 ? (
              <button type="button" className={style.show} aria-pressed={index === shown} onClick={() => onShow(index)}>
                {words}
              </button>
            ) : (
              <div className={style.words}>{words}</div>
            )}
            {index > 0 && (
              <Button
                size="small"
                type="text"
                aria-label={t('documents.moveUpOf', { name })}
                onClick={() => onMoveUp(index)}
              >
                {t('documents.moveUp')}
              </Button>
            )}
            <Button
              size="small"
              type="text"
              aria-label={t('documents.removeOf', { name })}
              onClick={() => onRemove(key)}
            >
              {t('documents.remove')}
            </Button>
            {problem && (
              <p className={style.problem} role="alert">
                {sentenceOf(problem)}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
