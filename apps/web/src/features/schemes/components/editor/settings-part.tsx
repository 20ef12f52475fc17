import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { ConfirmationFields } from './confirmation-fields';
import { CheckAt, ChoiceAt, FigureAt, WholeAt } from './fields';
import { GradeFields } from './grade-fields';
import { OptionalAt } from './optional-at';
import style from './editor.module.css';

/** The settings in which schemes differ, each with what it does. */
export function SettingsPart() {
  const { t } = useTranslation();
  const id = useId();
  const { read, put } = useEditor();
  return (
    <>
      <section className={style.sheet} aria-labelledby={id}>
        <h2 id={id}>{t('schemes.parts.settings')}</h2>
        <div className={style.settings}>
          <WholeAt
            path="settings.decimals"
            label={t('schemes.settings.decimals')}
            hint={t('schemes.hints.decimals')}
            min={2}
            max={4}
          />
          <ChoiceAt
            path="settings.capAt"
            label={t('schemes.settings.capAt')}
            hint={t('schemes.hints.capAt')}
            options={(['item', 'first-level'] as const).map((value) => ({
              value,
              label: t(`schemes.settings.capPlaces.${value}`),
            }))}
          />
          <ChoiceAt
            path="settings.givesTo"
            label={t('schemes.settings.givesTo')}
            hint={t('schemes.hints.givesTo')}
            options={(['pro-rata', 'equal'] as const).map((value) => ({
              value,
              label: t(`schemes.settings.givesWays.${value}`),
            }))}
          />
          <WholeAt
            path="settings.appealDays"
            label={t('schemes.settings.appealDays')}
            hint={t('schemes.hints.appealDays')}
            min={1}
            max={60}
          />
          <CheckAt
            path="settings.costsOnce"
            label={t('schemes.settings.costsOnce')}
            hint={t('schemes.hints.costsOnce')}
          />
          <CheckAt path="settings.addsOnce" label={t('schemes.settings.addsOnce')} hint={t('schemes.hints.addsOnce')} />
          <OptionalAt
            path="settings.bonusAbove"
            label={t('schemes.settings.withBonusAbove')}
            hint={t('schemes.hints.bonusAbove')}
            initial={{ score: '80', isIncluded: true }}
          >
            <ChoiceAt
              path="settings.bonusAbove.isIncluded"
              label={t('schemes.settings.bonusAbove')}
              shown={read<boolean>('settings.bonusAbove.isIncluded') ? 'from' : 'above'}
              onChoose={(value) => put('settings.bonusAbove.isIncluded', value === 'from')}
              options={[
                { value: 'from', label: t('schemes.settings.reaches') },
                { value: 'above', label: t('schemes.settings.exceeds') },
              ]}
            />
            <FigureAt
              path="settings.bonusAbove.score"
              at="settings.bonusAbove"
              label={t('schemes.settings.baseScore')}
            />
          </OptionalAt>
          <OptionalAt
            path="settings.vetoCeiling"
            label={t('schemes.settings.withVetoCeiling')}
            hint={t('schemes.hints.vetoCeiling')}
            initial="59"
          >
            <FigureAt path="settings.vetoCeiling" label={t('schemes.settings.vetoCeiling')} />
          </OptionalAt>
          <CheckAt
            path="settings.isContributionCapped"
            label={t('schemes.settings.isContributionCapped')}
            hint={t('schemes.hints.isContributionCapped')}
          />
        </div>
      </section>
      <GradeFields />
      <ConfirmationFields />
    </>
  );
}
