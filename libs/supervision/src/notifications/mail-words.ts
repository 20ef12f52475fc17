import type { Words } from './kinds.js';

/** The side of a table of words. */
export type WordsLanguage = keyof Words;

/** What stands around the sentence of a message that leaves the application, in e-mails above all. */
export const mailWords: Record<WordsLanguage, MailWords> = {
  zh: {
    subject: (title) => `【要点通】${title}`,
    signIn: '请登录要点通查看。',
    choose: '不想再收到这类邮件，可以在要点通“个人设置”中修改。',
    testTitle: '测试消息',
    test: '这是要点通的测试消息，收到即表示通知渠道可用。',
    code: (code) => `验证码 ${code}，30 分钟内在要点通“个人设置”中填写。不是本人操作的，请不必理会。`,
  },
  en: {
    subject: (title) => `[要点通] ${title}`,
    signIn: 'Sign in to 要点通 to read it.',
    choose: 'To get no more of these mails, change “Messages” on your profile page in 要点通.',
    testTitle: 'Test message',
    test: 'This is a test message of 要点通. The channel works.',
    code: (code) =>
      `Your code is ${code}. Enter it on your profile page in 要点通 within 30 minutes. If you have not asked for it, nothing is to be done.`,
  },
};

interface MailWords {
  subject(title: string): string;
  /** Where the address of the page is not known. */
  signIn: string;
  choose: string;
  testTitle: string;
  test: string;
  code(code: string): string;
}
