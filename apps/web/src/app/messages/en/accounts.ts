export { accounts } from '../../../features/identity/messages/accounts.en';
