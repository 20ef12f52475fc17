export { EvidenceList } from './components/evidence-list';
export { EvidenceSheet } from './components/evidence-sheet';
export { OwnEvidence } from './components/own-evidence';
export { EvidencePicker } from './components/evidence-picker';
