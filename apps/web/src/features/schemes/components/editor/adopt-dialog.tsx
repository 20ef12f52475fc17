import { drafted, isLeaf, systemKindNames } from '@yaodian/assessment';
import type { SchemeProblem } from '@yaodian/api-client';
import { useQuery } from '@tanstack/react-query';
import { Alert, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useRequestKey } from '../../../../shared/request-key';
import { useDone } from '../../../../shared/use-done';
import { useSaid } from '../../../inspection-sheets/use-said';
import { useAdoptScheme } from '../../api/mutations';
import { schemesQuery } from '../../api/queries';
import { useEditor } from '../../editing/editor';
import { placeOf } from '../../editing/places';
import { useProblemWords } from '../../editing/use-problem-words';
import style from './editor.module.css';

interface Props {
  onClose: () => void;
}

/** 采用: what freezes, what was confirmed, and what still forbids it. */
export function AdoptDialog({ onClose }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const done = useDone();
  const keyFor = useRequestKey();
  const { scheme, draft, problems, goTo } = useEditor();
  const words = useProblemWords();
  const adopt = useAdoptScheme(scheme.id);
  const { data: schemes = [] } = useQuery(schemesQuery());
  const former = schemes.find(({ planId, state }) => planId === scheme.planId && state === 'adopted');
  // the server looks again, also at what others have changed in the register meanwhile
  const refused =
    adopt.error instanceof Problem && adopt.error.code === 'scheme-problems'
      ? (adopt.error.current as { problems: SchemeProblem[] } | undefined)?.problems
      : undefined;
  const wrong = refused ?? problems;
  const leaves = draft.trees.reduce(
    (sum, tree) => sum + drafted(tree, draft.settings.decimals).lines.filter(({ node }) => isLeaf(node)).length,
    0,
  );
  const onAdopt = async () => {
    const body = { version: scheme.version };
    const adopted = await adopt.mutateAsync({ ...body, key: keyFor(body) });
    onClose();
    done(t('schemes.adopt.done', { number: adopted.number }));
  };
  return (
    <Modal
      open
      title={t('schemes.adopt.title')}
      okText={t('schemes.adopt.act')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: wrong.length > 0, loading: adopt.isPending }}
      onOk={() => void onAdopt().catch(() => undefined)}
      onCancel={onClose}
    >
      <div className={style.drawer}>
        {adopt.error && <ProblemAlert title={t('schemes.adopt.notDone')} error={adopt.error} />}
        {wrong.length > 0 ? (
          <>
            <Alert type="warning" showIcon title={t('schemes.adopt.refused', { count: wrong.length })} />
            <ul className={style.problems}>
              {wrong.map((problem, index) => (
                <li key={index}>
                  <button
                    type="button"
                    onClick={() => {
                      onClose();
                      goTo(placeOf(problem));
                    }}
                  >
                    {words(problem)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p>{t('schemes.adopt.freezes')}</p>
            <ul className={style.frozen}>
              <li>{t('schemes.adopt.weight', { weight: draft.weight })}</li>
              <li>{t('schemes.adopt.trees', { count: draft.trees.length, leaves })}</li>
              <li>
                {t('schemes.adopt.beside', {
                  bonuses: draft.bonuses.length,
                  deductions: draft.deductions.length,
                  vetoes: draft.vetoes.length,
                })}
              </li>
              {draft.groups.map(({ key, name }) => (
                <li key={key}>
                  {t('schemes.adopt.group', {
                    name,
                    count: scheme.units.filter(({ groups }) => groups.includes(key)).length,
                  })}
                </li>
              ))}
            </ul>
            {draft.confirmations.length > 0 && (
              <div>
                <p>{t('schemes.adopt.confirmed')}</p>
                <ul className={style.frozen}>
                  {draft.confirmations.map(({ kind, reason }) => (
                    <li key={kind}>
                      {kind in systemKindNames ? said(systemKindNames[kind as keyof typeof systemKindNames]) : kind}：
                      <span lang="zh-CN">{reason}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {former && <p>{t('schemes.adopt.replaces', { number: former.number, title: former.title })}</p>}
            <p className={style.note}>{t('schemes.adopt.final')}</p>
          </>
        )}
      </div>
    </Modal>
  );
}
