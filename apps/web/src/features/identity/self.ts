import type { Permission } from '@yaodian/access';
import type { Self } from '@yaodian/api-client';
import { createContext, useContext } from 'react';

const SelfContext = createContext<Self | null>(null);

export const SelfProvider = SelfContext.Provider;

const AwayContext = createContext(false);

export const AwayProvider = AwayContext.Provider;

/** Whether the signed-in person is only remembered: the server could not be asked yet. */
export const useIsAway = (): boolean => useContext(AwayContext);

/** The signed-in person, on every page but those that come before. */
export function useSelf(): Self {
  const self = useContext(SelfContext);
  if (!self) throw new Error('A page for everybody asks for the signed-in person.');
  return self;
}

/** Tells whether the signed-in person has a permission. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useSelf();
  return (permission) => permissions.includes(permission);
}
