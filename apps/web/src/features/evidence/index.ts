export { EvidenceList } from './components/evidence-list';
export { EvidenceSheet } from './components/evidence-sheet';
export { EvidencePicker } from './components/evidence-picker';
