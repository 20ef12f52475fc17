export const scorecards = { title: 'Scorecards', none: 'No scheme has been adopted yet' };
