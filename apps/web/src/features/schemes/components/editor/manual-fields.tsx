import type { Choice } from '@yaodian/assessment';
import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { FaultsAt, ShareAt, TextAt } from './fields';
import { ListActs } from './list-acts';
import style from './editor.module.css';

/** Any figure, or one of some choices. */
export function ManualFields({ path }: { path: string }) {
  const { t } = useTranslation();
  const { read, put, change } = useEditor();
  const choices = read<readonly Choice[] | null>(path);
  const usual = () => t('schemes.rules.usualChoices').split('|');
  return (
    <div>
      <Radio.Group
        aria-label={t('schemes.rules.manualWays')}
        value={choices === null ? 'free' : 'choices'}
        onChange={({ target }) =>
          put(
            path,
            target.value === 'free'
              ? null
              : usual().map((name, index) => ({ name, ratio: ['1', '0.8', '0.6', '0'][index] ?? '0' })),
          )
        }
        options={[
          { value: 'free', label: t('schemes.rules.free') },
          { value: 'choices', label: t('schemes.rules.choices') },
        ]}
      />
      <FaultsAt path={path} />
      {choices !== null && (
        <>
          <ul className={`${style.rows} ${style.block}`}>
            {choices.map(({ name }, index) => (
              <li key={index}>
                <TextAt path={`${path}[${index}].name`} label={t('schemes.rules.choice')} />
                <ShareAt path={`${path}[${index}].ratio`} label={t('schemes.rules.gets')} />
                <ListActs path={path} index={index} count={choices.length} name={name} />
              </li>
            ))}
          </ul>
          <Button
            className={style.block}
            onClick={() => {
              change<readonly Choice[]>(path, (items) => [...items, { name: '', ratio: '0' }]);
              focusAt(`${path}[${choices.length}].name`);
            }}
          >
            {t('schemes.rules.addChoice')}
          </Button>
        </>
      )}
    </div>
  );
}
