import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UnitCheck } from '@yaodian/api-client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { mayHeal } from '../../../shared/problem';
import { useSelf } from '../../identity/self';
import { checkQuery, unitsQuery } from '../api/read';
import { type Inspecting, type Kept, withAnswer } from './inspecting';
import { storeOf } from './stores';

/** What the signed-in person writes on this device. */
export function useInspecting(): { store: Inspecting; kept: Kept } {
  const store = storeOf(useSelf().id);
  return { store, kept: useSyncExternalStore(store.subscribe, store.state) };
}

/** A unit's check as the server said it last: now, or before the network went away. */
export function useCheck(id: number) {
  const { store } = useInspecting();
  const client = useQueryClient();
  const query = useQuery(checkQuery(id));
  const [last, setLast] = useState<UnitCheck | null>(null);
  useEffect(() => {
    void store.lastCheck(id).then(setLast, () => undefined);
  }, [store, id]);
  useEffect(() => {
    if (query.data) void store.keepCheck(query.data).catch(() => undefined);
  }, [store, query.data]);
  useEffect(
    () =>
      store.onAnswer((check, answer) => {
        client.setQueryData(checkQuery(check).queryKey, (known) => known && withAnswer(known, answer));
        setLast((known) => (known?.id === check ? withAnswer(known, answer) : known));
      }),
    [store, client],
  );
  const isAway = query.error !== null && mayHeal(query.error);
  const check = query.data ?? (query.error === null || isAway ? last : null);
  return { check: check?.id === id ? check : null, isAway, error: query.error, refetch: query.refetch };
}

/** The units that the person inspects, in the same way. */
export function useUnits() {
  const { store } = useInspecting();
  const query = useQuery(unitsQuery());
  const [last, setLast] = useState<typeof query.data | null>(null);
  useEffect(() => {
    void store.lastUnits().then(setLast, () => undefined);
  }, [store]);
  useEffect(() => {
    if (query.data) void store.keepUnits(query.data).catch(() => undefined);
  }, [store, query.data]);
  const isAway = query.error !== null && mayHeal(query.error);
  return { units: query.data ?? (isAway ? last : null), isAway, error: query.error, refetch: query.refetch };
}
