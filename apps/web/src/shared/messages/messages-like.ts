/** The same keys with other sentences; English may add a singular to a key that counts. */
export type MessagesLike<T> = {
  [Key in keyof T]: T[Key] extends string ? string : MessagesLike<T[Key]>;
} & { [Key in keyof T as Key extends string ? `${Key}_one` : never]?: string };
