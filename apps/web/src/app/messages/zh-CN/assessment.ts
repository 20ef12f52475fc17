export { rehearsal } from '../../../features/rehearsal/messages/zh-CN';
export { schemes } from '../../../features/schemes/messages/zh-CN';
export { results } from '../../../features/results/messages/zh-CN';
export { scorecards } from '../../../features/scorecards/messages/zh-CN';
export { scoring } from '../../../features/scoring/messages/zh-CN';
