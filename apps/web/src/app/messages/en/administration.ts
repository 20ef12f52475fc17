export { audit } from '../../../features/audit/messages/en';
export { channels } from '../../../features/channels/messages/en';
