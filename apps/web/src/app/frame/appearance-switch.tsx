import DesktopOutlined from '@ant-design/icons/es/icons/DesktopOutlined';
import MoonOutlined from '@ant-design/icons/es/icons/MoonOutlined';
import SunOutlined from '@ant-design/icons/es/icons/SunOutlined';
import { useTranslation } from 'react-i18next';
import { type Appearance, setAppearance, useAppearance } from '../appearance';
import style from './frame.module.css';
import { MenuButton } from './menu-button';

const icons: Record<Appearance, typeof SunOutlined> = {
  light: SunOutlined,
  dark: MoonOutlined,
  system: DesktopOutlined,
};
const choices = ['light', 'dark', 'system'] as const;

export function AppearanceSwitch() {
  const { t } = useTranslation();
  const appearance = useAppearance();
  const Icon = icons[appearance];
  const menu = {
    selectable: true,
    selectedKeys: [appearance],
    items: choices.map((key) => ({ key, label: t(`frame.appearances.${key}`) })),
    onClick: ({ key }: { key: string }) => setAppearance(key as Appearance),
  };
  return (
    <MenuButton
      menu={menu}
      className={style.switch}
      aria-label={`${t('frame.appearance')} ${t(`frame.appearances.${appearance}`)}`}
    >
      <Icon aria-hidden />
      <span className={style.full}>{t(`frame.appearances.${appearance}`)}</span>
    </MenuButton>
  );
}
