export { scorecards } from '../../../features/scorecards/messages/zh-CN';
