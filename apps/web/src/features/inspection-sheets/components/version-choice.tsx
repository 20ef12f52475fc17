import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './sheets.module.css';

interface Props {
  version: number | null;
  /** All that were frozen, the last one first. */
  versions: number[];
  onChange: (version: number) => void;
}

/** Which frozen version is shown; nothing where there is none to choose. */
export function VersionChoice({ version, versions, onChange }: Props) {
  const { t } = useTranslation();
  if (versions.length < 2) return null;
  return (
    <Select<number>
      aria-label={t('inspectionSheets.version')}
      className={style.version}
      value={version}
      onChange={onChange}
      options={versions.map((value) => ({ value, label: t('inspectionSheets.versionNumber', { number: value }) }))}
    />
  );
}
