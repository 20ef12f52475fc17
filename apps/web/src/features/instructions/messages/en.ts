import type { MessagesLike } from '../../../shared/messages/messages-like';
import type { instructions as chinese } from './zh-CN';

export const instructions: MessagesLike<typeof chinese> = {
  title: 'Instructions of leaders',
  total: '{{count}} in all',
  search: 'Search words, task or leader',
  standings: { all: 'All', open: 'Open', late: 'Past the date', over: 'Over' },
  own: 'Only mine',
  entered: 'Written on paper; entered by {{name}}, {{time}}',
  withdrawn: 'Withdrawn by {{name}}, {{time}}:',
  noDate: 'No date for the reply',
  none: 'There are no instructions yet.',
  noneFound: 'No instruction matches the filter.',
  noneHow: 'They are written on the page of a task.',
  toTasks: 'See the tasks',
  notLoaded: 'The instructions could not be loaded',
  give: {
    title: 'Give an instruction',
    give: 'Give an instruction',
    enterNew: 'Enter a written instruction',
    enter: 'Enter',
    leader: 'Leader',
    givenOn: 'Date of the instruction',
    today: 'Today',
    words: 'Instruction',
    units: 'Units that carry it out',
    answerBy: 'Reply due (may be empty)',
    leaving: 'What you typed is not kept when you leave.',
    done: 'The instruction was kept, and the units are told',
    notDone: 'The instruction was not kept',
  },
  withdraw: 'Withdraw the instruction',
};
