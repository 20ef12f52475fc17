import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDone } from '../../../../shared/use-done';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { moved } from '../../editing/paths';
import style from './editor.module.css';

interface Props {
  /** Of the list. */
  path: string;
  index: number;
  count: number;
  /** What the entry is called for those who do not see where the buttons stand. */
  name: string;
  onRemove?: () => void;
}

/** Up, down and away, for an entry of a list. */
export function ListActs({ path, index, count, name, onRemove }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const { change } = useEditor();
  const move = (by: 1 | -1) => change<readonly unknown[]>(path, (items) => moved(items, index, by));
  const remove = () => {
    if (onRemove) onRemove();
    else change<readonly unknown[]>(path, (items) => items.filter((_, at) => at !== index));
    done(t('schemes.line.removed', { name }));
    focusAt(`${path}[${Math.max(0, index - 1)}].name`);
  };
  return (
    <span className={style.acts}>
      {count > 1 && (
        <>
          <Button
            size="small"
            type="text"
            icon={<ArrowUpOutlined />}
            disabled={index === 0}
            aria-label={t('schemes.acts.up', { name })}
            onClick={() => move(-1)}
          />
          <Button
            size="small"
            type="text"
            icon={<ArrowDownOutlined />}
            disabled={index === count - 1}
            aria-label={t('schemes.acts.down', { name })}
            onClick={() => move(1)}
          />
        </>
      )}
      <Button
        size="small"
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('schemes.acts.remove', { name })}
        onClick={remove}
      />
    </span>
  );
}
