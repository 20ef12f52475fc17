export { EvidenceList } from './components/evidence-list';
export { EvidencePicker } from './components/evidence-picker';
