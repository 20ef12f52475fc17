import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import type { useSendFiles } from '../use-send-files';
import style from './scoring.module.css';

/** Files that did not arrive although what they prove was kept: to be sent again, or left out. */
export function UnsentFiles({
  sending: { send, unsent, leaveOut, isSending },
}: {
  sending: ReturnType<typeof useSendFiles>;
}) {
  const { t } = useTranslation();
  const sentenceOf = useProblemSentence();
  if (unsent.length === 0) return null;
  return (
    <div className={style.alert}>
      <Alert
        type="error"
        showIcon
        title={t('scoring.files.unsent', { count: unsent.length })}
        description={
          <ul className={style.problems}>
            {unsent.map((one, at) => (
              <li key={`${at} ${one.file.name}`}>
                <span lang="zh-CN">
                  {one.label} · {one.file.name}
                </span>
                <div>{sentenceOf(one.error)}</div>
                <Button
                  type="link"
                  size="small"
                  loading={isSending}
                  aria-label={t('scoring.files.sendAgain', { name: one.file.name })}
                  onClick={() => void send([one])}
                >
                  {t('scoring.files.again')}
                </Button>
                <Button
                  type="link"
                  size="small"
                  disabled={isSending}
                  aria-label={t('scoring.files.remove', { name: one.file.name })}
                  onClick={() => leaveOut(one.file)}
                >
                  {t('scoring.files.leaveOut')}
                </Button>
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
