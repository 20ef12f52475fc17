export { scorecards } from '../../../features/scorecards/messages/en';
