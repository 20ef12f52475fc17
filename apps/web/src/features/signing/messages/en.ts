import type { signing as chinese } from './zh-CN';

export const signing: typeof chinese = {
  title: 'Sign-off',
  drafter: 'Drafted by',
  checker: 'Checked by',
  signer: 'Signed by',
  how: 'Choose a name or type one; a leader who never signs in here is typed. Nothing goes out unsigned.',
};
