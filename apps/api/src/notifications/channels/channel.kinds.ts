import { choices } from '../../platform/fields.js';

/** By what a person gets a message beyond the application. */
export type Medium = 'email' | 'sms';
export const media = choices<Medium>({ email: true, sms: true });

/** Robots in a group of an office chat: they tell how many messages of each kind there are, never about whom or what. */
export type RobotKind = 'dingtalk' | 'wecom' | 'feishu';
export const robotKinds = choices<RobotKind>({ dingtalk: true, wecom: true, feishu: true });

export type ChannelKind = Medium | RobotKind;
export const channelKinds: ChannelKind[] = [...media, ...robotKinds];

export const isRobot = (kind: ChannelKind): kind is RobotKind => (robotKinds as ChannelKind[]).includes(kind);
