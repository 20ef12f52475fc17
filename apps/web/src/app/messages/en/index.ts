import * as first from './first';
import * as work from './work';
import * as drafting from './drafting';
import * as supervision from './supervision';
import * as inspections from './inspections';
import * as cockpit from './cockpit';
import * as assessment from './assessment';
import * as administration from './administration';
import * as accounts from './accounts';

/** All of them at once, for types and tests: a page loads those of its rooms. */
export const messages = {
  ...first,
  ...work,
  ...drafting,
  ...supervision,
  ...inspections,
  ...cockpit,
  ...assessment,
  ...administration,
  ...accounts,
};
