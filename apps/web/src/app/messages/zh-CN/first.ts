export { frame } from '../../frame/messages/zh-CN';
export { problems, problemsOfKind, shared } from '../../../shared/messages/zh-CN';
export { identity } from '../../../features/identity/messages/zh-CN';
export { notifications } from '../../../features/notifications/messages/zh-CN';
export { plans } from '../../../features/plans/messages/zh-CN';
