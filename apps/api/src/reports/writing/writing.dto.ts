import { BooleanField, IdField, IdsField, ObjectsField, TextField, VersionField } from '../../platform/fields.js';
import { ReportContent } from '../report.dto.js';

/** A draft as far as it is written; everything may still be empty. */
export class WriteReport extends ReportContent {
  @IdsField({ count: 50, optional: true, description: 'Evidence of the unit that proves it; left as it is without.' })
  evidence?: number[];

  @VersionField()
  version: number;
}

export class ReportSeen {
  @IdField()
  id: number;

  @VersionField()
  version: number;
}

export class SeenReports {
  @ObjectsField(() => ReportSeen, { count: 500 })
  reports: ReportSeen[];
}

/** Reports of this round in which nothing has changed since the last one. */
export class UnchangedReports extends SeenReports {
  @BooleanField({ description: 'Whether they are submitted at once.' })
  submit: boolean;
}

export class SendBackReport {
  @VersionField()
  version: number;

  @TextField({ max: 2000 })
  reason: string;
}
