import CheckOutlined from '@ant-design/icons/es/icons/CheckOutlined';
import EditOutlined from '@ant-design/icons/es/icons/EditOutlined';
import MinusOutlined from '@ant-design/icons/es/icons/MinusOutlined';
import type { UnitCheck } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import type { Place, ShownAnswer } from '../check-view';
import { useSampleTitle } from './use-words';
import style from './check.module.css';

interface Props {
  check: UnitCheck;
  places: readonly Place[];
  answers: ReadonlyMap<string, ShownAnswer>;
  open: Place | undefined;
  onOpen: (place: Place) => void;
}

/** 抽查样本, with how far each is; the unit alone where nothing was drawn. */
export function PlaceList({ check, places, answers, open, onOpen }: Props) {
  const { t } = useTranslation();
  const titleOf = useSampleTitle();
  return (
    <ul className={style.places} aria-label={t('inspecting.samples')}>
      {places.map((place) => {
        const sample = check.samples.find(({ assignmentId }) => assignmentId === place.assignmentId);
        const done = place.questions.filter(({ key }) => answers.has(key)).length;
        const all = place.questions.length;
        const state = done === all ? 'done' : place === open || done > 0 ? 'begun' : 'open';
        const channels = [
          ...new Set((sample?.evidence ?? []).flatMap(({ places: at }) => at.map(({ channel }) => channel))),
        ];
        return (
          <li key={place.assignmentId ?? 0}>
            <button
              type="button"
              className={style.place}
              aria-current={place === open ? 'true' : undefined}
              onClick={() => onOpen(place)}
            >
              <span className={style.placeState}>
                {state === 'done' ? (
                  <CheckOutlined aria-hidden />
                ) : state === 'begun' ? (
                  <EditOutlined aria-hidden />
                ) : (
                  <MinusOutlined aria-hidden />
                )}
              </span>
              <span className={style.placeWords}>
                <span className={style.placeName} lang="zh-CN">
                  {sample ? titleOf(sample) : t('inspecting.wholeUnit')}
                </span>
                <span className={style.placeNote}>
                  {sample
                    ? sample.evidence.length === 0
                      ? t('inspecting.sampleEmpty')
                      : t('inspecting.sampleNote', {
                          channels: channels
                            .map((one) => t(`evidence.channels.${one ?? 'none'}`))
                            .join(t('inspecting.and')),
                          count: sample.evidence.length,
                        })
                    : t('inspecting.wholeUnitNote')}
                </span>
              </span>
              <span className={style.placeCount} aria-label={t('inspecting.answeredOf', { done, all })}>
                {done}/{all}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
