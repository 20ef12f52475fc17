import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../identity/self';

/** The way to the sheets for a meeting, for those who may see them. */
export function SheetsLink({ planId }: { planId: number | undefined }) {
  const { t } = useTranslation();
  const may = useMay();
  if (!may('sheets.read')) return null;
  return (
    <Link to={planId === undefined ? '/supervision/sheets' : `/supervision/sheets?plan=${planId}`}>
      {t('sheets.open')}
    </Link>
  );
}
