import type { CheckedItem, UnitCheck } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useEarlierWords } from './use-words';
import style from './check.module.css';

/** What is known of an item while it is looked at: found at the unit before, and at how many others this time. */
export function RepeatNote({ check, item }: { check: UnitCheck; item: CheckedItem }) {
  const { t } = useTranslation();
  const earlierOf = useEarlierWords();
  const before = check.earlier.filter(({ itemId }) => itemId === item.id);
  if (before.length === 0 && item.unitsNow === 0) return null;
  return (
    <div className={style.repeatNote}>
      {before.length > 0 && (
        <details>
          <summary>{t('inspecting.foundBefore', { count: before.length })}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.id} lang="zh-CN">
                {earlierOf(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {item.unitsNow > 0 && <span>{t('inspecting.foundElsewhere', { count: item.unitsNow })}</span>}
    </div>
  );
}
