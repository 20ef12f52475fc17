export { circulars } from '../../../features/inspections/circular/messages/en';
export { feedback } from '../../../features/feedback/messages/en';
export { inspecting } from '../../../features/inspecting/messages/en';
export { inspections } from '../../../features/inspections/messages/en';
export { inspectionSheets } from '../../../features/inspection-sheets/messages/en';
export { rectifications } from '../../../features/rectifications/messages/en';
