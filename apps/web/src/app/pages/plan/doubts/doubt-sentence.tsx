import type { UnitCandidate } from '@yaodian/api-client';
import { Trans, useTranslation } from 'react-i18next';
import type { Doubt } from '../../../../features/tasks/doubts';
import { isAboutUnit } from './choices';
import style from './doubts-bar.module.css';

interface Props {
  doubt: Doubt;
  /** Undefined while they are not known. */
  candidates: UnitCandidate[] | undefined;
}

/** What is asked, with the printed words marked, and which unit comes nearest. */
export function DoubtSentence({ doubt, candidates }: Props) {
  const { t } = useTranslation();
  const { kind, facts, row } = doubt;
  const role = row?.units.find(({ printed }) => printed === facts['unit'])?.role ?? 'responsible';
  return (
    <>
      <Trans
        t={t}
        i18nKey={`tasks.doubts.${kind}`}
        values={{ ...facts, number: row?.number ?? '', role: t(`tasks.roles.${role}`) }}
        components={{ mark: <mark className={style.mark} /> }}
      />
      {candidates && isAboutUnit(doubt) && <Nearest best={candidates[0]} />}
    </>
  );
}

function Nearest({ best }: { best: UnitCandidate | undefined }) {
  const { t } = useTranslation();
  if (!best) return <> {t('tasks.noneNear')}</>;
  const { unit, by, match } = best;
  return (
    <>
      {' '}
      <Trans
        t={t}
        i18nKey={by === 'name' ? 'tasks.nearest' : 'tasks.nearestBy'}
        values={{ unit: unit.name, by: t(`units.by.${by}`), name: match }}
        components={{ b: <strong /> }}
      />
    </>
  );
}
