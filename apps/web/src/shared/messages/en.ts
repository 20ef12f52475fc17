import type { MessagesLike } from './messages-like';
import type { problems as chineseProblems, problemsOfKind as chineseOfKind, shared as chinese } from './zh-CN';

export const shared: MessagesLike<typeof chinese> = {
  secrecy: 'Not for classified matter: enter no state secrets and no work secrets',
  retry: 'Try again',
  save: 'Save',
  dateFormat: 'YYYY-MM-DD',
  dateRefused: 'This day cannot be used and was not taken. Write it as 2026-06-30.',
  dateRefusedFrom: 'This day cannot be used and was not taken. Write it as 2026-06-30, not before {{day}}.',
  cancel: 'Cancel',
  leaving: {
    title: 'There are unsaved changes',
    kept: 'If you leave, the unsaved text stays on this computer and you can go on with it next time.',
    leave: 'Leave',
    stay: 'Stay here',
  },
};

export const problems: MessagesLike<typeof chineseProblems> = {
  unreachable: 'The server cannot be reached. Make sure that Yaodian is running and try again.',
  'file-unreadable': 'The file cannot be read; it may have been moved, renamed or deleted. Choose it again.',
  internal: 'Something went wrong on the server. Try again; if it goes on, ask the administrator.',
  validation: 'Some of it does not have the expected form. Check it and send it again.',
  'signed-out':
    'You have signed out, or did nothing for too long. Sign in again; what is not saved is still on this page.',
  'sign-in-failed': 'Account or password is wrong. Check both and try again.',
  'sign-in-locked':
    'Signing in has failed too often, so this account cannot sign in from this computer. Try again in {{minutes}} minutes.',
  'password-locked':
    'The present password was wrong too often, so it cannot be tried on this computer, nor signed in with. Try again in {{minutes}} minutes.',
  'account-disabled':
    'This account is switched off and cannot sign in. If that is wrong, ask the system administrator.',
  'account-locked':
    'Signing in by password has failed too often, so this account cannot sign in from this computer. Try again in a quarter of an hour.',
  'provider-declined':
    'Single sign-on was not finished: you broke it off, or the provider refused. Try again, or sign in with your password.',
  'provider-account-unknown':
    'Single sign-on succeeded, but no account here belongs to you. Sign in with your password and link it on your profile page, or ask the system administrator to link it.',
  'provider-other-session':
    'This was begun in another browser or by somebody else, and was not accepted. Begin again here.',
  'provider-attempt-over': 'This sign-in was used already, or took too long. Begin again.',
  'provider-failed':
    'The single sign-on provider did not answer as it must, so nothing was accepted. Try again; if it goes on, ask the system administrator, or sign in with your password.',
  'provider-unreachable': 'Single sign-on cannot be reached now. Try again later, or sign in with your password.',
  'identity-taken': 'This identity is linked with another account already. Nothing was changed; unlink it there first.',
  forbidden: 'Your role may not do this. If your work needs it, ask the security administrator.',
  'own-account': 'Nobody does this to their own account; another administrator has to.',
  'account-taken': 'Somebody else has the account “{{account}}”. Choose another one.',
  'last-administrator':
    'That would leave nobody who can work as $t(identity.roles.{{role}}). Make somebody else that first.',
  'secret-key-missing':
    'The server has no key to keep secrets under, and nothing was changed. Name one by SECRET_KEY_FILE (see docs/notifications.md), then try again.',
  'secret-key-wrong':
    'The secrets of this channel were kept under another key, and this server cannot read them; they are kept. Bring back the former key, or enter the secrets anew.',
  'channel-exists': 'There is a channel of this kind already, and nothing was added. Change that one.',
  'channel-secret-needed': 'The channel leads elsewhere now: enter its password or key again. Nothing was changed.',
  'channel-settings':
    'The settings of the channel are not complete or not right. Nothing was changed; check the host, the sender and the fields. A header holds Latin letters, digits and signs alone, not the message.',
  'channel-off':
    'No channel of this kind is switched on, so the test message was not sent. Ask the system administrator.',
  'channel-failed': 'The message was not delivered: $t(channels.failures.{{reason}})',
  'contact-form': 'This address cannot be used. Enter an e-mail address, or a mobile number of 11 digits.',
  'contact-too-soon':
    'Test messages were sent too often; this one was not sent. Try again after a minute; there are at most {{most}} a day.',
  'contact-code':
    'The code is wrong, older than 30 minutes, or was typed wrongly too often. The address is not in use; send a new test message.',
  'quiet-hours': 'Quiet hours cannot begin and end at the same time. Nothing was changed.',
  'link-invalid': 'The link is not valid, was used before, or is too old.',
  'password-weak': 'The password is too easy to guess. Choose another one.',
  'password-reused': 'Your last {{count}} passwords cannot be used again. Choose another one.',
  'password-wrong': 'The present password is another one.',
  'roles-conflict':
    'One person cannot be $t(identity.roles.{{one}}) and $t(identity.roles.{{other}}) at the same time.',
  'loopback-only': 'It serves only the computer that it runs on.',
  'wrong-address': 'Open it by its own address: {{address}}',
  'cross-site': 'The request came from another web site and was refused.',
  'display-link-ended':
    'This wall link does not exist, was revoked, or is over. Ask the open-government office for a new one.',
  'display-link-dates': 'The last day must lie between {{first}} and {{last}}; no link was made.',
  'display-link-locked': 'Invalid wall links were tried too often from here. Try again in {{minutes}} minutes.',
  'not-found': 'It does not exist; it may have been deleted.',
  'version-conflict': 'Somebody else has changed this before you.',
  'plan-not-draft': 'These key points are issued and cannot be edited directly. Nothing was changed.',
  'dates-move': 'Dates to come would move ({{count}}). Please confirm them first.',
  'plan-not-issued': 'These key points are not issued yet, so this cannot be done now. Nothing was changed.',
  'plan-archived':
    'These key points are archived and can only be read and exported. Nothing was changed; where a change is needed, take archiving back first.',
  'scores-pending':
    'The scores are still being frozen: {{progress}} units. Nothing was changed; try again when they are there.',
  'scores-frozen': 'The scores of this inspection are final. A correction makes a new version. Nothing was changed.',
  'plan-not-archived': 'These key points are not archived, so there is nothing to take back. Nothing was changed.',
  'carried-over':
    'Later key points go on with {{count}} tasks of these, so archiving cannot be taken back. Nothing was changed; tasks carried over into a draft can be removed there first.',
  'task-cancelled': '“{{title}}” is cancelled and cannot be amended any more. Nothing was changed.',
  'target-changed':
    'The targets of “{{title}}” have been changed meanwhile. Nothing was changed; look at them and choose again.',
  'target-not-counted': '“{{target}}” does not count things, so it cannot bind single units. Nothing was changed.',
  'task-undecided': 'Something of “{{title}}” is not decided yet. Nothing was changed.',
  'tasks-outdated':
    'Others have changed {{titles}} since you looked ({{count}} in all). Nothing was changed; look at the changes again, with the tasks as they are now.',
  'tasks-unfit': '{{titles}} cannot be changed in this way ({{count}} in all). Nothing was changed.',
  'act-impossible': 'That cannot be done with this assignment now. Please load the page again. Nothing was changed.',
  'refused-before':
    'This assignment was refused once, and the office has insisted; it cannot be refused again. Nothing was changed.',
  'part-closed':
    '{{unit}} has closed its own part of “{{title}}”. Reopen that part first, with a reason, then give it the refused one; or choose another unit. Nothing was changed.',
  'closed-by-year':
    'Standing and recurring tasks are not closed one by one: the office completes them for the year when it archives the plan.',
  'others-open': '{{count}} other units are not done ({{units}}). Please confirm first. Nothing was changed.',
  'approver-missing':
    '{{unit}} needs an approver, and nobody else of it is one. Ask the security administrator for one, or the office to set that the unit needs none. What you typed is still here.',
  'own-closing': 'Nobody approves what they have submitted themselves; another approver has to.',
  'own-extension': 'Nobody approves an extension that they have submitted themselves; another approver has to.',
  'extension-undated':
    '“{{title}}” is standing or recurring: it has no deadline that could be later, or whose clock could rest. Nothing was changed.',
  'extension-open':
    'An extension of “{{title}}” ({{unit}}) is asked for and not decided. To change it, withdraw it first. Nothing was changed.',
  'extension-late':
    'The effective deadline of “{{title}}” ({{unit}}), {{deadline}}, has passed. An extension has to leave the unit by 24:00 of it. What you wrote is still here.',
  'extension-date': 'This date is not possible. What you wrote is still here; please choose another date.',
  'extension-undecided':
    '{{unit}} has asked for a later deadline for “{{title}}”. Please decide that first, then the closing. Nothing was changed.',
  'stop-dates': 'The days of this stop are not possible. Nothing was entered.',
  'stop-overlaps':
    'The clock of “{{title}}” ({{unit}}) rests already, {{firstDay}} to {{lastDay}}. Choose other days, or change that stop. Nothing was entered.',
  'stop-ended': 'This stop was taken back and is not changed any more. Please enter a new one.',
  'own-unit-decision':
    'Nobody decides for the unit that they belong to; for the office\u2019s own unit its reviewer does. Nothing was changed.',
  'unit-has-accounts': '{{unit}} has accounts of its own, and does that itself. Nothing was changed.',
  'reviewer-missing':
    "The office's own unit would get a task: please choose who reviews that unit. Nothing was changed.",
  'issue-hindered': '{{count}} things have to be done before it can be issued.',
  'issue-outdated':
    'Something has changed since you opened this page. Please look at what is there now before you issue it.',
  'deputy-days': 'It begins today or later, ends no earlier than it begins, and lasts at most {{longest}} days.',
  'deputy-unfit': 'The deputy must be of the same unit and not have the role already.',
  'hand-over-self': 'Nobody hands over to themselves. Choose somebody else.',
  'hand-over-days': 'A hand-over takes effect at once; its day is not after today ({{today}}).',
  'hand-over-nothing': '{{name}} has no role there to hand over; it may have just changed. Open the person again.',
  'hand-over-unfit':
    '{{name}} cannot sign in: the account is switched off, or has no password yet. Mend that first, or choose somebody else.',
  'hand-over-reviewer':
    '{{name}} belongs, or would belong, to the office’s own unit and cannot review it. Let the office choose another reviewer in the plan of {{year}} first, or choose somebody else.',
  'hand-over-outdated':
    'Roles, reviewers or deputies have just changed; nothing was handed over. Go back and look again.',
  'deputy-twice': '{{name}} stands in on these days already ({{from}} to {{until}}); end that first.',
  'deadlines-passed': 'The deadlines of {{count}} tasks have passed. Please confirm them first.',
  'result-not-final': 'The result is not final: there is no ranking, circular or transfer yet.',
  'result-not-published': 'Units see the ranking and the circular once the result is published.',
  'result-state': 'The result of {{title}} is in another state. Nothing was changed; please reload.',
  'result-no-units': 'The scheme of {{title}} scores no units. Nothing was announced.',
  'result-unscored': '{{unit}}: “{{line}}” has no score yet. {{count}} such obstacles in all; nothing was changed.',
  'result-closings':
    '{{unit}}: “{{line}}” counts {{count}} undecided requests to close. Nothing was announced; decide them first.',
  'result-quarter': 'The inspection of quarter {{quarter}} is neither published nor waived. Nothing was announced.',
  'result-unsigned': 'The signer is missing. Nothing was published; what you typed is kept.',
  'waiver-needless': 'The inspection of quarter {{quarter}} is published, or waived already. Nothing was changed.',
  'appeals-open': 'Appeals are possible until {{date}}, 24:00: it cannot be finalised yet. Nothing was changed.',
  'appeals-undecided': 'Appeals undecided: {{count}}. Nothing was finalised; decide them first.',
  'appeal-late': 'The time for appeals ended on {{date}}, 24:00. “{{line}}” was not appealed; your words are kept.',
  'appeal-twice': '“{{line}}” was appealed already; each line once. Your words are kept.',
  'appeal-line': 'The ledger has no line “{{line}}” to appeal. Your words are kept.',
  'appeal-state': 'The appeal of {{unit}} on “{{line}}” has changed meanwhile. Nothing was changed; please reload.',
  'appeal-decided': 'The appeal of {{unit}} on “{{line}}” is over already. Nothing was changed; please reload.',
  'appeal-own': 'Nobody approves an appeal of their own; another approver does.',
  'appeal-own-score': 'You scored “{{line}}”, and so do not decide its appeal. Somebody else does, or a leader.',
  'correction-line':
    '“{{line}}” of {{unit}} cannot be corrected: it is not in the ledger, or does not apply. Nothing was changed.',
  'correction-score':
    '“{{line}}” of {{unit}} cannot score “{{value}}”; it ranges from {{least}} to {{most}}. Nothing was changed; what you typed is kept.',
  'correction-same': '“{{line}}” of {{unit}} scores {{value}} already. Nothing was changed.',
  'inspection-state':
    'The stage in which “{{title}}” is does not allow that. Nothing was changed; please load the page anew.',
  'inspection-no-units': 'No units are chosen yet, so it cannot be started. Choose unit groups or units first.',
  'inspection-units-few':
    '{{wanted}} units would be drawn, but there are only {{there}}. It cannot be started; draw fewer, or inspect all.',
  'inspection-group-none':
    'These units are in no comparison group: {{units}}. It cannot be started; put them into one, or leave them out.',
  'group-title-twice':
    'Two comparison groups are called “{{title}}”, so this was not saved. Give each a name of its own; what you typed is still here.',
  'inspection-group-twice':
    '{{unit}} is in several comparison groups: {{groups}}. It cannot be started; a unit is in exactly one.',
  'inspection-no-check-list': 'No check list is chosen, or it has no items, so it cannot be started.',
  'inspection-no-team': 'Nobody on the team can inspect, so it cannot be started. Choose the team first.',
  'scheme-not-draft':
    '“{{title}}” is adopted and does not change any more. Nothing was saved; begin a new scheme as its copy.',
  'rehearsal-no-scheme':
    'The plan has no adopted scheme to compare with, so nothing was computed. Choose another scheme, or adopt one first.',
  'rehearsal-no-last-year':
    'There is no issued plan of {{year}}, so there are no facts of the year before. Nothing was computed; use this year.',
  'scheme-problems':
    'Something is wrong with “{{title}}” in {{count}} places, first at “{{line}}”. It was not adopted; all that was typed is kept.',
  'weight-out-of-bounds':
    'The weight of {{weight}} % was not saved: open government affairs weigh at least {{least}} % in the whole assessment (不低于4%), and at most 100 %.',
  'scheme-missing': 'No scheme is adopted for “{{plan}}”, so nothing can be scored.',
  'result-announced':
    'The result of “{{plan}}” is announced; nothing was saved. What is wrong is corrected in the result.',
  'unit-not-scored': 'The scheme in force does not score this unit. Nothing was saved.',
  'entry-problems':
    '{{count}} entries do not fit, so none was saved. The first: {{unit}}, “{{line}}”. What you typed is still here.',
  'entry-files': 'At most {{most}} files; this one was not added.',
  'measure-refused':
    'The figure of {{unit}} for “{{measure}}” ({{period}}) does not fit and was not saved. What you typed is still here.',
  'event-date': 'The day {{date}} is not in {{year}}, or lies ahead. Nothing was saved; what you typed is still here.',
  'event-withdrawn': 'This event of {{unit}} was withdrawn. Nothing was changed.',
  'inspection-figures':
    '“{{field}}” is not possible, so nothing was saved; what you typed is still here. Beside the field stands what it takes.',
  'inspection-dates':
    'The field work would end ({{to}}) before it begins ({{from}}). Nothing was saved; what you typed is still here.',
  'inspection-outdated':
    'Units, check list or team of “{{title}}” have changed, so it was not started. Look at it again, then start.',
  'inspection-unchecked':
    '{{count}} units are not checked yet: {{units}}. The units were not asked; to go on all the same, confirm each of them.',
  'inspection-reviewer-missing':
    "The office's own unit ({{unit}}) is inspected, but the plan names nobody to review it. It cannot be started; name somebody in the plan first.",
  'draw-nothing': 'There is nothing to be drawn again for “{{title}}”. Nothing was changed.',
  'draw-begun':
    'Inspectors have written about {{unit}} already, so nothing is drawn anew or taken out. Nothing was changed.',
  'sample-foreign': "It is none of {{unit}}'s of this quarter. Nothing was added; load the list anew and choose again.",
  'sample-there': 'It is a sample of {{unit}} already. Nothing was added twice.',
  'sample-drawn': 'What was drawn is not taken out by hand. Nothing was changed.',
  'inspector-of-unit':
    '{{person}} belongs to {{unit}} and cannot inspect it. Nothing was changed; choose somebody else.',
  'inspector-own-unit':
    '{{person}} belongs to {{unit}} and cannot inspect it; {{there}} can, {{wanted}} are needed. Add members to the team.',
  'inspectors-few': 'Only {{there}} can inspect {{unit}}, {{wanted}} are needed. Add members to the team.',
  'inspector-unfit':
    'Somebody chosen has no account that is on, or no business role, and cannot inspect. Nothing was changed; load the list anew and choose again.',
  'notice-there':
    '{{reference}} is out for this cause of “{{title}}”, and can still be answered or decided. Nothing was sent again; please load the page anew.',
  'notice-drafted':
    'Somebody has drafted a notice for this cause of “{{title}}” ({{unit}}). Nothing was drafted or sent twice; go on with that draft.',
  'notice-outdated': '“{{title}}” does not call for this notice any more. Nothing was sent; please load the page anew.',
  'notice-colour':
    'The rule gives another colour. Red at first, a skipped colour or any other one needs a reason. Nothing was changed.',
  'feedback-not-asked': '{{unit}} has not been asked for its answer to “{{title}}” yet. Nothing was changed.',
  'feedback-open':
    '{{units}} can still answer until {{date}}. Nothing was finalised; do it once they have answered or the days are over.',
  'objections-open': 'Objections are not decided: {{units}}. Nothing was finalised; decide on them first.',
  'figures-doubted':
    'Figures that inspectors doubt are not resolved: {{units}}. Nothing was finalised; resolve them on the sheets.',
  'doubt-resolved': 'This figure of {{unit}} is resolved already. Nothing was changed; please reload.',
  'figure-unchanged':
    'This figure of {{unit}} is what it was when it was doubted ({{points}} points), and was not resolved. Correct reports or evidence first; where nothing is wrong, withdraw the doubt with a reason. What you wrote is still here.',
  'feedback-late':
    'The days in which {{unit}} could answer to “{{title}}” ended on {{date}}. Nothing was sent; what you wrote is still here.',
  'feedback-answered':
    '{{unit}} has answered to “{{title}}” already, and answers once. What you wrote is still here; please reload to see how it stands.',
  'feedback-state':
    'The answer of {{unit}} to “{{title}}” does not allow that any more. Nothing was changed; please reload to see how it stands.',
  'objection-of':
    'Each objection is to one finding or one figure of the sheet of {{unit}}, and to each once. Nothing was sent; please reload, as a finding may have been withdrawn.',
  'objection-decided':
    'Somebody has decided on an objection of {{unit}} already. Nothing was changed; please reload to see how it stands.',
  'objection-figure':
    'This figure of {{unit}} follows from reports and evidence: it can only be upheld. Accept or grade what it counts instead. Nothing was changed.',
  'objection-unchanged':
    'The deduction is {{deduction}} already. Choose another figure, or uphold the finding. Nothing was changed.',
  'order-findings':
    'A finding of {{unit}} cannot be ordered now: it is ordered already, withdrawn, in dispute, or the unit still has days to answer in. Nothing was sent; please reload and choose again.',
  'order-withdrawn': '{{reference}} to {{unit}} was withdrawn already. Nothing was changed.',
  'rectification-proved':
    '{{unit}} has proved this problem of {{reference}} already. Nothing was sent; what you wrote is still here.',
  'rectification-state':
    'This problem of {{reference}} to {{unit}} does not allow that any more. Nothing was changed; please reload to see how it stands.',
  're-check-words': 'Say what is still not put right in this problem of {{reference}}. Nothing was changed.',
  'document-unsigned': 'Drafter, checker and signer are all needed. Nothing was sent; what you typed is still here.',
  'document-number': 'The document number is missing. Nothing was published; what you typed is still here.',
  'document-number-form':
    'The number “{{reference}}” is not written as a document number, so nothing was published. It names the year of the date in hexagonal brackets and a number without leading zeros, as in 云政公开办〔{{year}}〕5号 or 〔{{year}}〕第5期.',
  'document-number-taken':
    'Another circular has the number {{reference}}. Nothing was published; please check the number.',
  'document-date': 'The date of the document ({{date}}) is after today. Nothing was published; please change it.',
  'document-date-early':
    'The date {{date}} is before the inspection was final or its last version was published ({{earliest}}). Nothing was published; please change it.',
  'circular-there':
    'Somebody is drafting the circular of this inspection already; no second draft was made. Please load the page anew and go on with that one.',
  'circular-published':
    '{{by}} has published this version as {{reference}} ({{date}}); it changes no more. What has to be changed is corrected in a further version.',
  'circular-not-published': 'A circular that is not published is edited, not corrected.',
  'circular-not-final': 'The inspection is not final yet. Nothing was changed.',
  'circular-feedback-open':
    '{{units}} may answer until {{date}}, and have not. The circular was not published; the draft is still here.',
  'circular-objections-open':
    'Objections of {{units}} are undecided. The circular was not published; the draft is still here.',
  'circular-figures':
    'The text asks for figures that are none, or has braces without their other half: {{names}}. Nothing was published; please correct it first.',
  'circular-empty':
    'Sections have no text ({{sections}}). Nothing was published; write something, or remove the section.',
  'pdf-not-here':
    'The server has no program that makes PDF files. Print with the browser and save as PDF, or download the Word file.',
  'pdf-failed': 'The program that makes PDF files did not succeed. Try again later, or print with the browser.',
  'answer-date': 'The reply must be due after today ({{today}}), not on {{date}}. Nothing was changed.',
  'demand-answered':
    '{{reference}} is answered already; no second reply was taken. Your text is still here; please look at it as it is now.',
  'demand-withdrawn': '{{reference}} was withdrawn; nothing is to be done any more. Nothing was changed.',
  'demand-state': '{{reference}} has moved on, and this can no longer be done. Nothing was changed.',
  'reply-own': 'Nobody approves what they have written themselves; another approver has to.',
  'instruction-unnamed': 'Please name the leader who gave it. What you typed is still here.',
  'instruction-ahead': 'The instruction cannot be of {{date}}, which is after today ({{today}}). Nothing was changed.',
  'instruction-nobody': 'None of these units still works on the task. Nothing was kept; choose other units.',
  'round-not-open': 'This round takes reports from {{date}} on.',
  'round-opened': 'This round was opened on {{date}} already. It was not opened again.',
  'round-not-next': 'Only the next round can be opened early, once its period (from {{date}} on) has begun.',
  'opening-outdated':
    'Something has changed since you looked, so it was not opened. Look at the units and figures again.',
  'date-too-far': 'The day can be {{last}} at the latest. Nothing was changed; choose an earlier one.',
  'round-closed':
    'The round of “{{title}}” closed on {{date}}. Nothing new was kept; your text is still on this page. If it has to be reported all the same, ask the leading-group office to open it.',
  'report-state':
    'The report on “{{title}}” has moved on, and this can no longer be done. Nothing was changed; please look at it as it is now.',
  'report-own': 'You have submitted “{{title}}” yourself; another approver has to approve it. Nothing was changed.',
  'report-own-unit': '“{{title}}” is a report of your own unit, which you cannot review. Nothing was changed.',
  'report-faults': '{{count}} reports have to be completed or corrected first. None was submitted.',
  'reminder-too-soon':
    '“{{title}}” ({{unit}}) was reminded by hand on {{day}}; it can be again from {{from}} on. Nothing was sent, and your words are still on this page. If it is urgent, call and write that down.',
  'reminder-not-waiting':
    '“{{title}}” ({{unit}}) is refused, in closing, closed or cancelled: it does not wait for the unit now. Nothing was sent.',
  'reminder-nobody':
    'Nobody of {{unit}} has an account that could be told of “{{title}}”. Nothing was sent; call or write to them, and write that down here.',
  'too-many-reminders': 'At most {{most}} assignments at once; these are {{count}}. Nothing was sent; do it in parts.',
  'call-ahead': 'The time of the call lies ahead. Nothing was written down; what you typed is still on this page.',
  'call-too-early':
    '“{{title}}” was given to {{unit}} on {{day}}; the call cannot have been earlier. Nothing was written down; what you typed is still on this page.',
  'reminder-days-order':
    'The second reminder ({{near}} working days before) must be nearer to the deadline than the first ({{ahead}}). Nothing was saved; put one of them right.',
  'view-exists':
    'The view “{{name}}” has the same filter already, so it was not kept again. Use that one, or change the filter first.',
  'view-name-taken': 'There is a view called “{{name}}” already, so this was not kept. Choose another name.',
  'setting-bounds': 'The figure must be within its bounds, from {{least}} to {{most}}.',
  'setting-last-round':
    'The last round would be due ({{due}}) before it opens ({{opens}}). Put one of the two days right.',
  'round-due-passed':
    'A round that has not opened yet would be due on {{due}}, and today is {{today}}: nobody could report in time. Choose a later day.',
  'range-taken': 'This part of the document already belongs to another task.',
  'unit-in-use': 'Something still belongs to this unit, so it was kept. Close it if the organ is no more.',
  'own-ancestor': 'A unit cannot be a part of itself. Nothing was changed; choose another unit above it.',
  'group-in-use':
    'The draft “{{plan}}” names this group, so it was kept. Put units or another group in its place first.',
  'name-taken': '“{{name}}” is a name of “{{unit}}” already. Choose another one.',
  'register-not-empty': 'The register holds units already, so nothing was loaded. Add what is missing one by one.',
  'doubts-open': 'Doubts are still open: {{count}}. The draft is checked when all of them are settled.',
  'change-superseded': 'There has been another change since, so nothing was undone or redone. Look at it first.',
  'change-impossible':
    'What this step needs is no longer there, so it cannot be undone or redone. Nothing was changed.',
  'document-empty': 'It holds no text that can be read.',
  'document-binary': 'This is not a text file; no text can be read from it.',
  'document-broken-encoding':
    'Its character encoding is broken. Save it again as UTF-8, or copy the text and paste it.',
  'document-unsupported':
    'This format cannot be read yet. Save it as .docx or .xlsx and import that, or copy the text and paste it.',
  'document-too-large':
    'That is too much: at most 30 MB for each file, 60 MB together, and 10 MB of pasted text. Take out the pictures, or import it in parts.',
  'document-there': 'The draft has this document already. Import it once more, or leave it out.',
  'comparison-outdated': 'The draft has changed since it was compared; nothing was stored. Compare it again.',
  'too-many-files': 'At most 10 files at once. Import them in several steps.',
  'imports-busy':
    'Too many documents are being imported just now; try again soon. The files are still here, and nothing was stored.',
  'document-mislabelled':
    'Its content is not what its name says. Open it with the program that it came from and save it again.',
  'document-encrypted': 'It is protected by a password. Save a copy without one and import that.',
  'document-scanned': 'It is a scan: pictures of pages, without text. Import a version with text, or paste the text.',
  'document-macros': 'It may hold macros and is not read. Save it as .docx or .xlsx without macros.',
  'document-damaged': 'It is damaged or incomplete. Download it again, or open it and save a copy.',
  'document-timeout': 'Reading took too long and was stopped. Import the document in several parts.',
  'request-too-large': 'That is too much at once; at most 10 MB.',
  'unsupported-media-type': 'The server does not know this kind of content.',
  'table-heads': 'The columns are not those that were downloaded. Leave the first row as it is.',
  'table-empty': 'The table has no rows.',
  'table-too-long':
    'The table has {{rows}} rows; {{most}} can be imported at once. Delete what is not needed, or divide it.',
  'form-unknown':
    'This is no reporting form of this system, or its hidden sheets are lost. Download the form again and fill it in.',
  'form-other':
    'This is the form of {{unit}} for {{period}}, not of the unit and the round on this page. Choose another file, or change unit and round first.',
  'recording-unknown':
    'This is no form of recorded history of this system, or its hidden sheets are lost. Download the form again and fill it in.',
  'recording-other':
    'This is the form of “{{plan}}”, which is not the plan on this page. Choose another file, or open that plan first.',
  'form-closed':
    'This round closed on {{date}}, so the form is no longer taken. If it has to be reported all the same, ask the leading-group office to open it.',
  'table-faults': 'Cells must be mended first: {{count}}.',
  'import-outdated': 'Something has changed since it was compared. Choose the file again and look at the changes.',
  'removal-open':
    'This removal is asked for already (request {{id}}) and waits for the decision. It was not sent twice.',
  'removal-decided': 'Request {{id}} is decided already; nothing more was changed. Look at its present state.',
  'removal-outdated':
    'The content has changed since, or is no longer there. Nothing was removed. Refuse this request, and let the office ask anew.',
  'removal-own': 'Whoever asks for a removal does not decide about it. Nothing was removed.',
  'removal-nothing':
    'These words do not stand there, or there is nothing at all. Paste them as they stand; the request was not sent.',
  'document-removed': 'The content of “{{name}}” was removed; it cannot be opened or imported any more.',
  'evidence-there': 'The unit has this already, as “{{title}}”. Use that one; nothing was stored twice.',
  'evidence-foreign': 'Some of the evidence belongs to another unit. Nothing was changed; choose from the own unit’s.',
  'evidence-in-use': 'A report proves something with “{{title}}”, so it stays.',
  'evidence-not-public': 'None of its places is public, so it cannot be confirmed as opened there.',
  'page-host':
    '“{{pattern}}” is no host whose pages could be checked: write www.example.gov.cn, or *.example.gov.cn for all hosts below one.',
  'page-not-failed':
    'Checks of this page do not fail any more, so nobody has to look in their place. What you typed was not kept.',
  'undo-late':
    'The decision on “{{title}}” can no longer be taken back. An acceptance can be revoked, what was returned comes back from the unit.',
  'closing-unproven': '“{{title}}” is closed by its evidence: choose at least one piece that proves it.',
  'own-cause': 'It is your own unit’s; somebody else has to do this.',
  'inspection-not-field':
    '“{{title}}” is not carried out now, so nothing can be written. What you wrote is still on this device.',
  'unit-not-inspected': '{{unit}} is not inspected this time. Nothing was written.',
  'unit-checked':
    'The check of {{unit}} is ended; what you wrote is still on this device. The office can give it back.',
  'inspector-missing': 'You are neither put on {{unit}} nor of the team. Nothing was written.',
  'check-open':
    'It cannot be ended yet: {{unanswered}} not answered, {{unwritten}} failed without a problem written. Everything written is kept.',
  'answer-unfit': 'This question has no such answer. Nothing was written.',
  'answer-words': 'Say where the figure is wrong. Your choice is kept on this device.',
  'deduction-range':
    '{{deduction}} is outside the range from {{least}} to {{most}}. What you wrote is still here; change the figure or the severity.',
  'deduction-unreasoned': 'Another figure than {{figure}} needs a reason. What you wrote is still here.',
  'rectification-date':
    '{{date}} is not possible: after today, and no later than {{last}}. What you wrote is still here; choose another date.',
  'finding-withdrawn': 'Finding {{number}} was withdrawn. Nothing was changed.',
  'finding-foreign': 'That is no earlier problem of the same unit. Nothing was changed.',
  'finding-files':
    'A finding has at most {{most}} pictures or files; this one was not sent and is still on this device.',
  'template-kind': '“{{name}}” is no Word document (.docx), and was not kept. Save it as .docx in Word or WPS.',
  'template-large': '“{{name}}” is larger than 5 MB, and was not kept. Compress its pictures or take them out.',
  'template-active':
    '“{{name}}” holds something that runs or is embedded ({{part}}), and was not kept. Take out controls, embedded objects and fields that fetch content.',
  'template-external':
    '“{{name}}” refers to something outside itself ({{target}}), and was not kept. Insert linked pictures into it, and take links out.',
  'template-syntax':
    'Braces near “{{field}}” in “{{name}}” do not belong together; it was not kept. A field is written {field}, a list {#list} … {/list}.',
  'template-fields': 'The fields of “{{name}}” are not right; it was not kept.',
  'sheet-asked-long':
    'What is asked of {{unit}} takes {{lines}} lines, and {{most}} fit on the page. No file was made, and your text is still here: make it shorter.',
  'sheets-outdated':
    'A unit has no task any more that lags behind, or no unit is chosen. No file was made: load the page again and choose.',
  'file-removed': 'The content of “{{name}}” was removed; it cannot be opened or added any more.',
  'file-too-large':
    'The file is larger than is taken. Nothing of it was kept; make it smaller, or give the address of the page.',
  'file-empty': '“{{name}}” is empty. Nothing was kept; check the file and choose it again.',
  'file-unsupported':
    '“{{name}}” is of a kind that is not taken: PDF, OFD, Word, Excel and pictures are. Save it as one of these.',
  'file-mislabelled':
    'The content of “{{name}}” is not what its name says. Nothing was kept; open it with the program that it came from and save it again.',
  'file-macros': '“{{name}}” may hold macros and is not taken. Save it as .docx or .xlsx without macros, or as PDF.',
  'file-encrypted': '“{{name}}” is protected by a password, so nobody could check it. Save a copy without one.',
  'file-swollen': '“{{name}}” would unpack to far more than it is, and is not taken. Save it again, or as PDF.',
  'file-damaged': '“{{name}}” is damaged or incomplete. Nothing was kept; open it and save a copy.',
  'address-scheme': 'This is no address of a web page. It begins with http:// or https:// and holds no user name.',
  'address-internal':
    '“{{host}}” can only be reached inside; for a public channel give the address that the public opens. What was typed is still here.',
  'evidence-ahead': 'The day {{date}} lies ahead. What was typed is still here; correct the day.',
  'evidence-dates':
    'It would have been published ({{publishedOn}}) before it was formed ({{formedOn}}). Correct one of the days.',
  'unit-ended':
    '“{{name}}” ended on {{date}} and cannot be reorganised. Reopen it first to hand over its tasks. Nothing was changed.',
  'successor-ended':
    '“{{name}}” ended on {{date}} and cannot take over. Choose another unit, or reopen it first. Nothing was changed.',
  'own-successor': '“{{name}}” cannot succeed itself. Choose another unit. Nothing was changed.',
  'office-unit':
    "“{{name}}” is the office's own unit and cannot be ended this way; if its name has changed, edit the unit. Nothing was changed.",
  'reorganisation-ahead':
    'The day {{date}} lies ahead. A reorganisation takes effect at once; do it on that day or later. Nothing was changed.',
  'reorganisation-too-early':
    '“{{name}}” begins only on {{date}}. Choose a later day, or correct its first day. Nothing was changed.',
  'reorganisation-outdated':
    'Units, assignments or people have changed since this was shown. Nothing was changed; look at it again.',
  'conflicts-undecided': 'Somebody else has changed cells since the download: {{count}}. Choose which holds.',
  'idempotency-mismatch': 'The content changed while it was being saved. Save it once more.',
  'database-unavailable': 'The database cannot be reached at the moment. Try again later.',
  'not-adjacent': 'The two tasks no longer follow one another and cannot be merged.',
  'storage-unavailable':
    'The store of files does not take or give files now. Nothing of this file was kept; try again later, and tell the administrator.',
  'export-timeout': 'Exporting took too long and was stopped. Try again later; with very many tasks, export to Excel.',
  'export-too-large':
    'There is too much for a file of this kind. Export to Excel, or divide the key points into several plans.',
};

