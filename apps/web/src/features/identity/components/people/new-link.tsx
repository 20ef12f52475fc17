import type { Person } from '@yaodian/api-client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useCreateSetUpLink } from '../../api/create-set-up-link';
import { LinkOnce } from '../link-once';
import style from './people.module.css';

interface Props {
  person: Person;
  /** Whether there is a link that would be lost. */
  onUncopied: (uncopied: boolean) => void;
}

/** A new link for somebody who cannot sign in. */
export function NewLink({ person: { id, name }, onUncopied }: Props) {
  const { t } = useTranslation();
  const { mutate, data, error, isPending } = useCreateSetUpLink();
  return (
    <section className={style.group}>
      <h3>{t('accounts.people.signIn')}</h3>
      <p>{t('accounts.people.newLinkHow')}</p>
      {error && <ProblemAlert title={t('accounts.people.notLinked')} error={error} />}
      {data ? (
        <>
          <Alert type="warning" showIcon role="alert" title={t('accounts.link.once')} />
          <LinkOnce name={name} link={data} onCopied={() => onUncopied(false)} />
        </>
      ) : (
        <Button loading={isPending} onClick={() => mutate(id, { onSuccess: () => onUncopied(true) })}>
          {t('accounts.people.newLink')}
        </Button>
      )}
    </section>
  );
}
