import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  items: { key: string; label: string; onClick: () => void }[];
}

/** What is seldom wanted, behind one button; a single one stands for itself. */
export function MoreMenu({ items }: Props) {
  const { t } = useTranslation();
  const [only, ...others] = items;
  if (only && others.length === 0) return <Button onClick={only.onClick}>{only.label}</Button>;
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button aria-haspopup="menu">{t('plans.moreActs')}</Button>
    </Dropdown>
  );
}
