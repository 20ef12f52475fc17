export { circulars } from '../../../features/inspections/circular/messages/zh-CN';
export { feedback } from '../../../features/feedback/messages/zh-CN';
export { inspecting } from '../../../features/inspecting/messages/zh-CN';
export { inspections } from '../../../features/inspections/messages/zh-CN';
export { inspectionSheets } from '../../../features/inspection-sheets/messages/zh-CN';
export { rectifications } from '../../../features/rectifications/messages/zh-CN';
