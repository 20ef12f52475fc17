import { useEffect, useEffectEvent } from 'react';

/** When something has appeared the focus goes where the next step is: to a button, or to what must be settled before. */
export function useNextStep(place: string): void {
  const focus = useEffectEvent(() => document.querySelector<HTMLElement>(place)?.focus());
  useEffect(() => focus(), []);
}
