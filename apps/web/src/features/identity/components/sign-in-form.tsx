import type { Self } from '@yaodian/api-client';
import { Button, Input, type InputRef } from 'antd';
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useSignIn } from '../api/sign-in';
import style from './sign-in-form.module.css';

interface Props {
  /** To begin with. */
  account?: string;
  /** The caret stands in the first field that is empty. */
  focus: boolean;
  onSignedIn: (self: Self) => void;
}

/** Account and password. What was typed stays when it was refused, but for the password. */
export function SignInForm({ account: known = '', focus, onSignedIn }: Props) {
  const { t } = useTranslation();
  const sentenceOf = useProblemSentence();
  const [account, setAccount] = useState(known);
  const [password, setPassword] = useState('');
  const accountField = useRef<InputRef>(null);
  const passwordField = useRef<InputRef>(null);
  const { mutateAsync, error, isPending } = useSignIn();
  const empty = account.trim() === '' || password === '';

  useEffect(() => {
    if (focus) (known === '' ? accountField : passwordField).current?.focus();
  }, [focus, known]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    if (empty) return (account.trim() === '' ? accountField : passwordField).current?.focus();
    try {
      onSignedIn(await mutateAsync({ account, password }));
    } catch {
      // the problem stands under the fields
      setPassword('');
      passwordField.current?.focus();
    }
  };
  // Enter ends the composing of a word before it ends the form
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  };
  const problem = error ? 'sign-in-problem' : undefined;
  return (
    <form className={style.form} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <div className={style.field}>
        <label htmlFor="account">{t('identity.account')}</label>
        <Input
          id="account"
          ref={accountField}
          size="large"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          value={account}
          aria-describedby={problem}
          onChange={({ target }) => setAccount(target.value)}
        />
      </div>
      <div className={style.field}>
        <label htmlFor="password">{t('identity.password')}</label>
        <Input.Password
          id="password"
          ref={passwordField}
          size="large"
          autoComplete="current-password"
          maxLength={200}
          value={password}
          status={error ? 'error' : ''}
          aria-describedby={problem}
          onChange={({ target }) => setPassword(target.value)}
        />
      </div>
      <div role="alert" id="sign-in-problem" className={style.problem}>
        {error && sentenceOf(error)}
      </div>
      <Button type="primary" size="large" htmlType="submit" block loading={isPending}>
        {t('identity.signIn')}
      </Button>
    </form>
  );
}
