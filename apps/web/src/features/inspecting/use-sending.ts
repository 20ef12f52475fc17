import { useEffect } from 'react';
import { useSelf } from '../identity/self';

/** Sends what an inspector has left on this device, also where none of their pages is open. */
export function useSending(): void {
  const { id, permissions } = useSelf();
  const mayInspect = permissions.includes('inspections.inspect');
  useEffect(() => {
    if (mayInspect) void import('./store/stores').then(({ storeOf }) => storeOf(id));
  }, [mayInspect, id]);
}
