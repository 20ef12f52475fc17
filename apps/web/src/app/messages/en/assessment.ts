export { rehearsal } from '../../../features/rehearsal/messages/en';
export { schemes } from '../../../features/schemes/messages/en';
export { results } from '../../../features/results/messages/en';
export { scorecards } from '../../../features/scorecards/messages/en';
export { scoring } from '../../../features/scoring/messages/en';
