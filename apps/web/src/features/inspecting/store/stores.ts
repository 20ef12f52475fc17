import { countUnsentBy } from '../../../shared/unsent';
import { Inspecting } from './inspecting';

const stores = new Map<number, Inspecting>();

/** What a person writes on this device; one in each page of the browser. */
export function storeOf(personId: number): Inspecting {
  const store = stores.get(personId) ?? new Inspecting(personId);
  stores.set(personId, store);
  return store;
}

/** From now on what the person has left on this device is sent; the answer ends that. */
export function sendFor(personId: number): () => void {
  const store = storeOf(personId);
  store.start();
  const forget = countUnsentBy(() => store.unsent());
  return () => {
    forget();
    store.stop();
  };
}
