import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../shared/key-hint';
import style from './keys-list.module.css';

const keys = [
  ['accept', ['A']],
  ['return', ['R']],
  ['reason', ['1', '2', '3', '4']],
  ['step', ['J', 'K', '↓', '↑']],
  ['compare', ['D']],
  ['proof', ['[', ']']],
  ['acceptUnchanged', ['Shift A']],
  ['send', ['Ctrl ⏎']],
  ['list', ['?']],
] as const;

/** All keys of the page, and what each does. */
export function KeysList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open={open} title={t('review.keysList.title')} footer={null} onCancel={onClose} destroyOnHidden>
      <dl className={style.keys}>
        {keys.map(([name, of]) => (
          <div key={name}>
            <dt>
              <span className="visually-hidden">{of.join('、')}</span>
              {of.map((key) => (
                <KeyHint key={key}>{key}</KeyHint>
              ))}
            </dt>
            <dd>{t(`review.keysList.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={style.off}>{t('review.keysList.off')}</p>
    </Modal>
  );
}
