export { accounts } from '../../../features/identity/messages/accounts.zh-CN';
