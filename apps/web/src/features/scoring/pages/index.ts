export { EntriesPage } from './entries-page';
export { OwnFiguresPage } from './own-figures-page';
