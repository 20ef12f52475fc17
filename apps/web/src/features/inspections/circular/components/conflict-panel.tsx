import type { Circular } from '@yaodian/api-client';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TextDifference } from '../../../../shared/text-difference';
import { type Content, contentOf } from '../content';
import style from './circular.module.css';

interface Props {
  /** What somebody else has saved meanwhile. */
  theirs: Circular;
  mine: Content;
  onMine: () => void;
  onTheirs: () => void;
}

const wordsOf = ({ title, addressees, copies, naming, sections }: Content): [string, string][] => [
  ['title', title],
  ['addressees', addressees.join('，')],
  ['copies', copies.join('，')],
  ['naming', naming],
  ...sections.map((section): [string, string] => [section.title, section.text]),
];

/** Somebody else has saved before: both versions side by side, and which one holds is decided. */
export function ConflictPanel({ theirs, mine, onMine, onTheirs }: Props) {
  const { t } = useTranslation();
  const [other, own] = [wordsOf(contentOf(theirs)), wordsOf(mine)];
  const count = Math.max(other.length, own.length);
  const nameOf = (key: string) =>
    ['title', 'addressees', 'copies', 'naming'].includes(key) ? t(`circulars.fields.${key as 'title'}`) : key;
  const shown = (key: string, words: string) =>
    key === 'naming' && words ? t(`circulars.naming.${words as 'named'}`) : words;
  const different = Array.from({ length: count }, (_, at) => ({
    name: nameOf((own[at] ?? other[at])![0]),
    theirs: shown(other[at]?.[0] ?? '', other[at]?.[1] ?? ''),
    mine: shown(own[at]?.[0] ?? '', own[at]?.[1] ?? ''),
  })).filter((one) => one.theirs !== one.mine);
  // whoever writes further down does not see it otherwise
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={`${style.sheet} ${style.conflict}`}
      aria-label={t('circulars.conflict.title')}
    >
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('circulars.conflict.title')}
        description={t('circulars.conflict.what', { name: theirs.updatedBy ?? t('circulars.conflict.somebody') })}
      />
      {different.map((one) => (
        <div key={one.name}>
          <h3>{one.name}</h3>
          <div className={style.compared} lang="zh-CN">
            <div>
              <h4>{t('circulars.conflict.theirs')}</h4>
              <p className={style.words}>
                <TextDifference before={one.theirs} after={one.mine} side="before" />
              </p>
            </div>
            <div>
              <h4>{t('circulars.conflict.mine')}</h4>
              <p className={style.words}>
                <TextDifference before={one.theirs} after={one.mine} side="after" />
              </p>
            </div>
          </div>
        </div>
      ))}
      <div className={style.acts}>
        <Button type="primary" onClick={onMine}>
          {t('circulars.conflict.keepMine')}
        </Button>
        <Button onClick={onTheirs}>{t('circulars.conflict.takeTheirs')}</Button>
      </div>
    </section>
  );
}
