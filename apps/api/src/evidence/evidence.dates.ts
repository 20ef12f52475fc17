import type { CivilDate } from '@yaodian/calendar';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import type { Channel } from './evidence.dto.js';

interface Dated {
  formedOn: CivilDate | null;
  places: readonly { channel: Channel | null; publishedOn: CivilDate | null }[];
}

/**
 * What is public has been formed and published on days that are known, in this order, and no day lies ahead. `today` is
 * the day in China. Throws DomainError validation (path formedOn, publishedOn), evidence-ahead or evidence-dates.
 */
export function requireDates({ formedOn, places }: Dated, today: CivilDate): void {
  const requirePast = (field: string, date: CivilDate | null) => {
    if (date !== null && date > today) throw new DomainError('evidence-ahead', { field, date });
  };
  requirePast('formedOn', formedOn);
  for (const { channel, publishedOn } of places) {
    requirePast('publishedOn', publishedOn);
    if (channel !== null && publishedOn === null) throw invalid('publishedOn', 'is needed where a place is public');
    if (channel !== null && formedOn === null) throw invalid('formedOn', 'is needed where a place is public');
    if (publishedOn !== null && formedOn !== null && publishedOn < formedOn)
      throw new DomainError('evidence-dates', { formedOn, publishedOn });
  }
}
