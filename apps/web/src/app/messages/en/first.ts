export { frame } from '../../frame/messages/en';
export { problems, problemsOfKind, shared } from '../../../shared/messages/en';
export { identity } from '../../../features/identity/messages/en';
export { notifications } from '../../../features/notifications/messages/en';
export { plans } from '../../../features/plans/messages/en';
