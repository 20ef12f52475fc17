import { AttachedFile, NewFileForm } from '../../attached-files/attached-file.dto.js';

/** What proves a figure of the office, or an event. */
export class ScoreFile extends AttachedFile {}

export class NewScoreFileForm extends NewFileForm {}
