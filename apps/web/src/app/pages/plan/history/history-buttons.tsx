import RedoOutlined from '@ant-design/icons/es/icons/RedoOutlined';
import UndoOutlined from '@ant-design/icons/es/icons/UndoOutlined';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { History } from './use-history';

/** Undo and redo, with what they would do and their keys as their tooltips. */
export function HistoryButtons({ history }: { history: History }) {
  const { t } = useTranslation();
  const undo = history.wordsOf('undo');
  const redo = history.wordsOf('redo');
  return (
    <>
      <Tooltip title={undo && `${undo} Ctrl Z`}>
        <Button
          type="text"
          size="small"
          icon={<UndoOutlined />}
          disabled={undo === null}
          aria-keyshortcuts="Control+Z"
          aria-label={undo ?? t('tasks.undo')}
          onClick={() => void history.undo()}
        >
          {t('tasks.undo')}
        </Button>
      </Tooltip>
      <Tooltip title={redo && `${redo} Ctrl Y`}>
        <Button
          type="text"
          size="small"
          icon={<RedoOutlined />}
          disabled={redo === null}
          aria-keyshortcuts="Control+Y"
          aria-label={redo ?? t('tasks.redo')}
          onClick={() => void history.redo()}
        />
      </Tooltip>
    </>
  );
}
