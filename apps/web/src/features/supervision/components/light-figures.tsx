import type { LightColour, LightCounts } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { colours } from '../../lights/colours';

/** How many have a light, as the way to them in the ledger; a plain 0 where there is none. */
export function LightFigure({ count, light, to, of }: { count: number; light: LightColour; to: string; of?: string }) {
  const { t } = useTranslation();
  if (count === 0) return <>0</>;
  const words = t('supervision.count', { light: t(`lights.colours.${light}`), count });
  return (
    <Link to={to} aria-label={of === undefined ? words : `${of}${t('lights.comma')}${words}`}>
      {count}
    </Link>
  );
}

/** All lights that there are, in words. */
export function useCountWords() {
  const { t } = useTranslation();
  return (counts: LightCounts): string =>
    colours
      .filter((colour) => counts[colour] > 0)
      .map((colour) => t('supervision.count', { light: t(`lights.colours.${colour}`), count: counts[colour] }))
      .join(t('lights.comma'));
}
