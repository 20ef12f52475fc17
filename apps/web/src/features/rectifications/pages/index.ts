// one file for all pages: what names each of them would be loaded with the first page
export { FeedbackListPage } from '../../feedback/pages/feedback-list-page';
export { FeedbackPage } from '../../feedback/pages/feedback-page';
export { OrdersPage } from './orders-page';
export { RectificationPage } from './rectification-page';
export { RectificationsPage } from './rectifications-page';
