import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError } from './domain-error.js';

/** Refuses what does not have the declared form, unknown fields included; strings come trimmed as the fields say. */
export const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) =>
    new DomainError('validation', undefined, { errors: errors.flatMap((error) => flat(error)) }),
});

/** The same for a value that no controller's parameter declares. */
export const validated = <T extends object>(type: new () => T, value: unknown): Promise<T> =>
  validation.transform(value, { type: 'body', metatype: type }) as Promise<T>;

export const invalid = (path: string, message: string): DomainError =>
  new DomainError('validation', undefined, { errors: [{ path, message }] });

function flat(
  { property, constraints = {}, children = [] }: ValidationError,
  above = '',
): { path: string; message: string }[] {
  const path = above + property;
  return [
    ...Object.values(constraints).map((message) => ({ path, message })),
    ...children.flatMap((child) => flat(child, `${path}.`)),
  ];
}
