import { App } from 'antd';
import { announce } from './announcer';

/** Says that something was done, to whoever looks at the page and to whoever listens to it. */
export function useDone() {
  const { message } = App.useApp();
  return (what: string) => {
    announce(what);
    void message.success(what);
  };
}
