/** Whether the focus is on nothing that a person has chosen: on the page itself, where it is put when a page opens. */
export const nothingFocused = (): boolean => {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.id === 'main';
};
