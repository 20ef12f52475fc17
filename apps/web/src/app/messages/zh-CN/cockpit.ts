export { cockpit } from '../../../features/cockpit/messages/zh-CN';
