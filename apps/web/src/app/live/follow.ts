import { lead } from './leadership';
import { type LiveEvent, openStream } from './stream';

type Message = { event: LiveEvent; last: string } | 'hello';

/**
 * Follows what changes, with one stream for all pages of the person in this browser: the page that leads has it, and
 * passes on what it is told.
 */
export function follow(personId: number, hear: (event: LiveEvent) => void): () => void {
  const name = `yaodian.live.${personId}`;
  const channel = new BroadcastChannel(name);
  let last = '';
  let state: LiveEvent | null = null;
  let leads = false;
  const take = (event: LiveEvent, at: string) => {
    last = at;
    if (event.kind === 'connection') state = event;
    hear(event);
  };
  const post = (message: Message) => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data !== 'hello') take(data.event, data.last);
    else if (leads && state) post({ event: state, last });
  };
  post('hello');
  const leave = lead(name, () => {
    leads = true;
    const close = openStream(last, (event, at) => {
      take(event, at);
      post({ event, last: at });
    });
    return () => {
      leads = false;
      close();
    };
  });
  return () => {
    leave();
    channel.close();
  };
}
