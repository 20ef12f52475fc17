import type { DraftNotice } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { useRequestKey } from '../../../shared/request-key';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useDraftNotice } from '../api/mutations';

/** Drafts a notice for a cause, and goes to it. */
export function DraftButton({ label, ...asked }: DraftNotice & { label: string }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const sentenceOf = useProblemSentence();
  const keyFor = useRequestKey();
  const { mutate, isPending } = useDraftNotice();
  const draft = () =>
    mutate(
      { ...asked, key: keyFor(asked) },
      {
        onSuccess: ({ address }) => void navigate(`/notices/${address}`),
        onError: (error) => void message.error({ content: sentenceOf(error), duration: 8 }),
      },
    );
  return (
    <Button size="small" loading={isPending} onClick={draft}>
      {label}
    </Button>
  );
}
