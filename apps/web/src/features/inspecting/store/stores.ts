import { countUnsentBy } from '../../../shared/unsent';
import { Inspecting } from './inspecting';

const stores = new Map<number, Inspecting>();

/** What a person writes on this device; one in each page of the browser. */
export function storeOf(personId: number): Inspecting {
  const store = stores.get(personId) ?? new Inspecting(personId);
  stores.set(personId, store);
  countUnsentBy(() => store.unsent());
  return store;
}
