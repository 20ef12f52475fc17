export { archiving } from '../../../features/archiving/messages/en';
export { bulk } from '../../../features/bulk/messages/en';
export { documents } from '../../../features/documents/messages/en';
export { groups } from '../../../features/groups/messages/en';
export { issuing } from '../../../features/issuing/messages/en';
export { recording } from '../../../features/recording/messages/en';
export { rounds } from '../../../features/rounds/messages/en';
export { settings } from '../../../features/settings/messages/en';
