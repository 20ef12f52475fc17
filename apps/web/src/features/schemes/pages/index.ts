export { SchemePage } from './scheme-page';
export { SchemesPage } from './schemes-page';
