import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../shared/save-file';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { type Paper, usePaper } from '../api/files';
import style from './results.module.css';

interface Props {
  planId: number;
  /** What they are of, for who does not see the table around them. */
  label: string;
  papers: readonly Paper[];
}

const sameAs = (one: Paper | undefined, other: Paper): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A paper in its formats, one download at a time. */
export function PaperButtons({ planId, label, papers }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending, variables } = usePaper(planId);
  return (
    <span className={style.papers} role="group" aria-label={label}>
      {papers.map((paper) => (
        <Button
          key={paper.format}
          size="small"
          loading={isPending && sameAs(variables, paper)}
          disabled={isPending && !sameAs(variables, paper)}
          onClick={() =>
            void mutateAsync(paper).then(saveFile, (error: unknown) => void message.error(sentenceOf(error)))
          }
        >
          {t(`results.formats.${paper.format}`)}
        </Button>
      ))}
    </span>
  );
}
