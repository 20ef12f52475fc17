const name = 'yaodian.review-keys';

/** Whether single keys decide; who dictates or types by accident switches them off, on this computer. */
export const keysAreOn = (): boolean => localStorage.getItem(name) !== 'off';

export const keepKeys = (on: boolean): void => localStorage.setItem(name, on ? 'on' : 'off');
