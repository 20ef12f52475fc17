import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** 延期待批: how many, as the way to them in the ledger; a plain 0 where there is none. */
export function ExtensionsFigure({ count, to, of }: { count: number; to: string; of?: string }) {
  const { t } = useTranslation();
  if (count === 0) return <>0</>;
  const words = `${t('supervision.extensionsAsked')} ${count}`;
  return (
    <Link to={to} aria-label={of === undefined ? words : `${of}${t('lights.comma')}${words}`}>
      {count}
    </Link>
  );
}
