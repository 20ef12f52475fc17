import type { Self, SignInOptions } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useSignIn } from '../api/sign-in';
import style from './demonstration-people.module.css';

interface Props {
  people: SignInOptions['demonstrationAccounts'];
  password: string;
  onSignedIn: (self: Self) => void;
}

/** The invented people of the demonstration; a click signs in as one of them. */
export function DemonstrationPeople({ people, password, onSignedIn }: Props) {
  const { t } = useTranslation();
  const { mutateAsync, error, isPending, variables } = useSignIn();
  const choose = (account: string) => {
    if (!isPending)
      // the problem stands above the list
      void mutateAsync({ account, password }).then(onSignedIn, () => undefined);
  };
  return (
    <section aria-labelledby="demonstration" className={style.people}>
      <h2 id="demonstration" className={style.title}>
        {t('identity.demo')}
      </h2>
      <p className={style.how}>
        {t('identity.demoHow')} <code>{password}</code>
      </p>
      {error && <ProblemAlert title={t('identity.notSignedIn')} error={error} />}
      <ul className={style.list}>
        {people.map(({ account, name, role, unitName }) => (
          <li key={account}>
            <button
              type="button"
              className={style.person}
              aria-busy={isPending && variables.account === account}
              onClick={() => choose(account)}
            >
              <span className="visually-hidden">{t('identity.signInAs', { name })}</span>
              <span className={style.role}>{t(`identity.roles.${role}`)}</span>
              <span className={style.name} aria-hidden="true" lang="zh-CN">
                {name}
              </span>
              {unitName !== null && (
                <span className={style.unit} lang="zh-CN">
                  {unitName}
                </span>
              )}
              <span className={style.does}>{t(`identity.does.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
