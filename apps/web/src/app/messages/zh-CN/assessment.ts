export { schemes } from '../../../features/schemes/messages/zh-CN';
export { scorecards } from '../../../features/scorecards/messages/zh-CN';
