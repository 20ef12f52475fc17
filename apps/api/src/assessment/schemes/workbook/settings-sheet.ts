import type { SchemeContent } from './content.js';
import { capWords, givingWords, settingNames, type SettingKey, yesNo } from './words.js';

const yesOrNo = (value: boolean): string => (value ? yesNo.yes : yesNo.no);

/** The sheet of the settings: one row for each. */
export function settingRows({ title, weight, body, selection }: SchemeContent): { id: string; value: string }[] {
  const { settings } = body;
  const values: Record<SettingKey, string> = {
    title,
    weight: String(weight / 100),
    decimals: String(settings.decimals),
    capAt: capWords[settings.capAt],
    givesTo: givingWords[settings.givesTo],
    costsOnce: yesOrNo(settings.costsOnce),
    addsOnce: yesOrNo(settings.addsOnce),
    bonusAbove: settings.bonusAbove?.score ?? '',
    bonusIncluded: settings.bonusAbove === null ? '' : yesOrNo(settings.bonusAbove.isIncluded),
    vetoCeiling: settings.vetoCeiling ?? '',
    isContributionCapped: yesOrNo(settings.isContributionCapped),
    appealDays: String(settings.appealDays),
    rankOwnUnit: yesOrNo(selection.rankOwnUnit),
  };
  return (Object.entries(settingNames) as [SettingKey, string][]).map(([key, id]) => ({ id, value: values[key] }));
}
