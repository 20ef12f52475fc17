import type { OwnFigures } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { isConflict } from '../../../shared/problem';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { useWriteOwnFigures } from '../api/mutations';
import { savedOwn, useOwnDrafts, writtenOwn } from '../own-drafts';
import { OwnLine } from './own-line';
import style from './own.module.css';
import { Refusal } from './refusal';

/** All indicators of a unit, with what it gives itself. */
export function OwnFiguresForm({ figures }: { figures: OwnFigures }) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const write = useWriteOwnFigures();
  const { planId, unitId, lines, state } = figures;
  const { drafts, type, drop, clear } = useOwnDrafts(planId, unitId);
  const mayWrite = state === 'running';
  const count = Object.keys(drafts).length;
  const leaves = lines.filter(({ rule }) => rule !== null);
  const written = leaves.filter(({ own }) => own !== null).length;
  const save = async (): Promise<boolean> => {
    const asked = Object.entries(drafts).map(([line, draft]) => writtenOwn(line, draft));
    if (asked.length === 0) return true;
    await write.mutateAsync({ planId, unitId, figures: asked, key: keyFor([planId, unitId, asked]) });
    clear();
    done(t('scoring.own.saved', { count: asked.length }));
    return true;
  };
  const conflict = isConflict(write.error) && (write.error.current as { line: string } | undefined);
  return (
    <>
      <ConfirmLeaving when={mayWrite && count > 0} save={() => save().catch(() => false)} />
      {write.error && <Refusal title={t('scoring.notSaved')} error={write.error} />}
      {conflict && (
        <Button
          onClick={() => {
            drop(conflict.line);
            write.reset();
          }}
        >
          {t('scoring.entries.takeTheirs')}
        </Button>
      )}
      {lines.map((line) => (
        <OwnLine
          key={line.key}
          line={line}
          shown={drafts[line.key] ?? savedOwn(line)}
          isTyped={drafts[line.key] !== undefined}
          mayWrite={mayWrite}
          onType={(change) => type(line, change)}
        />
      ))}
      {mayWrite && (
        <div className={style.foot}>
          <Button
            type="primary"
            disabled={count === 0}
            loading={write.isPending}
            // the problem is shown above
            onClick={() => void save().catch(() => undefined)}
          >
            {t('scoring.save')}
          </Button>
          <span role="status" className={style.quiet}>
            {count > 0
              ? t('scoring.own.notSavedYet', { count })
              : t('scoring.own.written', { written, of: leaves.length })}
          </span>
        </div>
      )}
    </>
  );
}
