export { archiving } from '../../../features/archiving/messages/zh-CN';
export { bulk } from '../../../features/bulk/messages/zh-CN';
export { documents } from '../../../features/documents/messages/zh-CN';
export { groups } from '../../../features/groups/messages/zh-CN';
export { issuing } from '../../../features/issuing/messages/zh-CN';
export { recording } from '../../../features/recording/messages/zh-CN';
export { rounds } from '../../../features/rounds/messages/zh-CN';
export { settings } from '../../../features/settings/messages/zh-CN';
