interface KeyLike {
  nativeEvent: { isComposing: boolean; keyCode: number };
}

/** While an input method composes, its keys (Enter, arrows, letters) belong to it and to nothing else. */
export const isComposing = ({ nativeEvent }: KeyLike): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

/** A letter typed into a field is text, never a shortcut. */
export const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select, [role="combobox"]'));
