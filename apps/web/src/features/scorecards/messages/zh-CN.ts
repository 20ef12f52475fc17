export const scorecards = { title: '计分卡', none: '尚未采用考核方案' };
