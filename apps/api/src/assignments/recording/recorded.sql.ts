/**
 * The last thing recorded (补录) of an assignment that holds: of no import that was undone, and of none from before the
 * assignment was taken up again by an amendment. Stands for its identifier, beside a table `assignment`.
 */
const lastRecorded = `(SELECT MAX(one.id) FROM recorded_history one JOIN recording ON recording.id = one.recording_id
  WHERE one.assignment_id = assignment.id AND recording.undone_at IS NULL
    AND recording.recorded_at >= assignment.created_at)`;

/** Joins that as `recorded`. */
export const joinRecorded = `LEFT JOIN recorded_history recorded ON recorded.id = ${lastRecorded}`;

/**
 * Whether what is known of an assignment's state and progress was recorded: no report has left its unit since, and it
 * was not closed on request.
 */
export const isRecorded = `CASE WHEN EXISTS (
    SELECT 1 FROM recorded_history recorded JOIN recording ON recording.id = recorded.recording_id
    WHERE recorded.id = ${lastRecorded} AND NOT EXISTS (
      SELECT 1 FROM closing_request request WHERE request.assignment_id = assignment.id
        AND request.outcome = 'accepted' AND request.ended_at > recording.recorded_at)
  ) AND NOT EXISTS (SELECT 1 FROM progress_report reported
    WHERE reported.assignment_id = assignment.id AND reported.first_left_at IS NOT NULL) THEN 1 ELSE 0 END`;
