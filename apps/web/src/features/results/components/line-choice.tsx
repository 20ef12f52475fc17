import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { figure, type OpenLine } from '../model/lines';

interface Props {
  id: string;
  lines: readonly OpenLine[];
  value: string | null;
  onChange: (key: string) => void;
}

/** A line of a ledger with its score, found by number or name. */
export function LineChoice({ id, lines, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Select<string>
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      placeholder={t('results.chooseLine')}
      value={lines.some(({ key }) => key === value) ? value : null}
      onChange={onChange}
      options={lines.map(({ key, number, name, score }) => ({
        value: key,
        label: `${number} ${name}${score === null ? '' : ` ${figure(score)}`}`,
      }))}
    />
  );
}
