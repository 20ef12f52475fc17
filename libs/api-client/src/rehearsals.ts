import type { Client } from 'openapi-fetch';
import type { Outcome } from './documents.js';
import { postWithProgress, type ProgressOptions } from './progress.js';
import type { components, paths } from './schema.generated.js';

type Schemas = components['schemas'];

/** What a scheme does to points and ranks; `onProgress` is told how many units are computed. */
export const rehearseScheme = (
  client: Client<paths>,
  id: number,
  body: Schemas['Rehearse'],
  options: ProgressOptions<Schemas['RehearsalProgress']> = {},
): Promise<Outcome<Schemas['Rehearsal']>> =>
  postWithProgress<Schemas['Rehearsal'], Schemas['RehearsalProgress']>(
    (asked) => client.POST('/api/schemes/{id}/rehearsal', { params: { path: { id } }, body, ...asked }),
    options,
  );
