/** The fields of an object that are given; a DTO has all its fields, those that did not come as undefined. */
export const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
