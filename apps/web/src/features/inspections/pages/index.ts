export { CheckListPage } from './check-list-page';
export { CheckListsPage } from './check-lists-page';
export { DrawsPage } from './draws-page';
export { InspectionPage } from './inspection-page';
export { InspectionsPage } from './inspections-page';
export { PlanInspectionPage } from './plan-inspection-page';
