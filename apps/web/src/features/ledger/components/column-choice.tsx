import SettingOutlined from '@ant-design/icons/es/icons/SettingOutlined';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, columns } from '../filters';
import style from './ledger.module.css';

interface Props {
  chosen: Column[];
  onChange: (chosen: Column[]) => void;
}

/** Which columns stand beside the task. */
export function ColumnChoice({ chosen, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group<Column>
          aria-label={t('ledger.chooseColumns')}
          className={style.choice}
          value={chosen}
          onChange={onChange}
          options={columns.map((value) => ({ value, label: t(`ledger.columns.${value}`) }))}
        />
      }
    >
      <Button icon={<SettingOutlined aria-hidden />} aria-haspopup="dialog">
        {t('ledger.columnsButton')}
      </Button>
    </Popover>
  );
}
