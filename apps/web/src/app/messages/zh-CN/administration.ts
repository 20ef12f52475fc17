export { audit } from '../../../features/audit/messages/zh-CN';
export { channels } from '../../../features/channels/messages/zh-CN';
