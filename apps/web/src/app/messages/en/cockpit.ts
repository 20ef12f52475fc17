export { cockpit } from '../../../features/cockpit/messages/en';
