import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemSentence } from './use-problem-sentence';

interface Props {
  /** What did not succeed. */
  title: string;
  error: unknown;
  /** What was kept, and what to do. */
  kept?: ReactNode;
  onRetry?: () => void;
  action?: ReactNode;
}

export function ProblemAlert({ title, error, kept, onRetry, action }: Props) {
  const { t } = useTranslation();
  const sentenceOf = useProblemSentence();
  const retry = onRetry && (
    <Button size="small" onClick={onRetry}>
      {t('shared.retry')}
    </Button>
  );
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        <>
          {sentenceOf(error)}
          {kept && <div>{kept}</div>}
        </>
      }
      action={action ?? retry}
    />
  );
}