export const problemsOfKind: MessagesLike<typeof chineseOfKind> = {
  'template-fields': {
    unknown:
      '{{unknown}} in “{{name}}” is no field that is offered, or stands in the wrong place; it was not kept. Compare it with the names at the right.',
    missing: '“{{name}}” lacks fields that it needs: {{missing}}. It was not kept: add them.',
    both: '{{unknown}} in “{{name}}” is no field that is offered, or stands in the wrong place, and these are lacking: {{missing}}. It was not kept.',
  },
  'check-open': {
    veto: 'It cannot be ended yet: what is said of a veto and what is written differ; {{unanswered}} not answered, {{unwritten}} failed without a problem written. Everything written is kept.',
  },
  'correction-score': {
    malformed:
      '“{{value}}” is no score for “{{line}}” of {{unit}}: enter a figure from {{least}} to {{most}} with at most {{decimals}} decimals. Nothing was changed; what you typed is kept.',
    'no-upper-bound':
      '“{{value}}” is no score for “{{line}}” of {{unit}}: enter a figure from {{least}} on with at most {{decimals}} decimals. Nothing was changed; what you typed is kept.',
    zero: '“{{line}}” of {{unit}} can only be corrected to 0, not to “{{value}}”. Nothing was changed; what you typed is kept.',
  },
  'act-impossible': {
    'awaiting-receipt': '“{{title}}” ({{unit}}) is not signed for yet. Please sign for it first. Nothing was changed.',
    'in-progress': '“{{title}}” ({{unit}}) is in progress: that is not possible now. Nothing was changed.',
    'waits-for-head': 'Closing “{{title}}” ({{unit}}) waits for the head of the unit. Nothing was changed.',
    refused: '“{{title}}” ({{unit}}) is refused; the office has to decide. Nothing was changed.',
    closing: 'Closing “{{title}}” ({{unit}}) is asked for; the office has to decide. Nothing was changed.',
    closed: '“{{title}}” ({{unit}}) is closed. Nothing was changed.',
    cancelled: '“{{title}}” ({{unit}}) is cancelled. Nothing was changed.',
    'no-extension':
      'No extension of “{{title}}” ({{unit}}) waits any more; it may be withdrawn or decided. Nothing was changed.',
    'extension-waits-for-head':
      'The extension of “{{title}}” ({{unit}}) waits for the head of the unit. Nothing was changed.',
  },
  'extension-date': {
    past: '{{date}} is past. Please choose a day to come. What you wrote is still here.',
    'not-later': '{{date}} is not after the effective deadline, {{deadline}}. What you wrote is still here.',
    'too-far': 'The latest possible date is {{latest}}. What you wrote is still here.',
  },
  'stop-dates': {
    'end-before-start': 'The last day, {{lastDay}}, is before the first one, {{firstDay}}. Nothing was entered.',
    'before-issue':
      'The task of {{unit}} was issued on {{issued}}; a stop cannot begin on {{firstDay}}. Nothing was entered.',
  },
  'demand-state': {
    sent: '{{reference}} is not answered yet, so this cannot be done. Nothing was changed.',
    replied: '{{reference}} is answered and waits for the office. Nothing was changed.',
    refused: 'The reply to {{reference}} was refused; a new one is to come. Nothing was changed.',
    accepted: 'The reply to {{reference}} is accepted already. Nothing was changed.',
    escalated: 'A further notice has taken the place of {{reference}}; please see to that one. Nothing was changed.',
    dropped: '{{reference}} ended with its task. Nothing was changed.',
  },
  'unit-in-use': {
    people: 'People still belong to this unit, so it was kept. Give them another unit first.',
    assignments: 'Tasks were assigned to this unit, so it was kept. Close it if the organ is no more.',
    groups: 'A group of units names this unit, so it was kept. Take it out of the group first.',
    reorganisations: 'A reorganisation on record needs this unit, so it was kept.',
    units: 'Other units are parts of this one, so it was kept. Put them elsewhere first, or close the unit.',
  },
  'task-undecided': {
    'no-unit': '“{{title}}” has no unit. Please choose at least one. Nothing was changed.',
    'unknown-unit':
      '“{{name}}” of “{{title}}” is no unit of the register. Choose one from the list, or register it first. Nothing was changed.',
    'unit-group':
      '“{{name}}” of “{{title}}” is no registered group. Register it first, or choose single units. Nothing was changed.',
    'empty-group':
      'Nobody belongs to the group “{{name}}” of “{{title}}” now. Give it members first, or choose single units. Nothing was changed.',
    'no-deadline': '“{{title}}” has no deadline. Nothing was changed.',
    duration: '“{{title}}” has a time limit for each case; please make it a standing task. Nothing was changed.',
  },
  'password-weak': {
    short: 'The password is too short; it needs at least {{least}} characters.',
    plain: 'The password needs {{classes}} of these kinds: lower-case letters, capitals, digits, other characters.',
    guessable:
      'The password is too easy to guess. Leave out common words, keys in a row, dates, and your own name, account and telephone; several words that have nothing to do with each other are easiest to remember.',
  },
  'table-heads': {
    missing: 'Columns are missing: {{missing}}. Leave the first row as it is, or download the file again.',
    unknown: 'Columns are too many: {{unknown}}. Delete them and choose the file again.',
  },
  'document-unsupported': {
    table: 'Only the downloaded Excel file (.xlsx) can be imported here. Open yours and save it as .xlsx.',
    doc: 'Old Word (.doc) and WPS (.wps) files cannot be read yet. Open it in Word or WPS, save it as .docx and import that.',
    rtf: 'RTF files cannot be read yet. Open it in Word or WPS, save it as .docx and import that.',
    odt: 'ODT files cannot be read yet. Open it, save it as .docx and import that.',
    ods: 'ODS files cannot be read yet. Open it, save it as .xlsx and import that.',
    xlsb: '.xlsb files cannot be read yet. Open it in Excel or WPS, save it as .xlsx and import that.',
    mht: 'Single-file web pages (.mht) cannot be read yet. Open it, save it as .docx or .html and import that.',
    xml: "Office's XML files cannot be read yet. Open it, save it as .docx or .xlsx and import that.",
    ppt: 'Slides cannot be turned into tasks. Copy their text and paste it.',
    pptx: 'Slides cannot be turned into tasks. Copy their text and paste it.',
    zip: 'This is an archive. Unpack it and import the files in it.',
  },
  'document-mislabelled': {
    docx: 'This is a Word file, not what its name says. Rename it to .docx and import it.',
    doc: 'This is an old Word file (.doc), not what its name says. Open it in Word or WPS, save it as .docx and import that.',
    xlsx: 'This is an Excel file, not what its name says. Rename it to .xlsx and import it.',
    xls: 'This is an old Excel file, not what its name says. Rename it to .xls and import it.',
    pdf: 'This is a PDF file, not what its name says. Rename it to .pdf and import it.',
    ofd: 'This is an OFD file, not what its name says. Rename it to .ofd and import it.',
    text: 'This is a text, not what its name says. Rename it to .txt and import it.',
    html: 'This is a web page, not what its name says. Rename it to .html and import it.',
  },
  'document-too-large': {
    unpacked:
      'Unpacked it takes more than {{most}} MB, so reading was stopped. Remove what is not needed, or import it in parts.',
    parts: 'It consists of more than {{most}} parts, which no ordinary file does. Open it and save a copy.',
    elements: 'It holds more than {{most}} elements. Import it in several parts.',
    rows: 'The sheet is too large: more than {{most}} rows are filled. Keep the table of tasks alone and import that.',
    cells:
      'The sheet is too large: more than {{most}} cells are filled. Keep the table of tasks alone and import that.',
    pages: 'It has too many pages: more than {{most}}. Import it in several parts.',
  },
};
