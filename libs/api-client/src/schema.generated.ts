// Made by "npm run generate -w @yaodian/api-client" from the API's description. Do not edit.

export interface paths {
    "/api/assessment-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 加分、扣分、否决事项, the newest day first. */
        get: operations["listAssessmentEvents"];
        put?: never;
        /** Something that adds, deducts or vetoes. */
        post: operations["recordAssessmentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment-events/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What proves it. Gives all its files. */
        post: operations["addAssessmentEventFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment-events/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Gives the other files. */
        delete: operations["removeAssessmentEventFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment-events/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It stays readable, with the reason, and counts for nothing. */
        post: operations["withdrawAssessmentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment-events/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they came, for who scores the unit, and for itself. */
        get: operations["getAssessmentEventFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments within the person's scope: of all units, or of their own and of the tasks that these lead. */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks to close an assignment (办结). */
        post: operations["requestClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/closing/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the assignment. */
        post: operations["acceptClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/closing/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a request to close leave the unit: its head does, where it has one. */
        post: operations["approveClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/closing/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses to close it, with a reason: it is in progress again. */
        post: operations["refuseClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/closing/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a request to close back to the clerk, before it has left the unit. */
        post: operations["sendBackClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/closing/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a request to close before it is decided. */
        post: operations["withdrawClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a draft of an extension. */
        put: operations["keepExtension"];
        post?: never;
        /** Deletes the draft of an extension. */
        delete: operations["discardExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an extension leave the unit. */
        post: operations["approveExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a later deadline would mean for the score, for whoever asks for it or decides on it. */
        get: operations["getExtensionEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants an extension, also with another date or reason. */
        post: operations["grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses an extension, with a reason. */
        post: operations["refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an extension back to the clerk, before it has left the unit. */
        post: operations["sendBackExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a later deadline (延期), which waits for the unit's head where it has one. */
        post: operations["askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws an extension before it is decided. */
        post: operations["withdrawExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/insistence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has to be signed for all the same (维持). */
        post: operations["insistOnAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says, once, that it is not the unit's duty (退回). */
        post: operations["refuseAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed assignment again, with a reason. */
        post: operations["reopenAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/rerouting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a refused one to another unit (改派), as an amendment of the plan; gives that unit's assignment. */
        post: operations["rerouteAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a step (工作节点) to a unit's own assignment. */
        post: operations["addStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/steps/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the steps of an assignment in another order. */
        put: operations["orderSteps"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refusals and requests to close that wait for the person's decision; the one that waits longest first. */
        get: operations["listOpenDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers in a unit that the person acts for: whom it has named last, or the register's people. */
        get: operations["suggestPersons"];
        /** Says who answers for assignments (责任人、分管领导). */
        put: operations["nameAssignmentPersons"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits to be signed for in each unit that the person serves, and who answered there last. */
        get: operations["listAwaiting"];
        put?: never;
        /** Signs for assignments (签收), singly or all at once. */
        post: operations["receiveAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, the newest first; without the values. */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The values of one entry, for a reason; the request is recorded. */
        post: operations["readAuditValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the log is sealed, and what its last check has found. */
        get: operations["getAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a CSV file; the export is recorded. */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks the whole log now; the outcome is recorded. */
        post: operations["verifyAuditLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days of a year, and the notice that they follow. */
        get: operations["getCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed in a year, the last 100, newest first. */
        get: operations["listCalendarChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes days working ones or days off. Open dates that this moves are listed and asked about first: `dates-move`. */
        put: operations["setCalendarDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names the notice that the days of a year follow. */
        put: operations["setCalendarNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts working days, or to the day on which a number of them ends, and shows how. */
        post: operations["countWorkingDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels by which messages leave, without their secrets. */
        get: operations["listChannels"];
        put?: never;
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Messages that wait for it go with it. */
        delete: operations["deleteChannel"];
        options?: never;
        head?: never;
        patch: operations["editChannel"];
        trace?: never;
    };
    "/api/channels/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a test message now. */
        post: operations["testChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages on their way: by what, when, and why not; not what they say. */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/deliveries/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets messages that were given up go out again. */
        post: operations["resendDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check lists (检查清单), those in use first. */
        get: operations["listCheckLists"];
        put?: never;
        /** A new check list. */
        post: operations["createCheckList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A check list with its items. */
        get: operations["getCheckList"];
        /** Changes title and items; started inspections keep what they took over. */
        put: operations["editCheckList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-lists/{id}/items.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A check list as an Excel workbook that can be edited. */
        get: operations["exportCheckList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-lists/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offers a list no more, or again. */
        post: operations["retireCheckList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-lists/built-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists to start from; none of them is kept yet. */
        get: operations["listBuiltInCheckLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-lists/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The items of an edited workbook; nothing is stored. */
        post: operations["readCheckList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that the person inspects, in inspections under way; those that are not done first. */
        get: operations["listUnitsToInspect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is needed to inspect a unit; `id` is that of the unit within the inspection. */
        get: operations["getUnitCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/{id}/answers/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers a question of the check list. */
        put: operations["writeCheckAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/{id}/conforming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers `conforms` to those of the questions that nobody has answered; gives back the answers to all. */
        post: operations["answerConforming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its inspectors are done with the unit. */
        post: operations["endCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence of the unit, the newest first; at most 50. */
        get: operations["listCheckEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What has come under the same key before is given back. */
        post: operations["createFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a unit back to its inspectors, with a reason. */
        post: operations["reopenCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a plan stands, for leaders (领导驾驶舱). */
        get: operations["getCockpit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replies to a notice or an instruction (回复). */
        post: operations["replyToDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/reply/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a reply: the matter is settled. */
        post: operations["acceptReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/reply/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a reply leave the unit: its head does, where it has one. */
        post: operations["approveReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/reply/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses a reply as poor, with a reason: a new one is to come by a date. */
        post: operations["refuseReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/reply/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a reply back to the clerk, before it has left the unit. */
        post: operations["sendReplyBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}/reply/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a reply back before it has left the unit. */
        post: operations["takeReplyBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for one, and for whom one stands in. */
        get: operations["listDeputies"];
        put?: never;
        /** Gives all that there are now. */
        post: operations["nameDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** By either of the two; gives all that are left. */
        delete: operations["endDeputy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputies/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a unit could stand in in a role. */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/display-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links for walls (大屏链接), without their addresses. */
        get: operations["listDisplayLinks"];
        put?: never;
        /** A new link; its address is told this once. */
        post: operations["createDisplayLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/display-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** What hangs on walls with it goes dark. */
        delete: operations["revokeDisplayLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads documents that make one plan together into tasks and saves them, or only reads them.
         * @description Nothing is stored unless all of them can be. With `Accept: application/x-ndjson` the answer is a line for each step, and a last one with the result or the problem.
         */
        post: operations["importDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares a corrected file with a document of a draft, or puts it in its place.
         * @description Tasks that a person has edited stay so unless the choices say otherwise. With `Accept: application/x-ndjson` the answer comes line by line, as that of an import.
         */
        post: operations["correctDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/doubts/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a passage that looks like a task as one that is none. */
        post: operations["settleDocumentDoubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they came. */
        get: operations["getDocumentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A leaf for all its units, or a unit with all its leaves. */
        get: operations["listEntries"];
        /** Figures for manual leaves, and that lines do not apply, with reasons; all of them or none. */
        put: operations["writeEntries"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What proves it. Gives all its files. */
        post: operations["addEntryFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Gives the other files. */
        delete: operations["removeEntryFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they came, for who scores the unit, and for itself. */
        get: operations["getEntryFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first. */
        get: operations["listEvidence"];
        put?: never;
        /** By its address, or in a form by its file. */
        post: operations["createEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        /** While no report proves something with it. */
        delete: operations["deleteEvidence"];
        options?: never;
        head?: never;
        patch: operations["editEvidence"];
        trace?: never;
    };
    "/api/evidence/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A reviewer's word that they have opened what is public. */
        post: operations["gradeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies of one thing become one with several places. */
        post: operations["joinEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same information at one more place. */
        post: operations["addEvidencePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["editEvidencePlace"];
        trace?: never;
    };
    "/api/evidence/{id}/places/{placeId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is at the place now. */
        post: operations["addEvidenceVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the unit has of a page, or under a title. */
        get: operations["findEvidenceCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/versions/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they came, for who reads the evidence or a report that it proves. */
        get: operations["getEvidenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/versions/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page as it was kept, and what checks have found. */
        get: operations["getPageExtract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/versions/{id}/page/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A reviewer's word in the place of checks that fail: 已人工核验 or 页面确已失效. */
        post: operations["statePage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Extensions (延期申请) within the person's scope; what has not left its unit only for the unit. */
        get: operations["listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants several extensions as they were asked for, or refuses them: all of them, or none. */
        post: operations["decideExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an Excel workbook. */
        get: operations["exportExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** What is not said stays. */
        patch: operations["editFinding"];
        trace?: never;
    };
    "/api/findings/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A picture or file. */
        post: operations["addFindingFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** While the unit is inspected. */
        delete: operations["removeFindingFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It stays readable, with the reason, and deducts nothing. */
        post: operations["withdrawFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they came, for who reads the finding. */
        get: operations["getFindingFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers, too; and what the server was started for. */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/history/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what a form recorded. */
        delete: operations["undoRecording"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspections (季度督查) that the person sees. */
        get: operations["listInspections"];
        put?: never;
        /** A draft of an inspection. */
        post: operations["planInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An inspection as far as the person sees it: a unit sees itself alone until publication. */
        get: operations["getInspection"];
        put?: never;
        post?: never;
        /** Deletes a draft. */
        delete: operations["deleteInspection"];
        options?: never;
        head?: never;
        /** Changes a draft. */
        patch: operations["editInspection"];
        trace?: never;
    };
    "/api/inspections/{id}/circulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An inspection's circular (通报) in its versions. */
        get: operations["listCirculars"];
        put?: never;
        /** Drafts it from the data. */
        post: operations["draftCircular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/circulars/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its figures and tables. */
        get: operations["getCircular"];
        put: operations["editCircular"];
        post?: never;
        /** Deletes a draft. */
        delete: operations["dropCircular"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/circulars/{number}/annexes.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranking, problems and sheets. */
        get: operations["getCircularAnnexes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/circulars/{number}/circular.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCircularWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/circulars/{number}/circular.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same document, where the server makes PDF files. */
        get: operations["getCircularPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/circulars/{number}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a version, signed; it does not change any more. */
        post: operations["publishCircular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/circulars/{number}/published.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published, byte by byte, as its hash is of it. */
        get: operations["getPublishedCircular"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/circulars/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a further version, which corrects what is published. */
        post: operations["correctCircular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All draws (双随机) with what they need to be done again by hand. */
        get: operations["listDraws"];
        put?: never;
        /** Draws again, with a reason; the former draw is kept. */
        post: operations["drawAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the units' answers to an inspection are (反馈). */
        get: operations["listFeedback"];
        put?: never;
        /** Ends the field work and asks the units for their answers; unchecked units are named by whoever goes on. */
        post: operations["askInspectionFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/finalising": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freezes the scores (定稿), once all units have answered in time and their objections are decided. */
        post: operations["finaliseInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What starting a draft now would do: its units, what it costs, and what keeps it from being started. */
        get: operations["getInspectionPreparation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of an inspection by comparison group and rank; for units once it is published. */
        get: operations["getInspectionRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/ranking/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Computes the scores of all units as they are now; nothing that anybody entered changes. */
        post: operations["refreshInspectionRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/rectification-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An inspection's orders to rectify (整改通知书), and the findings that can be ordered. */
        get: operations["listRectificationOrders"];
        put?: never;
        /** Sends an order to each unit under one sign-off. */
        post: operations["sendRectificationOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/repeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重复问题, by item of the check list. */
        get: operations["listRepeatedProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/samples/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes out a sample that was added by hand. */
        delete: operations["removeSample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freezes units, groups and check list, draws units, inspectors and samples, and begins the field work. */
        post: operations["startInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's answer to its sheet, and what was decided. */
        get: operations["getFeedback"];
        put?: never;
        /** Answers to a sheet: no objection (无异议), or what is disputed. */
        post: operations["answerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/feedback/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an answer leave the unit: its head does. */
        post: operations["approveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/feedback/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides on what a unit disputes (维持、调整、撤销), in writing. */
        post: operations["decideObjections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/feedback/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an answer back to the clerk before it has left. */
        post: operations["sendFeedbackBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/feedback/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an answer back before it has left the unit. */
        post: operations["takeFeedbackBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/figures/{figure}/doubt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolves what an inspector says to be wrong with a computed figure (待核). */
        post: operations["resolveFigureDoubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/figures/{figure}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that a figure of a sheet was counted from. */
        get: operations["getFigureRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was found at a unit, with pictures and evidence; also what was withdrawn, with the reason. */
        get: operations["listUnitFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/inspectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names by hand who inspects a unit, with a reason. */
        put: operations["nameInspectors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The samples of a unit, and what can be added to them. */
        get: operations["listSamples"];
        put?: never;
        /** Adds a sample by hand, with a reason. */
        post: operations["addSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's sheet (督查评分表), with its working. */
        get: operations["getUnitSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/units/{unitId}/sheet.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's sheet as a Word document. */
        get: operations["getUnitSheetDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be put on a team; inspectors first. */
        get: operations["listPossibleInspectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaders' instructions (领导批示) to units within the scope, or to be decided by the person. */
        get: operations["listInstructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws an instruction; nobody need reply any more. */
        post: operations["withdrawInstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issued tasks of which an assignment is within the person's scope, each with those that are. */
        get: operations["listLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/export.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person sees of the ledger, as a Word document. */
        get: operations["exportLedgerWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person sees of the ledger, as an Excel workbook. */
        get: operations["exportLedgerExcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many pass a filter, and what can be filtered by. */
        get: operations["summariseLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shared ones, and the person's own. */
        get: operations["listLedgerViews"];
        put?: never;
        post: operations["createLedgerView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteLedgerView"];
        options?: never;
        head?: never;
        patch: operations["editLedgerView"];
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A stream of what changes within the scope of the person, as server-sent events.
         * @description Events: `start`, `changes` (an array of LiveChange), `everything` (something was missed: all may be another), `beat` every 20 seconds, `ended` where the session is over. `Last-Event-ID`, or `after`, goes on from an event.
         */
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of measures (指标数据), by unit. */
        get: operations["listMeasureFigures"];
        /** Figures with their sources; all of them or none. */
        put: operations["writeMeasureFigures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A workbook with a row for each unit, measure and period, to be filled in and brought back. */
        get: operations["downloadMeasures"];
        put?: never;
        /**
         * Compares an edited workbook with what is there, or does what it says.
         * @description Rows are matched by identifier, added ones by unit, measure and period. What somebody else has changed since the download stays, unless `conflicts` says otherwise. Either everything is done or nothing.
         */
        post: operations["importMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices (督办单) within the scope, or to be decided by the person; drafts only for the office. */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice by its address, such as 2026-blue-3. */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{address}/document.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice as a Word document in the official form. */
        get: operations["getNoticeDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a notice (撤回); it keeps its number. */
        post: operations["withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft with the text that the facts give. */
        post: operations["draftNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a draft. */
        put: operations["editNotice"];
        post?: never;
        /** Deletes a draft. */
        delete: operations["deleteNoticeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an Excel workbook (督办单台账). */
        get: operations["exportNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices that the lights of today call for. */
        get: operations["listNoticeProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/proposals/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says, with a reason, that nothing is sent for a cause; it is proposed again once that grows worse. */
        post: operations["dismissNoticeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends proposals and drafts under one sign-off, each with its number: all, or none. */
        post: operations["sendNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person is told. */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what the person is told of what, and when. */
        get: operations["getOwnMessages"];
        put: operations["setOwnMessages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/own/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a test message with a code to an address; until the code is typed nothing else goes there. */
        post: operations["askContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/own/contacts/{medium}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/own/contacts/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The address is the person’s: the code has come back. */
        post: operations["verifyContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the person has read some; gives what is left. */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of it is unread; 1000 stands for more. */
        get: operations["countNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a unit gives itself (自评), with all its indicators. */
        get: operations["getOwnFigures"];
        /** Own figures and words; all of them or none. */
        put: operations["writeOwnFigures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the published pages of evidence checked before all others. */
        post: operations["askPageChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-checks/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose published pages may be checked. */
        get: operations["listPageHosts"];
        put?: never;
        /** One that is there already stays as it is. */
        post: operations["addPageHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-checks/hosts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Its pages are not checked any more; what was found stays. */
        delete: operations["removePageHost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-checks/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pages at which checks have failed on three days (未能核验). */
        get: operations["listPagesToSee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by account, or those that a search finds. */
        get: operations["listPeople"];
        put?: never;
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["editPerson"];
        trace?: never;
    };
    "/api/people/{id}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for a person, and for whom that person does. */
        get: operations["listDeputiesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person handed over or took over. */
        get: operations["listHandOvers"];
        put?: never;
        /** A person's duties in a unit go to somebody else. */
        post: operations["handOverDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/hand-overs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of each duty; nothing is changed. */
        post: operations["previewHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a person is in which units, as a whole. */
        put: operations["setMemberships"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/set-up-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link by which a person sets a password, once; an earlier one no longer works. */
        post: operations["createSetUpLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares an edited workbook with the people there are, or does what it says.
         * @description Rows are matched by identifier. Each column needs the permission that a change by hand needs: accounts are the one administrator’s, roles the other’s. Either everything is done or nothing.
         */
        post: operations["importPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The import that can still be undone, if there is one. */
        get: operations["listPeopleImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what an import did. */
        delete: operations["undoPeopleImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/imports/{id}/set-up-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A set-up link for everybody whom an import has added and who has no password yet. */
        post: operations["createImportedLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People as a workbook that is edited and brought back. */
        get: operations["downloadPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans, newest year first. */
        get: operations["listPlans"];
        put?: never;
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlan"];
        put?: never;
        post?: never;
        /** Deletes a draft with everything in it. */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        patch: operations["editPlan"];
        trace?: never;
    };
    "/api/plans/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed a plan since it was issued: the newest first. */
        get: operations["listAmendments"];
        put?: never;
        /** Edits, adds and cancels tasks of an issued plan, with their assignments; the units concerned are told. */
        post: operations["amendPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/amendments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares edited tasks with those of an issued plan, or makes one amendment of them.
         * @description Rows are matched by identifier, rows without one are added. What somebody else has changed since the download stays, unless `conflicts` says otherwise. Either everything is done or nothing.
         */
        post: operations["amendByWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/amendments/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same edit of several tasks of an issued plan: one amendment. */
        post: operations["amendTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the year of an issued plan; from then on it is read only. */
        post: operations["archivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unfinished tasks of an issued or archived plan, as they would go on in the next year. */
        get: operations["previewCarryOver"];
        put?: never;
        /** Puts unfinished tasks into a later year's draft, new or there, linked to where they came from. */
        post: operations["carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be undone and redone now. */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person says that the draft is checked: no doubt is open. */
        post: operations["checkPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/doubts/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One answer to the doubts of one kind at several tasks; one change, undone as one. */
        post: operations["settleDoubts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/export.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan's task table as a Word document. */
        get: operations["exportPlanWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan's task table as an Excel workbook. */
        get: operations["exportPlanExcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/history.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued plan's assignments, as a form in which their history is filled in (补录). */
        get: operations["downloadHistoryForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/history/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares a filled form with the assignments, or records what it says.
         * @description Rows are matched by identifier. What has happened since the download stays, unless `conflicts` says otherwise. Either everything is recorded or nothing.
         */
        post: operations["recordHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/history/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The recording that can still be undone, if there is one. */
        get: operations["listRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues a plan as its preview shows it: its units get their assignments, and the plan its rounds. */
        post: operations["issuePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/issuing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as it would be issued today, and what still hinders. */
        get: operations["previewIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** How the plan is to be issued. */
        patch: operations["setIssuing"];
        trace?: never;
    };
    "/api/plans/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a plan's tasks come from, and where they went: tasks of other years. */
        get: operations["getLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an issued or archived plan has come to: what is closed, cancelled and open. */
        get: operations["getOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the change again that was undone last. */
        post: operations["redoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can review the office's own unit: people of other units. */
        get: operations["listReviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan's reporting rounds. */
        get: operations["listPlanRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a plan. */
        get: operations["getPlanSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes figures. Rounds that have not opened yet follow; where dates move, `seen` agrees to that. */
        patch: operations["setPlanSettings"];
        trace?: never;
    };
    "/api/plans/{id}/settings/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All changes of the figures, the last one first. */
        get: operations["listSettingChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/settings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change does to what is there already. */
        post: operations["previewSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clock stops (停表) of a plan, the newest first. */
        get: operations["listStops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/stops/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments of a plan whose clock the person may stop. */
        get: operations["listStoppable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan's tasks in their order. */
        get: operations["listTasks"];
        put?: never;
        /** A task by hand, or from a block that is not a task. */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan's tasks as a workbook that is edited and brought back. */
        get: operations["downloadTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same deadline for several tasks, whose printed words stay; one change, undone as one. */
        post: operations["setDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes standing tasks of those with a duration for a deadline, and of the duration a target; one change. */
        post: operations["settleDurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One edit of several tasks of a draft; one change, undone as one. */
        post: operations["editTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/edit/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one edit of several tasks would do, in a draft or as an amendment; nothing is stored. */
        post: operations["previewTaskEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tasks/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares edited tasks with those of a draft, or does what they say.
         * @description Rows are matched by identifier, rows without one are added. What somebody else has changed since the download stays, unless `conflicts` says otherwise. Either everything is done or nothing.
         */
        post: operations["importTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the archiving back: what it closed is open again as it was. */
        post: operations["unarchivePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back the last change of the draft as a whole. */
        post: operations["undoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/units/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what a printed name means, in all tasks of a plan; one change, undone as one. */
        post: operations["matchUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/units/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers every name of a plan that is still unknown as a unit of its own; one change, undone as one. */
        post: operations["registerUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order to rectify. */
        get: operations["getRectificationOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-orders/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order to rectify as a Word document in the official form. */
        get: operations["getRectificationOrderDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-orders/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws an order; it keeps its number. */
        post: operations["withdrawRectificationOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rectifications (整改) that the person sees. */
        get: operations["listRectifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rectification with its whole history. */
        get: operations["getRectification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports with proof what was put right (报送整改情况). */
        post: operations["proveRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/proof/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a proof leave the unit: its head does. */
        post: operations["approveProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/proof/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a proof back to the clerk before it has left the unit. */
        post: operations["sendProofBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/proof/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a proof back before it has left the unit. */
        post: operations["takeProofBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/re-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what the re-check (复查) has shown: put right, or not. */
        post: operations["reCheckRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopens what was closed, with a reason (重新整改). */
        post: operations["reopenRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectifications/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an Excel workbook (整改台账). */
        get: operations["exportRectifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register-loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The load that can still be undone, if there is one. */
        get: operations["listRegisterLoads"];
        put?: never;
        /** Fills a register that holds at most one unit with the usual units of a county. */
        post: operations["loadRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register-loads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the units of a load out of the register again. */
        delete: operations["undoRegisterLoad"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reminders, calls and letters, the newest first. */
        get: operations["listReminders"];
        put?: never;
        /** Reminds by hand: all that are named, or nobody. */
        post: operations["sendReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down a call or a letter about assignments. */
        post: operations["recordReminderCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that pass, as an Excel workbook. */
        get: operations["exportReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person was reminded of in the last five working days, and still waits. */
        get: operations["listOwnReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom reminders by hand would tell, and which are refused; nobody is told. */
        post: operations["previewReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for, the newest first; the office sees its own. */
        get: operations["listRemovals"];
        put?: never;
        /** Asks for content to be destroyed (清除) that must never have been there. Nothing is destroyed yet. */
        post: operations["askRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/removals/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Destroys the content everywhere; nobody can bring it back. */
        post: operations["approveRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/removals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves everything as it is. */
        post: operations["refuseRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/removals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what one has asked for oneself. */
        post: operations["withdrawRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the person's units owe in one round. */
        get: operations["listOwedReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with all its versions. */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the unit that leads the task says of it. */
        post: operations["commentReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps what is written so far. */
        put: operations["writeReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补报: takes it although its round has closed. */
        post: operations["reopenReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the unit, with a reason and a date. */
        post: operations["returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns after all what was accepted. */
        post: operations["revokeAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the clerk, with a reason. */
        post: operations["sendReportBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts reports; all of them, or none. */
        post: operations["acceptReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets reports leave the unit. */
        post: operations["approveReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back what an import wrote. */
        delete: operations["undoReportImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that the person reviews, or reads as the unit that leads: those that wait longest first. */
        get: operations["listReportsToReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/review/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rounds of the reports that the person reviews. */
        get: operations["listRoundsToReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/review/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the office takes to decide, by quarter of issued plans; nobody's own times. */
        get: operations["getReviewTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits reports; all of them, or none. */
        post: operations["submitReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/unchanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 无变化: nothing has changed since the last round; written, and submitted if wanted. */
        post: operations["reportUnchanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the person has just accepted or returned waits for review again; all of them, or none. */
        post: operations["undoDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes reports back before they are reviewed. */
        post: operations["withdrawReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/circular.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The circular of the result (考核结果通报). */
        get: operations["getResultCircularWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/circular.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getResultCircularPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/ranking.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranking (考核结果排名) of the final result. */
        get: operations["getResultRankingWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/ranking.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getResultRankingPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/ranking.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getResultRankingExcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/transfer.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getResultTransferCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/transfer.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the overall assessment (移交): a row per unit. */
        get: operations["getResultTransferExcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/units/{unitId}/sheet.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's score sheet (计分表), with every working. */
        get: operations["getScoreSheetWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/units/{unitId}/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Word document, where the server makes PDF files. */
        get: operations["getScoreSheetPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{planId}/units/{unitId}/sheet.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getScoreSheetExcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What opening the round now would ask of which units. */
        get: operations["previewOpening"];
        put?: never;
        /** Opens the next round before its day. */
        post: operations["openRoundEarly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/units/{unitId}/reports.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a unit owes in a round, as a form that is filled in and brought back. */
        get: operations["downloadReportForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/units/{unitId}/reports/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares a filled form with the reports, or writes them as drafts.
         * @description Rows are matched by identifier. What was written on the page since the download stays, unless `conflicts` says otherwise. Either everything is written or nothing; nothing is submitted.
         */
        post: operations["importReportForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/units/{unitId}/reports/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The import that can still be undone, if there is one. */
        get: operations["listReportImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schemes (考核方案), the newest year first. */
        get: operations["listSchemes"];
        put?: never;
        /** A new draft: empty, as a copy or from a template. */
        post: operations["createScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scheme with its units, and what is wrong with a draft. */
        get: operations["getScheme"];
        /** Keeps a draft, whatever is still wrong with it. */
        put: operations["editScheme"];
        post?: never;
        /** Deletes a draft. */
        delete: operations["deleteScheme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freezes a draft with its units, and gives it a number. */
        post: operations["adoptScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a scheme does to points and ranks, beside another one (推演); nothing is stored.
         * @description With `Accept: application/x-ndjson` the answer comes line by line: how many units are computed (`progress`), then the `result` or the `problem`. Whoever goes away ends it.
         */
        post: operations["rehearseScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/rehearsal.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moves and differences line by line as an Excel workbook. */
        get: operations["exportRehearsal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/rehearsal/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for one unit, line by line. */
        post: operations["rehearseUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft what an edited workbook says, all of it or nothing; every wrong cell is named. */
        post: operations["importScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/{id}/workbook.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scheme as an Excel workbook that can be edited. */
        get: operations["exportScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schemes to begin with; none of them is kept yet. */
        get: operations["listSchemeTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of a plan with their scores, by comparison group; for units their own until it is published. */
        get: operations["getScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/{planId}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Running totals by day and inspection totals by quarter. */
        get: operations["getScoreTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/{planId}/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's scorecard (计分卡) with its ledger. */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/{planId}/units/{unitId}/lines/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands behind a line of a ledger. */
        get: operations["getLineFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issued plans, the newest year first. */
        get: operations["listAssessedPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a plan is scored, and how far that is. */
        get: operations["getScoringOutline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans for which the person scores units, or writes own figures (自评). */
        get: operations["listScoredPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person. */
        get: operations["getSelf"];
        put?: never;
        /** Starts a session, which a cookie holds. */
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** One of the person's own sessions. */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in. */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** In which the person is written to. */
        put: operations["chooseLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page shows. */
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all of the person's other sessions. */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To the provider, to sign in there. */
        get: operations["goToProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the provider sends the browser back to. */
        get: operations["returnFromProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To the provider, to link the own account there. */
        post: operations["linkOwnAccount"];
        delete: operations["unlinkOwnAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the first accounts, once. */
        post: operations["setUpInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a link is for. */
        post: operations["getSetUpLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the password of the person whose link it is. */
        post: operations["setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules for passwords, and who changed them. */
        get: operations["getPasswordSettings"];
        /** Passwords that there are stay good. */
        put: operations["setPasswordSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules for reminders, and who changed them. */
        get: operations["getReminderSettings"];
        /** What has gone out stays as it was. */
        put: operations["setReminderSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/reminders/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What such rules would send on the next working day; nothing is changed. */
        post: operations["forecastReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What units see of the units below them. */
        get: operations["getVisibility"];
        put: operations["setVisibility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be named as drafter, checker and signer (拟稿、核稿、签发), and who was last. */
        get: operations["listSigningNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a step. */
        delete: operations["removeStep"];
        options?: never;
        head?: never;
        /** Changes a step, or ticks it. */
        patch: operations["editStep"];
        trace?: never;
    };
    "/api/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops the clock of assignments. */
        post: operations["enterStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stops/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a stop: its end, its days, its assignments. */
        put: operations["changeStop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stops/{id}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a stop back, with a reason: it counts no more. */
        post: operations["takeBackStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stops/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of which the person may see clock stops (停表), or stop the clock, the newest first. */
        get: operations["listStopPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stops/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a stop would move the effective deadlines. */
        post: operations["previewStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lights of a plan by unit and by section. */
        get: operations["getSupervisionBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/board/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an Excel workbook. */
        get: operations["exportSupervisionBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/board/urgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The assignments in some cells that are red or yellow and wait for their unit; nothing is changed. */
        post: operations["selectUrgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of a plan that lag behind today, by unit (一季一调度). */
        get: operations["previewSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/sheets/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The sheets of some units as a Word document, a page for each. */
        post: operations["writeSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office's own Word templates, and the fields they may have. */
        get: operations["listTemplates"];
        put?: never;
        /** Keeps a file as the next version; it is not used until it is chosen. */
        post: operations["addTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/templates/{id}/file.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTemplateFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/templates/{id}/preview.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template with sample words in its fields. */
        get: operations["previewTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/templates/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What documents of a kind are made of from now on. */
        put: operations["chooseTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/templates/starter.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template to begin with, in the official form. */
        get: operations["getStarterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a person of the office, or, to others who read it, for the office as one. */
        get: operations["listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued task, if one of its units is within the scope. */
        get: operations["getIssuedTask"];
        put?: never;
        post?: never;
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch: operations["editTask"];
        trace?: never;
    };
    "/api/tasks/{id}/doubts/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps what a doubt is about as it stands. */
        post: operations["settleTaskDoubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A leader writes one on a task, or the office enters one. */
        post: operations["giveInstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the task that directly follows into this one. */
        post: operations["mergeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a task after another one. */
        post: operations["moveTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reminders, calls and letters of a task, as far as they are of units within the scope; the newest first. */
        get: operations["listRemindersOfTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task's reports within the person's scope. */
        get: operations["listReportsOfTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes two tasks of one. */
        post: operations["splitTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/targets/{number}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names the assignments that a count target of an issued task binds, instead of every one; gives all of them. */
        put: operations["nameTargetUnits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person's units are told of, and they have not seen. */
        get: operations["listUnitEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-events/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the person has seen some; gives those that are left. */
        post: operations["seeUnitEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All groups, in the order in which they were added. */
        get: operations["listUnitGroups"];
        put?: never;
        post: operations["createUnitGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnitGroup"];
        put?: never;
        post?: never;
        /** Refused while a draft names the group. */
        delete: operations["deleteUnitGroup"];
        options?: never;
        head?: never;
        patch: operations["editUnitGroup"];
        trace?: never;
    };
    "/api/unit-groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to a group today, in the office's order. */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-groups/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would belong to a group of this rule today. */
        post: operations["previewUnitGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units in the office's own order, or those that a search finds. */
        get: operations["listUnits"];
        put?: never;
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        patch: operations["editUnit"];
        trace?: never;
    };
    "/api/units/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has changed what of a unit and when, the newest first. */
        get: operations["listUnitChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a unit elsewhere in the office's order. */
        post: operations["moveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reorganisations in which a unit ended or took over, the newest first. */
        get: operations["listReorganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units whose names are nearest to a printed one; at most three, the best first. */
        get: operations["listUnitCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares an edited workbook with the register, or does what it says.
         * @description Rows are matched by identifier. What somebody else has changed since the download stays, unless `conflicts` says otherwise. Either everything is done or nothing.
         */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register as a workbook that is edited and brought back. */
        get: operations["downloadUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends units and hands their open assignments to a successor, as one step.
         * @description What is closed or cancelled stays with the units that end, and so do the rounds before the day. It takes effect at once and cannot be undone.
         */
        post: operations["reorganiseUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/reorganisations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exactly what a reorganisation would do; nothing is changed. */
        post: operations["previewReorganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cockpit for whoever has the link. */
        get: operations["getWall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the person, and the dates ahead. */
        get: operations["getWorkbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptReply: {
            /** @description The version that the sender has seen. */
            version: number;
            words?: string;
        };
        ActMaybeWithWords: {
            reason?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        ActOnAssignment: {
            /** @description The version that the sender has seen. */
            version: number;
        };
        ActOnDemand: {
            /** @description The version that the sender has seen. */
            version: number;
        };
        ActOnFeedback: {
            /** @description The version that the sender has seen. */
            version: number;
        };
        ActOnRectification: {
            /** @description The version that the sender has seen. */
            version: number;
        };
        ActWithWords: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        AddPageHost: {
            /** @example *.example.gov.cn */
            pattern: string;
        };
        AddPlaceForm: {
            /** @description Absent: not public. */
            channel?: components["schemas"]["EvidenceChannel"] | null;
            /** Format: binary */
            file?: string;
            /** Format: date */
            formedOn?: string | null;
            /** Format: date */
            publishedOn?: string | null;
            /** @description http or https; absent where a file comes with it. */
            url?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        AddSample: {
            assignmentId: number;
            evidenceId: number | null;
            /** @description Why it is added to what was drawn. */
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        AddTemplateForm: {
            /** Format: binary */
            file: string;
            kind: components["schemas"]["TemplateKind"];
        };
        AddVersionForm: {
            /** Format: binary */
            file?: string;
            /** @description http or https; absent where a file comes with it. */
            url?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        AdoptScheme: {
            /** @description The version that the sender has seen. */
            version: number;
        };
        AmendByWorkbookForm: {
            /** @description Deadlines that have passed are meant so. */
            acceptPassedDeadlines?: boolean;
            /** @description `comparison` of the dry run that is applied. */
            comparison?: string;
            /** @description What holds where the file and somebody else have changed a field in different ways. */
            conflicts?: components["schemas"]["ConflictChoice"];
            dryRun?: boolean;
            /**
             * Format: binary
             * @description The workbook (.xlsx).
             */
            file: string;
            /** @description Why; the units concerned read it. Not needed in a dry run. */
            reason?: string;
        };
        AmendedTask: {
            /** @description The same; of an added task, all of it. */
            after: components["schemas"]["ChangedContent"] | null;
            /** @description Of an edited task, the fields that differ. */
            before: components["schemas"]["ChangedContent"] | null;
            kind: components["schemas"]["AmendmentKind"];
            taskId: number;
            /** @description As it is called now. */
            title: string;
        };
        Amendment: {
            /** Format: date-time */
            at: string;
            /** @description The name of the person who made it. */
            by: string | null;
            id: number;
            reason: string;
            /** @description None where only the reviewer of the office's own unit was replaced. */
            tasks: components["schemas"]["AmendedTask"][];
        };
        AmendmentDone: {
            amendment: components["schemas"]["Amendment"];
            /** @description How many units are told of it. */
            units: number;
        };
        /** @enum {string} */
        AmendmentKind: "edited" | "added" | "cancelled";
        AmendPlan: {
            /** @description Deadlines that have passed are meant so. */
            acceptPassedDeadlines?: boolean;
            /** @description 临时交办: they come behind all others. */
            added: components["schemas"]["TaskContent"][];
            cancelled: components["schemas"]["SeenTask"][];
            edited: components["schemas"]["EditedTask"][];
            /** @description Why; the units concerned read it. */
            reason: string;
            /** @description Who reviews the office's own unit from now on. */
            reviewerId?: number;
        };
        AmendTasks: {
            /** @description Deadlines that have passed are meant so. */
            acceptPassedDeadlines?: boolean;
            edit: components["schemas"]["BulkEdit"];
            /** @description Why; the units concerned read it. */
            reason: string;
            tasks: components["schemas"]["SeenTask"][];
        };
        Answer: {
            answer: components["schemas"]["CheckAnswer"];
            /** Format: date-time */
            answeredAt: string;
            answeredBy: string;
            /** @description `item:ID`, `item:ID:ASSIGNMENT`, `quantity`, `timeliness` or `veto`. */
            question: string;
            version: number;
            words: string | null;
        };
        AnswerConforming: {
            /** @description Of items alone: `item:ID` or `item:ID:ASSIGNMENT`. */
            questions: string[];
        };
        AnswerFeedback: {
            /** @description Empty: no objection (无异议). */
            objections: components["schemas"]["RaiseObjection"][];
            /** @description The version that the sender has seen. */
            version: number;
            /** @description May be empty. */
            words: string;
        };
        ApproveRemoval: {
            /** @description The digest of the request that was seen. */
            digest: string;
            /** @description Why; without the content itself, as the reason stays. */
            reason: string;
        };
        ArchivePlan: {
            /** @description Open assignments of standing and recurring tasks that the year completes (本年度完成). */
            completed: number[];
            /** @description The version that the sender has seen. */
            version: number;
        };
        Archiving: {
            /** Format: date-time */
            at: string;
            /** @description The name of the person who archived the plan. */
            by: string | null;
            /** @description Why it was taken back. */
            reason: string | null;
            /** Format: date-time */
            takenBackAt: string | null;
            takenBackBy: string | null;
        };
        AskChecks: {
            /** @description Evidence whose published pages shall be checked now. */
            evidenceIds: number[];
        };
        AskContact: {
            /** @description An e-mail address, or the number of a mobile telephone. */
            address: string;
            medium: components["schemas"]["Medium"];
        };
        AskedChecks: {
            /** @description Pages of hosts that nobody has listed. */
            notListed: number;
            /** @description Pages that are checked now. */
            pages: number;
            /** @description Pages that were checked within the last minute. */
            recent: number;
        };
        AskedSheet: {
            /** @description 工作要求 */
            asked: string;
            unitId: number;
        };
        AskExtension: {
            /**
             * Format: date
             * @description The deadline that is asked for.
             */
            date: string;
            reason: components["schemas"]["ExtensionReason"];
            /** @description The version that the sender has seen. */
            version: number;
            /** @description Why, in words. */
            words: string;
        };
        AskFeedback: {
            /** @description The units of the inspection (`InspectionUnit.id`) that are not checked, by whoever goes on all the same. */
            unchecked: number[];
            /** @description The version that the sender has seen. */
            version: number;
        };
        AskRemoval: {
            field: components["schemas"]["RemovableField"];
            /** @description Absent for a record alone, which is found by its words. */
            objectId?: number;
            objectKind: components["schemas"]["RemovableKind"];
            /** @description Why; without the content itself, as the reason stays. */
            reason: string;
            /** @description The words that shall go, as they stand in the field; absent: the whole field. Always given for `text` and `words`. */
            words?: string;
        };
        AssessedPlan: {
            /** @description Whether a scheme is adopted for it. */
            isScored: boolean;
            planId: number;
            title: string;
            year: number;
        };
        AssessmentEvent: {
            count: number;
            files: components["schemas"]["ScoreFile"][];
            /** Format: date */
            happenedOn: string;
            hasStatement: boolean;
            id: number;
            /** @description The key of the scheme's entry. */
            kind: string;
            /** @description Whether the person changes something of it. */
            mayChange: boolean;
            /** @description Null where the scheme in force has none such. */
            of: components["schemas"]["EventKind"] | null;
            /** @description Chosen within a range. */
            points: string | null;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            state: components["schemas"]["AssessmentEventState"];
            /** @description Events with the same one are one thing (同一问题). */
            subject: string | null;
            unitId: number;
            unitName: string;
            version: number;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnBy: string | null;
            withdrawnReason: string | null;
        };
        AssessmentEventPage: {
            /** @description The newest day first. */
            items: components["schemas"]["AssessmentEvent"][];
            /** @description Subjects that events of the plan have, by which one says: the same. */
            subjects: string[];
            total: number;
        };
        /** @enum {string} */
        AssessmentEventState: "standing" | "withdrawn";
        AssessmentScheme: {
            /** Format: date-time */
            adoptedAt: string | null;
            body: components["schemas"]["SchemeBody"];
            copiedFrom: number | null;
            id: number;
            /** @description Of adoption, from 1 within the plan. */
            number: number | null;
            planId: number;
            planTitle: string;
            /** @description None, once it is adopted. */
            problems: components["schemas"]["SchemeProblem"][];
            selection: components["schemas"]["UnitSelection"];
            state: components["schemas"]["SchemeState"];
            title: string;
            /** @description Of a draft as the register is today; else as fixed at adoption. */
            units: components["schemas"]["SchemeUnit"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description In basis points. */
            weight: number;
            year: number;
        };
        AssignmentDeadlines: {
            /**
             * Format: date
             * @description The date of the last granted extension, else the first deadline.
             */
            base: string;
            /** @description How it was counted from the base; null where nothing has moved it, or it is more than five years away. */
            counting: components["schemas"]["Counting"] | null;
            /**
             * Format: date
             * @description 有效期限: the base, moved on by the clock stops.
             */
            effective: string;
            /**
             * Format: date
             * @description 首次期限: as issued, or as last amended by the office.
             */
            first: string;
            /** @description The first one first, with those that were taken back. */
            stops: components["schemas"]["AssignmentStop"][];
            /** @description Working days left to it; below 0 it has passed. Null for what is no longer open. */
            workingDays: number | null;
        };
        AssignmentLight: {
            /**
             * Format: date
             * @description 有效期限
             */
            effectiveDeadline: string | null;
            /**
             * Format: date
             * @description 首次期限; null without a date.
             */
            firstDeadline: string | null;
            /** @description null: cancelled. */
            light: components["schemas"]["LightColour"] | null;
            /** @description The earliest first. */
            missed: components["schemas"]["LightMissedPeriod"][];
            /**
             * Format: date
             * @description The day for which it holds; null while it is being computed anew, when the light is the one before.
             */
            on: string | null;
            reasons: components["schemas"]["LightReason"][];
        };
        AssignmentLine: {
            /** @description 本年度完成: the office closed it when it archived the plan. */
            completedForYear: boolean;
            deadline: components["schemas"]["Deadline"];
            /** @description The first one first. */
            handOvers: components["schemas"]["HandedOver"][];
            /** @description The assignment's identifier. */
            id: number;
            /** @description Whether the person has not seen yet that it was amended or cancelled. */
            isAmended: boolean;
            /** @description Whether the person has not seen yet that the unit got it. */
            isNew: boolean;
            /** @description 补录: what is known of its state and progress is from before its plan was followed here. */
            isRecorded: boolean;
            /** @description The printed number of the task. */
            no: string | null;
            /** @description Whether it is one of the units that the person reports or approves for. */
            own: boolean;
            planId: number;
            planState: components["schemas"]["PlanState"];
            role: components["schemas"]["UnitRole"];
            section: string[];
            shortName: string | null;
            state: components["schemas"]["AssignmentState"];
            taskId: number;
            title: string;
            unitId: number;
            unitName: string;
            /** @description Working days left to its date; below 0 it has passed. Null for what is no longer open. */
            workingDays: number | null;
            year: number;
        };
        /**
         * @description What the person can do now.
         * @enum {string}
         */
        AssignmentOffer: "receive" | "refuse" | "insist" | "reroute" | "request-closing" | "approve-closing" | "send-back-closing" | "withdraw-closing" | "accept-closing" | "refuse-closing" | "reopen" | "keep" | "ask-extension" | "approve-extension" | "send-back-extension" | "withdraw-extension" | "grant-extension" | "refuse-extension" | "keep-stops";
        AssignmentPage: {
            items: components["schemas"]["AssignmentLine"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
        };
        /** @enum {string} */
        AssignmentState: "awaiting-receipt" | "in-progress" | "refused" | "closing" | "closed" | "cancelled";
        AssignmentStop: {
            /** @description Of how many assignments it stops the clock. */
            assignments: number;
            /** Format: date-time */
            changedAt: string | null;
            /** @description Who changed it, the last time. */
            changedBy: string | null;
            /** @description Whether it moves the effective deadline on. */
            counts: boolean;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string | null;
            /** Format: date */
            firstDay: string;
            id: number;
            /**
             * Format: date
             * @description null while it goes on.
             */
            lastDay: string | null;
            reason: components["schemas"]["StopReason"];
            /**
             * Format: date-time
             * @description Since then it counts no more.
             */
            takenBackAt: string | null;
            takenBackBy: string | null;
            takenBackWords: string | null;
            version: number;
            words: string | null;
            /** @description Its working days so far; days that overlap stand in each. */
            workingDays: number;
        };
        /** @enum {string} */
        AuditAction: "installation.set-up" | "installation.set-visibility" | "installation.set-passwords" | "installation.set-reminders" | "installation.set-page-hosts" | "person.create" | "person.edit" | "person.give-roles" | "person.hand-over" | "person.make-link" | "person.link-identity" | "person.unlink-identity" | "person.import" | "person.undo-import" | "person.delete" | "person.set-contact" | "person.choose-messages" | "person.choose-language" | "person.set-password" | "deputy.name" | "deputy.end" | "deputy.hand-over" | "deputy.move" | "unit.create" | "unit.edit" | "unit.move" | "unit.add-alias" | "unit.remove-alias" | "unit.delete" | "group.create" | "group.edit" | "group.add-alias" | "group.remove-alias" | "group.delete" | "unit.reorganise" | "unit.take-over" | "register.load" | "register.undo-load" | "register.import" | "calendar.change" | "plan.create" | "plan.edit" | "plan.import-tasks" | "plan.check" | "plan.delete" | "plan.set-issuing" | "plan.set-figures" | "plan.issue" | "plan.amend" | "plan.name-target-units" | "plan.record-history" | "plan.undo-history" | "plan.archive" | "plan.unarchive" | "plan.carry-over" | "assignment.receive" | "assignment.name-persons" | "assignment.refuse" | "assignment.insist" | "assignment.reroute" | "assignment.request-closing" | "assignment.approve-closing" | "assignment.send-back-closing" | "assignment.withdraw-closing" | "assignment.accept-closing" | "assignment.refuse-closing" | "assignment.reopen" | "extension.ask" | "extension.approve" | "extension.send-back" | "extension.withdraw" | "extension.grant" | "extension.refuse" | "stop.enter" | "stop.change" | "stop.take-back" | "assignment.record-history" | "assignment.undo-history" | "assignment.dismiss-notice" | "assignment.order-steps" | "step.add" | "step.edit" | "step.remove" | "view.create" | "view.edit" | "view.delete" | "evidence.create" | "evidence.edit" | "evidence.add-place" | "evidence.edit-place" | "evidence.add-version" | "evidence.join" | "evidence.grade" | "evidence.confirm-page" | "evidence.state-page" | "evidence.delete" | "template.add" | "template.choose" | "circular.draft" | "circular.edit" | "circular.drop" | "circular.publish" | "scheme.create" | "scheme.edit" | "scheme.delete" | "scheme.adopt" | "score.load-measures" | "score.record-event" | "score.withdraw-event" | "score.enter" | "score.say-not-applicable" | "score.clear" | "score.write-own" | "result.waive" | "result.take-back-waiver" | "result.announce" | "result.finalise" | "result.publish" | "result.correct" | "appeal.make" | "appeal.approve" | "appeal.send-back" | "appeal.take-back" | "appeal.decide" | "display-link.create" | "display-link.revoke" | "document.import" | "round.open" | "round.open-early" | "round.settle" | "round.import-reports" | "round.undo-import" | "report.submit" | "report.approve" | "report.send-back" | "report.withdraw" | "report.accept" | "report.return" | "report.revoke" | "report.undo" | "report.comment" | "report.reopen" | "round.follow-calendar" | "round.follow-settings" | "reminder.run" | "reminder.send" | "reminder.call" | "notice.draft" | "notice.edit" | "notice.delete" | "notice.send" | "notice.withdraw" | "notice.reply" | "notice.approve-reply" | "notice.send-back-reply" | "notice.take-back-reply" | "notice.accept-reply" | "notice.refuse-reply" | "instruction.give" | "instruction.withdraw" | "instruction.reply" | "instruction.approve-reply" | "instruction.send-back-reply" | "instruction.take-back-reply" | "instruction.accept-reply" | "instruction.refuse-reply" | "inspection-unit.answer" | "inspection-unit.end" | "inspection-unit.reopen" | "finding.create" | "finding.edit" | "finding.withdraw" | "finding.add-file" | "finding.remove-file" | "inspection-unit.give-feedback" | "inspection-unit.approve-feedback" | "inspection-unit.send-back-feedback" | "inspection-unit.take-back-feedback" | "inspection-unit.decide-objections" | "inspection-unit.resolve-doubt" | "rectification-order.send" | "rectification-order.withdraw" | "rectification.prove" | "rectification.approve-proof" | "rectification.send-back-proof" | "rectification.take-back-proof" | "rectification.re-check" | "rectification.reopen" | "check-list.create" | "check-list.edit" | "check-list.retire" | "check-list.reuse" | "inspection.create" | "inspection.edit" | "inspection.delete" | "inspection.start" | "inspection.draw-again" | "inspection.name-inspectors" | "inspection.add-samples" | "inspection.remove-samples" | "inspection.ask-feedback" | "inspection.finalise" | "inspection.freeze-again" | "inspection.publish" | "removal.ask" | "removal.approve" | "removal.refuse" | "removal.withdraw" | "channel.create" | "channel.edit" | "channel.delete" | "channel.test" | "channel.resend" | "audit.read-values" | "audit.export" | "audit.verify";
        AuditChain: {
            last: components["schemas"]["SealedBatch"] | null;
            /** @description Entries after the last sealed one. */
            unsealed: number;
            verification: components["schemas"]["AuditVerification"] | null;
        };
        AuditedField: {
            after: string | null;
            /** @description SHA-256 of the salted value before; null where there was none. */
            before: string | null;
            /** @description The name of the field. */
            field: string;
        };
        /** @enum {string} */
        AuditedKind: "installation" | "person" | "deputy" | "unit" | "group" | "register" | "calendar" | "plan" | "assignment" | "extension" | "stop" | "step" | "view" | "evidence" | "template" | "circular" | "scheme" | "score" | "result" | "appeal" | "display-link" | "document" | "round" | "report" | "reminder" | "notice" | "instruction" | "inspection-unit" | "finding" | "rectification-order" | "rectification" | "check-list" | "inspection" | "removal" | "channel" | "audit";
        AuditedValue: {
            after: string | null;
            /** @description The value before as JSON; null where there is none. */
            before: string | null;
            field: string;
            /** @description Whether the values are those whose hashes the entry has. */
            genuine: boolean;
            /** @description Whether a value was there, and was removed. */
            removed: boolean;
        };
        AuditEntry: {
            /** @description The account at that time. */
            account: string | null;
            action: components["schemas"]["AuditAction"];
            address: string | null;
            /** Format: date-time */
            at: string;
            /** @description The batch that it is sealed in; null until then. */
            batch: number | null;
            fields: components["schemas"]["AuditedField"][];
            id: number;
            /** @description The person's present name. */
            name: string | null;
            objectId: number | null;
            objectKind: components["schemas"]["AuditedKind"];
            /** @description null where the system did it, or nobody was signed in. */
            personId: number | null;
            /** @description Why values were asked for, where this is such a request. */
            reason: string | null;
            requestId: string | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Goes into `before` for the next page; null at the end. */
            next: number | null;
        };
        AuditVerification: {
            /** @description Who had it checked; null where the system did by itself. */
            account: string | null;
            /** Format: date-time */
            at: string;
            /** @description So many batches, from the first one on, are as they were sealed. */
            batches: number;
            /** @description The first batch that is not as it was sealed. */
            broken: components["schemas"]["BrokenBatch"] | null;
            entries: number;
            /** @description The hash of the last of these batches. */
            head: string;
            /** @description Values that are still there. */
            values: number;
        };
        Awaiting: {
            count: number;
            /** @description 分管领导 */
            leader: string | null;
            /** @description 责任人 */
            responsiblePerson: string | null;
            unitId: number;
            unitName: string;
        };
        BoardCell: {
            lights: components["schemas"]["LightCounts"];
            section: string;
            unitId: number;
        };
        BoardFigures: {
            assignments: number;
            /** @description 延期待批, whatever their light is. */
            extensionsAsked: number;
            lights: components["schemas"]["LightCounts"];
            punctuality: components["schemas"]["Punctuality"];
        };
        BoardPlan: {
            id: number;
            state: components["schemas"]["PlanState"];
            title: string;
            year: number;
        };
        BoardSection: {
            assignments: number;
            /** @description 延期待批, whatever their light is. */
            extensionsAsked: number;
            lights: components["schemas"]["LightCounts"];
            punctuality: components["schemas"]["Punctuality"];
            /** @description Empty for tasks under no heading. */
            section: string;
        };
        BoardUnit: {
            assignments: number;
            /** @description 延期待批, whatever their light is. */
            extensionsAsked: number;
            id: number;
            lights: components["schemas"]["LightCounts"];
            name: string;
            punctuality: components["schemas"]["Punctuality"];
            shortName: string | null;
        };
        BonusThreshold: {
            isIncluded: boolean;
            score: string;
        };
        BrokenBatch: {
            batch: number;
            /** @description The entry, where it is one. */
            entry: number | null;
            reason: components["schemas"]["BrokenReason"];
        };
        /** @enum {string} */
        BrokenReason: "missing" | "number" | "previous" | "entries" | "digest" | "hash" | "value" | "gone";
        BulkEdit: {
            /** @description The printed words stay. */
            deadline?: components["schemas"]["DeadlineEdit"];
            lead?: components["schemas"]["UnitsEdit"];
            milestones?: components["schemas"]["MilestonesEdit"];
            responsible?: components["schemas"]["UnitsEdit"];
            /** @description null: as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description The headings above them, the highest first. */
            section?: string[];
            targets?: components["schemas"]["TargetsEdit"];
            text?: components["schemas"]["TextEdit"];
        };
        BulkEditedTask: {
            after: components["schemas"]["ChangedContent"];
            /** @description The fields that would differ. */
            before: components["schemas"]["ChangedContent"];
            taskId: number;
            /** @description As it is called now. */
            title: string;
        };
        BulkPreview: {
            /** @description How many tasks would change. */
            changed: number;
            /** @description While there are any, nothing can be done. */
            problems: components["schemas"]["BulkProblem"][];
            /** @description In their order; the first three hundred, if there are more. */
            tasks: components["schemas"]["BulkEditedTask"][];
        };
        BulkProblem: {
            code: components["schemas"]["BulkProblemCode"];
            field: components["schemas"]["TaskContentField"] | null;
            taskId: number;
            title: string;
        };
        /** @enum {string} */
        BulkProblemCode: "required" | "too-long" | "undecided" | "cancelled";
        /**
         * @description deadline: its printed words.
         * @enum {string}
         */
        BulkTextField: "no" | "section" | "title" | "requirement" | "deadline";
        BulkUnit: {
            /** @description hand: a person has chosen it for this task. */
            by: components["schemas"]["ResolvedBy"] | null;
            kind: components["schemas"]["UnitKind"];
            /** @description The name as printed. */
            printed: string;
            /** @description The register's full name of the unit or the group. Found anew by the server whenever it can be, unless `by` is hand. */
            resolved: string | null;
        };
        CalendarChange: {
            /** Format: date-time */
            at: string;
            days: components["schemas"]["DayChange"][];
            /** @description Where the year's notice was changed. */
            notice: components["schemas"]["NoticeChange"] | null;
            reason: string | null;
            version: number;
        };
        CalendarDay: {
            /** Format: date */
            date: string;
            kind: components["schemas"]["DayKind"];
            /** @description The holiday that it is, or that it works for. */
            name: string | null;
            /** @description null where only the days of the week say what it is. */
            setBy: components["schemas"]["DaySetter"] | null;
            /** @description The notice's document number, or the office's reason. */
            source: string | null;
        };
        CalendarYear: {
            /** @description Every day of the year. */
            days: components["schemas"]["CalendarDay"][];
            /** @description The first year that the calendar covers. */
            firstYear: number;
            /** @description The last one. */
            lastYear: number;
            /** @description null while it is not known: Monday to Friday are taken for working days then. */
            notice: components["schemas"]["HolidayNotice"] | null;
            /** @description The version of the whole calendar. */
            version: number;
            /** @description The working days of each month from January on. */
            workingDays: number[];
            year: number;
        };
        CallRecorded: {
            /** @description Of so many assignments. */
            calls: number;
            /** @description Reminders that waited for it. */
            settled: number;
        };
        CarriedOver: {
            carried: number;
            /** @description The draft that they went into. */
            plan: components["schemas"]["PlanSummary"];
            /** @description Titles of those that the draft has already. */
            skipped: string[];
        };
        CarryCandidate: {
            /** @description How many it has that are not cancelled. */
            assignments: number;
            /** @description As it would be in a plan of next year. */
            carriedDeadline: components["schemas"]["Deadline"];
            deadline: components["schemas"]["Deadline"];
            id: number;
            /** @description Where it goes on already. */
            into: components["schemas"]["LinkedTask"][];
            /** @description Its number in the plan's table, counted from 1. */
            number: number;
            /** @description How many of its assignments are open. */
            open: number;
            /** @description Whether it is likely meant. */
            proposed: boolean;
            section: string[];
            title: string;
            units: components["schemas"]["TaskUnit"][];
        };
        CarryOver: {
            /** @description The draft of a later year that they go into; else they make a new one. */
            intoId?: number;
            tasks: number[];
            /** @description The new draft's. */
            title?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        CarryPreview: {
            /** @description Drafts of later years, to be filled. */
            drafts: components["schemas"]["DraftOfLater"][];
            tasks: components["schemas"]["CarryCandidate"][];
            /** @description A title for a new draft. */
            title: string;
            /** @description The plan's, to be sent back with what is chosen. */
            version: number;
            /** @description The year of a new draft. */
            year: number;
        };
        Cell: {
            colSpan: number;
            /** @description Column of the grid, from 0. */
            column: number;
            end: number;
            rowSpan: number;
            start: number;
        };
        CellProblem: {
            /**
             * @description In a workbook of several tables with the sheet before it: 指标!D7.
             * @example D7
             */
            cell: string;
            code: components["schemas"]["CellProblemCode"];
            facts?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        CellProblemCode: "formula" | "broken" | "required" | "not-text" | "not-date" | "not-kind" | "not-a-choice" | "not-number" | "not-yes" | "not-yes-or-no" | "not-account" | "name-taken" | "account-taken" | "parent-unknown" | "own-ancestor" | "ends-before" | "role-unknown" | "unit-unknown" | "role-place" | "roles-conflict" | "last-administrator" | "own-account" | "not-yours" | "not-deadline" | "not-milestone" | "not-target" | "not-rhythm" | "too-long-here" | "undecided" | "identifier-unknown" | "identifier-twice" | "row-added" | "row-twice" | "identifier-changed" | "not-writable" | "not-percent" | "not-in-range" | "correction-unexplained" | "nothing-earlier" | "unchanged-and-written" | "targets-changed" | "not-asked-here" | "not-assigned" | "has-reported" | "state-fixed" | "not-recorded-state" | "closed-with-the-year" | "closed-already" | "own-closing-recorded" | "closed-below-all" | "only-when-closed" | "day-ahead" | "before-year" | "not-address" | "not-period" | "measure-unknown" | "denominator-not-wanted" | "figure-twice" | "place-changed" | "not-scored-by-you" | "evidence-titled" | "not-whole" | "not-weight" | "not-for-choice" | "not-quarters" | "not-unit-group" | "reference-unknown" | "owner-without-list" | "rule-or-division" | "level-skipped" | "below-leaf" | "key-malformed" | "sheet-missing" | "heads-changed" | "row-missing" | "too-many";
        Change: {
            /** Format: date-time */
            at: string;
            /** @description Who did it; null where that is not known. */
            by: components["schemas"]["ChangeAuthor"] | null;
            /** @description What it is called by: the task's no and title, or the count of tasks; the printed name and the unit of a match. */
            facts: {
                [key: string]: string;
            };
            id: number;
            kind: components["schemas"]["ChangeKind"];
        };
        ChangeAuthor: {
            id: number;
            name: string;
        };
        ChangedAssignment: {
            id: number;
            state: components["schemas"]["AssignmentState"];
            version: number;
        };
        /**
         * @description Since the first reading.
         * @enum {string}
         */
        ChangedBy: "file" | "hand" | "both";
        ChangedContent: {
            deadline?: components["schemas"]["Deadline"];
            /** @description The printed number. */
            no?: string | null;
            requirement?: string;
            /** @description How often its units report; null for as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description Headings above the task, the highest first. */
            section?: string[];
            targets?: components["schemas"]["Target"][];
            title?: string;
            units?: components["schemas"]["TaskUnit"][];
        };
        ChangedDemand: {
            id: number;
            state: components["schemas"]["DemandState"];
            version: number;
        };
        /** @enum {string} */
        ChangeKind: "create" | "from-block" | "edit" | "deadline" | "bulk-edit" | "import-table" | "remove" | "split" | "merge" | "move" | "settle" | "match" | "carry-over" | "reimport";
        ChangeOutcome: {
            change: components["schemas"]["Change"];
            /** @description Documents whose doubts or passages that are no task may differ now. */
            documents: number[];
            /** @description The tasks that it has taken away. */
            removed: number[];
            /** @description The tasks that it has brought back or changed, as they are now. */
            tasks: components["schemas"]["DraftTask"][];
        };
        ChangePassword: {
            password: string;
            /** @description The present one. */
            present: string;
        };
        ChangeStop: {
            /** @description The assignments whose clock rests: some more, or some less than before. */
            assignments: number[];
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description null: it goes on until its end is entered.
             */
            lastDay: string | null;
            reason: components["schemas"]["StopReason"];
            /** @description The version that the sender has seen. */
            version: number;
            /** @description Needed for another reason. */
            words?: string;
        };
        Channel: {
            /** Format: date-time */
            deliveredAt: string | null;
            email: components["schemas"]["EmailChannel"] | null;
            enabled: boolean;
            /** Format: date-time */
            failedAt: string | null;
            /** @description Why something was last not delivered: a code. */
            failure: string | null;
            /** @description Messages that were given up. */
            givenUp: number;
            id: number;
            kind: components["schemas"]["ChannelKind"];
            name: string;
            /** @description Whether this server has the key under which its secrets are kept. */
            readable: boolean;
            robot: components["schemas"]["RobotChannel"] | null;
            sms: components["schemas"]["SmsChannel"] | null;
            version: number;
            /** @description Messages that wait for their time, or for another attempt. */
            waiting: number;
        };
        /** @enum {string} */
        ChannelKind: "email" | "sms" | "dingtalk" | "wecom" | "feishu";
        /** @enum {string} */
        CheckAnswer: "conforms" | "fails" | "not-applicable" | "right" | "wrong" | "none" | "found";
        CheckDisclosures: {
            all: number;
            inTime: number;
            /** @description How much of timeliness it makes up, 0 to 1. */
            share: string;
        };
        CheckDraw: {
            /** Format: date-time */
            at: string;
            drawn: number;
            population: number;
            seed: string;
        };
        CheckedItem: {
            dimension: components["schemas"]["FindingDimension"];
            hint: string | null;
            id: number;
            method: components["schemas"]["InspectionMethod"];
            per: components["schemas"]["CheckedPer"];
            position: number;
            text: string;
            /** @description Other units of this inspection at which a problem was found on it. */
            unitsNow: number;
        };
        /** @enum {string} */
        CheckedPer: "sample" | "unit";
        CheckedSample: {
            assignmentId: number;
            evidence: components["schemas"]["Evidence"][];
            /** @description As printed. */
            no: string | null;
            /** @description Why some of it was added by hand. */
            reasons: string[];
            requirement: string;
            taskId: number;
            title: string;
        };
        CheckFigures: {
            quantity: components["schemas"]["CheckQuantity"];
            timeliness: components["schemas"]["CheckTimeliness"];
        };
        CheckGrades: {
            excellent: string;
            good: string;
            qualified: string;
        };
        CheckList: {
            id: number;
            /** @description Inspections that were planned with it. */
            inspections: number;
            itemCount: number;
            items: components["schemas"]["CheckListItem"][];
            /**
             * Format: date-time
             * @description Since then it is offered no more.
             */
            retiredAt: string | null;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        CheckListItem: {
            dimension: components["schemas"]["ItemDimension"];
            /** @description How to see it. */
            hint: string | null;
            method: components["schemas"]["InspectionMethod"];
            per: components["schemas"]["ItemPer"];
            /** @description What must be so. */
            text: string;
        };
        CheckListLine: {
            id: number;
            /** @description Inspections that were planned with it. */
            inspections: number;
            itemCount: number;
            /**
             * Format: date-time
             * @description Since then it is offered no more.
             */
            retiredAt: string | null;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        CheckPlan: {
            /** @description The version that the sender has seen. */
            version?: number;
        };
        CheckQuantity: {
            /** @description Those that count. */
            counted: string;
            /** @description Disclosures that are required in the quarter; a decimal. */
            required: string;
        };
        CheckReports: {
            late: number;
            /** @description Late by no more than the grace days: each counts half. */
            lateInGrace: number;
            missing: number;
            onTime: number;
            owed: number;
            share: string;
        };
        CheckSeverities: {
            minor: components["schemas"]["CheckSeverity"];
            normal: components["schemas"]["CheckSeverity"];
            serious: components["schemas"]["CheckSeverity"];
        };
        CheckSeverity: {
            /** @description What a finding deducts, unless it carries a figure of its own; a decimal. */
            figure: string;
            /** @description The least that it may deduct. */
            least: string;
            /** @description The most that it may deduct. */
            most: string;
        };
        CheckTimeliness: {
            /** @description Reports that are not past due yet. */
            awaited: number;
            disclosures: components["schemas"]["CheckDisclosures"] | null;
            graceDays: number;
            reports: components["schemas"]["CheckReports"] | null;
        };
        CheckWeights: {
            content: number;
            quantity: number;
            timeliness: number;
        };
        ChooseLanguage: {
            language: components["schemas"]["Language"];
        };
        ChooseTemplate: {
            kind: components["schemas"]["TemplateKind"];
            /** @description Absent: the built-in one. */
            templateId?: number;
            /** @description The `choiceVersion` that the sender has seen. */
            version: number;
        };
        Circular: {
            /** @description 主送 */
            addressees: string[];
            /** @description 抄送 */
            copies: string[];
            /** @description All that a draft may have; of what is published, those in its text. */
            figures: components["schemas"]["CircularFigure"][];
            groups: components["schemas"]["CircularRanking"][];
            /** @description SHA-256 of what was published. */
            hash: string | null;
            /** @description Of a draft. */
            hindrances: components["schemas"]["CircularHindrance"][];
            inspectionId: number;
            /** @description Whether what is kept still has its hash; null for a draft. */
            isIntact: boolean | null;
            /** @description 发文机关 */
            issuer: string;
            /** @description Whether units with problems are named. */
            naming: components["schemas"]["Naming"];
            /** @description From 1; a further one corrects the one before. */
            number: number;
            problems: components["schemas"]["CircularProblemLine"][];
            /** Format: date-time */
            publishedAt: string | null;
            /** @description The name of the person. */
            publishedBy: string | null;
            /** @description Why it corrects the one before. */
            reason: string | null;
            /** @description 文号 of the version that it corrects. */
            replaces: string | null;
            sections: components["schemas"]["CircularSection"][];
            signing: components["schemas"]["Signing"] | null;
            state: components["schemas"]["CircularState"];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description The name of the person. */
            updatedBy: string | null;
            version: number;
            weights: components["schemas"]["CircularWeights"];
        };
        CircularFigure: {
            /** @description As it stands in the text between double braces. */
            name: string;
            topic: components["schemas"]["FigureTopic"];
            /** @description As it is printed: as of now in a draft, else as it was published. */
            value: string;
        };
        CircularHindrance: {
            code: components["schemas"]["CircularHindranceCode"];
            /** @description Units, names of figures, or titles of sections. */
            names: string[];
            /**
             * Format: date
             * @description Until when units may answer.
             */
            until: string | null;
        };
        /** @enum {string} */
        CircularHindranceCode: "state" | "feedback" | "objections" | "scores" | "figures" | "own-cause" | "empty";
        CircularProblemLine: {
            deduction: string | null;
            /** @description The item of the check list. */
            kind: string;
            rectification: string;
            severity: string;
            /** @description Null where units are not named. */
            unit: string | null;
            words: string;
        };
        CircularRankedUnit: {
            content: string | null;
            /** @description Deducted from the total for other findings. */
            other: string;
            quantity: string | null;
            rank: number | null;
            /** @description Why it has no rank; empty where it has one. */
            remark: string;
            timeliness: string | null;
            total: string | null;
            unit: string;
        };
        CircularRanking: {
            title: string;
            units: components["schemas"]["CircularRankedUnit"][];
        };
        Circulars: {
            /** @description For who drafts; the newest first. */
            changes: components["schemas"]["DueCorrection"][];
            inspectionId: number;
            /** @description `draft`, `field`, `feedback`, `final` or `published`. */
            inspectionState: string;
            inspectionTitle: string;
            /** @description Whether the server makes PDF files; else the browser prints. */
            makesPdf: boolean;
            /** @description Whether the reader drafts and publishes. */
            mayDraft: boolean;
            /** @description The newest first; drafts only for who drafts. */
            versions: components["schemas"]["CircularVersionLine"][];
        };
        CircularSection: {
            /** @description A line is a paragraph; （一） or 1. at its beginning makes a heading; {{平均分}} stands for a figure. */
            text: string;
            title: string;
        };
        /** @enum {string} */
        CircularState: "draft" | "published";
        CircularVersionLine: {
            /** @description SHA-256 of what was published. */
            hash: string | null;
            /** @description From 1; a further one corrects the one before. */
            number: number;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description The name of the person. */
            publishedBy: string | null;
            /** @description Why it corrects the one before. */
            reason: string | null;
            signing: components["schemas"]["Signing"] | null;
            state: components["schemas"]["CircularState"];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description The name of the person. */
            updatedBy: string | null;
        };
        CircularWeights: {
            content: number;
            quantity: number;
            timeliness: number;
        };
        ClosingCredit: {
            /** @description The credit of the assignment, an exact decimal. */
            credit: string;
            /** @description By the effective deadline. */
            effective: components["schemas"]["LightLateness"];
        };
        /**
         * @description null while it is open.
         * @enum {string}
         */
        ClosingOutcome: "accepted" | "refused" | "withdrawn" | "sent-back" | "dropped";
        ClosingPunctuality: {
            /** @description By the effective deadline (有效期限). */
            effective: components["schemas"]["LightLateness"];
            /** @description By the first deadline (首次期限). */
            first: components["schemas"]["LightLateness"];
        };
        ClosingRequest: {
            /** @description The unit's head who let it leave. */
            approvedBy: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            evidence: components["schemas"]["Evidence"][];
            id: number;
            /**
             * Format: date-time
             * @description When it left the unit: what counts.
             */
            leftAt: string | null;
            /** @description null while it is open. */
            outcome: components["schemas"]["ClosingOutcome"] | null;
            /** @description Of what has left its unit and is undecided; null without a deadline. */
            punctuality: components["schemas"]["ClosingPunctuality"] | null;
            reason: string | null;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string | null;
            words: string;
        };
        Cockpit: {
            /** Format: date-time */
            asOf: string;
            /** @description Not cancelled, and of the quarter that is asked for. */
            assignments: number;
            /** @description Those in which there is an assignment. */
            cells: components["schemas"]["BoardCell"][];
            /** @description Of so many assignments the light is not yet that of today. */
            computing: number;
            /** @description That of today within the year of the plan. */
            currentQuarter: number | null;
            instructions: components["schemas"]["CockpitInstructions"];
            lights: components["schemas"]["LightCounts"];
            /** @description null: no plan is issued yet. */
            plan: components["schemas"]["BoardPlan"] | null;
            /** @description All that are issued or archived, the newest year first. */
            plans: components["schemas"]["BoardPlan"][];
            progress: components["schemas"]["CockpitTotal"];
            /** @description Of a quarter: of what left in it. */
            punctuality: components["schemas"]["Punctuality"];
            /** @description What is asked for; null: the whole year. */
            quarter: number | null;
            review: components["schemas"]["CockpitReview"];
            /** @description As they are printed. */
            sections: components["schemas"]["CockpitSection"][];
            /** @description The worst first, at most five. */
            sentences: components["schemas"]["CockpitSentence"][];
            /** Format: date */
            today: string;
            /** @description Five, the last one last. */
            trend: components["schemas"]["CockpitQuarter"][];
            /** @description The worst first. */
            units: components["schemas"]["CockpitUnit"][];
        };
        CockpitInstruction: {
            /**
             * Format: date
             * @description The first date of a reply to come.
             */
            answerBy: string | null;
            /** Format: date */
            givenOn: string;
            id: number;
            leader: string;
            /** @description late: a reply is past its date; answered: all replies wait for a decision; over: none is to come. */
            standing: components["schemas"]["CockpitInstructionStanding"];
            taskId: number;
            taskTitle: string;
            units: string[];
            words: string;
            /** @description Up to it; below 0 past it. */
            workingDays: number | null;
        };
        CockpitInstructions: {
            /** @description The last one first, at most four. */
            items: components["schemas"]["CockpitInstruction"][];
            open: number;
        };
        /**
         * @description late: a reply is past its date; answered: all replies wait for a decision; over: none is to come.
         * @enum {string}
         */
        CockpitInstructionStanding: "open" | "late" | "answered" | "over";
        CockpitNext: {
            code: components["schemas"]["CockpitNextStep"];
            /** Format: date */
            date: string | null;
            /** @description Of the notice or instruction. */
            reference: string | null;
        };
        /** @enum {string} */
        CockpitNextStep: "closing-undecided" | "reply-due" | "reply-late" | "reply-undated" | "reply-undecided" | "extension-asked" | "none";
        CockpitQuarter: {
            /** @description Closed on request, with a deadline. */
            closed: number;
            /** @description Of them on time by 有效期限. */
            onTimeByEffective: number;
            /** @description Of them on time by 首次期限. */
            onTimeByFirst: number;
            /** @description 1 to 4. */
            quarter: number;
            year: number;
        };
        CockpitReview: {
            decided: number;
            /** @description Of them after more than three working days. */
            longer: number;
            longestWaitingDays: number | null;
            /** @description In working days. */
            medianDays: number | null;
            waiting: number;
        };
        CockpitSection: {
            /** @description With a deadline, and not cancelled. */
            assignments: number;
            closed: number;
            /** @description The mean share of time elapsed of the same assignments, each by its own effective deadline, in percent. */
            elapsed: number | null;
            /** @description Closed, or with a percent that is known: these make the means. */
            known: number;
            lights: components["schemas"]["LightCounts"];
            /** @description The mean percent, closed as 100; null where none is known. */
            percent: number | null;
            /** @description Empty for tasks under no heading. */
            section: string;
        };
        CockpitSentence: {
            code: components["schemas"]["CockpitSentenceCode"];
            /** @description unit-red, reports-missing, office-slow. */
            count: number | null;
            /** @description section-slow. */
            elapsed: number | null;
            /** @description unit-red, reports-missing: no other unit has as many. */
            isMost: boolean;
            /** @description null: of the office itself. */
            light: components["schemas"]["LightColour"] | null;
            /** @description section-slow. */
            lights: components["schemas"]["LightCounts"] | null;
            next: components["schemas"]["CockpitNext"] | null;
            /** @description section-slow. */
            percent: number | null;
            /** @description The worst one. */
            reason: components["schemas"]["LightReason"] | null;
            /** @description office-slow. */
            review: components["schemas"]["CockpitReview"] | null;
            /** @description Empty for tasks under no heading. */
            section: string | null;
            taskId: number | null;
            taskTitle: string | null;
            unitId: number | null;
            unitName: string | null;
            /** @description section-slow: units with a red or yellow light in it. */
            units: number | null;
        };
        /** @enum {string} */
        CockpitSentenceCode: "unit-red" | "overdue" | "reports-missing" | "behind" | "notice-unanswered" | "section-slow" | "office-slow";
        CockpitTotal: {
            /** @description With a deadline, and not cancelled. */
            assignments: number;
            closed: number;
            /** @description The mean share of time elapsed of the same assignments, each by its own effective deadline, in percent. */
            elapsed: number | null;
            /** @description Closed, or with a percent that is known: these make the means. */
            known: number;
            /** @description The mean percent, closed as 100; null where none is known. */
            percent: number | null;
            /** @description With a deadline, and not all of it cancelled. */
            tasks: number;
            /** @description Of them closed by all of their units. */
            tasksClosed: number;
            /** @description Standing and recurring ones. */
            undated: number;
            undatedClosed: number;
        };
        CockpitUnit: {
            assignments: number;
            id: number;
            lights: components["schemas"]["LightCounts"];
            name: string;
            shortName: string | null;
        };
        Colleague: {
            id: number;
            name: string;
        };
        ComingDate: {
            /** @description Of `deadlines`: how many open assignments end on that day; else 0. */
            count: number;
            /** Format: date */
            date: string;
            kind: components["schemas"]["ComingKind"];
            /**
             * Format: date
             * @description Of a round: the last day reported on.
             */
            periodLast: string | null;
            planId: number;
            planTitle: string;
            /** @description Working days from today, which is not counted. */
            workingDays: number;
        };
        /** @enum {string} */
        ComingKind: "round-opens" | "round-due" | "deadlines";
        CommentReport: {
            /** @description The version that the words are about. */
            versionId: number;
            words: string;
        };
        /**
         * @description keep: all stays as printed; first-leads, to no-lead-unit alone: of each task the responsible unit that is named first leads (a task that names groups alone stays as it is).
         * @enum {string}
         */
        CommonAnswer: "keep" | "first-leads";
        /** @enum {string} */
        Comparator: ">=" | "<=" | "=";
        ComparisonGroup: {
            key: string;
            name: string;
            /** @description The tree that its units are scored by. */
            tree: string;
        };
        /** @enum {string} */
        ComparisonKind: "unchanged" | "changed" | "edited" | "conflict" | "new" | "removed" | "deleted" | "by-hand";
        /** @enum {string} */
        CompletionRuleKind: "completion";
        /** @enum {string} */
        ComputedFigure: "quantity" | "timeliness";
        ConfirmedAct: {
            /** @description It is meant so although other units of the task are not done. */
            confirmed?: boolean;
            /** @description The version that the sender has seen. */
            version: number;
        };
        /**
         * @description What holds where the file and somebody else have changed a field in different ways.
         * @enum {string}
         */
        ConflictChoice: "file" | "register";
        ContentLine: {
            dimension: components["schemas"]["InspectionDimension"];
            /** @description The weight with what others gave away; 0.00 where it does not apply. */
            points: string;
            /** @description Null where it does not apply. */
            score: string | null;
            weight: number;
            whyNot: components["schemas"]["WhyNotScored"] | null;
            working: components["schemas"]["ContentWorking"];
        };
        ContentWorking: {
            base: string;
            /** @description Points as they are printed. */
            deducted: string;
            deductions: components["schemas"]["SheetDeduction"][];
            /** @description Items of the check list that were answered. */
            items: number;
            /** @enum {string} */
            kind: "content";
            /** @description Of the base. */
            left: string;
        };
        CorrectCircular: {
            /** @description Why it is corrected; it is printed. */
            reason: string;
        };
        CorrectionForm: {
            /** @description A list of RowChoice in JSON. */
            choices?: string;
            /** @description The comparison that is applied. */
            comparison?: string;
            dryRun?: boolean;
            /**
             * Format: binary
             * @description The corrected file.
             */
            file: string;
        };
        CorrectionReading: {
            characters: number;
            /** @description Names this comparison: it is applied only while it still holds. */
            comparison: string;
            /**
             * @description Of a text; empty for files that state theirs.
             * @example utf-8
             */
            encoding: string;
            facts: components["schemas"]["DocumentFacts"];
            format: components["schemas"]["DocumentFormat"];
            name: string;
            /** @description In the order of the corrected file. */
            rows: components["schemas"]["CorrectionRow"][];
            /** @description SHA-256 of the bytes, in hexadecimal digits. */
            sha256: string;
            /** @description Bytes. */
            size: number;
        };
        CorrectionResult: {
            /** @description The document that has taken the place of the other. */
            documentId: number;
            planId: number;
        };
        CorrectionRow: {
            changes: components["schemas"]["FieldChange"][];
            kind: components["schemas"]["ComparisonKind"];
            /** @description As the corrected file has it. */
            next: components["schemas"]["Task"] | null;
            /** @description As it is now. */
            present: components["schemas"]["DraftTask"] | null;
        };
        CountByPeriods: {
            below: string;
            by: components["schemas"]["CountByPeriodsKind"];
            from: string | null;
        };
        /** @enum {string} */
        CountByPeriodsKind: "periods";
        CountByShortfall: {
            by: components["schemas"]["CountByShortfallKind"];
            required: string;
        };
        /** @enum {string} */
        CountByShortfallKind: "shortfall";
        CountBySteps: {
            above: string;
            by: components["schemas"]["CountByStepsKind"];
            most: number | null;
            step: string;
        };
        /** @enum {string} */
        CountByStepsKind: "steps";
        CountByValue: {
            by: components["schemas"]["CountByValueKind"];
        };
        /** @enum {string} */
        CountByValueKind: "value";
        CountDays: {
            /**
             * Format: date
             * @description The day of the event, which is not counted.
             */
            from: string;
            /**
             * Format: date
             * @description Asks for the working days up to and including this day.
             */
            to?: string;
            /** @description Asks for the day on which so many working days end. */
            workingDays?: number;
        };
        Counting: {
            /** @description Years without a notice, counted by the days of the week. */
            fallbackYears: number[];
            /** Format: date */
            from: string;
            rule: components["schemas"]["CountingRule"];
            /** @description Every day that was looked at, in order; alike ones together. */
            runs: components["schemas"]["DayRun"][];
            /** Format: date */
            to: string;
            workingDays: number;
        };
        /** @enum {string} */
        CountingRule: "add" | "move";
        CreatedDisplayLink: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /**
             * Format: date
             * @description The last day on which it shows anything.
             */
            expiresOn: string;
            id: number;
            /** @description That day has passed. */
            isOver: boolean;
            planId: number;
            planTitle: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedBy: string | null;
            /** @description Where it hangs. */
            title: string;
            /** @description Of the address /wall/TOKEN; it is told this once, and kept nowhere. */
            token: string;
        };
        CreateDisplayLink: {
            /**
             * Format: date
             * @description At most 400 days ahead.
             */
            expiresOn: string;
            planId: number;
            title: string;
        };
        DayChange: {
            after: components["schemas"]["DayState"];
            before: components["schemas"]["DayState"];
            /** Format: date */
            date: string;
        };
        /** @enum {string} */
        DayKind: "working" | "off";
        DayRun: {
            days: number;
            /** Format: date */
            first: string;
            kind: components["schemas"]["DayKind"];
            /** Format: date */
            last: string;
            name: string | null;
            /** @description The notice's document number, or the office's reason. */
            source: string | null;
        };
        /**
         * @description null where only the days of the week say what it is.
         * @enum {string}
         */
        DaySetter: "notice" | "office";
        DayState: {
            kind: components["schemas"]["DayKind"];
            /** @description The holiday that it is, or that it works for. */
            name: string | null;
            /** @description null where only the days of the week say what it is. */
            setBy: components["schemas"]["DaySetter"] | null;
            /** @description The notice's document number, or the office's reason. */
            source: string | null;
        };
        Deadline: {
            /** Format: date */
            date: string | null;
            /** @description date goes with a date, recurring with a recurrence, the others with neither. */
            kind: components["schemas"]["DeadlineKind"];
            milestones: components["schemas"]["Milestone"][];
            recurrence: components["schemas"]["Recurrence"] | null;
            /** @description The printed words. */
            text: string | null;
        };
        DeadlineEdit: {
            /** Format: date */
            date: string | null;
            /** @description date goes with a date, recurring with a recurrence, the others with neither. */
            kind: components["schemas"]["DeadlineKind"];
            recurrence: components["schemas"]["Recurrence"] | null;
        };
        /** @enum {string} */
        DeadlineFilter: "passed" | "coming" | "none";
        /**
         * @description date goes with a date, recurring with a recurrence, the others with neither.
         * @enum {string}
         */
        DeadlineKind: "date" | "recurring" | "standing" | "duration" | "none";
        DecideExtensions: {
            assignments: components["schemas"]["SeenAssignment"][];
            outcome: components["schemas"]["ExtensionOutcome"];
            /** @description Needed to refuse. */
            reason?: string;
        };
        DecideObjection: {
            /** @description A figure can be upheld alone: it follows from the reports. */
            decision: components["schemas"]["ObjectionDecision"];
            /** @description Of a changed finding, an exact decimal; left out: the severity's own. */
            deduction?: string | null;
            objectionId: number;
            /** @description Of a changed finding. */
            severity?: components["schemas"]["Severity"] | null;
            /** @description Why, in writing. */
            words: string;
        };
        DecideObjections: {
            decisions: components["schemas"]["DecideObjection"][];
            /** @description The version that the sender has seen. */
            version: number;
        };
        /** @enum {string} */
        DecisionKind: "refusal" | "closing";
        /** @enum {string} */
        DeductRuleKind: "deduct";
        DefaultDeadline: {
            /**
             * Format: date
             * @description Of kind date.
             */
            date: string | null;
            /** @description year-end is the last day of the plan's year. */
            kind: components["schemas"]["DefaultDeadlineKind"];
        };
        /**
         * @description year-end is the last day of the plan's year.
         * @enum {string}
         */
        DefaultDeadlineKind: "year-end" | "standing" | "date";
        Delivery: {
            attempts: number;
            /** @description After so many it is given up. */
            attemptsInAll: number;
            channelId: number;
            channelName: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Of one that waits.
             */
            dueAt: string | null;
            /** @description Why the last attempt failed: a code. */
            failure: string | null;
            id: number;
            state: components["schemas"]["DeliveryState"];
            /** Format: date-time */
            triedAt: string | null;
        };
        DeliveryPage: {
            /** @description The newest first. */
            items: components["schemas"]["Delivery"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: number | null;
        };
        /** @enum {string} */
        DeliveryState: "waiting" | "delivered" | "given-up";
        Demand: {
            /**
             * Format: date
             * @description 回复期限
             */
            answerBy: string | null;
            assignmentId: number;
            /** @description Working days past it without a reply; 0: not past, or no reply owed. */
            daysLate: number;
            id: number;
            /** @description Whether a reply waits for the unit's head first. */
            needsApprover: boolean;
            /** @description What the person can do now. */
            offers: components["schemas"]["DemandOffer"][];
            /** @description What the person does for the unit is marked so (代填). */
            onBehalf: boolean;
            /** @description The newest first; what has not left the unit only for the unit. */
            replies: components["schemas"]["DemandReply"][];
            state: components["schemas"]["DemandState"];
            unitId: number;
            unitName: string;
            version: number;
            /** @description Whether a reply waits for the unit's head now. */
            waitsForHead: boolean;
        };
        /**
         * @description What the person can do now.
         * @enum {string}
         */
        DemandOffer: "reply" | "approve-reply" | "send-back-reply" | "take-back-reply" | "accept-reply" | "refuse-reply";
        DemandReply: {
            /** @description The unit's head who let it leave. */
            approvedBy: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            evidence: components["schemas"]["Evidence"][];
            id: number;
            /**
             * Format: date-time
             * @description When it left the unit.
             */
            leftAt: string | null;
            /** @description 代填 */
            onBehalf: boolean;
            /** @description null while it is open. */
            outcome: components["schemas"]["ReplyOutcome"] | null;
            /** @description Why it was refused or sent back, or what was said to it. */
            reason: string | null;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string | null;
            words: string;
        };
        /** @enum {string} */
        DemandState: "sent" | "replied" | "refused" | "accepted" | "escalated" | "withdrawn" | "dropped";
        DemonstrationAccount: {
            account: string;
            name: string;
            role: components["schemas"]["Role"];
            unitName: string | null;
        };
        /** @enum {string} */
        DeputisedRole: "reporter" | "approver";
        Deputy: {
            /** @description Who stands in. */
            deputy: components["schemas"]["Colleague"];
            /** Format: date */
            firstDay: string;
            id: number;
            /** Format: date */
            lastDay: string;
            /** @description Who is stood in for. */
            person: components["schemas"]["Colleague"];
            role: components["schemas"]["Role"];
            /** @description suspended: the deputy's account is switched off, so that nobody stands in meanwhile. */
            standing: components["schemas"]["DeputyStanding"];
            unitId: number;
            unitName: string;
        };
        /**
         * @description suspended: the deputy's account is switched off, so that nobody stands in meanwhile.
         * @enum {string}
         */
        DeputyStanding: "in-force" | "to-come" | "suspended";
        /**
         * @description Null: of the totals.
         * @enum {string}
         */
        Dimension: "quantity" | "content" | "timeliness";
        DisclosurePart: {
            all: number;
            inTime: number;
            /** @description How much of timeliness it makes up, 0 to 1. */
            share: string;
        };
        DisclosureRow: {
            channels: components["schemas"]["EvidenceChannel"][];
            evidenceId: number;
            /** @description Null: outside timeliness. */
            formed: components["schemas"]["FormedOn"] | null;
            /**
             * Format: date
             * @description On its earliest place.
             */
            publishedOn: string;
            /** @description What it proves. */
            tasks: components["schemas"]["FigureTask"][];
            title: string;
            /** @description The first public address. */
            url: string | null;
        };
        DismissProposal: {
            assignmentId: number;
            cause: components["schemas"]["NamedCause"];
            colour: components["schemas"]["NoticeColour"];
            reason: string;
        };
        DisplayLink: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /**
             * Format: date
             * @description The last day on which it shows anything.
             */
            expiresOn: string;
            id: number;
            /** @description That day has passed. */
            isOver: boolean;
            planId: number;
            planTitle: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedBy: string | null;
            /** @description Where it hangs. */
            title: string;
        };
        /** @enum {string} */
        DisputedFigure: "quantity" | "timeliness";
        DivisionByPoints: {
            by: components["schemas"]["DivisionByPointsKind"];
        };
        /** @enum {string} */
        DivisionByPointsKind: "points";
        DivisionByWeight: {
            by: components["schemas"]["DivisionByWeightKind"];
        };
        /** @enum {string} */
        DivisionByWeightKind: "weight";
        DivisionScaled: {
            by: components["schemas"]["DivisionScaledKind"];
            /** @description The full mark that the shares add up to. */
            of: string;
        };
        /** @enum {string} */
        DivisionScaledKind: "scaled";
        DocumentDoubts: {
            documentId: number;
            /** @description Those that are still open. */
            doubts: components["schemas"]["Doubt"][];
        };
        DocumentFacts: {
            issuer: string | null;
            /** @description 发文字号 */
            number: string | null;
            title: string | null;
            year: number | null;
        };
        /** @enum {string} */
        DocumentFormat: "text" | "html" | "word" | "excel" | "pdf" | "ofd";
        DocumentReading: {
            blocks: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["RowBlock"])[];
            /**
             * @description Of a text; empty for files that state theirs.
             * @example utf-8
             */
            encoding: string;
            facts: components["schemas"]["DocumentFacts"];
            format: components["schemas"]["DocumentFormat"];
            headings: components["schemas"]["Heading"][];
            marks: components["schemas"]["Mark"][];
            name: string;
            /** @description Blocks that belong to no task and no heading. */
            notTasks: components["schemas"]["SourceRange"][];
            /** @description SHA-256 of the bytes, in hexadecimal digits. */
            sha256: string;
            /** @description Bytes. */
            size: number;
            tasks: components["schemas"]["Task"][];
            /** @description The normalised text that every range points into. */
            text: string;
            warnings: components["schemas"]["DocumentWarning"][];
        };
        DocumentWarning: {
            end: number;
            /** @description What the sentence names. */
            facts: {
                [key: string]: string;
            };
            kind: components["schemas"]["WarningKind"];
            /** @description One sentence in Chinese. */
            message: string;
            start: number;
        };
        DoHandOver: {
            /** @description Why, or by which document. */
            reason: string;
            /** @description `seen` of the preview. */
            seen: string;
            /**
             * Format: date
             * @description The first day of the other person in the post, today or before: it takes effect at once.
             */
            since: string;
            /** @description Who has them then. */
            toId: number;
            /** @description The unit whose duties are handed over; null for an administrator's role. */
            unitId: number | null;
        };
        DoReorganise: {
            /** @description The units that end, the day before `since`. */
            predecessors: number[];
            /** @description Why, or by which document; the units concerned read it. */
            reason: string;
            /** @description `seen` of the preview. */
            seen: string;
            /**
             * Format: date
             * @description Its first day with the duties, today or before: it takes effect at once, a day ahead is refused.
             */
            since: string;
            /** @description The same, where it has to be made. */
            successor?: components["schemas"]["NewSuccessor"];
            /** @description The unit that has their duties from then on. */
            successorId?: number;
            /** @description Their names become former names of the successor, so that documents still match. */
            takeNames: boolean;
            /** @description Units that are parts of them become parts of the successor. */
            takeParts: boolean;
            /** @description Whoever belongs to no other unit has the same roles in the successor. */
            takePeople: boolean;
        };
        Doubt: {
            /** @description What its sentence names. */
            facts: {
                [key: string]: string;
            };
            /** @description The same for as long as it is the same question. */
            id: string;
            kind: components["schemas"]["WarningKind"];
            /** @description Where in the document's text, if that is known. */
            place: components["schemas"]["SourceRange"] | null;
        };
        /**
         * @description `corrected`: the rows behind the figure were, and it is another one now.
         * @enum {string}
         */
        DoubtResolution: "corrected" | "withdrawn";
        DraftNotice: {
            assignmentId: number;
            /** @description What the assignment calls for; left out: that it is done poorly, as the finding says. */
            cause?: components["schemas"]["NamedCause"];
            /** @description What was found (成效不佳); only without a cause. */
            finding?: string;
        };
        DraftOfLater: {
            id: number;
            title: string;
            year: number;
        };
        DraftTask: {
            /**
             * Format: date-time
             * @description When an amendment cancelled it.
             */
            cancelledAt: string | null;
            /** @description The tasks of earlier plans that it goes on with. */
            carriedFrom: number[];
            deadline: components["schemas"]["Deadline"];
            documentId: number | null;
            /** @description The open ones, in the order of their places. */
            doubts: components["schemas"]["Doubt"][];
            id: number;
            /** @description The printed number. */
            no: string | null;
            planId: number;
            /** @description Grows from the first task to the last, with gaps. */
            position: number;
            requirement: string;
            /** @description How often its units report; null for as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description Headings above the task, the highest first. */
            section: string[];
            /** @description Where it stands in its document's text. */
            source: components["schemas"]["SourceRange"] | null;
            targets: components["schemas"]["Target"][];
            title: string;
            units: components["schemas"]["TaskUnit"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        DraftTaskPage: {
            items: components["schemas"]["DraftTask"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
            /** @description How many tasks the plan has in all. */
            total: number;
        };
        DraftTasks: {
            /** @description In their order. */
            tasks: components["schemas"]["DraftTask"][];
        };
        Draw: {
            /** @description Who had it drawn. */
            by: string;
            /** @description In the order in which they were drawn. */
            drawn: components["schemas"]["DrawCandidate"][];
            /** Format: date-time */
            frozenAt: string;
            id: number;
            /** @description Of the unit in this inspection; null for units. */
            inspectionUnitId: number | null;
            /** @description Whether the kept seed gives the same result now. */
            isSame: boolean;
            kind: components["schemas"]["DrawKind"];
            /** @description From 1, of its kind and unit; the last one is in force. */
            number: number;
            /** @description Ascending by identifier. */
            population: components["schemas"]["DrawCandidate"][];
            populationHash: string;
            /** @description Why it was drawn again. */
            reason: string | null;
            seed: string;
            /** Format: date-time */
            seededAt: string;
            unitName: string | null;
            wanted: number;
        };
        DrawAgain: {
            /** @description Of the unit in this inspection; not for units. */
            inspectionUnitId?: number;
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
            what: components["schemas"]["RedrawnThing"];
        };
        DrawCandidate: {
            /** @description By which it is drawn. */
            id: number;
            name: string;
        };
        /** @enum {string} */
        DrawKind: "unit" | "inspector" | "evidence" | "assignment";
        DrawPage: {
            /** @description Named or added by hand, of the units that are asked for. */
            byHand: components["schemas"]["HandChoice"][];
            /** @description Units first, then each unit in the order of organs. */
            items: components["schemas"]["Draw"][];
            total: number;
        };
        DueCorrection: {
            /** Format: date-time */
            frozenAt: string;
            /** @description The version of the scores. */
            number: number;
            /** @description The decision. */
            reason: string | null;
            unitName: string | null;
        };
        DutyHandOver: {
            /** Format: date-time */
            at: string;
            /** @description Who did it. */
            by: string | null;
            duties: components["schemas"]["HandedDuty"][];
            from: components["schemas"]["Colleague"];
            id: number;
            reason: string;
            /** Format: date */
            since: string;
            to: components["schemas"]["Colleague"];
            /** @description null for an administrator's role. */
            unitName: string | null;
        };
        /** @enum {string} */
        DutyKind: "role" | "review" | "deputy" | "assignments" | "steps";
        /**
         * @description `joins`: the other person has it already; `ends`: it makes no sense any more; `stays` where it was.
         * @enum {string}
         */
        DutyOutcome: "goes" | "joins" | "ends" | "stays";
        EarlierFinding: {
            id: number;
            inspectionTitle: string;
            /** @description The item of this inspection that says the same. */
            itemId: number | null;
            number: number;
            quarter: number;
            severity: components["schemas"]["Severity"] | null;
            words: string;
            year: number;
        };
        EditChannel: {
            email: components["schemas"]["SetEmailChannel"] | null;
            enabled: boolean;
            name: string;
            robot: components["schemas"]["SetRobotChannel"] | null;
            sms: components["schemas"]["SmsChannel"] | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditCheckList: {
            items: components["schemas"]["CheckListItem"][];
            title: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditCircular: {
            /** @description 主送 */
            addressees: string[];
            /** @description 抄送 */
            copies: string[];
            naming: components["schemas"]["Naming"];
            sections: components["schemas"]["CircularSection"][];
            title: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditedTask: {
            deadline?: components["schemas"]["Deadline"];
            id: number;
            /** @description The printed number. */
            no?: string | null;
            requirement?: string;
            /** @description How often its units report; null for as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description Headings above the task, the highest first. */
            section?: string[];
            targets?: components["schemas"]["Target"][];
            title?: string;
            units?: components["schemas"]["TaskUnit"][];
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditEvidence: {
            /** Format: date */
            formedOn?: string | null;
            title?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditFinding: {
            /** @description Null: the severity's own figure. */
            deduction?: string | null;
            /** @description Needed for another figure. */
            deductionReason?: string | null;
            /** @description Evidence of the unit. */
            evidence?: number[];
            /**
             * Format: date
             * @description Absent: after the working days that the inspection gives; null: nothing is to be put right.
             */
            rectificationDue?: string | null;
            repeatsId?: number | null;
            /** @description Needed for a problem. */
            severity?: components["schemas"]["Severity"] | null;
            /** @description The version that the sender has seen. */
            version: number;
            words?: string;
        };
        EditGroup: {
            /** @description Other names that documents print. */
            aliases?: string[];
            /** @description Units of any of these kinds. */
            kinds?: components["schemas"]["OrganKind"][];
            /** @description Units that do not belong to it whatever the rule says. */
            leftOut?: number[];
            /** @example 各乡镇（街道） */
            name?: string;
            /** @description Units below this one, at any depth. */
            parentId?: number | null;
            /** @description Units that belong to it whatever the rule says. */
            takenIn?: number[];
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditInspection: {
            checkListId?: number | null;
            /** @description Working days in which units answer. */
            feedbackDays?: number;
            /** Format: date */
            fieldFrom?: string | null;
            /** Format: date */
            fieldTo?: string | null;
            inspectorsPerUnit?: number;
            method?: components["schemas"]["InspectionMethod"];
            /** @description An issued or archived plan. */
            planId?: number;
            quarter?: number;
            /** @description Working days in which a problem is put right. */
            rectificationDays?: number;
            samplesPerUnit?: number;
            selection?: components["schemas"]["UnitSelection"];
            settings?: components["schemas"]["InspectionFigures"];
            team?: components["schemas"]["NamedMember"][];
            title?: string;
            /** @description 按《政府督查工作条例》: units may answer for 30 days. */
            underSupervisionRules?: boolean;
            /** @description null: all units. */
            unitsWanted?: number | null;
            /** @description The version that the sender has seen. */
            version: number;
            weights?: components["schemas"]["InspectionWeights"];
        };
        EditLedgerView: {
            /** @description Filters, order and columns, as they stand in the address of the page. */
            address?: string;
            name?: string;
            /** @description Whether everybody has it; only the office may say so. */
            shared?: boolean;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditNotice: {
            /**
             * Format: date
             * @description 回复期限
             */
            answerBy: string;
            /** @description A line is a paragraph. */
            body: string;
            colour: components["schemas"]["NoticeColour"];
            /** @description Needed for any colour but the one that the rule gives; else empty. */
            colourReason: string;
            title: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditPerson: {
            /**
             * @description Letters of any script, digits and . _ - @; 2 to 40 characters.
             * @example lihua
             */
            account?: string;
            /** @description A disabled account cannot sign in, and is signed out at once. */
            disabled?: boolean;
            /** @example 李华 */
            name?: string;
            /** @description Who the person is at the OpenID Connect provider (claim sub). A change signs the person out. */
            subject?: string | null;
            telephone?: string | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditPlace: {
            /** @description Absent: not public. */
            channel?: components["schemas"]["EvidenceChannel"] | null;
            /** Format: date */
            publishedOn?: string | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditPlan: {
            title?: string;
            /** @description The version that the sender has seen. */
            version: number;
            year?: number;
        };
        EditScheme: {
            body: components["schemas"]["SchemeBody"];
            /** @description Its groups are those of the body, in the same order. */
            selection: components["schemas"]["UnitSelection"];
            title: string;
            /** @description The version that the sender has seen. */
            version: number;
            /** @description Share in the whole assessment in basis points: 400 (4 %) to 10000. */
            weight: number;
        };
        EditStep: {
            done?: boolean;
            /** Format: date */
            due?: string | null;
            /** @description Who does it. */
            person?: string | null;
            text?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditTask: {
            deadline?: components["schemas"]["Deadline"];
            /** @description The printed number. */
            no?: string | null;
            requirement?: string;
            /** @description How often its units report; null for as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description Headings above the task, the highest first. */
            section?: string[];
            targets?: components["schemas"]["Target"][];
            title?: string;
            units?: components["schemas"]["TaskUnit"][];
            /** @description The version that the sender has seen. */
            version: number;
        };
        EditTasks: {
            edit: components["schemas"]["BulkEdit"];
            tasks: components["schemas"]["SeenTask"][];
        };
        EditUnit: {
            aliases?: string[];
            /** @description 曾用名 */
            formerNames?: string[];
            kind?: components["schemas"]["OrganKind"] | null;
            /** @description 分管领导 */
            leader?: string | null;
            /** @example 县 */
            level?: string | null;
            /** @description 联络员 */
            liaison?: string | null;
            liaisonTelephone?: string | null;
            /** @example 云岭县财政局 */
            name?: string;
            /** @description false: what its clerk submits has left the unit. By default true. */
            needsApprover?: boolean;
            /** @description The office's own order of organs; by default behind all others. */
            order?: number;
            /** @description The unit that it is a part of. */
            parentId?: number | null;
            /** @example 云岭县 */
            place?: string | null;
            /** @example 县财政局 */
            shortName?: string | null;
            /**
             * Format: date
             * @description Its first day.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Its last day: from the next one on it is closed.
             */
            validTo?: string | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        EmailChannel: {
            /** @description The address by which mails are sent. */
            from: string;
            fromName: string;
            host: string;
            port: number;
            security: components["schemas"]["MailSecurity"];
            /** @description null where the mail server asks for no name. */
            user: string | null;
        };
        EndCheck: {
            /** @description The version that the sender has seen. */
            version: number;
        };
        EnteredSource: {
            from: components["schemas"]["EnteredSourceKind"];
        };
        /** @enum {string} */
        EnteredSourceKind: "entered";
        EnterStop: {
            /** @description The assignments whose clock rests. */
            assignments: number[];
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description null: it goes on until its end is entered.
             */
            lastDay: string | null;
            planId: number;
            reason: components["schemas"]["StopReason"];
            /** @description Needed for another reason. */
            words?: string;
        };
        Entry: {
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            files: components["schemas"]["ScoreFile"][];
            id: number;
            kind: components["schemas"]["EntryKind"];
            points: string | null;
            /** @description The leaf's points when it was entered. */
            rangeTo: string | null;
            reason: string;
            version: number;
        };
        EntryItem: {
            entry: components["schemas"]["Entry"] | null;
            /** @description 最终, by the running score; null while there is none. */
            final: string | null;
            /** @description The leaf's points for this unit, there. */
            finalOf: string | null;
            group: string;
            line: string;
            /** @description Whether the person enters something here. */
            mayEnter: boolean;
            name: string;
            number: string;
            own: components["schemas"]["OwnFigureBeside"] | null;
            /** @description In the scheme: figures reach from 0 to this. */
            points: string;
            rule: components["schemas"]["RuleKind"];
            unitId: number;
            unitName: string;
            /** @description Why it does not apply, by the running score. */
            whyNot: string | null;
            /** @description Why it has no score. */
            whyUnscored: string | null;
        };
        /** @enum {string} */
        EntryKind: "points" | "not-applicable";
        EntrySheet: {
            /**
             * Format: date-time
             * @description Of the running scores.
             */
            asOf: string | null;
            items: components["schemas"]["EntryItem"][];
            total: number;
        };
        EventDays: {
            /**
             * Format: date
             * @description The deadline that was asked for or granted, or the first day of a stop.
             */
            first: string;
            /**
             * Format: date
             * @description The last day of a stop that has one.
             */
            last: string | null;
        };
        EventKind: {
            /** @description Comparison groups that it is for. */
            groups: string[];
            key: string;
            /** @description Of a range, which asks for a figure. */
            least: string | null;
            /** @description The line that it stands on. */
            line: string;
            /** @description That line's number and name. */
            lineName: string;
            most: string | null;
            name: string;
            /** @description What one is called: 条, 件, 次. */
            per: string | null;
            /** @description Of a fixed amount. */
            points: string | null;
            /** @description A share of its leaf's points. */
            share: string | null;
            sort: components["schemas"]["EventSort"];
            /** @description Whether a published statement (情况说明) plays a part. */
            statement: boolean;
        };
        /** @enum {string} */
        EventSort: "leaf" | "bonus" | "deduction" | "veto";
        Evidence: {
            /**
             * Format: date
             * @description 形成日期
             */
            formedOn: string | null;
            grade: components["schemas"]["TrustGrade"];
            /** Format: date-time */
            gradedAt: string | null;
            /** @description Who gave the grade; null for the one it has by itself. */
            gradedBy: string | null;
            id: number;
            /** @description 补录: it came with the history that the office recorded, declared only. */
            isRecorded: boolean;
            /** @description The first one that was given comes first. */
            places: components["schemas"]["EvidencePlace"][];
            title: string;
            unitId: number;
            unitName: string;
            version: number;
        };
        /**
         * @description Null: not public.
         * @enum {string}
         */
        EvidenceChannel: "website" | "gazette" | "wechat" | "weibo" | "press-conference" | "notice-board" | "broadcast" | "other";
        /** @enum {string} */
        EvidenceContentKind: "url" | "file";
        /** @enum {string} */
        EvidenceFileFormat: "pdf" | "ofd" | "docx" | "xlsx" | "doc" | "xls" | "png" | "jpeg" | "gif" | "webp" | "bmp" | "tiff";
        EvidencePage: {
            /** @description The most bytes that a file may have. */
            fileLimit: number;
            items: components["schemas"]["Evidence"][];
            /** @description Whether the person may add to the asked unit, and change what it has. */
            mayKeep: boolean;
            /** @description Goes into `before` for the next page; null at the end. */
            next: number | null;
        };
        EvidencePlace: {
            /** @description Null: not public. */
            channel: components["schemas"]["EvidenceChannel"] | null;
            id: number;
            /** @description Of the page that is published there now, if any. */
            page: components["schemas"]["PageStanding"] | null;
            /** Format: date */
            publishedOn: string | null;
            /** @description The one that is there now comes first. */
            versions: components["schemas"]["EvidenceVersion"][];
        };
        EvidenceVersion: {
            /** Format: date-time */
            addedAt: string;
            /** @description Who added it. */
            addedBy: string | null;
            format: components["schemas"]["EvidenceFileFormat"] | null;
            id: number;
            kind: components["schemas"]["EvidenceContentKind"];
            /** @description The file's name. */
            name: string | null;
            /** @description 1 for the first one of its place. */
            number: number;
            /** @description Whether its content was removed (清除). */
            removed: boolean;
            /** @description SHA-256 of the file's bytes. */
            sha256: string | null;
            /** @description In bytes. */
            size: number | null;
            url: string | null;
        };
        ExpandedGroup: {
            id: number;
            name: string;
            /** @description How many tasks name it. */
            tasks: number;
            units: components["schemas"]["GroupUnit"][];
        };
        Extension: {
            approvedBy: string | null;
            /** @description The reason for which it was granted: only the own reasons of the unit cost. */
            countedReason: components["schemas"]["ExtensionReason"] | null;
            /**
             * Format: date
             * @description The deadline in force on that day.
             */
            deadlineThen: string | null;
            /** @description What the office said. */
            decisionWords: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            /** Format: date */
            grantedDate: string | null;
            id: number;
            /**
             * Format: date-time
             * @description When it left the unit: what counts.
             */
            leftAt: string | null;
            /** @description 代填 */
            onBehalf: boolean;
            reason: components["schemas"]["ExtensionReason"] | null;
            /** Format: date-time */
            sentBackAt: string | null;
            /** @description The unit's head who gave it back to the clerk, the last time. */
            sentBackBy: string | null;
            sentBackWords: string | null;
            state: components["schemas"]["ExtensionState"];
            /** Format: date-time */
            submittedAt: string | null;
            submittedBy: string | null;
            /**
             * Format: date
             * @description The deadline that is asked for.
             */
            wantedDate: string | null;
            words: string;
            /** Format: date-time */
            writtenAt: string;
            /** @description Who wrote it, the last time. */
            writtenBy: string | null;
        };
        ExtensionCount: {
            count: number;
            state: components["schemas"]["ExtensionState"];
        };
        ExtensionEffect: {
            /** @description What this one costs, an exact decimal. */
            cost: string;
            /** @description The credit by the first deadline, which is printed beside. */
            creditByFirst: string;
            /** @description A clock stop is running, which counts no more towards the new deadline. */
            endsStop: boolean;
            /** @description By the first deadline, which an extension does not change. */
            first: components["schemas"]["LightLateness"];
            granted: components["schemas"]["ClosingCredit"];
            /** @description Extensions granted so far for the unit's own reasons. */
            ownBefore: number;
            without: components["schemas"]["ClosingCredit"];
            /** @description Working days from the deadline in force to the date. */
            workingDaysMore: number;
        };
        ExtensionLine: {
            /** @description Whether it waits for the person as the unit's head. */
            approvable: boolean;
            approvedBy: string | null;
            assignmentId: number;
            assignmentState: components["schemas"]["AssignmentState"];
            /** @description The reason for which it was granted: only the own reasons of the unit cost. */
            countedReason: components["schemas"]["ExtensionReason"] | null;
            /**
             * Format: date
             * @description The deadline in force on that day.
             */
            deadlineThen: string | null;
            /** @description Whether the person decides on it. */
            decidable: boolean;
            /** @description What the office said. */
            decisionWords: string | null;
            /**
             * Format: date
             * @description 有效期限
             */
            effectiveDeadline: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            /**
             * Format: date
             * @description 首次期限
             */
            firstDeadline: string | null;
            /** @description Extensions of the assignment that were granted before. */
            grantedBefore: number;
            /** Format: date */
            grantedDate: string | null;
            id: number;
            /**
             * Format: date-time
             * @description When it left the unit: what counts.
             */
            leftAt: string | null;
            light: components["schemas"]["LightColour"] | null;
            /** @description The printed number of the task. */
            no: string | null;
            /** @description 代填 */
            onBehalf: boolean;
            /** @description Whether it is one of the units that the person reports or approves for. */
            own: boolean;
            planId: number;
            planTitle: string;
            reason: components["schemas"]["ExtensionReason"] | null;
            role: components["schemas"]["UnitRole"];
            /** Format: date-time */
            sentBackAt: string | null;
            /** @description The unit's head who gave it back to the clerk, the last time. */
            sentBackBy: string | null;
            sentBackWords: string | null;
            state: components["schemas"]["ExtensionState"];
            /** Format: date-time */
            submittedAt: string | null;
            submittedBy: string | null;
            taskId: number;
            title: string;
            unitId: number;
            /** @description The short name, where there is one, of the unit that has the assignment. */
            unitName: string;
            /** @description Of the assignment. */
            version: number;
            /**
             * Format: date
             * @description The deadline that is asked for.
             */
            wantedDate: string | null;
            words: string;
            /** @description Working days from the deadline then in force to the date that was granted, or else is asked for. */
            workingDaysMore: number | null;
            /** Format: date-time */
            writtenAt: string;
            /** @description Who wrote it, the last time. */
            writtenBy: string | null;
        };
        /** @enum {string} */
        ExtensionOutcome: "grant" | "refuse";
        ExtensionPage: {
            /** @description Of all that pass, whichever `state` is wanted; without those of 0. */
            counts: components["schemas"]["ExtensionCount"][];
            items: components["schemas"]["ExtensionLine"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: number | null;
            /** @description All plans of which there is one, the newest first. */
            plans: components["schemas"]["LedgerPlan"][];
        };
        /** @enum {string} */
        ExtensionReason: "own" | "superior" | "force-majeure" | "office-change";
        /** @enum {string} */
        ExtensionState: "draft" | "submitted" | "asked" | "granted" | "refused" | "withdrawn" | "dropped";
        FactFile: {
            format: string;
            id: number;
            name: string;
            /** @description In bytes. */
            size: number;
        };
        /** @enum {string} */
        FactKind: "assignment" | "report" | "evidence" | "inspection" | "measure" | "event" | "entry" | "correction" | "notice" | "finding" | "rectification";
        /** @enum {string} */
        FactOutcome: "on-time" | "late" | "missing" | "awaited" | "open" | "overdue" | "undecided" | "by-office" | "rounds" | "no-date" | "published" | "waived" | "blue" | "yellow" | "red" | "minor" | "normal" | "serious" | "veto" | "entered" | "not-applicable" | "recorded" | "corrected";
        FactRow: {
            assignmentId: number | null;
            /**
             * Format: date
             * @description When it happened, or left the unit.
             */
            date: string | null;
            /** @description Working days late, by the day in force. */
            daysLate: number | null;
            /** @description A reason, a number, the last day of a period. */
            detail: string | null;
            /**
             * Format: date
             * @description By when it was due.
             */
            due: string | null;
            eventId: number | null;
            evidenceId: number | null;
            /** @description As the ledger names it. */
            factId: string;
            /** @description What proves an entry or an event. */
            files: components["schemas"]["FactFile"][];
            /**
             * Format: date
             * @description By when it was due at first.
             */
            firstDue: string | null;
            inspectionId: number | null;
            kind: components["schemas"]["FactKind"];
            /** @description The address of a notice: 2026-blue-3. */
            notice: string | null;
            outcome: components["schemas"]["FactOutcome"];
            planTaskId: number | null;
            reportId: number | null;
            /** @description Of the task, the inspection, the notice, or the words of a finding. */
            title: string;
        };
        FeedbackAnswer: {
            /** @description The unit's head who let it leave. */
            approvedBy: string | null;
            id: number;
            /**
             * Format: date-time
             * @description When it left the unit.
             */
            leftAt: string | null;
            /** @description Empty: no objection (无异议). */
            objections: components["schemas"]["Objection"][];
            /** @description 代填 */
            onBehalf: boolean;
            /** @description null while it is open. */
            outcome: components["schemas"]["FeedbackOutcome"] | null;
            /** @description Why it was sent back. */
            reason: string | null;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string | null;
            words: string;
        };
        /**
         * @description 工作日, or 日历日 by 政府督查工作条例.
         * @enum {string}
         */
        FeedbackDaysKind: "working" | "calendar";
        /**
         * @description What the person can do now.
         * @enum {string}
         */
        FeedbackOffer: "give-feedback" | "approve-feedback" | "send-back-feedback" | "take-back-feedback" | "decide-objections";
        FeedbackOfInspection: {
            /** @description 工作日, or 日历日 by 政府督查工作条例. */
            daysKind: components["schemas"]["FeedbackDaysKind"];
            /** @description Today not counted. */
            daysLeft: number;
            /**
             * Format: date
             * @description The last day on which units answer.
             */
            due: string | null;
            /** @description In the office's order of organs. */
            items: components["schemas"]["UnitFeedback"][];
        };
        FeedbackOfUnit: {
            /** @description The newest first; what has not left the unit only for the unit. */
            answers: components["schemas"]["FeedbackAnswer"][];
            /** @description 工作日, or 日历日 by 政府督查工作条例. */
            daysKind: components["schemas"]["FeedbackDaysKind"];
            /** @description Today not counted. */
            daysLeft: number;
            /** @description Figures of the sheet that an inspector doubts (待核). */
            doubts: number;
            /**
             * Format: date
             * @description The last day on which the unit answers.
             */
            due: string | null;
            inspectionId: number;
            inspectionTitle: string;
            /** @description Whether an answer waits for the unit's head first. */
            needsApprover: boolean;
            /** @description Objections in all. */
            objections: number;
            /** @description What the person can do now. */
            offers: components["schemas"]["FeedbackOffer"][];
            /** @description What the person does for the unit is marked so (代填). */
            onBehalf: boolean;
            /** @description What went out, the newest first. */
            reminders: components["schemas"]["InspectionReminder"][];
            state: components["schemas"]["FeedbackState"];
            /** @description Those that are not decided. */
            undecided: number;
            unitId: number;
            unitName: string;
            /** @description Of the unit in this inspection, for what is done next. */
            version: number;
        };
        /**
         * @description null while it is open.
         * @enum {string}
         */
        FeedbackOutcome: "answered" | "sent-back" | "taken-back";
        /** @enum {string} */
        FeedbackState: "not-asked" | "awaited" | "with-head" | "to-decide" | "answered" | "lapsed";
        FieldChange: {
            /** @description Since the first reading. */
            by: components["schemas"]["ChangedBy"];
            field: components["schemas"]["TaskField"];
        };
        FieldError: {
            message: string;
            /** @example deadline.date */
            path: string;
        };
        /** @enum {string} */
        FieldPlace: "header" | "query" | "body";
        FigureChange: {
            after: number;
            /** Format: date-time */
            at: string;
            before: number;
            /** @description The name of the person. */
            by: string | null;
            /** @description It was set back to its default. */
            isReset: boolean;
            name: components["schemas"]["FigureName"];
            /** @description The same for what was changed at once. */
            version: number;
        };
        FigureDoubt: {
            /** Format: date-time */
            doubtedAt: string;
            doubtedBy: string;
            figure: components["schemas"]["ComputedFigure"];
            /** @description null: open. */
            resolution: components["schemas"]["DoubtResolution"] | null;
            resolutionWords: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: string | null;
            /** @description The score when it was resolved. */
            scoreAfter: string | null;
            /** @description The score then; null where it was not kept. */
            scoreThen: string | null;
            /** @description Of the inspector's answer. */
            version: number;
            /** @description What is wrong, as the inspector wrote. */
            words: string;
        };
        /**
         * @description What its number stands for; `month-day` is a day of the plan's year: 1201 is 1 December.
         * @enum {string}
         */
        FigureMeasure: "working-days" | "points" | "day-of-month" | "month-day";
        FigureMove: {
            after: string | null;
            before: string | null;
        };
        /** @enum {string} */
        FigureName: "dueDay" | "lastOpens" | "lastDue" | "closesAfter" | "leastOpenDays" | "returnDays" | "graceDays" | "soonDays" | "behindPoints" | "receiptDays" | "answerDays";
        FigureRows: {
            disclosures: components["schemas"]["DisclosureRow"][];
            figure: components["schemas"]["SheetFigure"];
            findings: components["schemas"]["FindingFigureRow"][];
            /** @description Goes into `from` for the next page; null at the end. */
            next: number | null;
            quantity: components["schemas"]["QuantityRow"][];
            reports: components["schemas"]["ReportRow"][];
            total: number;
        };
        FigureTask: {
            /** @description The printed number. */
            no: string | null;
            taskId: number;
            title: string;
        };
        /** @enum {string} */
        FigureTopic: "inspection" | "scores" | "quantity" | "timeliness" | "problems" | "kinds" | "groups" | "units";
        FileProblem: {
            code: components["schemas"]["ProblemCode"];
            facts: {
                [key: string]: string;
            };
            /** @description Which file of the request, from 0. */
            file: number;
        };
        FinaliseInspection: {
            /** @description The version that the sender has seen. */
            version: number;
        };
        Finding: {
            assignmentId: number | null;
            /** @description The device's own. */
            clientKey: string;
            /** @description Of a problem; a decimal of two places. */
            deduction: string | null;
            deductionReason: string | null;
            dimension: components["schemas"]["FindingDimension"];
            evidence: components["schemas"]["Evidence"][];
            files: components["schemas"]["FindingFile"][];
            /** Format: date-time */
            foundAt: string;
            foundBy: string;
            id: number;
            /** @description Null outside the check list. */
            itemId: number | null;
            kind: components["schemas"]["FindingKind"];
            /** @description From 1 within the sheet. */
            number: number;
            /**
             * Format: date
             * @description 整改期限
             */
            rectificationDue: string | null;
            /** @description The earlier finding that it repeats. */
            repeatsId: number | null;
            /** @description Of a problem. */
            severity: components["schemas"]["Severity"] | null;
            state: components["schemas"]["FindingState"];
            version: number;
            withdrawnReason: string | null;
            words: string;
        };
        /** @enum {string} */
        FindingDimension: "content" | "other";
        FindingFigureRow: {
            deduction: string | null;
            /** @description Why it is not the usual figure. */
            deductionReason: string | null;
            findingId: number;
            /** @description The item of the check list. */
            item: string | null;
            number: number;
            severity: components["schemas"]["FindingSeverity"] | null;
            task: components["schemas"]["FigureTask"] | null;
            words: string;
        };
        FindingFile: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            format: string;
            id: number;
            name: string;
            /** @description Whether its content was removed (清除). */
            removed: boolean;
            /** @description SHA-256 of the file's bytes. */
            sha256: string;
            /** @description In bytes. */
            size: number;
        };
        /** @enum {string} */
        FindingKind: "problem" | "praise" | "veto";
        /** @enum {string} */
        FindingSeverity: "minor" | "normal" | "serious";
        /** @enum {string} */
        FindingState: "standing" | "withdrawn";
        FirstAccount: {
            account: string;
            /** Format: date-time */
            expiresAt: string;
            name: string;
            role: components["schemas"]["Role"];
            token: string;
        };
        FixedAmount: {
            kind: components["schemas"]["FixedAmountKind"];
            points: string;
        };
        /** @enum {string} */
        FixedAmountKind: "fixed";
        FollowedAssignment: {
            /** @description The newest first; what has not left the unit only for the unit. */
            closings: components["schemas"]["ClosingRequest"][];
            /** @description 本年度完成: the office closed it when it archived the plan. */
            completedForYear: boolean;
            /** @description null for standing and recurring tasks. */
            deadlines: components["schemas"]["AssignmentDeadlines"] | null;
            /** @description 延期申请, the newest first; what has not left the unit only for the unit. */
            extensions: components["schemas"]["Extension"][];
            /** @description The first one first. */
            handOvers: components["schemas"]["HandedOver"][];
            /** @description The assignment's identifier. */
            id: number;
            /** @description 补录: what is known of its state and progress is from before its plan was followed here. */
            isRecorded: boolean;
            /** @description 分管领导 */
            leader: string | null;
            /** @description 红黄绿灯, with its reasons and both deadlines. */
            light: components["schemas"]["AssignmentLight"];
            /** @description Whether a request to close it waits for the unit's head first. */
            needsApprover: boolean;
            /** @description What the person can do now. */
            offers: components["schemas"]["AssignmentOffer"][];
            /** @description What the person does for the unit is marked so (代填): it has no accounts of its own. */
            onBehalf: boolean;
            /** @description 补录 */
            recorded: components["schemas"]["RecordedHistory"] | null;
            refusal: components["schemas"]["Refusal"] | null;
            /** @description 责任人 */
            responsiblePerson: string | null;
            role: components["schemas"]["UnitRole"];
            shortName: string | null;
            state: components["schemas"]["AssignmentState"];
            steps: components["schemas"]["Step"][];
            unitId: number;
            unitName: string;
            version: number;
        };
        FormedOn: {
            inTime: boolean;
            limit: number;
            measure: components["schemas"]["LimitMeasure"];
            /**
             * Format: date
             * @description 形成日期
             */
            on: string;
            rule: components["schemas"]["LimitRule"];
            /** @description Days until it was published. */
            taken: number;
        };
        Found: {
            /** @description So many rows or files. */
            count: number;
            /** @description A table, or `file`. */
            place: components["schemas"]["FoundPlace"];
        };
        /**
         * @description A table, or `file`.
         * @enum {string}
         */
        FoundPlace: "plan" | "source_document" | "task" | "plan_change" | "evidence" | "evidence_version" | "page_check" | "page_statement" | "amendment" | "amended_task" | "assignment_transition" | "progress_report" | "report_version" | "report_import" | "report_comment" | "refusal" | "closing_request" | "reminder" | "notice" | "notice_dismissal" | "instruction" | "demand_reply" | "extension" | "clock_stop" | "check_list" | "check_list_item" | "inspection" | "inspection_item" | "inspection_group" | "unit_inspector" | "inspection_draw" | "inspection_sample" | "inspection_answer" | "finding" | "finding_file" | "figure_doubt" | "inspection_score_version" | "inspection_feedback" | "inspection_objection" | "rectification_order" | "ordered_problem" | "rectification" | "rectification_proof" | "assessment_scheme" | "assessment_measure" | "assessment_event" | "assessment_event_file" | "assessment_entry" | "assessment_entry_file" | "assessment_own_figure" | "assessment_running" | "assessment_waiver" | "assessment_snapshot" | "assessment_snapshot_unit" | "assessment_appeal" | "assessment_appeal_file" | "assessment_correction" | "display_link" | "circular" | "assignment_step" | "archiving" | "reorganisation" | "duty_hand_over" | "calendar_change" | "ledger_view" | "notification" | "document_template" | "removal" | "idempotent_request" | "audit_value" | "source_part" | "file";
        GiveInstruction: {
            /**
             * Format: date
             * @description 回复期限; null: none.
             */
            answerBy: string | null;
            /** @description Assignments of the task; none: those of the units that lead it. */
            assignments: number[];
            /**
             * Format: date
             * @description The day of it, where the office enters it; left out: today.
             */
            givenOn?: string;
            /** @description Who gave it, where the office enters it; a leader gives their own. */
            leader?: components["schemas"]["Signatory"];
            words: string;
        };
        /**
         * @description A: the reviewer has opened the public page. Null takes that back, or what the page check has confirmed.
         * @enum {string}
         */
        GivenGrade: "A";
        GradeEvidence: {
            /** @description A: the reviewer has opened the public page. Null takes that back, or what the page check has confirmed. */
            grade: components["schemas"]["GivenGrade"] | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        GrantExtension: {
            /** @description Another reason than the unit has given; then `reason` says why. */
            countedReason?: components["schemas"]["ExtensionReason"];
            /**
             * Format: date
             * @description Another date than was asked for; then `reason` says why.
             */
            date?: string;
            reason?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        GroupChoice: {
            email: boolean;
            group: components["schemas"]["NotificationGroup"];
            sms: boolean;
        };
        GroupMember: {
            /** @description Whether it was taken in by hand, and the rule would not have it. */
            byHand: boolean;
            id: number;
            name: string;
            shortName: string | null;
        };
        GroupUnit: {
            id: number;
            name: string;
            shortName: string | null;
        };
        HandChoice: {
            kind: components["schemas"]["HandChoiceKind"];
            /** @description The person, the evidence, or the assignment's task. */
            name: string;
            reason: string;
            unitName: string;
        };
        /** @enum {string} */
        HandChoiceKind: "inspector" | "sample";
        HandedAssignment: {
            /** @description The unit that has it. */
            from: string;
            id: number;
            /** @description The successor has the task already, or gets it from another one: the two become one. */
            joined: boolean;
            /** @description The printed number of the task. */
            no: string | null;
            planId: number;
            planTitle: string;
            /** @description As whom. */
            role: components["schemas"]["UnitRole"];
            /** @description As whom the successor has the task then. */
            roleThen: components["schemas"]["UnitRole"];
            taskId: number;
            title: string;
        };
        HandedDuty: {
            /** @description Of assignments and open steps in which the unit names the person: how many. */
            count: number | null;
            /** @description Of deputies: who stands in, before. */
            deputy: string | null;
            /** Format: date */
            firstDay: string | null;
            kind: components["schemas"]["DutyKind"];
            /** Format: date */
            lastDay: string | null;
            /** @description `joins`: the other person has it already; `ends`: it makes no sense any more; `stays` where it was. */
            outcome: components["schemas"]["DutyOutcome"];
            /** @description Of deputies: who is stood in for, before. */
            person: string | null;
            /** @description Of roles and deputies. */
            role: components["schemas"]["Role"] | null;
            /** @description Of a review of the office's own unit: the plan's year. */
            year: number | null;
        };
        HandedOver: {
            /** @description The full name of the unit that ended. */
            from: string;
            /**
             * Format: date
             * @description The successor's first day with it.
             */
            since: string;
            /** @description That of its successor. */
            to: string;
        };
        HandOverDuties: {
            /** @description Why, or by which document. */
            reason: string;
            /**
             * Format: date
             * @description The first day of the other person in the post, today or before: it takes effect at once.
             */
            since: string;
            /** @description Who has them then. */
            toId: number;
            /** @description The unit whose duties are handed over; null for an administrator's role. */
            unitId: number | null;
        };
        HandOverDutiesPreview: {
            duties: components["schemas"]["HandedDuty"][];
            /** @description Goes into `seen`; nothing is done where anything has changed since. */
            seen: string;
        };
        Heading: {
            end: number;
            level: number;
            start: number;
        };
        HeadingBlock: {
            end: number;
            /** @enum {string} */
            kind: "heading";
            level: number;
            place?: components["schemas"]["Place"];
            start: number;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        Hindrance: {
            kind: components["schemas"]["HindranceKind"];
            /** @description The printed name that it is about. */
            name: string | null;
            /** @description None where it is about the plan as a whole. */
            tasks: components["schemas"]["NamedTask"][];
        };
        /** @enum {string} */
        HindranceKind: "not-checked" | "no-tasks" | "no-unit" | "unknown-unit" | "unit-group" | "empty-group" | "no-deadline" | "duration" | "no-reviewer";
        HolidayNotice: {
            /** @example 国办发明电〔2025〕7号 */
            documentNumber: string | null;
            /** Format: date */
            issued: string | null;
            /** @example 国务院办公厅关于2026年部分节假日安排的通知 */
            title: string;
            /** @description Where it is published: an address that begins with https:// or http://. */
            url: string | null;
        };
        ImportConflict: {
            /** @example D7 */
            cell: string;
            field: components["schemas"]["UnitField"];
            file: string;
            /** @description The unit's full name now. */
            name: string;
            /** @description As it is now, in the words of the table. */
            now: string;
            /** @description As it was when the file was downloaded. */
            then: string;
        };
        ImportedDocument: {
            documentId: number;
            tasks: number;
            warnings: number;
        };
        ImportedField: {
            field: components["schemas"]["UnitField"];
            file: string;
            /** @description As it is now, in the words of the table. */
            now: string;
        };
        ImportedMeasure: {
            fields: components["schemas"]["ImportedMeasureField"][];
            /** @description Unit, measure and period. */
            name: string;
            outcome: components["schemas"]["MeasureOutcome"];
            /** @description As Excel counts it. */
            row: number;
        };
        ImportedMeasureField: {
            field: components["schemas"]["MeasureField"];
            file: string;
            /** @description As it is now, in the words of the table. */
            now: string;
        };
        ImportedPerson: {
            fields: components["schemas"]["ImportedPersonField"][];
            /** @description The name after the import. */
            name: string;
            outcome: components["schemas"]["PersonOutcome"];
            /** @description As Excel counts it. */
            row: number;
        };
        ImportedPersonField: {
            field: components["schemas"]["PersonField"];
            file: string;
            /** @description As it is now, in the words of the table. */
            now: string;
        };
        ImportedReport: {
            fields: components["schemas"]["ImportedReportField"][];
            /** @description The task's title. */
            name: string;
            /** @description unchanged: 无变化. */
            outcome: components["schemas"]["ReportRowOutcome"];
            /** @description As Excel counts it. */
            row: number;
        };
        ImportedReportField: {
            /**
             * @description unchanged, done, percent, value1 …, periodMet, nextSteps, problems or correctionReason.
             * @example done
             */
            field: string;
            file: string;
            /** @description As it is now, in the words of the form. */
            now: string;
        };
        ImportedRow: {
            fields: components["schemas"]["ImportedField"][];
            /** @description The unit's full name after the import. */
            name: string;
            /** @description closed: it gets a last day. */
            outcome: components["schemas"]["RowOutcome"];
            /** @description As Excel counts it. */
            row: number;
        };
        ImportedTask: {
            fields: components["schemas"]["ImportedTaskField"][];
            /** @description The task's title after the import. */
            name: string;
            outcome: components["schemas"]["TaskRowOutcome"];
            /** @description As Excel counts it. */
            row: number;
        };
        ImportedTaskField: {
            field: components["schemas"]["TaskColumn"];
            file: string;
            /** @description As it is now, in the words of the table. */
            now: string;
        };
        ImportForm: {
            /** @description Import also what the plan has already. */
            again?: boolean;
            /** @description Read only; store nothing. */
            dryRun?: boolean;
            /** @description The files, in a multipart request: this field as often as there are files. */
            file?: string[];
            /** @description The only document's name; by default the file's. */
            name?: string;
            /** @description The plan that it goes into. */
            planId?: number;
            /** @description Title of the new plan that it goes into. */
            planTitle?: string;
            /** @description Year of the new plan that it goes into. */
            planYear?: number;
            /** @description Pasted text, in place of a file. */
            text?: string;
        };
        ImportLine: {
            problem?: components["schemas"]["Problem"];
            progress?: components["schemas"]["ImportProgress"];
            result?: components["schemas"]["ImportReading"] | components["schemas"]["ImportResult"];
        };
        ImportProgress: {
            /** @description Parts of the file (pages, sheets) that are done. */
            done: number;
            /** @description Which file, from 1. */
            file: number;
            /** @description Of how many. */
            files: number;
            name: string;
            stage: components["schemas"]["ImportStage"];
            total: number;
        };
        ImportReading: {
            /** @description In the order in which they were sent. */
            documents: components["schemas"]["DocumentReading"][];
            /** @description The notice among them, whose facts are the plan's; from 0. */
            notice: number;
            /** @description Those that the plan has already. */
            there: components["schemas"]["SameDocument"][];
        };
        ImportResult: {
            /** @description In the order in which they were sent. */
            documents: components["schemas"]["ImportedDocument"][];
            planId: number;
        };
        /** @enum {string} */
        ImportStage: "read" | "split" | "units" | "check";
        ImportWorkbookForm: {
            /** @description `comparison` of the dry run that is applied. */
            comparison?: string;
            /** @description What holds where the file and somebody else have changed a field in different ways. */
            conflicts?: components["schemas"]["ConflictChoice"];
            dryRun?: boolean;
            /**
             * Format: binary
             * @description The workbook (.xlsx).
             */
            file: string;
        };
        /** @enum {string} */
        InspectedQuarterState: "published" | "waived" | "open" | "none";
        /** @enum {string} */
        InspectedUnitState: "candidate" | "inspected" | "not-drawn";
        Inspection: {
            /** @description Those whose inspectors are done. */
            checked: number;
            checkListId: number | null;
            checkListTitle: string | null;
            /** @description Empty in a draft. */
            comparisonGroups: components["schemas"]["InspectionGroup"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            fedBackAt: string | null;
            /** @description Working days. */
            feedbackDays: number;
            /** Format: date */
            feedbackDue: string | null;
            /** Format: date */
            fieldFrom: string | null;
            /** Format: date */
            fieldTo: string | null;
            /** Format: date-time */
            finalisedAt: string | null;
            id: number;
            /** @description In the order of organs; empty in a draft. */
            inspectionUnits: components["schemas"]["InspectionUnit"][];
            inspectorsPerUnit: number;
            /** @description Frozen at the start; empty in a draft. */
            items: components["schemas"]["InspectionItem"][];
            maySeeRanking: boolean;
            method: components["schemas"]["InspectionMethod"];
            offers: components["schemas"]["InspectionOffer"][];
            planId: number;
            planTitle: string;
            /** Format: date-time */
            publishedAt: string | null;
            quarter: number;
            /** @description Working days. */
            rectificationDays: number;
            /** @description How many pieces of evidence are drawn for each unit. */
            samplesPerUnit: number;
            /** @description How far scores are that are being frozen. */
            scoring: components["schemas"]["ScoringProgress"] | null;
            selection: components["schemas"]["UnitSelection"];
            /** @description The last one first. */
            settingChanges: components["schemas"]["InspectionSettingChange"][];
            settings: components["schemas"]["InspectionFigures"];
            /** Format: date-time */
            startedAt: string | null;
            state: components["schemas"]["InspectionState"];
            team: components["schemas"]["TeamMember"][];
            title: string;
            /** @description 按《政府督查工作条例》 */
            underSupervisionRules: boolean;
            /** @description Units that are inspected, or of a draft may be. */
            units: number;
            /** @description How many units are drawn; null for all. */
            unitsWanted: number | null;
            version: number;
            weights: components["schemas"]["InspectionWeights"];
            year: number;
        };
        /** @enum {string} */
        InspectionDimension: "quantity" | "content" | "timeliness";
        InspectionFigures: {
            /** @description Working days within which a disclosure is in time. */
            disclosureDays: number;
            /** @description How much of timeliness is that of disclosures, 0 to 1; the rest is that of reports. */
            disclosureShare: string;
            /** @description A report late by no more than so many working days counts half. */
            graceDays: number;
            grades: components["schemas"]["InspectionGradeLimits"];
            /** @description The same for interpretations (政策解读). */
            interpretationDays: number;
            severities: components["schemas"]["InspectionSeverities"];
        };
        /** @enum {string} */
        InspectionGrade: "excellent" | "good" | "qualified" | "unqualified";
        InspectionGradeLimits: {
            /** @description From this total on 优秀. */
            excellent: string;
            /** @description 良好 */
            good: string;
            /** @description 合格 */
            qualified: string;
        };
        InspectionGroup: {
            id: number;
            title: string;
            unitGroupId: number | null;
        };
        InspectionHindrance: {
            code: components["schemas"]["ProblemCode"];
            facts: {
                [key: string]: string;
            };
        };
        InspectionItem: {
            dimension: components["schemas"]["ItemDimension"];
            hint: string | null;
            id: number;
            method: components["schemas"]["InspectionMethod"];
            /** @description Answered for each sample, or once for the unit. */
            per: components["schemas"]["ItemPer"];
            text: string;
        };
        InspectionLine: {
            /** @description Those whose inspectors are done. */
            checked: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            feedbackDue: string | null;
            /** Format: date */
            fieldFrom: string | null;
            /** Format: date */
            fieldTo: string | null;
            id: number;
            method: components["schemas"]["InspectionMethod"];
            planId: number;
            planTitle: string;
            /** Format: date-time */
            publishedAt: string | null;
            quarter: number;
            /** Format: date-time */
            startedAt: string | null;
            state: components["schemas"]["InspectionState"];
            title: string;
            /** @description Units that are inspected, or of a draft may be. */
            units: number;
            version: number;
            year: number;
        };
        /** @enum {string} */
        InspectionMethod: "online" | "on-site" | "both";
        /** @enum {string} */
        InspectionOffer: "edit" | "delete" | "start" | "draw" | "ask-feedback" | "finalise";
        InspectionPage: {
            /** @description The newest year and quarter first. */
            items: components["schemas"]["InspectionLine"][];
            total: number;
            /** @description The years of which the person sees inspections, the newest first. */
            years: number[];
        };
        InspectionPreparation: {
            /** @description Answers of all inspected units; of drawn ones by their mean. */
            fields: number;
            hindrances: components["schemas"]["InspectionHindrance"][];
            /** @description Units that will be inspected. */
            inspected: number;
            /** @description Items of the check list. */
            items: number;
            /** @description Fields × minutes for each: an estimate. */
            minutes: number;
            minutesPerField: number;
            /** @description Goes into `seen` to start exactly this. */
            seen: string;
            /** @description In the order of organs. */
            units: components["schemas"]["PreparedUnit"][];
        };
        InspectionRanking: {
            /** @description Of the frozen version that is shown, for the office. */
            about: components["schemas"]["ScoreVersion"] | null;
            /**
             * Format: date-time
             * @description Null where it never was.
             */
            computedAt: string | null;
            groups: components["schemas"]["RankedGroup"][];
            inspectionId: number;
            inspectionTitle: string;
            /** @description Whether it can be computed anew: nothing is frozen. */
            mayRefresh: boolean;
            /** @description How far the scores are that will stand here next. */
            scoring: components["schemas"]["ScoringProgress"] | null;
            /** @description The frozen version; null for what was computed last. */
            version: number | null;
            /** @description All that were frozen, the last one first. */
            versions: number[];
        };
        InspectionRemindedPerson: {
            name: string;
            /** @description `office` where the unit has nobody who could be told. */
            role: components["schemas"]["InspectionRemindedRole"];
        };
        /**
         * @description `office` where the unit has nobody who could be told.
         * @enum {string}
         */
        InspectionRemindedRole: "reporter" | "approver" | "office";
        InspectionReminder: {
            /**
             * Format: date
             * @description When it went out.
             */
            day: string;
            /**
             * Format: date
             * @description By when it was owed then.
             */
            dueDate: string;
            id: number;
            /** @description Whom it told in the application. */
            persons: components["schemas"]["InspectionRemindedPerson"][];
            rule: components["schemas"]["InspectionReminderRule"];
            rung: components["schemas"]["InspectionRung"];
            /** @description From `day` to that date; below 0 once it had passed. */
            workingDays: number;
        };
        /** @enum {string} */
        InspectionReminderRule: "feedback-ahead" | "feedback-day" | "feedback-passed" | "rectification-ahead" | "rectification-day" | "rectification-passed";
        /** @enum {string} */
        InspectionRuleKind: "inspection";
        /** @enum {string} */
        InspectionRung: "clerk" | "approver";
        InspectionSettingChange: {
            after: string;
            /** Format: date-time */
            at: string;
            before: string;
            /** @description The name of the person. */
            by: string;
            /** @description Such as `weights.content` or `severities.minor.figure`. */
            name: string;
        };
        InspectionSeverities: {
            minor: components["schemas"]["SeverityValues"];
            normal: components["schemas"]["SeverityValues"];
            serious: components["schemas"]["SeverityValues"];
        };
        /** @enum {string} */
        InspectionState: "draft" | "field" | "feedback" | "final" | "published";
        InspectionUnit: {
            /**
             * Format: date-time
             * @description When its inspectors were done.
             */
            checkedAt: string | null;
            groupId: number | null;
            /** @description Of the unit in this inspection. */
            id: number;
            inspectors: components["schemas"]["UnitInspector"][];
            /** @description Whether the person may open its sheet. */
            maySeeSheet: boolean;
            /** @description False for the office's own unit, unless it takes part in the ranking. */
            ranked: boolean;
            /** @description Assignments that are looked at. */
            samples: number;
            state: components["schemas"]["InspectedUnitState"];
            unitId: number;
            /** @description As it was called at the start. */
            unitName: string;
            version: number;
        };
        InspectionWeights: {
            content: number;
            quantity: number;
            timeliness: number;
        };
        InstallationChange: {
            after: number;
            /** Format: date-time */
            at: string;
            before: number;
            /** @description The name of the person. */
            by: string | null;
            name: string;
            /** @description The same for what was changed at once. */
            version: number;
        };
        Instruction: {
            /** @description Of the units that the person sees. */
            demands: components["schemas"]["Demand"][];
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string | null;
            /** Format: date */
            givenOn: string;
            id: number;
            /** @description Somebody else has entered it: it was given on paper. */
            isEntered: boolean;
            /** @description Who gave it. */
            leader: string;
            planId: number;
            planTitle: string;
            taskId: number;
            taskTitle: string;
            version: number;
            /** @description Whether the person can withdraw it. */
            withdrawable: boolean;
            withdrawalReason: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnBy: string | null;
            words: string;
        };
        InstructionPage: {
            /** @description The last one first. */
            items: components["schemas"]["Instruction"][];
            total: number;
        };
        /** @enum {string} */
        InstructionStanding: "open" | "late" | "over";
        IssuedTask: {
            /** @description Those within the person's scope; who leads comes first, then in the office's order. */
            assignments: components["schemas"]["FollowedAssignment"][];
            /** @description The tasks of earlier plans that it goes on with, within the scope. */
            carriedFrom: components["schemas"]["LinkedTask"][];
            /** @description The tasks of later plans that go on with it, within the scope. */
            carriedInto: components["schemas"]["LinkedTask"][];
            /** @description How these were counted: from today, or up to today; null where the date is more than five years away. */
            counting: components["schemas"]["Counting"] | null;
            deadline: components["schemas"]["Deadline"];
            /** @description That document's name. */
            documentName: string | null;
            /** @description Whether that is set for the task alone. */
            hasOwnRhythm: boolean;
            /** @description The newest first. */
            history: components["schemas"]["TaskEvent"][];
            id: number;
            /** @description Of the assignments within the person's scope. */
            light: components["schemas"]["TaskLight"];
            /** @description The printed number. */
            no: string | null;
            /** @description The passage of the document that it comes from. */
            passage: string | null;
            planId: number;
            planState: components["schemas"]["PlanState"];
            planTitle: string;
            /** @description What was removed of it (清除), or of its document. */
            removed: components["schemas"]["Removed"][];
            requirement: string;
            /** @description How often its units report. */
            rhythm: components["schemas"]["Rhythm"];
            /** @description Headings above the task, the highest first. */
            section: string[];
            targets: components["schemas"]["Target"][];
            /** @description Whom its count targets bind. */
            targetUnits: components["schemas"]["TargetUnits"][];
            title: string;
            /** @description How many units it has in all. */
            units: number;
            /** @description Working days left to its date; below 0 it has passed. Null where nothing of it is open. */
            workingDays: number | null;
            year: number;
        };
        IssuePlan: {
            /** @description Deadlines that have passed are meant so. */
            acceptPassedDeadlines?: boolean;
            /** @description `seen` of the preview. */
            seen: string;
        };
        IssuePreview: {
            assignments: number;
            /** @description As it was chosen last for the plan. */
            defaultDeadline: components["schemas"]["DefaultDeadline"] | null;
            /** @description The groups that tasks name, with the units that they become. */
            groups: components["schemas"]["ExpandedGroup"][];
            /** @description While there is any the plan is not issued. */
            hindrances: components["schemas"]["Hindrance"][];
            minutes: number;
            /** @description By which the minutes are estimated. */
            minutesPerField: number;
            /** @description Whether the office's own unit has assignments, so that somebody has to review it. */
            needsReviewer: boolean;
            /** @description Their deadlines have passed; somebody has to say that it is meant so. */
            passedDeadlines: components["schemas"]["NamedTask"][];
            reports: number;
            /** @description Who reviews the office's own unit. */
            reviewer: components["schemas"]["Reviewer"] | null;
            /** @description Who can: people of other units. */
            reviewers: components["schemas"]["Reviewer"][];
            rhythm: components["schemas"]["RoundRhythm"];
            rounds: components["schemas"]["IssueRound"][];
            /** @description Stands for all that is shown here; anything newer refuses the issuing. */
            seen: string;
            /**
             * Format: date
             * @description Today in China.
             */
            today: string;
            /** @description In the office's order of units. */
            units: components["schemas"]["UnitBurden"][];
            /** @description The plan's version. */
            version: number;
        };
        IssueRound: {
            /** Format: date */
            closes: string;
            /** Format: date */
            due: string;
            /** Format: date */
            first: string;
            /**
             * Format: date
             * @description The last day of the period.
             */
            last: string;
            /** Format: date */
            opens: string;
        };
        /** @enum {string} */
        ItemDimension: "content" | "other";
        /** @enum {string} */
        ItemPer: "sample" | "unit";
        JoinEvidence: {
            /** @description The evidence whose places come over. */
            otherId: number;
            /** @description The version that the sender has seen. */
            otherVersion: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        KeepExtension: {
            /**
             * Format: date
             * @description The deadline that is asked for.
             */
            date: string | null;
            reason: components["schemas"]["ExtensionReason"] | null;
            /** @description The version that the sender has seen. */
            version: number;
            words: string;
        };
        /**
         * @description In which the person is written to; null: not chosen yet.
         * @enum {string}
         */
        Language: "zh-CN" | "en";
        /** @enum {string} */
        LedgerDue: "passed" | "near" | "coming" | "none";
        LedgerInForce: {
            /** Format: date */
            earliest: string;
            /** Format: date */
            latest: string;
            /** @description Working days left to the earliest of what is open; below 0 it has passed. Null where nothing is. */
            workingDays: number | null;
        };
        LedgerLight: {
            counts: components["schemas"]["LightCounts"];
            light: components["schemas"]["LightColour"] | null;
            /** @description At most five that have the light, and the person's own. */
            units: components["schemas"]["LedgerUnitLight"][];
        };
        /** @enum {string} */
        LedgerOrder: "printed" | "deadline" | "deadline-descending" | "light";
        LedgerPage: {
            items: components["schemas"]["LedgerRow"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
        };
        LedgerPlan: {
            id: number;
            state: components["schemas"]["PlanState"];
            title: string;
            year: number;
        };
        LedgerRow: {
            deadline: components["schemas"]["Deadline"];
            /** @description Of so many assignments a later deadline is asked for (延期待批). */
            extensionsAsked: number;
            /** @description The task's identifier. */
            id: number;
            /** @description null where all have the first deadline. */
            inForce: components["schemas"]["LedgerInForce"] | null;
            /** @description Whether the person has not seen yet that it was amended or cancelled. */
            isAmended: boolean;
            /** @description Whether the person has not seen yet that a unit of theirs got it. */
            isNew: boolean;
            /** @description 分管领导, in the same way. */
            leaders: string[];
            /** @description The short names, where there are any, in the office's order. */
            leadUnits: string[];
            light: components["schemas"]["LedgerLight"];
            /** @description The printed number. */
            no: string | null;
            /** @description What the person's own units do. */
            ownRoles: components["schemas"]["UnitRole"][];
            planId: number;
            planState: components["schemas"]["PlanState"];
            /** @description 责任人, each behind the unit where there are several units. */
            responsiblePersons: string[];
            responsibleUnits: string[];
            section: string[];
            states: components["schemas"]["StateCount"][];
            targets: components["schemas"]["Target"][];
            title: string;
            /** @description Working days left to its date, the first deadline; below 0 it has passed. Null where nothing of it is open. */
            workingDays: number | null;
            year: number;
        };
        LedgerSummary: {
            /** @description Their assignments that pass, too. */
            assignments: number;
            /** @description Of so many assignments the light is not yet that of today. */
            computing: number;
            /** @description Of the assignments that pass, whichever `light` is wanted. */
            lights: components["schemas"]["LightCounts"];
            /** @description All of them, whatever is wanted; the newest first. */
            plans: components["schemas"]["LedgerPlan"][];
            /** @description In their order, whichever `section` is wanted. */
            sections: components["schemas"]["SectionCount"][];
            tasks: number;
        };
        LedgerUnitLight: {
            light: components["schemas"]["LightColour"];
            /** @description Whether it is one of the person's own units. */
            own: boolean;
            reasons: components["schemas"]["LightReason"][];
            /** @description The short name, where there is one. */
            unit: string;
        };
        LedgerView: {
            /** @description Filters, order and columns, as they stand in the address of the page. */
            address: string;
            id: number;
            /** @description Whether the person may change and delete it. */
            mayEdit: boolean;
            name: string;
            /** @description Whether everybody has it; only the office may say so. */
            shared: boolean;
            version: number;
        };
        /** @enum {string} */
        Light: "red" | "yellow" | "green" | "done" | "done-late";
        /** @enum {string} */
        LightColour: "red" | "yellow" | "green" | "done-late" | "done";
        LightCounts: {
            done: number;
            "done-late": number;
            green: number;
            red: number;
            yellow: number;
        };
        LightLateness: {
            /** @description In working days. */
            daysLate: number;
            /** Format: date */
            deadline: string;
        };
        LightMissedPeriod: {
            countsAsMissing: boolean;
            /** @description In working days. */
            daysLate: number;
            period: components["schemas"]["LightPeriod"];
            standing: components["schemas"]["ReportStanding"];
        };
        LightPeriod: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
        };
        LightReason: {
            /** @description behind: of so many up to the deadline. */
            all?: number;
            /**
             * Format: date
             * @description notice-unanswered
             */
            answerBy?: string;
            /** @description report-missing, notice-unanswered, rectification-overdue: in working days. */
            daysLate?: number;
            /**
             * Format: date
             * @description deadline-near, closing-undecided.
             */
            deadline?: string;
            /**
             * Format: date
             * @description rectification-overdue
             */
            due?: string;
            /** @description closed, overdue, closing-undecided: by the effective deadline. */
            effective?: components["schemas"]["LightLateness"];
            /** @description behind: working days since the issue. */
            elapsed?: number;
            /** @description closed, overdue, closing-undecided: by the first deadline. */
            first?: components["schemas"]["LightLateness"];
            /**
             * Format: date
             * @description closed, overdue, closing-undecided: when the request left.
             */
            left?: string | null;
            /**
             * Format: date
             * @description report-missing: by when it had to leave.
             */
            outstanding?: string;
            /** @description behind: as reported. */
            percent?: number;
            /** @description report-missing: of the round. */
            period?: components["schemas"]["LightPeriod"];
            /** @description behind: by how much. */
            points?: number;
            /** @description notice-unanswered, rectification-overdue */
            reference?: string;
            rule: components["schemas"]["LightRule"];
            /**
             * Format: date
             * @description not-received
             */
            since?: string;
            /** @description deadline-near: left, today not counted; not-received: since `since`. */
            workingDays?: number;
        };
        /** @enum {string} */
        LightRule: "closed-by-office" | "closed-on-time" | "closed-late" | "overdue" | "report-missing" | "report-missing-in-grace" | "deadline-near" | "closing-undecided" | "behind" | "not-received" | "notice-unanswered" | "rectification-overdue" | "on-track";
        /** @enum {string} */
        LimitMeasure: "working-days" | "days";
        /** @enum {string} */
        LimitRule: "task" | "interpretation" | "general";
        Lineage: {
            /** @description The tasks of earlier plans that tasks of this one go on with. */
            from: components["schemas"]["TaskLink"][];
            /** @description The tasks of later plans that go on with tasks of this one. */
            into: components["schemas"]["TaskLink"][];
        };
        LineFacts: {
            /** @description `from` of what follows; null: nothing does. */
            next: number | null;
            rows: components["schemas"]["FactRow"][];
            /** @description Of all facts behind the line. */
            total: number;
        };
        LineFigures: {
            name: string;
            number: string;
            /** @description Null for an item beside the tree. */
            points: string | null;
            score: string | null;
        };
        LineMove: {
            after: components["schemas"]["LineFigures"] | null;
            before: components["schemas"]["LineFigures"] | null;
            /** @description What it adds to the unit's points, below 0 what it takes. */
            change: string;
            how: components["schemas"]["LineMoveWay"];
            key: string;
            kind: components["schemas"]["LineMoveKind"];
        };
        /** @enum {string} */
        LineMoveKind: "line" | "bonus" | "deduction" | "veto";
        /** @enum {string} */
        LineMoveWay: "added" | "removed" | "changed" | "same-score";
        LinkAccount: {
            /** @description The present one. */
            present: string;
        };
        LinkedTask: {
            /** Format: date */
            deadlineDate: string | null;
            /** @description The printed words of its deadline. */
            deadlineText: string | null;
            id: number;
            planId: number;
            planState: components["schemas"]["PlanState"];
            planTitle: string;
            title: string;
            year: number;
        };
        /**
         * @description remove: those of the same words.
         * @enum {string}
         */
        ListWay: "add" | "remove" | "replace";
        LiveChange: {
            noun: components["schemas"]["LiveNoun"];
            /** @description X-Page of the request that has changed it. */
            page: string | null;
            /** @description The plan that it belongs to. */
            planId: number | null;
            /** @description The task that it belongs to. */
            taskId: number | null;
        };
        /** @enum {string} */
        LiveNoun: "draft" | "document" | "plan" | "assignment" | "extension" | "stop" | "step" | "unit-event" | "notification" | "round" | "report" | "report-inside" | "notice" | "instruction" | "inspection-unit" | "rectification-order" | "rectification" | "check-list" | "inspection" | "evidence" | "reminder" | "finding" | "unit" | "group" | "register" | "calendar" | "view" | "person" | "deputy" | "circular" | "scheme" | "score" | "result" | "appeal" | "display-link" | "template" | "removal" | "channel" | "audit" | "installation" | "session";
        LoneLine: {
            name: string;
            number: string;
            side: components["schemas"]["RehearsalSide"];
        };
        LoneUnit: {
            name: string;
            side: components["schemas"]["RehearsalSide"];
        };
        /** @enum {string} */
        MailSecurity: "tls" | "starttls" | "none";
        /** @enum {string} */
        ManualRuleKind: "manual";
        Mark: {
            end: number;
            kind: components["schemas"]["MarkKind"];
            start: number;
        };
        /** @enum {string} */
        MarkKind: "unit" | "deadline" | "target";
        MatchResult: {
            /** @description Null where it is no group, or not known which one. */
            group: components["schemas"]["UnitGroup"] | null;
            /** @description The tasks of the plan that are different now, in their order. */
            tasks: components["schemas"]["DraftTask"][];
            /** @description Null where it is no unit. */
            unit: components["schemas"]["Unit"] | null;
        };
        MatchUnits: {
            /** @description Keeps the name as an alias of the unit or the group, so that it is never asked about again. */
            alias?: boolean;
            /** @description It is no unit but a group of units, as 各街道; which one is asked then. */
            asGroup?: boolean;
            /** @description It stays as printed, and its tasks ask no more about it. */
            asPrinted?: boolean;
            /** @description A group of units. */
            groupId?: number;
            newGroup?: components["schemas"]["NewGroup"];
            newUnit?: components["schemas"]["NewUnit"];
            /** @description The name as printed, wherever it stands in the plan. */
            printed: string;
            unitId?: number;
        };
        MeasureComparison: {
            /** @description Rows that were downloaded and are not in the file, by name. They stay. */
            absent: string[];
            /** @description Goes into `comparison` to apply exactly this. */
            comparison: string;
            conflicts: components["schemas"]["MeasureConflict"][];
            /**
             * @description Columns that are not of the table, and are left aside.
             * @example [
             *       "P 备注"
             *     ]
             */
            ignored: string[];
            /** @description While there are any, nothing can be applied. */
            problems: components["schemas"]["CellProblem"][];
            rows: components["schemas"]["ImportedMeasure"][];
            unchanged: number;
        };
        MeasureConflict: {
            /** @example D7 */
            cell: string;
            field: components["schemas"]["MeasureField"];
            file: string;
            name: string;
            /** @description As it is now, in the words of the table. */
            now: string;
            /** @description As it was when the file was downloaded. */
            then: string;
        };
        /** @enum {string} */
        MeasureField: "unit" | "measure" | "period" | "numerator" | "denominator" | "source";
        MeasureFigure: {
            denominator: string | null;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            id: number;
            /** @description Whether the person changes it. */
            mayChange: boolean;
            measure: string;
            numerator: string;
            /** @description 2026, 2026Q1 or 2026-03 */
            period: string;
            /** @description Where the figure is from. */
            source: string;
            unitId: number;
            unitName: string;
            version: number;
        };
        MeasureImport: {
            added: number;
            changed: number;
            removed: number;
        };
        /** @enum {string} */
        MeasureOutcome: "added" | "changed" | "removed";
        MeasurePage: {
            /** @description By unit in the order of organs, measure and period. */
            items: components["schemas"]["MeasureFigure"][];
            total: number;
        };
        /** @enum {string} */
        MeasureRhythm: "year" | "quarter" | "month";
        MeasureSource: {
            count: components["schemas"]["CountByValue"] | components["schemas"]["CountByPeriods"] | components["schemas"]["CountByShortfall"] | components["schemas"]["CountBySteps"];
            from: components["schemas"]["MeasureSourceKind"];
            measure: string;
        };
        /** @enum {string} */
        MeasureSourceKind: "measure";
        /** @enum {string} */
        Medium: "email" | "sms";
        MembershipChoice: {
            role: components["schemas"]["Role"];
            /** @description null for the three administrators, and only for them. */
            unitId: number | null;
        };
        MergeTask: {
            /** @description The task that directly follows; it is taken into this one. */
            next: number;
            nextVersion: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        Milestone: {
            /** Format: date */
            date: string | null;
            text: string;
        };
        MilestonesEdit: {
            milestones: components["schemas"]["Milestone"][];
            /** @description remove: those of the same words. */
            way: components["schemas"]["ListWay"];
        };
        MissingUnit: {
            id: number;
            name: string;
            /** @description Reports that have not left it. */
            reports: number;
        };
        /**
         * @description demo: the demonstration with invented documents; office: an office's own work.
         * @enum {string}
         */
        Mode: "demo" | "office";
        MovedDate: {
            date: components["schemas"]["RoundDate"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The first day of the period that the round reports on.
             */
            periodFirst: string;
            /** Format: date */
            periodLast: string;
            /** @description The plan's title. */
            plan: string;
            planId: number;
            /** Format: date */
            to: string;
        };
        MovedDates: {
            dates: components["schemas"]["MovedDate"][];
            /** @description Goes with the same request to agree to exactly these. */
            seen: string;
        };
        MovedDeadline: {
            /** Format: date */
            after: string;
            assignmentId: number;
            /** Format: date */
            before: string;
            /** @description Of the task. */
            title: string;
            unitName: string;
        };
        MovedPerson: {
            id: number;
            /** @description Whether they go to the successor; else they belong to another unit, too, or are to stay. */
            moves: boolean;
            name: string;
        };
        MoveTask: {
            /** @description The task that shall stand before it; null: to the beginning. */
            after: number | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        MoveUnit: {
            after?: number;
            before?: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        NamedCause: {
            kind: components["schemas"]["NoticeCauseKind"];
            /**
             * Format: date
             * @description Its deadline, the last day of the period, or the day from which it is counted.
             */
            of: string;
        };
        NamedCell: {
            section: string;
            unitId: number;
        };
        NameDeputy: {
            /** @description Somebody of the same unit. */
            deputyId: number;
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description The last day that counts; at most 366 days with the first.
             */
            lastDay: string;
            role: components["schemas"]["DeputisedRole"];
            /** @description A unit in which one has the role oneself. */
            unitId: number;
        };
        NamedMember: {
            /** @description 组长 */
            leads: boolean;
            personId: number;
        };
        NamedTask: {
            /**
             * Format: date
             * @description The date of its deadline.
             */
            date: string | null;
            id: number;
            /** @description Its place in the table, from 1. */
            number: number;
            title: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        NamedUnit: {
            id: number;
            name: string;
        };
        NameInspectors: {
            /** @description All who inspect the unit from now on. */
            personIds: number[];
            /** @description Why they are not left to the draw. */
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        /**
         * @description Which of its names is near.
         * @enum {string}
         */
        NameKind: "name" | "short-name" | "alias" | "former-name";
        NameTargetUnits: {
            /** @description Assignments of the task; none: the target binds all of them. */
            assignmentIds: number[];
            /** @description The target's words, as they were seen. */
            text: string;
        };
        /**
         * @description Whether units with problems are named.
         * @enum {string}
         */
        Naming: "named" | "unnamed";
        NewChannel: {
            email: components["schemas"]["SetEmailChannel"] | null;
            enabled: boolean;
            kind: components["schemas"]["ChannelKind"];
            name: string;
            robot: components["schemas"]["SetRobotChannel"] | null;
            sms: components["schemas"]["SmsChannel"] | null;
        };
        NewCheckList: {
            items: components["schemas"]["CheckListItem"][];
            title: string;
        };
        NewEvidenceForm: {
            /** @description Absent: not public. */
            channel?: components["schemas"]["EvidenceChannel"] | null;
            /** Format: binary */
            file?: string;
            /**
             * Format: date
             * @description 形成日期; needed where the place is public.
             */
            formedOn?: string | null;
            /** Format: date */
            publishedOn?: string | null;
            /** @description Absent: the file's name. */
            title?: string;
            unitId: number;
            /** @description http or https; absent where a file comes with it. */
            url?: string;
        };
        NewFinding: {
            /** @description An assignment of the unit. */
            assignmentId?: number | null;
            /** @description A UUID that the device makes: the same one is written once. */
            clientKey: string;
            /** @description Null: the severity's own figure. */
            deduction?: string | null;
            /** @description Needed for another figure. */
            deductionReason?: string | null;
            /** @description Needed where there is no item. */
            dimension?: components["schemas"]["FindingDimension"];
            /** @description Evidence of the unit. */
            evidence?: number[];
            /** @description Absent outside the check list. */
            itemId?: number | null;
            kind: components["schemas"]["FindingKind"];
            /**
             * Format: date
             * @description Absent: after the working days that the inspection gives; null: nothing is to be put right.
             */
            rectificationDue?: string | null;
            repeatsId?: number | null;
            /** @description Needed for a problem. */
            severity?: components["schemas"]["Severity"] | null;
            words: string;
        };
        NewFindingFileForm: {
            /** Format: binary */
            file: string;
        };
        NewGroup: {
            /** @description Other names that documents print. */
            aliases?: string[];
            /** @description Units of any of these kinds. */
            kinds?: components["schemas"]["OrganKind"][];
            /** @description Units that do not belong to it whatever the rule says. */
            leftOut?: number[];
            /** @example 各乡镇（街道） */
            name: string;
            /** @description Units below this one, at any depth. */
            parentId?: number | null;
            /** @description Units that belong to it whatever the rule says. */
            takenIn?: number[];
        };
        NewGroupRule: {
            /** @description Units of any of these kinds. */
            kinds?: components["schemas"]["OrganKind"][];
            /** @description Units that do not belong to it whatever the rule says. */
            leftOut?: number[];
            /** @description Units below this one, at any depth. */
            parentId?: number | null;
            /** @description Units that belong to it whatever the rule says. */
            takenIn?: number[];
        };
        NewInspection: {
            checkListId?: number | null;
            /** @description Working days in which units answer. */
            feedbackDays?: number;
            /** Format: date */
            fieldFrom?: string | null;
            /** Format: date */
            fieldTo?: string | null;
            inspectorsPerUnit?: number;
            method?: components["schemas"]["InspectionMethod"];
            /** @description An issued or archived plan. */
            planId: number;
            quarter: number;
            /** @description Working days in which a problem is put right. */
            rectificationDays?: number;
            samplesPerUnit?: number;
            selection?: components["schemas"]["UnitSelection"];
            settings?: components["schemas"]["InspectionFigures"];
            team?: components["schemas"]["NamedMember"][];
            title: string;
            /** @description 按《政府督查工作条例》: units may answer for 30 days. */
            underSupervisionRules?: boolean;
            /** @description null: all units. */
            unitsWanted?: number | null;
            weights?: components["schemas"]["InspectionWeights"];
        };
        NewLedgerView: {
            /** @description Filters, order and columns, as they stand in the address of the page. */
            address: string;
            name: string;
            /** @description Whether everybody has it; only the office may say so. */
            shared: boolean;
        };
        NewPerson: {
            /**
             * @description Letters of any script, digits and . _ - @; 2 to 40 characters.
             * @example lihua
             */
            account: string;
            /** @example 李华 */
            name: string;
            telephone?: string | null;
        };
        NewPlan: {
            title: string;
            year: number;
        };
        NewRegister: {
            /**
             * @description A county, county-level city, city district or banner.
             * @example 云岭县
             */
            place: string;
        };
        NewScheme: {
            /** @description A scheme to begin with a copy of; without it the draft is empty. */
            copiedFrom?: number;
            planId: number;
            /** @description A template to begin with; not together with `copiedFrom`. */
            template?: components["schemas"]["SchemeTemplateKey"];
            title: string;
        };
        NewScoreFileForm: {
            /** Format: binary */
            file: string;
        };
        NewStep: {
            /** Format: date */
            due?: string | null;
            /** @description Who does it. */
            person?: string | null;
            text: string;
        };
        NewSuccessor: {
            kind?: components["schemas"]["OrganKind"] | null;
            /** @example 云岭县财政局 */
            name: string;
            /** @description The unit that it is a part of. */
            parentId?: number | null;
            /** @example 县财政局 */
            shortName?: string | null;
        };
        NewTask: {
            /** @description The task before it; null: at the beginning; absent: at the end. */
            after?: number | null;
            deadline?: components["schemas"]["Deadline"];
            documentId?: number | null;
            /** @description The printed number. */
            no?: string | null;
            requirement?: string;
            /** @description How often its units report; null for as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description Headings above the task, the highest first. */
            section?: string[];
            source?: components["schemas"]["SourceRange"] | null;
            targets?: components["schemas"]["Target"][];
            title?: string;
            units?: components["schemas"]["TaskUnit"][];
        };
        NewUnit: {
            aliases?: string[];
            /** @description 曾用名 */
            formerNames?: string[];
            kind?: components["schemas"]["OrganKind"] | null;
            /** @description 分管领导 */
            leader?: string | null;
            /** @example 县 */
            level?: string | null;
            /** @description 联络员 */
            liaison?: string | null;
            liaisonTelephone?: string | null;
            /** @example 云岭县财政局 */
            name: string;
            /** @description false: what its clerk submits has left the unit. By default true. */
            needsApprover?: boolean;
            /** @description The office's own order of organs; by default behind all others. */
            order?: number;
            /** @description The unit that it is a part of. */
            parentId?: number | null;
            /** @example 云岭县 */
            place?: string | null;
            /** @example 县财政局 */
            shortName?: string | null;
            /**
             * Format: date
             * @description Its first day.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Its last day: from the next one on it is closed.
             */
            validTo?: string | null;
        };
        Notice: {
            /** @description 2026-blue-3; draft-12 as long as it is not sent. */
            address: string;
            /**
             * Format: date
             * @description 回复期限, as it is now.
             */
            answerBy: string;
            assignmentId: number;
            /** @description A line is a paragraph. */
            body: string;
            cause: components["schemas"]["NoticeCause"];
            /** @description All that went out for the cause, this one included, the first first. */
            chain: components["schemas"]["NoticeName"][];
            colour: components["schemas"]["NoticeColour"];
            /** @description Why it has another colour than the rule gives. */
            colourReason: string | null;
            /** @description Working days past its date without a reply; 0: not past, or none owed. */
            daysLate: number;
            /** @description null as long as it is not sent. */
            demand: components["schemas"]["Demand"] | null;
            /** @description 督办〔2026〕蓝3号; null as long as it is not sent. */
            documentNumber: string | null;
            draftedBy: string | null;
            /**
             * Format: date
             * @description 有效期限
             */
            effectiveDeadline: string | null;
            /**
             * Format: date
             * @description 首次期限
             */
            firstDeadline: string | null;
            id: number;
            offers: components["schemas"]["NoticeOffer"][];
            planId: number;
            planTitle: string;
            /** @description What an inspection ordered to be put right and it is about. */
            rectifications: components["schemas"]["NoticedRectification"][];
            /**
             * Format: date-time
             * @description When the last reply left the unit.
             */
            repliedAt: string | null;
            requirement: string;
            role: components["schemas"]["UnitRole"];
            /** @description For a draft, and for what follows. */
            ruled: components["schemas"]["NoticeRuledColour"];
            /** Format: date-time */
            sentAt: string | null;
            sentBy: string | null;
            /** @description 拟稿、核稿、签发; null as long as it is not sent. */
            signing: components["schemas"]["Signing"] | null;
            state: components["schemas"]["NoticeState"];
            taskId: number;
            taskTitle: string;
            title: string;
            unitId: number;
            /** @description The unit that it went out to. */
            unitName: string;
            version: number;
            withdrawalReason: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnBy: string | null;
            /**
             * Format: date
             * @description 回复期限 as it stands in the notice.
             */
            writtenAnswerBy: string;
        };
        NoticeCause: {
            kind: components["schemas"]["NoticeCauseKind"];
            /** Format: date */
            of: string;
            /** @description Why it is given; poor: as the office finds. */
            rule: components["schemas"]["NoticeCauseRule"];
        };
        /** @enum {string} */
        NoticeCauseKind: "deadline" | "report" | "receipt" | "quality" | "rectification";
        /**
         * @description Why it is given; poor: as the office finds.
         * @enum {string}
         */
        NoticeCauseRule: "deadline-near" | "behind" | "overdue" | "report-missing" | "not-received" | "poor" | "rectification-overdue";
        NoticeChange: {
            after: components["schemas"]["HolidayNotice"] | null;
            before: components["schemas"]["HolidayNotice"] | null;
        };
        /** @enum {string} */
        NoticeColour: "blue" | "yellow" | "red";
        /** @enum {string} */
        NoticeColourReason: "first" | "worse" | "unanswered" | "poor" | "runs" | "settled";
        NoticedRectification: {
            /** @description The finding's number in the unit's sheet. */
            findingNumber: number;
            id: number;
            /** @description The number of its order (整改通知书). */
            reference: string;
        };
        NoticeLine: {
            /** @description 2026-blue-3; draft-12 as long as it is not sent. */
            address: string;
            /**
             * Format: date
             * @description 回复期限, as it is now.
             */
            answerBy: string;
            assignmentId: number;
            cause: components["schemas"]["NoticeCause"];
            colour: components["schemas"]["NoticeColour"];
            /** @description Working days past its date without a reply; 0: not past, or none owed. */
            daysLate: number;
            /** @description 督办〔2026〕蓝3号; null as long as it is not sent. */
            documentNumber: string | null;
            id: number;
            planId: number;
            planTitle: string;
            /**
             * Format: date-time
             * @description When the last reply left the unit.
             */
            repliedAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["NoticeState"];
            taskId: number;
            taskTitle: string;
            title: string;
            unitId: number;
            /** @description The unit that it went out to. */
            unitName: string;
            version: number;
        };
        NoticeName: {
            /** @description 2026-blue-3; draft-12 as long as it is not sent. */
            address: string;
            /**
             * Format: date
             * @description 回复期限, as it is now.
             */
            answerBy: string;
            colour: components["schemas"]["NoticeColour"];
            /** @description 督办〔2026〕蓝3号; null as long as it is not sent. */
            documentNumber: string | null;
            id: number;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["NoticeState"];
        };
        /** @enum {string} */
        NoticeOffer: "edit" | "send" | "withdraw" | "follow";
        NoticePage: {
            /** @description Drafts first, then the last sent one first. */
            items: components["schemas"]["NoticeLine"][];
            total: number;
            /** @description The years of which there are numbers, the newest first. */
            years: number[];
        };
        NoticeProposal: {
            /**
             * Format: date
             * @description By when a reply would be asked for.
             */
            answerBy: string;
            assignmentId: number;
            cause: components["schemas"]["NoticeCause"];
            colour: components["schemas"]["NoticeColour"];
            /** @description Whether the person may dismiss it: nobody does for the unit that they belong to. */
            dismissable: boolean;
            /** @description The address of a draft for it. */
            draft: string | null;
            /** @description The notice that it would follow. */
            former: components["schemas"]["NoticeName"] | null;
            light: components["schemas"]["LightColour"];
            planId: number;
            planTitle: string;
            /** @description null: only that the former one was not answered well. */
            reason: components["schemas"]["LightReason"] | null;
            /** @description What an inspection ordered to be put right and it is about. */
            rectifications: components["schemas"]["NoticedRectification"][];
            role: components["schemas"]["UnitRole"];
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
            why: components["schemas"]["NoticeColourReason"];
        };
        NoticeProposals: {
            /** @description The worst colour first, then in the order of organs. */
            items: components["schemas"]["NoticeProposal"][];
            /** @description All that there are; the list ends at 2000. */
            total: number;
        };
        NoticeRuledColour: {
            colour: components["schemas"]["NoticeColour"] | null;
            why: components["schemas"]["NoticeColourReason"];
        };
        /** @enum {string} */
        NoticeState: "draft" | "sent" | "replied" | "refused" | "accepted" | "escalated" | "withdrawn" | "dropped";
        Notification: {
            /** Format: date-time */
            at: string;
            /** @description The values of its sentence. */
            facts: {
                [key: string]: string | number;
            };
            id: number;
            kind: components["schemas"]["NotificationKind"];
            /** @description The page that it leads to. */
            path: string;
            read: boolean;
        };
        /** @enum {string} */
        NotificationGroup: "tasks" | "reports" | "reminders" | "notices" | "extensions" | "inspections" | "system";
        /** @enum {string} */
        NotificationKind: "tasks-issued" | "tasks-added" | "tasks-amended" | "tasks-cancelled" | "tasks-handed-over" | "tasks-taken-over" | "tasks-insisted" | "tasks-closed" | "tasks-closing-refused" | "tasks-reopened" | "tasks-recorded" | "tasks-record-undone" | "closing-submitted" | "closing-sent-back" | "closing-asked" | "report-sent-back" | "report-returned" | "reminders" | "reminders-of-office" | "reminder-by-hand" | "extension-submitted" | "extension-sent-back" | "extension-asked" | "extension-granted" | "extension-refused" | "stop-entered" | "stop-changed" | "stop-taken-back" | "notice-sent" | "notice-withdrawn" | "instruction-given" | "instruction-due" | "instruction-withdrawn" | "reply-to-approve" | "reply-sent-back" | "reply-received" | "reply-accepted" | "reply-refused" | "inspection-started" | "inspector-named" | "veto-found" | "feedback-asked" | "feedback-lapsed" | "feedback-to-approve" | "feedback-sent-back" | "feedback-received" | "feedback-decided" | "correction-due" | "rectification-ordered" | "rectification-withdrawn" | "proof-to-approve" | "proof-sent-back" | "proof-received" | "rectification-passed" | "rectification-failed" | "rectification-reopened" | "circular-published" | "circular-corrected" | "channel-fails";
        NotificationPage: {
            /** @description The newest first. */
            items: components["schemas"]["Notification"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: number | null;
            /** @description Of all groups. */
            unread: number;
        };
        NotListedHost: {
            host: string;
            pages: number;
        };
        Objection: {
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description null: undecided. */
            decision: components["schemas"]["ObjectionDecision"] | null;
            decisionWords: string | null;
            evidence: components["schemas"]["Evidence"][];
            figure: components["schemas"]["DisputedFigure"] | null;
            /** @description The finding in dispute; null where it is a figure. */
            findingId: number | null;
            /** @description The finding's number in the sheet. */
            findingNumber: number | null;
            /** @description What the finding says now. */
            findingWords: string | null;
            id: number;
            /** @description And after that. */
            newDeduction: string | null;
            /** @description The deduction before it was changed, an exact decimal. */
            oldDeduction: string | null;
            words: string;
        };
        /**
         * @description null: undecided.
         * @enum {string}
         */
        ObjectionDecision: "upheld" | "changed" | "withdrawn";
        OpenAssignment: {
            /** @description Whether the year can complete it: without a date, signed for, and nothing asked about it. */
            completable: boolean;
            id: number;
            role: components["schemas"]["UnitRole"];
            state: components["schemas"]["AssignmentState"];
            unitName: string;
        };
        OpenDecision: {
            assignmentId: number;
            /** @description What proves it, where it is asked to be closed. */
            evidence: components["schemas"]["Evidence"][];
            kind: components["schemas"]["DecisionKind"];
            /** @description How many other units of the task are not done. */
            othersOpen: number;
            planId: number;
            planTitle: string;
            /** @description Of what has left its unit and is undecided; null without a deadline. */
            punctuality: components["schemas"]["ClosingPunctuality"] | null;
            role: components["schemas"]["UnitRole"];
            /**
             * Format: date-time
             * @description When it was refused, or the request left the unit.
             */
            since: string;
            taskId: number;
            title: string;
            unitName: string;
            version: number;
            /** @description Why it was refused, or what was done. */
            words: string;
        };
        OpeningPreview: {
            fields: number;
            /** @description Fields × minutes for each: an estimate. */
            minutes: number;
            minutesPerField: number;
            reports: number;
            round: components["schemas"]["PlanRound"];
            /** @description Goes into `seen` to open exactly this. */
            seen: string;
            /** @description In the office's order. */
            units: components["schemas"]["RoundBurden"][];
        };
        OpenRoundEarly: {
            /** @description Why it is opened out of turn. */
            reason: string;
            /** @description `seen` of the preview. */
            seen: string;
        };
        OpenTask: {
            assignments: components["schemas"]["OpenAssignment"][];
            deadline: components["schemas"]["Deadline"];
            id: number;
            /** @description Its number in the plan's table, counted from 1. */
            number: number;
            title: string;
        };
        /**
         * @description null: it can be ordered.
         * @enum {string}
         */
        OrderHindrance: "feedback-awaited" | "objection-undecided";
        OrdersOfInspection: {
            /** @description The newest first. */
            orders: components["schemas"]["RectificationOrder"][];
            /** @description In the office's order of organs. */
            unordered: components["schemas"]["UnorderedUnit"][];
        };
        OrderSteps: {
            /** @description All steps of the assignment, as they are to stand. */
            ids: number[];
        };
        OrderUnit: {
            /** @description Findings of the unit. */
            findings: number[];
            unitId: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        /** @enum {string} */
        OrganKind: "department" | "township" | "street" | "county" | "park" | "public-institution" | "enterprise" | "school" | "section";
        OutcomeCounts: {
            cancelled: number;
            closed: number;
            open: number;
        };
        OwedReports: {
            reports: components["schemas"]["Report"][];
            /** @description The round shown: the one asked for, else the first. */
            roundId: number | null;
            /** @description Rounds that take reports now, the one that is due first at the top. */
            rounds: components["schemas"]["OwedRound"][];
            /** @description Whether several units are shown together where none is asked for. */
            together: boolean;
            /** @description The unit whose reports are shown; null where they are those of several. */
            unitId: number | null;
            units: components["schemas"]["OwedUnit"][];
        };
        OwedRound: {
            /**
             * Format: date
             * @description The last day on which a report is taken, as late.
             */
            closes: string;
            /**
             * Format: date
             * @description The last day on which an assignment's open days count for it.
             */
            countedUntil: string;
            /**
             * Format: date
             * @description In time until 24:00 of it.
             */
            due: string;
            id: number;
            /** @description The plan year's last one. */
            isLast: boolean;
            /** @description It asks for a report of what was open on so many working days of its period. */
            leastOpenDays: number;
            /** Format: date */
            opens: string;
            /** Format: date */
            periodFirst: string;
            /** Format: date */
            periodLast: string;
            planId: number;
            planTitle: string;
            quarter: number;
            /** @description Reports that the units owe in it. */
            reports: number;
            rhythm: components["schemas"]["Rhythm"];
            /** @description Those that have not left their unit, or have been returned. */
            waiting: number;
            year: number;
        };
        OwedUnit: {
            id: number;
            name: string;
            reports: number;
            waiting: number;
        };
        OwnContact: {
            /** @description In use: verified by a test message. */
            address: string | null;
            /** @description A test message went there, and its code was not typed yet. */
            asked: string | null;
            /** @description Whether a channel of this kind is switched on. */
            available: boolean;
            medium: components["schemas"]["Medium"];
            /** @description What is known of the person and could be used. */
            suggested: string | null;
        };
        OwnFigure: {
            /** @description 代填 */
            onBehalf: boolean;
            points: string | null;
            version: number;
            words: string | null;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
        };
        OwnFigureBeside: {
            /** @description 代填 */
            onBehalf: boolean;
            points: string | null;
            words: string | null;
        };
        OwnFigureLine: {
            /** @description 最终, by the running score. */
            final: string | null;
            /** @description The leaf's points for this unit, there. */
            finalOf: string | null;
            key: string;
            level: number;
            name: string;
            /** @description Whether it does not apply, by the running score. */
            notApplicable: boolean;
            number: string;
            own: components["schemas"]["OwnFigure"] | null;
            points: string;
            /** @description Null: others stand below it. */
            rule: components["schemas"]["RuleKind"] | null;
            standard: string;
        };
        OwnFigures: {
            decimals: number;
            lines: components["schemas"]["OwnFigureLine"][];
            planId: number;
            planTitle: string;
            schemeTitle: string;
            state: components["schemas"]["ResultState"];
            unitId: number;
            /** @description That the person writes for. */
            units: components["schemas"]["OwnFigureUnit"][];
            year: number;
        };
        OwnFigureUnit: {
            name: string;
            /** @description Written for a unit without accounts (代填). */
            onBehalf: boolean;
            unitId: number;
        };
        OwnLine: {
            /** @description The line's key in the scheme. */
            line: string;
            points: string | null;
            words: string | null;
        };
        OwnMembership: {
            role: components["schemas"]["Role"];
            /** @description null for the three administrators. */
            unitId: number | null;
            unitName: string | null;
        };
        OwnMessages: {
            /** @description Of the groups that a person of these roles is told of. */
            choices: components["schemas"]["GroupChoice"][];
            contacts: components["schemas"]["OwnContact"][];
            /** @description On working days messages leave the application in these hours. */
            office: components["schemas"]["QuietHours"];
            quiet: components["schemas"]["QuietHours"] | null;
        };
        OwnReminder: {
            assignmentId: number;
            /**
             * Format: date-time
             * @description When it was written; of a call, when that was.
             */
            at: string;
            /** @description Who reminded or called; null for the schedule. */
            by: string | null;
            /** Format: date */
            day: string;
            /**
             * Format: date
             * @description The date that it is about.
             */
            dueDate: string | null;
            id: number;
            /** @description 分管领导 whom the rung asks to be told. */
            leader: string | null;
            /** @description Of the round whose report it is about. */
            period: components["schemas"]["ReminderPeriod"] | null;
            planId: number;
            planTitle: string;
            rule: components["schemas"]["ReminderRuleName"] | null;
            /** @description null: a call or a letter. */
            rung: components["schemas"]["ReminderRung"] | null;
            /** @description Of the assignment, now. */
            state: components["schemas"]["AssignmentState"];
            taskId: number;
            title: string;
            unitId: number;
            /** @description The short name, where there is one. */
            unitName: string;
            way: components["schemas"]["ReminderWay"];
            /** @description By hand: what was added. Of a call: what was said. */
            words: string | null;
            /** @description From `day` to that date; below 0 once it had passed. */
            workingDays: number | null;
        };
        OwnSession: {
            address: string;
            /** @description What the browser calls itself. */
            agent: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
            id: number;
            /** Format: date-time */
            usedAt: string;
        };
        PageCounts: {
            failed: number;
            gone: number;
            good: number;
            unchecked: number;
        };
        PageExtract: {
            /** @description Where redirects have led to, if anywhere else. */
            finalUrl: string | null;
            /** @description The last one first, at most 20. */
            findings: components["schemas"]["PageFinding"][];
            /**
             * Format: date-time
             * @description When it was like that last.
             */
            goodAt: string | null;
            /** @description Whether there is more of it. */
            isCut: boolean;
            /** Format: date */
            publishedOn: string | null;
            /** @description The beginning of its main text; null: none is kept. */
            text: string | null;
            title: string | null;
        };
        PageFinding: {
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            reason: components["schemas"]["PageReason"] | null;
            state: components["schemas"]["PageState"];
            status: number | null;
            /** @description SHA-256 of the normalised main text. */
            textHash: string | null;
            /** @description So many checks in a row have found it. */
            times: number;
        };
        PageHost: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string | null;
            id: number;
            /** @description A host, *.host for every one below it, or an address; with a port that is not usual. */
            pattern: string;
        };
        PageHosts: {
            hosts: components["schemas"]["PageHost"][];
            /** @description Hosts of published pages that are not among them; at most 20. */
            notListed: components["schemas"]["NotListedHost"][];
            /** @description Published pages by what the last check has found. */
            pages: components["schemas"]["PageCounts"];
        };
        /**
         * @description Why it is not verified.
         * @enum {string}
         */
        PageReason: "no-hosts" | "host-not-listed" | "waiting" | "robots" | "robots-unreachable" | "redirect-not-listed" | "redirect-broken" | "too-many-redirects" | "led-home" | "address-scheme" | "address-internal" | "host-unknown" | "connection-refused" | "connection-lost" | "certificate" | "time-out" | "answer-too-large" | "answer-broken" | "http-status" | "content-type" | "not-text" | "no-text" | "seems-gone" | "seems-closed" | "internal";
        PageStanding: {
            /**
             * Format: date-time
             * @description When its text had changed.
             */
            changedAt: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            /** @description Whether that is the declared day; null: it names none. */
            dateFits: boolean | null;
            /** @description On so many days in a row checks have failed. */
            failedDays: number;
            /**
             * Format: date-time
             * @description When the page was there last.
             */
            goodAt: string | null;
            /** @description Whether a check is asked for and not done yet. */
            isAsked: boolean;
            /** @description Whether a person has to look, as checks have failed on three days. */
            needsPerson: boolean;
            /**
             * Format: date
             * @description The day that the page names.
             */
            publishedOn: string | null;
            /** @description Why it is not verified. */
            reason: components["schemas"]["PageReason"] | null;
            /** @description What the last check has found. */
            state: components["schemas"]["PageState"];
            /** @description What a person has said since checks fail. */
            statement: components["schemas"]["PageStatement"] | null;
            /** @description The server's last answer. */
            status: number | null;
            /** @description What the page calls itself. */
            title: string | null;
            /** @description Whether that is the declared title. */
            titleFits: boolean | null;
        };
        /**
         * @description What the last check has found.
         * @enum {string}
         */
        PageState: "unchecked" | "good" | "gone" | "failed";
        PageStatement: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** @description 已人工核验, or 页面确已失效. */
            said: components["schemas"]["PageWord"];
            words: string;
        };
        PagesToSee: {
            /** @description All of them. */
            count: number;
            /** @description Those that wait longest come first. */
            items: components["schemas"]["PageToSee"][];
        };
        PageToSee: {
            /** Format: date-time */
            checkedAt: string;
            evidenceId: number;
            failedDays: number;
            /** Format: date-time */
            goodAt: string | null;
            /** Format: date */
            publishedOn: string | null;
            reason: components["schemas"]["PageReason"];
            status: number | null;
            title: string;
            unitName: string;
            url: string;
            versionId: number;
        };
        /**
         * @description 已人工核验, or 页面确已失效.
         * @enum {string}
         */
        PageWord: "seen" | "gone";
        ParagraphBlock: {
            end: number;
            /** @enum {string} */
            kind: "paragraph";
            place?: components["schemas"]["Place"];
            start: number;
        };
        PasswordPolicy: {
            /** @description Of lower-case letters, capitals, digits and other characters it has so many kinds. */
            classes: number;
            /** @description So many failures of one account from one address lock this pair. */
            failures: number;
            /** @description For so long. */
            lockMinutes: number;
            /** @description So many of a person's passwords, the present one among them, may not come again. */
            remembered: number;
            /** @description Its fewest characters. */
            shortest: number;
        };
        PasswordRules: {
            /** @description Of lower-case letters, capitals, digits and other characters it has so many kinds. */
            classes: number;
            /** @description So many of a person's passwords, the present one among them, may not come again. */
            remembered: number;
            /** @description Its fewest characters. */
            shortest: number;
        };
        PasswordSettings: {
            /** @description The last one first. */
            changes: components["schemas"]["InstallationChange"][];
            /** @description Of lower-case letters, capitals, digits and other characters it has so many kinds. */
            classes: number;
            /** @description What is in force while nobody sets anything else. */
            defaults: components["schemas"]["PasswordPolicy"];
            /** @description So many failures of one account from one address lock this pair. */
            failures: number;
            /** @description The smallest ones. */
            least: components["schemas"]["PasswordPolicy"];
            /** @description For so long. */
            lockMinutes: number;
            /** @description The largest ones that can be set. */
            most: components["schemas"]["PasswordPolicy"];
            /** @description So many of a person's passwords, the present one among them, may not come again. */
            remembered: number;
            /** @description Its fewest characters. */
            shortest: number;
            /** @description 0 before the first change. */
            version: number;
        };
        PeopleImport: {
            /** Format: date-time */
            at: string;
            changed: number;
            /** @description How many people were added. */
            count: number;
            id: number;
        };
        /** @enum {string} */
        Period: "day" | "week" | "month" | "quarter" | "half-year" | "year";
        /** @enum {string} */
        Permission: "own-account" | "notifications.own" | "workbench.read" | "plans.read" | "plans.draft" | "plans.issue" | "plans.amend" | "plans.record-history" | "settings.keep" | "sheets.read" | "templates.keep" | "plans.archive" | "assignments.read" | "tasks.read" | "reports.read" | "reports.write" | "rounds.open" | "reports.approve" | "reports.review" | "reports.comment" | "evidence.read" | "evidence.keep" | "evidence.join" | "evidence.grade" | "assignments.receive" | "assignments.decide" | "reminders.read" | "reminders.keep" | "reminders.send" | "notices.read" | "notices.send" | "notices.reply" | "notices.decide" | "instructions.write" | "documents.sign-off" | "extensions.read" | "extensions.ask" | "extensions.decide" | "stops.keep" | "inspections.read" | "inspections.plan" | "inspections.inspect" | "inspections.answer" | "inspections.decide" | "check-lists.keep" | "circulars.publish" | "schemes.keep" | "scores.read" | "scores.enter" | "scores.judge" | "scores.write-own" | "results.keep" | "appeals.make" | "appeals.decide" | "cockpit.read" | "display-links.keep" | "ledger.share-views" | "supervision.read" | "units.read" | "units.keep" | "calendar.read" | "calendar.keep" | "deputies.name" | "people.read" | "people.keep" | "people.import" | "channels.keep" | "audit.read" | "audit.read-values" | "removals.ask" | "removals.decide" | "removals.read" | "passwords.keep" | "roles.give";
        Person: {
            account: string;
            /** Format: date-time */
            createdAt: string;
            disabled: boolean;
            /** @description false until the person has used the set-up link. */
            hasPassword: boolean;
            id: number;
            memberships: components["schemas"]["OwnMembership"][];
            name: string;
            /** @description Who the person is at the OpenID Connect provider. */
            subject: string | null;
            telephone: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        PersonComparison: {
            /** @description Rows that were downloaded and are not in the file, by name. They stay. */
            absent: string[];
            /** @description Goes into `comparison` to apply exactly this. */
            comparison: string;
            conflicts: components["schemas"]["PersonConflict"][];
            /**
             * @description Columns that are not of the table, and are left aside.
             * @example [
             *       "P 备注"
             *     ]
             */
            ignored: string[];
            /** @description While there are any, nothing can be applied. */
            problems: components["schemas"]["CellProblem"][];
            rows: components["schemas"]["ImportedPerson"][];
            unchanged: number;
        };
        PersonConflict: {
            /** @example D7 */
            cell: string;
            field: components["schemas"]["PersonField"];
            file: string;
            /** @description The name now. */
            name: string;
            /** @description As it is now, in the words of the table. */
            now: string;
            /** @description As it was when the file was downloaded. */
            then: string;
        };
        /** @enum {string} */
        PersonField: "account" | "name" | "telephone" | "disabled" | "roles";
        PersonLink: {
            account: string;
            /** Format: date-time */
            expiresAt: string;
            name: string;
            token: string;
        };
        /** @enum {string} */
        PersonOutcome: "added" | "changed" | "disabled";
        PersonPage: {
            items: components["schemas"]["Person"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
        };
        Persons: {
            /** @description 分管领导 */
            leader: string | null;
            /** @description 责任人 */
            responsiblePerson: string | null;
        };
        Place: {
            /** @description Page of a PDF or OFD file, from 1. */
            page?: number;
            /** @description Row of the sheet, from 1. */
            row?: number;
            /** @description Sheet of a workbook. */
            sheet?: string;
        };
        PlanChanges: {
            /** @description The one that would be redone now. */
            redo: components["schemas"]["Change"] | null;
            /** @description The one that would be undone now. */
            undo: components["schemas"]["Change"] | null;
        };
        PlanFigure: {
            /**
             * Format: date-time
             * @description null: never changed.
             */
            changedAt: string | null;
            /** @description The name of the person who changed it last. */
            changedBy: string | null;
            /** @description In force while nobody sets another one. */
            default: number;
            /** @description The smallest one that can be set. */
            least: number;
            /** @description What its number stands for; `month-day` is a day of the plan's year: 1201 is 1 December. */
            measure: components["schemas"]["FigureMeasure"];
            /** @description The largest one. */
            most: number;
            name: components["schemas"]["FigureName"];
            /** @description The one in force. */
            value: number;
        };
        PlanLights: {
            /** @description Assignments that are not cancelled. */
            assignments: number;
            lights: components["schemas"]["LightCounts"];
            planId: number;
            planTitle: string;
        };
        PlanOutcome: {
            /** @description The newest first. */
            archivings: components["schemas"]["Archiving"][];
            assignments: components["schemas"]["OutcomeCounts"];
            /** @description How many of its tasks are carried over into a later plan. */
            carriedOver: number;
            /** @description Tasks with a date that are open: archiving leaves them unfinished. */
            dated: components["schemas"]["OpenTask"][];
            /** @description Reporting rounds that have not closed yet. */
            roundsLeft: number;
            tasks: components["schemas"]["OutcomeCounts"];
            /** @description The plan's, to be sent back with what is decided. */
            version: number;
            /** @description Standing and recurring tasks that are open: archiving closes them for the year, or leaves them. */
            withoutDate: components["schemas"]["OpenTask"][];
        };
        PlanPage: {
            items: components["schemas"]["PlanSummary"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
        };
        PlanRound: {
            /** @description Whether it is the next one of its rhythm, and can be opened early. */
            canOpen: boolean;
            /** Format: date */
            closes: string;
            /**
             * Format: date
             * @description In time until 24:00 of it.
             */
            due: string;
            id: number;
            /** @description Those that have left their units. */
            left: number;
            /**
             * Format: date-time
             * @description When its reports were asked for.
             */
            openedAt: string | null;
            /** Format: date */
            opens: string;
            /** Format: date */
            periodFirst: string;
            /** Format: date */
            periodLast: string;
            /** @description Reports that are owed in it. */
            reports: number;
            rhythm: components["schemas"]["Rhythm"];
        };
        PlanSettings: {
            figures: components["schemas"]["PlanFigure"][];
            planId: number;
            /** @description The version of the plan's settings; 0 before the first change. */
            version: number;
        };
        /** @enum {string} */
        PlanState: "draft" | "issued" | "archived";
        PlanSummary: {
            /** Format: date-time */
            archivedAt: string | null;
            /** @description The name of the person who archived it. */
            archivedBy: string | null;
            /**
             * Format: date-time
             * @description When a person said that the draft is checked; any later change of its tasks, but for their deadlines, takes it back.
             */
            checkedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description How many source documents it has. */
            documents: number;
            id: number;
            /** Format: date-time */
            issuedAt: string | null;
            /** @description The name of the person who issued it. */
            issuedBy: string | null;
            /** @description Open doubts of its tasks and of passages of its documents, without missing deadlines. */
            openDoubts: number;
            state: components["schemas"]["PlanState"];
            /** @description How many tasks it has. */
            tasks: number;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            year: number;
        };
        PossibleInspector: {
            /** @description Whether the person has the role 督查员. */
            isInspector: boolean;
            name: string;
            personId: number;
            /** @description All units that the person belongs to and must not inspect. */
            unitIds: number[];
            /** @description The full names of the units of the memberships. */
            units: string[];
        };
        PossibleReviewer: {
            id: number;
            name: string;
            /** @description Is the one who reviews it now. */
            named: boolean;
            units: string[];
        };
        PossibleSample: {
            assignmentId: number;
            evidenceId: number | null;
            evidenceTitle: string | null;
            taskTitle: string;
        };
        PreparedUnit: {
            /** @description Assignments of the plan, without cancelled ones. */
            assignments: number;
            /** @description Evidence of accepted reports of the quarter's rounds. */
            evidence: number;
            /** @description Answers that its check list asks for, an estimate. */
            fields: number;
            /** @description Indices into the selection's groups; exactly one where all is well. */
            groups: number[];
            /** @description Of the office itself: inspected by the plan's named reviewer, outside the draw. */
            isOwn: boolean;
            minutes: number;
            name: string;
            /** @description Members of the team that belong to it and will not inspect it. */
            ownMembers: string[];
            unitId: number;
        };
        PreviewedReminder: {
            assignmentId: number;
            /**
             * Format: date
             * @description too-soon: from when on it can be again.
             */
            from: string | null;
            /**
             * Format: date
             * @description When it was reminded by hand last.
             */
            lastOn: string | null;
            /** @description 分管领导: has no account by that, and is called. */
            leader: string | null;
            /** @description 联络员 of the unit. */
            liaison: string | null;
            light: components["schemas"]["LightColour"] | null;
            /** @description Whom it would tell in the application. */
            persons: components["schemas"]["ReminderPerson"][];
            refused: components["schemas"]["ReminderRefusal"] | null;
            role: components["schemas"]["UnitRole"];
            state: components["schemas"]["AssignmentState"];
            taskId: number;
            telephone: string | null;
            title: string;
            unitId: number;
            /** @description The short name, where there is one. */
            unitName: string;
        };
        PreviewReminders: {
            assignments?: number[];
            rung: components["schemas"]["ReminderHandRung"];
            tasks?: number[];
        };
        PreviewSettings: {
            /** @description Figures, each once; the others stay as they are. */
            figures: components["schemas"]["SetFigure"][];
            /** @description The version that the sender has seen. */
            version: number;
        };
        PreviewStop: {
            assignments: number[];
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description null: it goes on until its end is entered.
             */
            lastDay: string | null;
            planId: number;
            reason: components["schemas"]["StopReason"];
            /** @description The stop that is changed; what it leaves out moves back. */
            stopId?: number;
            /** @description Needed for another reason. */
            words?: string;
        };
        Problem: {
            code: components["schemas"]["ProblemCode"];
            /** @description Of a version conflict: the row as it is now. */
            current?: {
                [key: string]: unknown;
            };
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            facts?: {
                [key: string]: string;
            };
            /** @description Every file that cannot be imported. */
            files?: components["schemas"]["FileProblem"][];
            status: number;
            title: string;
            type: string;
        };
        /** @enum {string} */
        ProblemCode: "validation" | "deputy-days" | "signed-out" | "sign-in-failed" | "provider-declined" | "provider-account-unknown" | "account-disabled" | "provider-other-session" | "loopback-only" | "wrong-address" | "cross-site" | "forbidden" | "own-closing" | "own-extension" | "own-unit-decision" | "unit-has-accounts" | "own-account" | "not-found" | "display-link-ended" | "version-conflict" | "plan-not-draft" | "dates-move" | "plan-not-issued" | "plan-archived" | "scores-pending" | "scores-frozen" | "plan-not-archived" | "carried-over" | "task-cancelled" | "target-changed" | "target-not-counted" | "task-undecided" | "tasks-outdated" | "act-impossible" | "refused-before" | "part-closed" | "closed-by-year" | "extension-undated" | "extension-open" | "extension-late" | "extension-date" | "extension-undecided" | "stop-dates" | "stop-overlaps" | "stop-ended" | "others-open" | "approver-missing" | "reviewer-missing" | "issue-hindered" | "issue-outdated" | "deputy-unfit" | "hand-over-self" | "hand-over-days" | "hand-over-nothing" | "hand-over-unfit" | "hand-over-reviewer" | "hand-over-outdated" | "deputy-twice" | "deadlines-passed" | "scheme-not-draft" | "rehearsal-no-scheme" | "rehearsal-no-last-year" | "scheme-problems" | "scheme-missing" | "result-announced" | "unit-not-scored" | "entry-problems" | "entry-files" | "measure-refused" | "event-date" | "event-withdrawn" | "weight-out-of-bounds" | "result-not-final" | "result-not-published" | "inspection-state" | "inspection-no-units" | "inspection-units-few" | "inspection-group-none" | "group-title-twice" | "inspection-group-twice" | "inspection-no-check-list" | "inspection-no-team" | "inspection-figures" | "inspection-dates" | "inspection-outdated" | "inspection-unchecked" | "inspection-reviewer-missing" | "draw-nothing" | "draw-begun" | "sample-foreign" | "sample-there" | "sample-drawn" | "inspector-of-unit" | "inspector-own-unit" | "inspectors-few" | "inspector-unfit" | "notice-there" | "notice-drafted" | "notice-outdated" | "notice-colour" | "feedback-not-asked" | "feedback-open" | "objections-open" | "figures-doubted" | "doubt-resolved" | "figure-unchanged" | "feedback-late" | "feedback-answered" | "feedback-state" | "objection-of" | "objection-decided" | "objection-figure" | "objection-unchanged" | "order-findings" | "order-withdrawn" | "rectification-proved" | "rectification-state" | "re-check-words" | "document-unsigned" | "document-number" | "document-number-form" | "document-number-taken" | "document-date" | "document-date-early" | "circular-there" | "circular-published" | "circular-not-published" | "circular-not-final" | "circular-feedback-open" | "circular-objections-open" | "circular-figures" | "circular-empty" | "pdf-not-here" | "pdf-failed" | "answer-date" | "demand-answered" | "demand-withdrawn" | "demand-state" | "reply-own" | "instruction-unnamed" | "instruction-ahead" | "instruction-nobody" | "round-not-open" | "round-opened" | "round-not-next" | "opening-outdated" | "date-too-far" | "round-closed" | "report-state" | "report-own" | "report-own-unit" | "report-faults" | "reminder-too-soon" | "reminder-not-waiting" | "reminder-nobody" | "too-many-reminders" | "call-ahead" | "call-too-early" | "reminder-days-order" | "view-exists" | "view-name-taken" | "setting-bounds" | "setting-last-round" | "round-due-passed" | "range-taken" | "not-adjacent" | "unit-in-use" | "name-taken" | "group-in-use" | "register-not-empty" | "account-taken" | "identity-taken" | "last-administrator" | "doubts-open" | "change-superseded" | "change-impossible" | "document-there" | "comparison-outdated" | "import-outdated" | "removal-open" | "removal-decided" | "removal-outdated" | "removal-own" | "document-removed" | "evidence-there" | "evidence-foreign" | "evidence-in-use" | "evidence-not-public" | "page-host" | "page-not-failed" | "undo-late" | "closing-unproven" | "inspection-not-field" | "unit-not-inspected" | "unit-checked" | "inspector-missing" | "check-open" | "answer-unfit" | "answer-words" | "deduction-range" | "deduction-unreasoned" | "rectification-date" | "finding-withdrawn" | "finding-foreign" | "finding-files" | "own-cause" | "file-removed" | "secret-key-missing" | "secret-key-wrong" | "channel-exists" | "channel-secret-needed" | "channel-settings" | "channel-off" | "channel-failed" | "contact-form" | "contact-too-soon" | "contact-code" | "quiet-hours" | "unit-ended" | "successor-ended" | "reorganisation-outdated" | "conflicts-undecided" | "link-invalid" | "provider-attempt-over" | "document-too-large" | "too-many-files" | "request-too-large" | "unsupported-media-type" | "file-too-large" | "file-empty" | "file-unsupported" | "file-mislabelled" | "file-macros" | "file-encrypted" | "file-swollen" | "file-damaged" | "template-kind" | "template-large" | "template-active" | "template-external" | "template-syntax" | "template-fields" | "sheet-asked-long" | "address-scheme" | "address-internal" | "evidence-ahead" | "evidence-dates" | "document-empty" | "document-binary" | "document-broken-encoding" | "document-unsupported" | "document-mislabelled" | "document-encrypted" | "document-scanned" | "document-macros" | "document-damaged" | "document-timeout" | "table-heads" | "table-empty" | "table-too-long" | "form-unknown" | "form-other" | "recording-unknown" | "recording-other" | "form-closed" | "display-link-dates" | "table-faults" | "idempotency-mismatch" | "removal-nothing" | "password-weak" | "password-reused" | "password-wrong" | "tasks-unfit" | "own-ancestor" | "own-successor" | "office-unit" | "reorganisation-ahead" | "reorganisation-too-early" | "roles-conflict" | "sheets-outdated" | "export-too-large" | "account-locked" | "sign-in-locked" | "password-locked" | "display-link-locked" | "internal" | "provider-failed" | "provider-unreachable" | "database-unavailable" | "imports-busy" | "storage-unavailable" | "export-timeout";
        /**
         * @description null while it is open.
         * @enum {string}
         */
        ProofOutcome: "passed" | "failed" | "sent-back" | "taken-back" | "dropped";
        ProveRectification: {
            /** @description Evidence of the unit; may be empty. */
            evidence: number[];
            /** @description The version that the sender has seen. */
            version: number;
            /** @description What was put right, and how that can be seen. */
            words: string;
        };
        ProviderAddress: {
            /** @description Where the browser has to go. */
            address: string;
        };
        PublishCircular: {
            /** @description 文号 */
            documentNumber: string;
            /**
             * Format: date
             * @description 成文日期
             */
            signedOn: string;
            signOff: components["schemas"]["SignOff"];
            /** @description The version that the sender has seen. */
            version: number;
        };
        Punctuality: {
            /** @description Closed on request, with a deadline. */
            closed: number;
            /** @description Of them on time by 有效期限. */
            onTimeByEffective: number;
            /** @description Of them on time by 首次期限. */
            onTimeByFirst: number;
        };
        QuantityLine: {
            dimension: components["schemas"]["InspectionDimension"];
            /** @description The weight with what others gave away; 0.00 where it does not apply. */
            points: string;
            /** @description Null where it does not apply. */
            score: string | null;
            weight: number;
            whyNot: components["schemas"]["WhyNotScored"] | null;
            working: components["schemas"]["QuantityWorking"];
        };
        QuantityRow: {
            achieved: number;
            assignmentId: number;
            counted: string;
            evidenceIds: number[];
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            /** @description The printed number. */
            no: string | null;
            period: components["schemas"]["TargetPeriod"] | null;
            required: string;
            /** @description Its place among the task's targets; null without one. */
            target: number | null;
            /** @description The words of the target, if they are still there. */
            targetText: string | null;
            taskId: number;
            times: number;
            title: string;
            unit: string;
            value: string;
        };
        /** @enum {string} */
        QuantityRuleKind: "quantity";
        QuantityWorking: {
            counted: string;
            /** @enum {string} */
            kind: "quantity";
            required: string;
            /** @description How many lines there are; they are the rows of this figure. */
            rows: number;
        };
        QuietHours: {
            from: number;
            until: number;
        };
        RaiseObjection: {
            /** @description Evidence of the unit; may be empty. */
            evidence: number[];
            figure?: components["schemas"]["DisputedFigure"] | null;
            /** @description The finding in dispute, or a figure. */
            findingId?: number | null;
            /** @description Why. */
            words: string;
        };
        RangeAmount: {
            kind: components["schemas"]["RangeAmountKind"];
            least: string;
            most: string;
        };
        /** @enum {string} */
        RangeAmountKind: "range";
        RankedGroup: {
            /** @description 0 while the groups are not planned. */
            id: number;
            title: string | null;
            /** @description By rank; then the vetoed, then those that are not ranked. */
            units: components["schemas"]["RankedUnit"][];
        };
        RankedUnit: {
            content: string | null;
            /** @description Points as they are printed. */
            deducted: string;
            grade: components["schemas"]["InspectionGrade"] | null;
            /** @description Whether the person may open its sheet. */
            maySeeSheet: boolean;
            quantity: string | null;
            rank: number | null;
            timeliness: string | null;
            total: string | null;
            unitId: number;
            unitName: string;
            whyUnranked: components["schemas"]["WhyUnranked"] | null;
        };
        RankMove: {
            after: number | null;
            before: number | null;
        };
        /** @enum {string} */
        RatioRuleKind: "ratio";
        Readiness: {
            /** @description demo: the demonstration with invented documents; office: an office's own work. */
            mode: components["schemas"]["Mode"];
            /** @description The address by which other computers ask; null where only this computer may. */
            publicAddress: string | null;
            /** @enum {string} */
            status: "ok";
        };
        ReadItems: {
            /** @description Empty where something is wrong with the table. */
            items: components["schemas"]["CheckListItem"][];
            problems: components["schemas"]["CellProblem"][];
        };
        ReadNotifications: {
            /** @description Everything of a group. */
            group?: components["schemas"]["NotificationGroup"];
            /** @description Others stay unread. Without it everything is read. */
            ids?: number[];
            /** @description What came after this one stays unread: nobody has seen it. */
            upTo?: number;
        };
        ReadValues: {
            /** @description Why the values are needed; it is recorded. */
            reason: string;
        };
        Receive: {
            /** @description Assignments; in place of the two below. */
            ids?: number[];
            planId?: number;
            unitId?: number;
        };
        Received: {
            /** @description How many of those named were signed for before. */
            before: number;
            /** @description How many of those named are refused or cancelled: nothing to sign for. */
            others: number;
            /** @description Those that are signed for now. */
            received: components["schemas"]["ChangedAssignment"][];
        };
        ReCheck: {
            /**
             * Format: date
             * @description By when a new proof is to come; left out: after the days of the inspection.
             */
            due?: string;
            /** @description Whether it is put right (复查通过), which closes it. */
            passed: boolean;
            /** @description The version that the sender has seen. */
            version: number;
            /** @description What was seen; needed where it is not put right. */
            words: string;
        };
        RecordCall: {
            /** @description The assignments that it was about. */
            assignments: number[];
            /**
             * @description When: an instant as of RFC 3339.
             * @example 2026-03-31T10:05:00+08:00
             */
            at: string;
            called: components["schemas"]["ReminderCalled"];
            /** @description Who was called. */
            spokeWith: string;
            way: components["schemas"]["ReminderCallWay"];
            /** @description What was said. */
            words: string;
        };
        RecordedAssignment: {
            fields: components["schemas"]["RecordedField"][];
            /** @description The task's title, and the unit. */
            name: string;
            /** @description closed: it is closed by that. */
            outcome: components["schemas"]["RecordedOutcome"];
            /** @description As Excel counts it. */
            row: number;
        };
        /** @enum {string} */
        RecordedColumn: "state" | "percent" | "closedOn" | "evidenceTitle" | "evidenceUrl";
        RecordedField: {
            field: components["schemas"]["RecordedColumn"];
            file: string;
            /** @description As it is now, in the words of the table. */
            now: string;
        };
        RecordedHistory: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /**
             * Format: date
             * @description 办结日期
             */
            closedOn: string | null;
            evidence: components["schemas"]["Evidence"] | null;
            percent: number | null;
            /** @description As recorded; it may have gone on since. */
            state: components["schemas"]["AssignmentState"];
        };
        /**
         * @description closed: it is closed by that.
         * @enum {string}
         */
        RecordedOutcome: "recorded" | "closed";
        RecordEvent: {
            /** @description Of how many it is one record. */
            count: number;
            /**
             * Format: date
             * @description In the plan's year, and not ahead.
             */
            happenedOn: string;
            hasStatement?: boolean;
            kind: string;
            planId: number;
            /** @description Where the entry is a range. */
            points?: string | null;
            reason: string;
            subject?: string | null;
            unitId: number;
        };
        Recording: {
            /** Format: date-time */
            at: string;
            /** @description Of how many assignments something was recorded. */
            count: number;
            id: number;
        };
        RecordingComparison: {
            /** @description Rows that were downloaded and are not in the file, by name. They stay. */
            absent: string[];
            /** @description Goes into `comparison` to apply exactly this. */
            comparison: string;
            conflicts: components["schemas"]["RecordingConflict"][];
            /**
             * @description Columns that are not of the table, and are left aside.
             * @example [
             *       "P 备注"
             *     ]
             */
            ignored: string[];
            /** @description While there are any, nothing can be applied. */
            problems: components["schemas"]["CellProblem"][];
            rows: components["schemas"]["RecordedAssignment"][];
            unchanged: number;
        };
        RecordingConflict: {
            /** @example G7 */
            cell: string;
            field: components["schemas"]["RecordedColumn"];
            file: string;
            /** @description The task's title, and the unit. */
            name: string;
            /** @description As it is now, in the words of the table. */
            now: string;
            /** @description As it was when the file was downloaded. */
            then: string;
        };
        Rectification: {
            /**
             * Format: date
             * @description The day in force.
             */
            due: string;
            findingId: number;
            /** @description The finding's number in the unit's sheet. */
            findingNumber: number;
            /**
             * Format: date
             * @description 整改期限 as ordered.
             */
            firstDue: string;
            id: number;
            inspectionId: number;
            inspectionTitle: string;
            /**
             * Format: date
             * @description When the last proof left the unit.
             */
            leftOn: string | null;
            /** @description null: dropped. */
            light: components["schemas"]["Light"] | null;
            /** @description Whether a proof waits for the unit's head first. */
            needsApprover: boolean;
            /** @description What the person can do now. */
            offers: components["schemas"]["RectificationOffer"][];
            /** @description What the person does for the unit is marked so (代填). */
            onBehalf: boolean;
            /**
             * Format: date
             * @description When it was ordered.
             */
            orderedOn: string;
            orderId: number;
            /** @description 整改〔2026〕3号 */
            orderNumber: string;
            /** @description The newest first; what has not left the unit only for the unit. */
            proofs: components["schemas"]["RectificationProof"][];
            reason: components["schemas"]["RectificationLightReason"] | null;
            /** @description What went out, the newest first. */
            reminders: components["schemas"]["InspectionReminder"][];
            /** Format: date-time */
            reopenedAt: string | null;
            reopenedBy: string | null;
            /** @description Why it was last reopened (重新整改). */
            reopenReason: string | null;
            severity: components["schemas"]["Severity"] | null;
            state: components["schemas"]["RectificationState"];
            /** @description The task that it was found at. */
            taskId: number | null;
            taskTitle: string | null;
            unitId: number;
            unitName: string;
            version: number;
            /** @description Whether a proof waits for the unit's head now. */
            waitsForHead: boolean;
            /** @description What was found. */
            words: string;
        };
        RectificationCounts: {
            done: number;
            doneLate: number;
            green: number;
            red: number;
            /** @description Proofs that wait for the re-check. */
            toReCheck: number;
            yellow: number;
        };
        RectificationLightReason: {
            /** @description Working days past the day in force. */
            daysLate: number | null;
            /** @description Working days past the day first ordered. */
            firstDaysLate: number | null;
            rule: components["schemas"]["RectificationRule"];
            /** @description Working days left, today not counted. */
            workingDays: number | null;
        };
        RectificationLine: {
            /**
             * Format: date
             * @description The day in force.
             */
            due: string;
            findingId: number;
            /** @description The finding's number in the unit's sheet. */
            findingNumber: number;
            /**
             * Format: date
             * @description 整改期限 as ordered.
             */
            firstDue: string;
            id: number;
            inspectionId: number;
            inspectionTitle: string;
            /**
             * Format: date
             * @description When the last proof left the unit.
             */
            leftOn: string | null;
            /** @description null: dropped. */
            light: components["schemas"]["Light"] | null;
            orderId: number;
            /** @description 整改〔2026〕3号 */
            orderNumber: string;
            reason: components["schemas"]["RectificationLightReason"] | null;
            severity: components["schemas"]["Severity"] | null;
            state: components["schemas"]["RectificationState"];
            /** @description The task that it was found at. */
            taskId: number | null;
            taskTitle: string | null;
            unitId: number;
            unitName: string;
            version: number;
            /** @description What was found. */
            words: string;
        };
        /**
         * @description What the person can do now.
         * @enum {string}
         */
        RectificationOffer: "prove" | "approve-proof" | "send-back-proof" | "take-back-proof" | "re-check" | "reopen";
        RectificationOrder: {
            /** @description Those of them that are put right. */
            closed: number;
            /** @description Findings under it. */
            findings: number;
            id: number;
            inspectionId: number;
            /** Format: date-time */
            sentAt: string;
            signing: components["schemas"]["Signing"];
            unitId: number;
            unitName: string;
            version: number;
            withdrawalReason: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description What is asked beyond the findings; may be empty. */
            words: string;
        };
        RectificationPage: {
            /** @description Of all that the person sees in the inspection or the unit. */
            counts: components["schemas"]["RectificationCounts"];
            items: components["schemas"]["RectificationLine"][];
            /** @description Asked for as `after`; null: the end. */
            next: number | null;
        };
        RectificationProof: {
            /** @description The unit's head who let it leave. */
            approvedBy: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            evidence: components["schemas"]["Evidence"][];
            id: number;
            /**
             * Format: date-time
             * @description When it left the unit.
             */
            leftAt: string | null;
            /** @description 代填 */
            onBehalf: boolean;
            /** @description null while it is open. */
            outcome: components["schemas"]["ProofOutcome"] | null;
            /** @description What the re-check saw, or why it was sent back. */
            reason: string | null;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string | null;
            words: string;
        };
        /** @enum {string} */
        RectificationRule: "rectified" | "rectified-late" | "proof-late" | "overdue" | "due-near" | "to-re-check" | "on-track";
        /** @enum {string} */
        RectificationState: "ordered" | "proved" | "returned" | "closed" | "dropped";
        /** @enum {string} */
        Recurrence: "daily" | "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";
        /** @enum {string} */
        RedrawnThing: "units" | "inspectors" | "samples";
        Refusal: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description null: undecided; dropped: an amendment or a reorganisation came before. */
            decision: components["schemas"]["RefusalDecision"] | null;
            reason: string;
            /** @description The full name of the unit that got it (改派). */
            reroutedTo: string | null;
            words: string | null;
        };
        /**
         * @description null: undecided; dropped: an amendment or a reorganisation came before.
         * @enum {string}
         */
        RefusalDecision: "insisted" | "rerouted" | "dropped";
        RefuseRemoval: {
            /** @description Why; without the content itself, as the reason stays. */
            reason: string;
        };
        RefuseReply: {
            /**
             * Format: date
             * @description By when a new one is to come; left out: after the working days that the plan sets.
             */
            answerBy?: string;
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        RegisteredNames: {
            /** @description The tasks of the plan that are different now, in their order. */
            tasks: components["schemas"]["DraftTask"][];
            /** @description Those that were added, in the order in which the plan names them. */
            units: components["schemas"]["Unit"][];
        };
        RegisterLoad: {
            /** Format: date-time */
            at: string;
            /** @description How many a workbook has changed and not closed; null of the starter register. */
            changed: number | null;
            /** @description How many a workbook has closed; null of the starter register. */
            closed: number | null;
            /** @description How many units were added. */
            count: number;
            id: number;
        };
        Rehearsal: {
            against: components["schemas"]["RehearsedScheme"];
            facts: components["schemas"]["RehearsedFacts"];
            /** @description Not everything is scored: totals and ranks are out of what is scored (得分率). */
            isPartial: boolean;
            loneLines: components["schemas"]["LoneLine"][];
            loneUnits: components["schemas"]["LoneUnit"][];
            /** @description In the order of the later ranking; none where a scheme cannot be computed with. */
            moves: components["schemas"]["RehearsalMove"][];
            scheme: components["schemas"]["RehearsedScheme"];
            unscored: components["schemas"]["UnscoredLine"][];
            /** @description Units of both schemes of which nothing was frozen. */
            withoutFacts: string[];
        };
        RehearsalMove: {
            contribution: components["schemas"]["FigureMove"];
            grade: components["schemas"]["FigureMove"];
            /** @description Comparison groups, by name. */
            group: components["schemas"]["FigureMove"];
            rank: components["schemas"]["RankMove"];
            /** @description Points of the leaves that are scored. */
            scoredPoints: components["schemas"]["FigureMove"];
            /** @description Totals; where not everything is scored, out of what is scored. */
            total: components["schemas"]["TotalMove"];
            unitId: number;
            unitName: string;
            /** @description Places up; below 0 down. */
            up: number | null;
            vetoed: components["schemas"]["VetoMove"];
        };
        RehearsalProgress: {
            /** @description Units that are computed. */
            done: number;
            total: number;
        };
        /** @enum {string} */
        RehearsalSide: "before" | "after";
        Rehearse: {
            /** @description The scheme to compare with; null: the one that the plan has adopted. */
            against: number | null;
            /** @description On whose facts: of the scheme's own plan, or of the plan of the year before. */
            facts: components["schemas"]["RehearsedYear"];
        };
        RehearsedFacts: {
            planId: number;
            planTitle: string;
            /** @description The snapshot in which they were frozen; null: of now. */
            snapshot: number | null;
            /**
             * Format: date
             * @description The last day that counts.
             */
            until: string | null;
            year: number;
        };
        RehearsedScheme: {
            id: number;
            /** @description Whether it can be computed with; what is wrong with it may not hinder that. */
            isScorable: boolean;
            number: number | null;
            /** @description What is wrong with a draft. */
            problems: components["schemas"]["SchemeProblem"][];
            state: components["schemas"]["SchemeState"];
            title: string;
            /** @description In basis points. */
            weight: number;
            year: number;
        };
        /**
         * @description On whose facts: of the scheme's own plan, or of the plan of the year before.
         * @enum {string}
         */
        RehearsedYear: "this-year" | "last-year";
        /** @enum {string} */
        RemindedRole: "reporter" | "approver";
        Reminder: {
            assignmentId: number;
            /**
             * Format: date-time
             * @description When it was written; of a call, when that was.
             */
            at: string;
            /** @description Who reminded or called; null for the schedule. */
            by: string | null;
            /** @description By which they were told. */
            call: components["schemas"]["ReminderCall"] | null;
            /** @description Of a call. */
            called: components["schemas"]["ReminderCalled"] | null;
            /** @description Whom only a call or a letter reaches. */
            callNeeded: components["schemas"]["ReminderCalled"] | null;
            /** Format: date */
            day: string;
            /**
             * Format: date
             * @description The date that it is about.
             */
            dueDate: string | null;
            id: number;
            /** @description 分管领导 whom the rung asks to be told. */
            leader: string | null;
            /** @description Of the round whose report it is about. */
            period: components["schemas"]["ReminderPeriod"] | null;
            /** @description Whom it told in the application. */
            persons: components["schemas"]["ReminderPerson"][];
            planId: number;
            planTitle: string;
            rule: components["schemas"]["ReminderRuleName"] | null;
            /** @description null: a call or a letter. */
            rung: components["schemas"]["ReminderRung"] | null;
            /** @description Of a call: the name of whom it reached. */
            spokeWith: string | null;
            /** @description Of the assignment, now. */
            state: components["schemas"]["AssignmentState"];
            taskId: number;
            title: string;
            unitId: number;
            /** @description The short name, where there is one. */
            unitName: string;
            way: components["schemas"]["ReminderWay"];
            /** @description By hand: what was added. Of a call: what was said. */
            words: string | null;
            /** @description From `day` to that date; below 0 once it had passed. */
            workingDays: number | null;
        };
        ReminderCall: {
            /** Format: date-time */
            at: string;
            id: number;
            spokeWith: string | null;
        };
        /**
         * @description Whom only a call or a letter reaches.
         * @enum {string}
         */
        ReminderCalled: "unit" | "leader";
        /** @enum {string} */
        ReminderCallWay: "telephone" | "paper";
        ReminderCount: {
            reminders: number;
            rule: components["schemas"]["ReminderRuleName"];
        };
        ReminderForecast: {
            /** Format: date */
            day: string;
            /** @description Who would get a digest for them. */
            persons: number;
            reminders: number;
            /** @description By the rules that remind on that day. */
            rules: components["schemas"]["ReminderCount"][];
            /** @description Of the reminders, those that only a call or a letter carries on. */
            toCall: number;
            units: number;
        };
        /** @enum {string} */
        ReminderHandRung: "clerk" | "approver" | "leader";
        ReminderPage: {
            /** @description All that pass the filter. */
            count: number;
            /** @description The newest first. */
            items: components["schemas"]["Reminder"][];
            next: number | null;
        };
        ReminderPeriod: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
        };
        ReminderPerson: {
            name: string;
            role: components["schemas"]["RemindedRole"];
        };
        /** @enum {string} */
        ReminderRefusal: "too-soon" | "not-waiting" | "archived" | "nobody";
        /** @enum {string} */
        ReminderRuleName: "deadline-ahead" | "deadline-near" | "deadline-day" | "deadline-passed" | "round-opened" | "round-ahead" | "round-day" | "round-passed";
        ReminderRuleSettings: {
            /** @description Between two by hand for one assignment. */
            byHandDays: number;
            /** @description Before the deadline. */
            deadlineAheadDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineAheadRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineDayRung: number;
            /** @description Before the deadline, once more. */
            deadlineNearDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineNearRung: number;
            /** @description 1: a rung up each time. */
            deadlinePassedClimbs: number;
            /** @description Every so many after the deadline. */
            deadlinePassedDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlinePassedRung: number;
            /** @description Of the day in China: from this hour on they go out. */
            fromHour: number;
            /** @description Before the round is due. */
            roundAheadDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundAheadRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundDayRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundOpenedRung: number;
            /** @description After the round was due. */
            roundPassedDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundPassedRung: number;
            /** @description Before this hour. */
            untilHour: number;
        };
        /** @enum {string} */
        ReminderRung: "clerk" | "approver" | "leader" | "notice";
        ReminderSettings: {
            /** @description Between two by hand for one assignment. */
            byHandDays: number;
            /** @description The last one first. */
            changes: components["schemas"]["InstallationChange"][];
            /** @description Before the deadline. */
            deadlineAheadDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineAheadRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineDayRung: number;
            /** @description Before the deadline, once more. */
            deadlineNearDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineNearRung: number;
            /** @description 1: a rung up each time. */
            deadlinePassedClimbs: number;
            /** @description Every so many after the deadline. */
            deadlinePassedDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlinePassedRung: number;
            /** @description What is in force while nobody sets anything else. */
            defaults: components["schemas"]["ReminderRuleSettings"];
            /** @description Of the day in China: from this hour on they go out. */
            fromHour: number;
            /** @description The smallest ones. */
            least: components["schemas"]["ReminderRuleSettings"];
            /** @description The largest ones that can be set. */
            most: components["schemas"]["ReminderRuleSettings"];
            /** @description Before the round is due. */
            roundAheadDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundAheadRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundDayRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundOpenedRung: number;
            /** @description After the round was due. */
            roundPassedDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundPassedRung: number;
            /** @description Before this hour. */
            untilHour: number;
            /** @description 0 before the first change. */
            version: number;
        };
        /** @enum {string} */
        ReminderShow: "to-call" | "for-notice";
        RemindersSent: {
            /** @description Who was told in the application. */
            persons: number;
            reminders: number;
        };
        /** @enum {string} */
        ReminderWay: "rule" | "by-hand" | "telephone" | "paper";
        /** @enum {string} */
        RemovableField: "file" | "text" | "title" | "requirement" | "section" | "deadline" | "targets" | "words";
        /** @enum {string} */
        RemovableKind: "document" | "task" | "evidence" | "finding" | "record";
        Removal: {
            /** Format: date-time */
            askedAt: string;
            /** @description Who asked for it. */
            askedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Who decided. */
            decidedBy: string | null;
            decisionReason: string | null;
            /** @description SHA-256 over a salt, the place and the content as they were when it was asked for. */
            digest: string;
            field: components["schemas"]["RemovableField"];
            /**
             * Format: date-time
             * @description When the last remains were gone.
             */
            finishedAt: string | null;
            /** @description Where it stands, or stood before it was removed. */
            found: components["schemas"]["Found"][];
            id: number;
            objectId: number;
            objectKind: components["schemas"]["RemovableKind"];
            /** @description Whether the reader has asked for it, and so must not decide. */
            own: boolean;
            /** @description Whether it was a part of the field only. */
            partial: boolean;
            reason: string;
            state: components["schemas"]["RemovalState"];
        };
        RemovalPage: {
            items: components["schemas"]["Removal"][];
            /** @description Goes into `before` for the next page; null at the end. */
            next: number | null;
        };
        /** @enum {string} */
        RemovalState: "asked" | "removed" | "refused" | "withdrawn";
        Removed: {
            /** @description Who asked for it. */
            askedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Who decided. */
            decidedBy: string | null;
            field: components["schemas"]["RemovableField"];
            id: number;
            /** @description Whether it was a part of the field only. */
            partial: boolean;
            reason: string;
        };
        ReopenCheck: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        ReopenRectification: {
            /**
             * Format: date
             * @description By when a proof is to come; left out: after the days of the inspection.
             */
            due?: string;
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        ReopenReport: {
            reason: string;
            /**
             * Format: date
             * @description The last day on which it is taken.
             */
            until: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        Reorganisation: {
            /** @description How many assignments were handed over. */
            assignments: number;
            /** Format: date-time */
            at: string;
            /** @description The name of the person who did it. */
            by: string | null;
            id: number;
            predecessors: components["schemas"]["NamedUnit"][];
            reason: string;
            /** Format: date */
            since: string;
            successor: components["schemas"]["NamedUnit"];
        };
        ReorganisationPreview: {
            /** @description By plan, in the order of its tasks. */
            assignments: components["schemas"]["HandedAssignment"][];
            /** @description Groups that name the successor then where they name a unit that ends. */
            groups: components["schemas"]["NamedUnit"][];
            /**
             * Format: date
             * @description Their last day.
             */
            lastDay: string;
            /** @description What becomes a former name of the successor. */
            names: string[];
            /** @description Units that become parts of the successor. */
            parts: components["schemas"]["NamedUnit"][];
            people: components["schemas"]["MovedPerson"][];
            predecessors: components["schemas"]["NamedUnit"][];
            /** @description Goes into `seen`; nothing is done where anything has changed since. */
            seen: string;
            /** @description Closed and cancelled assignments, which stay theirs. */
            staying: number;
            /** @description The full name of the successor. */
            successor: string;
        };
        Reorganise: {
            /** @description The units that end, the day before `since`. */
            predecessors: number[];
            /** @description Why, or by which document; the units concerned read it. */
            reason: string;
            /**
             * Format: date
             * @description Its first day with the duties, today or before: it takes effect at once, a day ahead is refused.
             */
            since: string;
            /** @description The same, where it has to be made. */
            successor?: components["schemas"]["NewSuccessor"];
            /** @description The unit that has their duties from then on. */
            successorId?: number;
            /** @description Their names become former names of the successor, so that documents still match. */
            takeNames: boolean;
            /** @description Units that are parts of them become parts of the successor. */
            takeParts: boolean;
            /** @description Whoever belongs to no other unit has the same roles in the successor. */
            takePeople: boolean;
        };
        RepeatedBefore: {
            findingId: number;
            inspectionTitle: string;
            quarter: number;
            words: string;
            year: number;
        };
        RepeatedFinding: {
            id: number;
            /** @description Within the sheet of its unit. */
            number: number;
            /** @description The earlier finding that it repeats, as an inspector said. */
            repeatsId: number | null;
            words: string;
        };
        RepeatedItem: {
            /** @description Null for what was found outside the check list. */
            itemId: number | null;
            text: string | null;
            /** @description In the order of organs. */
            units: components["schemas"]["RepeatingUnit"][];
        };
        RepeatingUnit: {
            /** @description The same at the same unit in earlier inspections, the newest first. */
            before: components["schemas"]["RepeatedBefore"][];
            findings: components["schemas"]["RepeatedFinding"][];
            /** @description Of the unit within the inspection. */
            id: number;
            unitName: string;
        };
        /**
         * @description null while it is open.
         * @enum {string}
         */
        ReplyOutcome: "accepted" | "refused" | "sent-back" | "taken-back" | "dropped";
        ReplyToDemand: {
            /** @description Evidence of the unit; may be empty. */
            evidence: number[];
            /** @description The version that the sender has seen. */
            version: number;
            /** @description What was done, and what comes next. */
            words: string;
        };
        Report: {
            /** @description What the person can do now. */
            acts: components["schemas"]["ReportAct"][];
            assignmentId: number;
            assignmentState: components["schemas"]["AssignmentState"];
            /** @description 曾缺报: it stays so after it was made good. */
            countsAsMissing: boolean;
            /** @description The newest version. */
            current: components["schemas"]["ReportVersion"] | null;
            /** @description In working days; grows while nothing has left the unit. */
            daysLate: number;
            deadline: components["schemas"]["Deadline"];
            /** @description What it is compared with: the version before, else the last one of an earlier round. */
            earlier: components["schemas"]["ReportVersion"] | null;
            id: number;
            /** @description The percent known from before, of an earlier report or recorded (补录): less is a correction (更正). */
            lastPercent: number | null;
            /** @description Who leads the task, by short names. */
            ledBy: string[];
            /** @description The printed number. */
            no: string | null;
            /**
             * Format: date
             * @description 补报: taken until then.
             */
            reopenedUntil: string | null;
            reopenReason: string | null;
            requirement: string;
            /**
             * Format: date
             * @description Until when it is to come back.
             */
            returnDue: string | null;
            role: components["schemas"]["UnitRole"];
            round: components["schemas"]["ReportRound"];
            /** @description Headings above the task, the highest first. */
            section: string[];
            shortName: string | null;
            standing: components["schemas"]["ReportStanding"];
            state: components["schemas"]["ReportState"];
            targets: components["schemas"]["Target"][];
            taskId: number;
            title: string;
            unitId: number;
            unitName: string;
            version: number;
        };
        /**
         * @description What the person can do now.
         * @enum {string}
         */
        ReportAct: "write" | "submit" | "send-back" | "approve" | "withdraw" | "accept" | "return" | "revoke" | "comment" | "reopen";
        ReportComment: {
            /** Format: date-time */
            at: string;
            by: string | null;
            id: number;
            unitName: string;
            words: string;
        };
        /** @enum {string} */
        ReportDecision: "accepted" | "returned";
        ReportFormComparison: {
            /** @description Rows that were downloaded and are not in the file, by name. They stay. */
            absent: string[];
            /** @description Goes into `comparison` to apply exactly this. */
            comparison: string;
            conflicts: components["schemas"]["ReportFormConflict"][];
            /**
             * @description Columns that are not of the table, and are left aside.
             * @example [
             *       "P 备注"
             *     ]
             */
            ignored: string[];
            /** @description While there are any, nothing can be applied. */
            problems: components["schemas"]["CellProblem"][];
            rows: components["schemas"]["ImportedReport"][];
            unchanged: number;
        };
        ReportFormConflict: {
            /** @example J5 */
            cell: string;
            /**
             * @description unchanged, done, percent, value1 …, periodMet, nextSteps, problems or correctionReason.
             * @example done
             */
            field: string;
            file: string;
            /** @description The task's title. */
            name: string;
            /** @description As it is now, in the words of the form. */
            now: string;
            /** @description As it was when the form was downloaded. */
            then: string;
        };
        ReportHistory: {
            /** @description What the person can do now. */
            acts: components["schemas"]["ReportAct"][];
            assignmentId: number;
            assignmentState: components["schemas"]["AssignmentState"];
            /** @description 曾缺报: it stays so after it was made good. */
            countsAsMissing: boolean;
            /** @description The newest version. */
            current: components["schemas"]["ReportVersion"] | null;
            /** @description In working days; grows while nothing has left the unit. */
            daysLate: number;
            deadline: components["schemas"]["Deadline"];
            /** @description What it is compared with: the version before, else the last one of an earlier round. */
            earlier: components["schemas"]["ReportVersion"] | null;
            id: number;
            /** @description The percent known from before, of an earlier report or recorded (补录): less is a correction (更正). */
            lastPercent: number | null;
            /** @description Who leads the task, by short names. */
            ledBy: string[];
            /** @description The printed number. */
            no: string | null;
            /**
             * Format: date
             * @description 补报: taken until then.
             */
            reopenedUntil: string | null;
            reopenReason: string | null;
            requirement: string;
            /**
             * Format: date
             * @description Until when it is to come back.
             */
            returnDue: string | null;
            role: components["schemas"]["UnitRole"];
            round: components["schemas"]["ReportRound"];
            /** @description Headings above the task, the highest first. */
            section: string[];
            shortName: string | null;
            standing: components["schemas"]["ReportStanding"];
            state: components["schemas"]["ReportState"];
            targets: components["schemas"]["Target"][];
            taskId: number;
            title: string;
            unitId: number;
            unitName: string;
            version: number;
            /** @description The newest first. */
            versions: components["schemas"]["ReportVersion"][];
        };
        ReportImport: {
            /** Format: date-time */
            at: string;
            /** @description How many reports were written, as drafts. */
            count: number;
            id: number;
        };
        ReportPage: {
            items: components["schemas"]["Report"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
        };
        ReportPart: {
            late: number;
            /** @description Late by no more than the grace days: each counts half. */
            lateInGrace: number;
            missing: number;
            onTime: number;
            owed: number;
            /** @description How much of timeliness it makes up, 0 to 1. */
            share: string;
        };
        /** @enum {string} */
        ReportPunctuality: "awaited" | "on-time" | "late-in-grace" | "late" | "missing";
        ReportRound: {
            /**
             * Format: date
             * @description The last day on which a report is taken, as late.
             */
            closes: string;
            /**
             * Format: date
             * @description The last day on which an assignment's open days count for it.
             */
            countedUntil: string;
            /**
             * Format: date
             * @description In time until 24:00 of it.
             */
            due: string;
            id: number;
            /** @description The plan year's last one. */
            isLast: boolean;
            /** @description It asks for a report of what was open on so many working days of its period. */
            leastOpenDays: number;
            /** Format: date */
            opens: string;
            /** Format: date */
            periodFirst: string;
            /** Format: date */
            periodLast: string;
            planId: number;
            planTitle: string;
            quarter: number;
            rhythm: components["schemas"]["Rhythm"];
            year: number;
        };
        ReportRow: {
            assignmentId: number;
            /** @description Working days; null while it is not past due. */
            daysLate: number | null;
            /** Format: date */
            due: string;
            /**
             * Format: date-time
             * @description When it left the unit first.
             */
            firstLeftAt: string | null;
            /** @description The printed number. */
            no: string | null;
            /** Format: date */
            periodFirst: string;
            /** Format: date */
            periodLast: string;
            punctuality: components["schemas"]["ReportPunctuality"];
            reportId: number;
            taskId: number;
            title: string;
        };
        /**
         * @description unchanged: 无变化.
         * @enum {string}
         */
        ReportRowOutcome: "written" | "unchanged";
        ReportSeen: {
            id: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        /** @enum {string} */
        ReportStanding: "not-owed" | "awaited" | "in-time" | "late" | "made-good" | "returned" | "missing-in-grace" | "missing";
        /** @enum {string} */
        ReportState: "owed" | "draft" | "submitted" | "approved" | "accepted" | "returned";
        ReportVersion: {
            approvedBy: string | null;
            comments: components["schemas"]["ReportComment"][];
            /** @description 更正: why the percent is lower than before. */
            correctionReason: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decision: components["schemas"]["ReportDecision"] | null;
            decisionReason: string | null;
            /** @description 已完成的工作 */
            done: string;
            evidence: components["schemas"]["Evidence"][];
            id: number;
            /** @description 代填: by the office or a parent unit, for a unit without accounts. */
            isOnBehalf: boolean;
            /** @description 无变化: said in one action. */
            isUnchanged: boolean;
            /**
             * Format: date-time
             * @description When it left the unit.
             */
            leftAt: string | null;
            /** @description 下一步打算 */
            nextSteps: string;
            /** @description 1 for the first. */
            ordinal: number;
            /** @description Progress in percent; null for what has no end. */
            percent: number | null;
            /** @description Of a recurring task: the last days of its periods that were met. */
            periodsMet: string[];
            /** @description 存在的问题 */
            problems: string;
            /** Format: date */
            returnDue: string | null;
            /** @description Why the approver sent it back, last time. */
            sentBackReason: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            submittedBy: string | null;
            targetValues: components["schemas"]["TargetValue"][];
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string | null;
        };
        RequestClosing: {
            /** @description Evidence of the unit that proves it; the office checks it before it closes. */
            evidence: number[];
            /** @description The version that the sender has seen. */
            version: number;
            /** @description What was done. */
            words: string;
        };
        Reroute: {
            reason: string;
            /** @description The unit whose duty it is. */
            unitId: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        ResendDeliveries: {
            /** @description null for all that were given up. */
            ids: number[] | null;
        };
        ResentDeliveries: {
            /** @description So many go out again. */
            count: number;
        };
        /**
         * @description hand: a person has chosen it for this task.
         * @enum {string}
         */
        ResolvedBy: "name" | "short-name" | "alias" | "former-name" | "prefix" | "hand";
        ResolveDoubt: {
            /** @description `corrected`: the rows behind the figure were, and it is another one now. */
            resolution: components["schemas"]["DoubtResolution"];
            /** @description The version that the sender has seen. */
            version: number;
            /** @description What was corrected, or why nothing is wrong. */
            words: string;
        };
        /** @enum {string} */
        ResultState: "running" | "announced" | "final" | "published";
        RetireCheckList: {
            /** @description false: it is offered again. */
            retired: boolean;
            /** @description The version that the sender has seen. */
            version: number;
        };
        ReturnReport: {
            /**
             * Format: date
             * @description Until when it is to come back; three working days without it.
             */
            due?: string;
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        Reviewer: {
            id: number;
            name: string;
            units: string[];
        };
        /** @enum {string} */
        ReviewFilter: "waiting" | "returned" | "accepted";
        ReviewRound: {
            accepted: number;
            /**
             * Format: date
             * @description The last day on which a report is taken, as late.
             */
            closes: string;
            /**
             * Format: date
             * @description The last day on which an assignment's open days count for it.
             */
            countedUntil: string;
            /**
             * Format: date
             * @description In time until 24:00 of it.
             */
            due: string;
            id: number;
            /** @description The plan year's last one. */
            isLast: boolean;
            /** @description It asks for a report of what was open on so many working days of its period. */
            leastOpenDays: number;
            /** Format: date */
            opens: string;
            /** Format: date */
            periodFirst: string;
            /** Format: date */
            periodLast: string;
            planId: number;
            planTitle: string;
            quarter: number;
            returned: number;
            rhythm: components["schemas"]["Rhythm"];
            waiting: number;
            year: number;
        };
        ReviewTimes: {
            /** @description Reports that were decided on, each time that they had left. */
            decided: number;
            longestDays: number | null;
            /** @description How long the first of these has waited. */
            longestWaitingDays: number | null;
            /** @description Of these; null where there are none. */
            medianDays: number | null;
            planId: number;
            planTitle: string;
            /** @description 1 to 4. */
            quarter: number;
            /** @description Reports that wait now. */
            waiting: number;
        };
        /**
         * @description How often its units report; null for as often as the plan says.
         * @enum {string}
         */
        Rhythm: "monthly" | "quarterly";
        RobotChannel: {
            groups: components["schemas"]["NotificationGroup"][];
            /** @description Of the robot’s address; the rest of it is a key. */
            host: string;
            /** @description Whether messages are signed with a key. */
            signed: boolean;
        };
        /** @enum {string} */
        Role: "office" | "reporter" | "approver" | "inspector" | "leader" | "system-admin" | "security-admin" | "auditor";
        RoundBurden: {
            fields: number;
            minutes: number;
            name: string;
            reports: number;
            unitId: number;
        };
        /** @enum {string} */
        RoundDate: "opens" | "due" | "closes";
        RoundProgress: {
            /** @description Those that are accepted. */
            accepted: number;
            /** Format: date */
            closes: string;
            /** Format: date */
            due: string;
            id: number;
            /** @description Those that have left their unit. */
            left: number;
            /** @description After the due time: the units from which reports have not come, in the order of organs. */
            missing: components["schemas"]["MissingUnit"][];
            /** Format: date */
            periodFirst: string;
            /** Format: date */
            periodLast: string;
            planId: number;
            planTitle: string;
            /** @description Reports that are owed, or have left their unit. */
            reports: number;
        };
        /** @enum {string} */
        RoundRhythm: "monthly" | "quarterly";
        RowBlock: {
            cells: components["schemas"]["Cell"][];
            end: number;
            /** @enum {string} */
            kind: "row";
            place?: components["schemas"]["Place"];
            /** @description The file states which cells span. */
            spansStated: boolean;
            start: number;
            /** @description Number of the table in the document, from 0. */
            table: number;
        };
        RowChoice: {
            /** @description The fields that follow the file. */
            fields?: components["schemas"]["TaskField"][];
            /** @description Whether a new, removed or deleted task follows the file. */
            follow?: boolean;
            /** @description Which row of the comparison, from 0. */
            row: number;
        };
        /**
         * @description closed: it gets a last day.
         * @enum {string}
         */
        RowOutcome: "added" | "changed" | "closed";
        /**
         * @description Null: others stand below it.
         * @enum {string}
         */
        RuleKind: "completion" | "timeliness" | "quantity" | "inspection" | "ratio" | "tiers" | "deduct" | "manual";
        SameDocument: {
            /** Format: date-time */
            createdAt: string;
            /** @description Which document of the reading, from 0. */
            document: number;
            documentId: number;
            name: string;
        };
        Sample: {
            addedBy: string | null;
            assignmentId: number;
            evidenceId: number | null;
            evidenceTitle: string | null;
            id: number;
            /** @description Why it was added by hand; null for what was drawn. */
            reason: string | null;
            taskTitle: string;
        };
        SchemeBody: {
            bonuses: components["schemas"]["SchemeBonus"][];
            confirmations: components["schemas"]["SchemeConfirmation"][];
            deductions: components["schemas"]["SchemeDeduction"][];
            groups: components["schemas"]["ComparisonGroup"][];
            measures: components["schemas"]["SchemeMeasure"][];
            settings: components["schemas"]["SchemeSettingsBody"];
            trees: components["schemas"]["SchemeTree"][];
            vetoes: components["schemas"]["SchemeVeto"][];
        };
        SchemeBonus: {
            cap: string;
            counted: components["schemas"]["SchemeCounted"][];
            /** @description Comparison groups; null: all. */
            groups: string[] | null;
            key: string;
            name: string;
            /** @description What is looked at and how (评分标准). */
            standard: string;
        };
        /** @enum {string} */
        SchemeCapPlace: "item" | "first-level";
        SchemeChoice: {
            name: string;
            ratio: string;
        };
        SchemeCompletionRule: {
            credit: components["schemas"]["SchemeCredit"];
            kind: components["schemas"]["CompletionRuleKind"];
            responsibleShare: string;
            version: number;
        };
        SchemeConfirmation: {
            kind: string;
            /** @description What is looked at and how (评分标准). */
            reason: string;
        };
        SchemeCounted: {
            amount: components["schemas"]["FixedAmount"] | components["schemas"]["RangeAmount"] | components["schemas"]["ShareAmount"];
            /** @description Unique in the scheme. */
            key: string;
            name: string;
            /** @description What one is called: 条, 件, 次, 月. */
            per: string;
            source: components["schemas"]["SystemSource"] | components["schemas"]["EnteredSource"] | components["schemas"]["MeasureSource"];
            /** @description What it costs, 0 to 1 of the amount, where a statement (情况说明) was published. */
            withStatement: string | null;
        };
        SchemeCredit: {
            leastLate: string;
            openShare: string;
            perDayLate: string;
            perOwnExtension: string;
        };
        SchemeDeduction: {
            /** @description Null: no cap (不设上限). */
            cap: string | null;
            counted: components["schemas"]["SchemeCounted"][];
            /** @description Comparison groups; null: all. */
            groups: string[] | null;
            key: string;
            name: string;
            /** @description What is looked at and how (评分标准). */
            standard: string;
        };
        SchemeDeductRule: {
            counted: components["schemas"]["SchemeCounted"][];
            kind: components["schemas"]["DeductRuleKind"];
            version: number;
        };
        SchemeGrade: {
            below: string | null;
            from: string | null;
            name: string;
        };
        SchemeIndicator: {
            /** @description Unit groups (`group:ID`) and units (`unit:ID`) that it applies to; null: to all. */
            appliesTo: string[] | null;
            children?: components["schemas"]["SchemeIndicator"][];
            division?: components["schemas"]["DivisionByWeight"] | components["schemas"]["DivisionByPoints"] | components["schemas"]["DivisionScaled"];
            /** @description Unique in the scheme; it stays when the indicator is moved or renamed. */
            key: string;
            name: string;
            rule?: components["schemas"]["SchemeCompletionRule"] | components["schemas"]["SchemeTimelinessRule"] | components["schemas"]["SchemeQuantityRule"] | components["schemas"]["SchemeInspectionRule"] | components["schemas"]["SchemeRatioRule"] | components["schemas"]["SchemeTiersRule"] | components["schemas"]["SchemeDeductRule"] | components["schemas"]["SchemeManualRule"];
            /** @description Percent or points among its siblings, by the parent's division. */
            share: string;
            /** @description What is looked at and how (评分标准). */
            standard: string;
        };
        SchemeInspectionRule: {
            /** @description Null: of the totals. */
            dimension: components["schemas"]["Dimension"] | null;
            kind: components["schemas"]["InspectionRuleKind"];
            /** @description What each of the four quarters weighs. */
            quarterWeights: string[];
            version: number;
        };
        SchemeLine: {
            /** Format: date-time */
            adoptedAt: string | null;
            id: number;
            /** @description Of adoption, from 1 within the plan. */
            number: number | null;
            planId: number;
            planTitle: string;
            state: components["schemas"]["SchemeState"];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description In basis points. */
            weight: number;
            year: number;
        };
        SchemeManualRule: {
            choices: components["schemas"]["SchemeChoice"][] | null;
            kind: components["schemas"]["ManualRuleKind"];
            version: number;
        };
        SchemeMeasure: {
            hasDenominator: boolean;
            key: string;
            name: string;
            unit: string;
        };
        SchemeProblem: {
            /** @description As the library of the assessment names it; `no-units` where the scheme scores nobody. */
            code: string;
            line: components["schemas"]["SchemeProblemLine"] | null;
            parameters: {
                [key: string]: string;
            };
            /** @description Where in the scheme. */
            path: string;
        };
        SchemeProblemLine: {
            name: string;
            number: string | null;
        };
        SchemeQuantityRule: {
            kind: components["schemas"]["QuantityRuleKind"];
            version: number;
        };
        SchemeRatioRule: {
            kind: components["schemas"]["RatioRuleKind"];
            measure: string;
            target: string;
            version: number;
        };
        SchemeSettingsBody: {
            addsOnce: boolean;
            appealDays: number;
            bonusAbove: components["schemas"]["BonusThreshold"] | null;
            capAt: components["schemas"]["SchemeCapPlace"];
            costsOnce: boolean;
            decimals: number;
            givesTo: components["schemas"]["SchemeWayToGive"];
            grades: components["schemas"]["SchemeGrade"][];
            isContributionCapped: boolean;
            vetoCeiling: string | null;
        };
        /** @enum {string} */
        SchemeState: "draft" | "adopted" | "replaced";
        /**
         * @description A template to begin with; not together with `copiedFrom`.
         * @enum {string}
         */
        SchemeTemplateKey: "points" | "weights";
        SchemeTemplateLine: {
            description: components["schemas"]["SchemeWords"];
            key: components["schemas"]["SchemeTemplateKey"];
            name: components["schemas"]["SchemeWords"];
            /** @description In basis points. */
            weight: number;
        };
        SchemeTier: {
            from: string | null;
            ratio: string;
        };
        SchemeTiersRule: {
            kind: components["schemas"]["TiersRuleKind"];
            measure: string;
            tiers: components["schemas"]["SchemeTier"][];
            version: number;
        };
        SchemeTimelinessRule: {
            disclosureShare: string;
            graceDays: number;
            kind: components["schemas"]["TimelinessRuleKind"];
            version: number;
        };
        SchemeTree: {
            division: components["schemas"]["DivisionByWeight"] | components["schemas"]["DivisionByPoints"] | components["schemas"]["DivisionScaled"];
            /** @description 满分 */
            fullMarks: string;
            indicators: components["schemas"]["SchemeIndicator"][];
            key: string;
            name: string;
        };
        SchemeUnit: {
            /** @description Its comparison groups: one, where all is well. */
            groups: string[];
            name: string;
            /** @description Whether it takes part in the ranking; the office's own unit may not. */
            ranked: boolean;
            unitId: number;
        };
        SchemeVeto: {
            /** @description Comparison groups; null: all. */
            groups: string[] | null;
            key: string;
            name: string;
            source: components["schemas"]["SystemSource"] | components["schemas"]["EnteredSource"];
            /** @description What is looked at and how (评分标准). */
            standard: string;
        };
        /** @enum {string} */
        SchemeWayToGive: "pro-rata" | "equal";
        SchemeWords: {
            en: string;
            zh: string;
        };
        SchemeWorkbookForm: {
            /**
             * Format: binary
             * @description The workbook (.xlsx).
             */
            file: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        Scorecard: {
            /**
             * Format: date
             * @description The last day for appeals.
             */
            appealsUntil: string | null;
            /** Format: date-time */
            asOf: string;
            /** @description To the next higher total of the group, where the rank is shown. */
            gapToAbove: string | null;
            /** @description `Ledger` of @yaodian/assessment. */
            ledger: {
                [key: string]: unknown;
            };
            own: components["schemas"]["OwnLine"][];
            planId: number;
            planTitle: string;
            quarters: components["schemas"]["ScoreQuarter"][];
            /** @description Null for units until the result is published. */
            rank: number | null;
            /** @description Whether it takes part in the ranking. */
            ranked: boolean;
            /** @description Units of the comparison group that take part. */
            rankedUnits: number;
            scheme: components["schemas"]["ScorecardScheme"];
            /** @description Null while the year runs. */
            snapshot: number | null;
            /** @description All that were frozen, the last one first. */
            snapshots: number[];
            state: components["schemas"]["ResultState"];
            unitId: number;
            unitName: string;
            year: number;
        };
        ScorecardScheme: {
            /** @description `Scheme` of @yaodian/assessment. */
            body: {
                [key: string]: unknown;
            };
            id: number;
            /** @description Of adoption, from 1 within the plan. */
            number: number;
            title: string;
            /** @description In basis points. */
            weight: number;
        };
        /** @enum {string} */
        ScoreCause: "final" | "objection" | "correction";
        ScoredPlan: {
            /** @description Whether a scheme is adopted. */
            adopted: boolean;
            planId: number;
            planTitle: string;
            /** @description Units that the person scores. */
            scores: number;
            state: components["schemas"]["ResultState"];
            /** @description Units whose own figures (自评) the person writes. */
            writes: number;
            year: number;
        };
        ScoreFile: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            format: string;
            id: number;
            name: string;
            /** @description Whether its content was removed (清除). */
            removed: boolean;
            /** @description SHA-256 of the file's bytes. */
            sha256: string;
            /** @description In bytes. */
            size: number;
        };
        ScoreGroup: {
            key: string;
            name: string;
            units: components["schemas"]["ScoreLine"][];
        };
        ScoreLine: {
            contribution: string | null;
            contributionOf: string | null;
            /** @description Of the tree. */
            fullMarks: string;
            grade: string | null;
            isVetoed: boolean;
            /** @description Whether the person may open the unit's scorecard. */
            maySeeCard: boolean;
            name: string;
            /** @description In the office's order of organs. */
            position: number;
            rank: number | null;
            /** @description Whether it takes part in the ranking. */
            ranked: boolean;
            /** @description Points of the leaves that are scored so far; null for other units. */
            scoredPoints: string | null;
            total: string | null;
            unitId: number;
        };
        ScoreOverview: {
            /**
             * Format: date-time
             * @description Of the oldest figure.
             */
            asOf: string | null;
            groups: components["schemas"]["ScoreGroup"][];
            /** @description The result is not final: ranks may change. */
            isProvisional: boolean;
            planId: number;
            planTitle: string;
            /** @description Null where none is adopted: nothing is scored. */
            scheme: components["schemas"]["ScoreScheme"] | null;
            /** @description Null while the year runs. */
            snapshot: number | null;
            state: components["schemas"]["ResultState"];
            warnings: components["schemas"]["ScoreWarning"][];
            year: number;
        };
        ScoreQuarter: {
            inspectionId: number | null;
            quarter: number;
            state: components["schemas"]["InspectedQuarterState"];
            /** @description Null: not published, or the unit has no score in it. */
            total: string | null;
        };
        ScoreScheme: {
            id: number;
            /** @description Of adoption, from 1 within the plan. */
            number: number;
            title: string;
            /** @description In basis points. */
            weight: number;
        };
        ScoreTrend: {
            /** @description The running total at the end of each day, the first one first. */
            points: components["schemas"]["TrendPoint"][];
            /** @description 督查成绩 of the published inspections. */
            quarters: components["schemas"]["TrendQuarter"][];
        };
        ScoreVersion: {
            cause: components["schemas"]["ScoreCause"];
            /** Format: date-time */
            frozenAt: string;
            /** @description Whether a circular is still to show it. */
            isPending: boolean;
            number: number;
            reason: string | null;
            /** @description The unit whose objection it was. */
            unitName: string | null;
        };
        ScoreWarning: {
            /** @description `behind`: so many units are older than a minute and being computed; `calendar-unknown`: the calendar knows nothing of the year, days were counted from Monday to Friday. */
            code: components["schemas"]["ScoreWarningCode"];
            count: number;
        };
        /**
         * @description `behind`: so many units are older than a minute and being computed; `calendar-unknown`: the calendar knows nothing of the year, days were counted from Monday to Friday.
         * @enum {string}
         */
        ScoreWarningCode: "behind" | "calendar-unknown";
        ScoringChoice: {
            name: string;
            /** @description What it gives. */
            points: string;
        };
        ScoringGroup: {
            key: string;
            name: string;
        };
        ScoringLine: {
            /** @description Of a manual leaf that has choices. */
            choices: components["schemas"]["ScoringChoice"][] | null;
            /** @description Comparison groups that are scored by it. */
            groups: string[];
            key: string;
            level: number;
            name: string;
            /** @description 1.2.1 */
            number: string;
            /** @description Units that are scored by it. */
            of: number;
            /** @description In the scheme, where everything applies. */
            points: string;
            /** @description Null: others stand below it. */
            rule: components["schemas"]["RuleKind"] | null;
            /** @description Units with a figure or for which it does not apply; of a manual leaf. */
            scored: number;
            standard: string;
        };
        ScoringMeasure: {
            hasDenominator: boolean;
            key: string;
            name: string;
            unit: string;
        };
        ScoringOutline: {
            /** @description Of points. */
            decimals: number;
            groups: components["schemas"]["ScoringGroup"][];
            kinds: components["schemas"]["EventKind"][];
            lines: components["schemas"]["ScoringLine"][];
            measures: components["schemas"]["ScoringMeasure"][];
            planId: number;
            planTitle: string;
            /** @description 本级复核人, who scores the office's own units. */
            reviewer: string | null;
            schemeNumber: number;
            schemeTitle: string;
            state: components["schemas"]["ResultState"];
            /** @description That the person sees, in the order of organs. */
            units: components["schemas"]["ScoringUnit"][];
            year: number;
        };
        ScoringProgress: {
            /** @description Units that have theirs. */
            done: number;
            total: number;
        };
        ScoringUnit: {
            /** @description Its comparison group. */
            group: string;
            name: string;
            /** @description Whether the person scores it. */
            scores: boolean;
            unitId: number;
            /** @description Manual leaves without a figure. */
            unscored: number;
        };
        SealedBatch: {
            hash: string;
            number: number;
            /** Format: date-time */
            sealedAt: string;
        };
        SectionCount: {
            /** @description Of their assignments that pass, too. */
            lights: components["schemas"]["LightCounts"];
            planId: number;
            /** @description Empty for tasks under no heading. */
            section: string;
            tasks: number;
        };
        SeenAssignment: {
            id: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SeenEvents: {
            /** @description Events that the person has seen; others are left alone. */
            events: number[];
        };
        SeenNotice: {
            id: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SeenProposal: {
            assignmentId: number;
            cause: components["schemas"]["NamedCause"];
            colour: components["schemas"]["NoticeColour"];
        };
        SeenReports: {
            reports: components["schemas"]["ReportSeen"][];
        };
        SeenTask: {
            id: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SelectedGroup: {
            title: string;
            /** @description The unit group whose members these are. */
            unitGroupId: number | null;
            /** @description Others that belong to it. */
            unitIds: number[];
        };
        SelectUrgent: {
            cells: components["schemas"]["NamedCell"][];
            planId: number;
        };
        Self: {
            account: string;
            id: number;
            /** @description In which the person is written to; null: not chosen yet. */
            language: components["schemas"]["Language"] | null;
            memberships: components["schemas"]["OwnMembership"][];
            name: string;
            permissions: components["schemas"]["Permission"][];
            /** @description Who the person is at the provider, where that is known. */
            subject: string | null;
        };
        SendBackReport: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SendFeedbackBack: {
            reason?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SendNotices: {
            drafts: components["schemas"]["SeenNotice"][];
            /** @description With the text that the facts give. */
            proposals: components["schemas"]["SeenProposal"][];
            signOff: components["schemas"]["SignOff"];
        };
        SendOrders: {
            /**
             * Format: date
             * @description By when all of it is put right; left out: the finding's own day, else after the days of the inspection.
             */
            due?: string;
            signOff: components["schemas"]["SignOff"];
            /** @description One order for each unit. */
            units: components["schemas"]["OrderUnit"][];
            /** @description What is asked of all of them beyond the findings; may be empty. */
            words: string;
        };
        SendProofBack: {
            reason?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SendReminders: {
            assignments: number[];
            rung: components["schemas"]["ReminderHandRung"];
            words?: string;
        };
        SendReplyBack: {
            reason?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SentNotices: {
            items: components["schemas"]["NoticeName"][];
        };
        SetDay: {
            /** Format: date */
            date: string;
            kind: components["schemas"]["DayKind"];
            /** @description The holiday that it is, or that it works for. */
            name?: string | null;
        };
        SetDays: {
            /** @description Days of the year, each once; the others stay as they are. */
            days: components["schemas"]["SetDay"][];
            /** @description Who has decided it and why. */
            reason: string;
            /** @description What the answer `dates-move` gave, by whoever agrees to the dates that it lists. */
            seen?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SetDeadline: {
            /** Format: date */
            date: string | null;
            /** @description date goes with a date, recurring with a recurrence, the others with neither. */
            kind: components["schemas"]["DeadlineKind"];
            recurrence: components["schemas"]["Recurrence"] | null;
            tasks: components["schemas"]["SeenTask"][];
        };
        SetEmailChannel: {
            /** @description The address by which mails are sent. */
            from: string;
            fromName: string;
            host: string;
            /** @description Goes in and never out; null keeps the one that there is. */
            password: string | null;
            port: number;
            security: components["schemas"]["MailSecurity"];
            /** @description null where the mail server asks for no name. */
            user: string | null;
        };
        SetFigure: {
            name: components["schemas"]["FigureName"];
            /** @description null sets it back to its default. */
            value: number | null;
        };
        SetIssuing: {
            defaultDeadline?: components["schemas"]["DefaultDeadline"] | null;
            /** @description A person who reviews the office's own unit. */
            reviewerId?: number | null;
            rhythm?: components["schemas"]["RoundRhythm"];
            /** @description The version that the sender has seen. */
            version: number;
        };
        SetMemberships: {
            memberships: components["schemas"]["MembershipChoice"][];
            /** @description The version that the sender has seen. */
            version: number;
        };
        SetNotice: {
            /** @description null takes it back. */
            notice: components["schemas"]["HolidayNotice"] | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SetOwnMessages: {
            choices: components["schemas"]["GroupChoice"][];
            quiet: components["schemas"]["QuietHours"] | null;
        };
        SetPassword: {
            password: string;
            /** @description What stands behind the # of the link. */
            token: string;
        };
        SetPasswordPolicy: {
            /** @description Of lower-case letters, capitals, digits and other characters it has so many kinds. */
            classes: number;
            /** @description So many failures of one account from one address lock this pair. */
            failures: number;
            /** @description For so long. */
            lockMinutes: number;
            /** @description So many of a person's passwords, the present one among them, may not come again. */
            remembered: number;
            /** @description Its fewest characters. */
            shortest: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SetPersons: {
            assignments: components["schemas"]["SeenAssignment"][];
            /** @description 分管领导 */
            leader: string | null;
            /** @description 责任人 */
            responsiblePerson: string | null;
        };
        SetReminderSettings: {
            /** @description Between two by hand for one assignment. */
            byHandDays: number;
            /** @description Before the deadline. */
            deadlineAheadDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineAheadRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineDayRung: number;
            /** @description Before the deadline, once more. */
            deadlineNearDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlineNearRung: number;
            /** @description 1: a rung up each time. */
            deadlinePassedClimbs: number;
            /** @description Every so many after the deadline. */
            deadlinePassedDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            deadlinePassedRung: number;
            /** @description Of the day in China: from this hour on they go out. */
            fromHour: number;
            /** @description Before the round is due. */
            roundAheadDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundAheadRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundDayRung: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundOpenedRung: number;
            /** @description After the round was due. */
            roundPassedDays: number;
            /** @description 0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice. */
            roundPassedRung: number;
            /** @description Before this hour. */
            untilHour: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SetRobotChannel: {
            /** @description What the group is told of, as titles and counts. */
            groups: components["schemas"]["NotificationGroup"][];
            /** @description Goes in and never out; null keeps the one that there is. */
            key: string | null;
            /** @description Whether messages are signed with a key (加签、签名校验). */
            signed: boolean;
            /** @description The robot's address. Goes in and never out; null keeps the one that there is. */
            url: string | null;
        };
        SetSettings: {
            /** @description Figures, each once; the others stay as they are. */
            figures: components["schemas"]["SetFigure"][];
            /** @description What the preview gave, by whoever agrees to the dates that it lists. */
            seen?: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SettingsEffects: {
            /** @description Dates of rounds that have not opened yet; opened ones keep theirs. */
            dates: components["schemas"]["MovedDate"][];
            /** @description Rounds that have not opened yet and will ask for reports by another number of open days. */
            rounds: number;
            /** @description Goes with the change to agree to exactly these dates. */
            seen: string;
            /** @description Reports past the grace days that would be within them today. */
            toGrace: number;
            /** @description Reports within the grace days that would count as past them today. */
            toMissing: number;
        };
        SettleDocumentDoubt: {
            /** @description The id of a doubt. */
            doubt: string;
        };
        SettleDoubts: {
            /** @description keep: all stays as printed; first-leads, to no-lead-unit alone: of each task the responsible unit that is named first leads (a task that names groups alone stays as it is). */
            answer: components["schemas"]["CommonAnswer"];
            kind: components["schemas"]["WarningKind"];
            tasks: components["schemas"]["SeenTask"][];
        };
        SettleDurations: {
            tasks: components["schemas"]["SeenTask"][];
        };
        SettleTaskDoubt: {
            /** @description The id of a doubt. */
            doubt: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        SetUpInstallation: {
            auditor: components["schemas"]["NewPerson"];
            office: components["schemas"]["NewPerson"];
            password: string;
            securityAdmin: components["schemas"]["NewPerson"];
            /** @description The one who sets up: the password is this account’s. */
            systemAdmin: components["schemas"]["NewPerson"];
            /** @description What stands behind the # of the link. */
            token: string;
            /**
             * @description The office's own unit.
             * @example 云岭县人民政府办公室
             */
            unitName: string;
        };
        SetUpLink: {
            /** @description The person's account; null for an installation. */
            account: string | null;
            kind: components["schemas"]["SetUpLinkKind"];
            name: string | null;
        };
        /** @enum {string} */
        SetUpLinkKind: "installation" | "person";
        SetUpToken: {
            /** Format: date-time */
            expiresAt: string;
            token: string;
        };
        SetVisibility: {
            subUnits: components["schemas"]["SubUnitsSeen"];
            /** @description The version that the sender has seen. */
            version: number;
        };
        /**
         * @description Of a problem.
         * @enum {string}
         */
        Severity: "minor" | "normal" | "serious";
        SeverityValues: {
            /** @description Unless the finding carries a figure of its own. */
            figure: string;
            /** @description The least that it may carry. */
            least: string;
            /** @description The most. */
            most: string;
        };
        ShareAmount: {
            kind: components["schemas"]["ShareAmountKind"];
            share: string;
        };
        /** @enum {string} */
        ShareAmountKind: "share";
        Sheet: {
            /** @description So many of them fit on its page; the others are only counted there. */
            shown: number;
            /** @description The worst first. */
            tasks: components["schemas"]["SheetTask"][];
            unit: string;
            unitId: number;
        };
        SheetDeduction: {
            /** @description Points as they are printed. */
            deduction: string;
            findingId: number;
            /** @description Within the unit's sheet. */
            number: number;
            severity: components["schemas"]["FindingSeverity"];
        };
        /** @enum {string} */
        SheetFigure: "quantity" | "disclosures" | "reports" | "content" | "deductions" | "vetoes" | "praise";
        /** @enum {string} */
        SheetLight: "red" | "yellow";
        SheetPreview: {
            /** @description What is asked, as it is proposed. */
            asked: string;
            /** @description Of so many assignments the light is not yet that of today. */
            computing: number;
            /** @description 发文机关: the office's own unit. */
            issuer: string;
            /** @description Lines that it may take on the page. */
            mostAskedLines: number;
            /**
             * Format: date
             * @description The day for which the lights hold: today.
             */
            on: string;
            planId: number;
            quarter: number;
            /** @description The office's own template that is used; null: the built-in one. */
            template: string | null;
            title: string;
            /** @description Units with tasks that lag behind, in the office's order. */
            units: components["schemas"]["Sheet"][];
            year: number;
        };
        SheetTask: {
            /** @description Working days past the effective deadline. */
            daysLate: number;
            /** @description Working days past the first deadline; 0 in time. */
            daysLateByFirst: number;
            /**
             * Format: date
             * @description 有效期限
             */
            effectiveDeadline: string | null;
            /**
             * Format: date
             * @description 首次期限; null without a date.
             */
            firstDeadline: string | null;
            light: components["schemas"]["SheetLight"];
            /** @description Notices that run, as 黄3号. */
            notices: string[];
            reasons: string[];
            /** @description The task's identifier. */
            taskId: number;
            title: string;
        };
        Signatory: {
            name: string;
            /** @description Where it is a person of the system. */
            personId?: number | null;
        };
        SignedOut: {
            /** @description Where the provider's own session is ended. */
            goOn: string | null;
        };
        SignIn: {
            account: string;
            password: string;
        };
        Signing: {
            /** @description 核稿 */
            checker: string;
            /** @description 文号 */
            documentNumber: string;
            /** @description 拟稿 */
            drafter: string;
            /**
             * Format: date
             * @description 印发日期
             */
            signedOn: string;
            /** @description 签发 */
            signer: string;
        };
        SigningNames: {
            /** @description As the last document that the person sent was signed. */
            last: components["schemas"]["SignOff"] | null;
            persons: components["schemas"]["SigningPerson"][];
        };
        SigningPerson: {
            id: number;
            /** @description Whether it is a leader (领导). */
            isLeader: boolean;
            name: string;
        };
        SignInOptions: {
            /** @description In demonstration mode; else none. */
            demonstrationAccounts: components["schemas"]["DemonstrationAccount"][];
            /** @description The password of all of them. */
            demonstrationPassword: string | null;
            /** @description No account is there yet: the server has printed the link that sets up the first ones. */
            needsSetUp: boolean;
            /** @description What a new password has to be. */
            passwords: components["schemas"]["PasswordRules"];
            /** @description null where people sign in by password alone. */
            provider: components["schemas"]["SignInProvider"] | null;
        };
        SignInProvider: {
            /** @description Words on the button; null for those of the interface. */
            button: string | null;
            /** @description Whether an account has to be linked first; else the provider names it. */
            byLink: boolean;
        };
        SignOff: {
            /** @description 核稿 */
            checker: components["schemas"]["Signatory"];
            /** @description 拟稿 */
            drafter: components["schemas"]["Signatory"];
            /** @description 签发 */
            signer: components["schemas"]["Signatory"];
        };
        SmsChannel: {
            fields: components["schemas"]["SmsField"][];
            format: components["schemas"]["SmsFormat"];
            /** @description null where the status of the answer says it alone. */
            success: components["schemas"]["SmsSuccess"] | null;
            url: string;
        };
        SmsField: {
            /** @description In JSON `a.b` is b in the object a, and `a[]` a list of one. */
            name: string;
            place: components["schemas"]["FieldPlace"];
            secret: boolean;
            /** @description With {{mobile}}, {{text}} and {{title}} in it. A secret one is never given out; null keeps it. */
            value: string | null;
        };
        /** @enum {string} */
        SmsFormat: "json" | "form";
        SmsSuccess: {
            /** @description A field of the answer; `a.b` is b in the object a. */
            name: string;
            value: string;
        };
        SourceDocumentDetail: {
            blocks: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["RowBlock"])[];
            /** Format: date-time */
            createdAt: string;
            /** @description The open ones about passages that belong to no present task. */
            doubts: components["schemas"]["Doubt"][];
            /**
             * @description Of a text; empty for files that state theirs.
             * @example utf-8
             */
            encoding: string;
            facts: components["schemas"]["DocumentFacts"];
            format: components["schemas"]["DocumentFormat"];
            headings: components["schemas"]["Heading"][];
            id: number;
            marks: components["schemas"]["Mark"][];
            name: string;
            /** @description Blocks that belong to no heading and to none of the present tasks. */
            notTasks: components["schemas"]["SourceRange"][];
            planId: number;
            /** @description The removal (清除) that has taken the file. */
            removalId: number | null;
            /** @description What was removed of it (清除), the first one first. */
            removed: components["schemas"]["Removed"][];
            /** @description The corrected document that has taken its place; it is kept, but counts no more. */
            replacedBy: number | null;
            /** @description SHA-256 of the bytes, in hexadecimal digits. */
            sha256: string;
            /** @description Bytes. */
            size: number;
            /** @description How many tasks of the plan come from it now. */
            tasks: number;
            text: string;
            /** @description The doubts of the reading, as they were when it was imported. */
            warnings: components["schemas"]["DocumentWarning"][];
        };
        SourceDocumentSummary: {
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Of a text; empty for files that state theirs.
             * @example utf-8
             */
            encoding: string;
            facts: components["schemas"]["DocumentFacts"];
            format: components["schemas"]["DocumentFormat"];
            id: number;
            name: string;
            planId: number;
            /** @description The removal (清除) that has taken the file. */
            removalId: number | null;
            /** @description The corrected document that has taken its place; it is kept, but counts no more. */
            replacedBy: number | null;
            /** @description SHA-256 of the bytes, in hexadecimal digits. */
            sha256: string;
            /** @description Bytes. */
            size: number;
            /** @description How many tasks of the plan come from it now. */
            tasks: number;
        };
        SourceRange: {
            end: number;
            start: number;
        };
        SplitResult: {
            tasks: components["schemas"]["DraftTask"][];
        };
        SplitTask: {
            /** @description Where the second task begins in the requirement, in UTF-16 code units. */
            at: number;
            /** @description The version that the sender has seen. */
            version: number;
        };
        StartInspection: {
            /** @description `seen` of the preparation. */
            seen: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        StateCount: {
            /** @description 本年度完成: the office closed them when it archived the plan. */
            completedForYear: boolean;
            /** @description 补录: what is known of them is from before their plan was followed here. */
            isRecorded: boolean;
            state: components["schemas"]["AssignmentState"];
            units: number;
        };
        StatePage: {
            said: components["schemas"]["PageWord"];
            /** @description What the person has seen, and how. */
            words: string;
        };
        Step: {
            /**
             * Format: date-time
             * @description null while it is not done.
             */
            doneAt: string | null;
            /** Format: date */
            due: string | null;
            id: number;
            person: string | null;
            text: string;
            version: number;
        };
        StepChange: {
            /** @description The change that the sender has seen; if it is another one by now, nothing is done. */
            change: number;
        };
        StopLine: {
            /** @description The assignments whose clock rests, as far as the person may see them. */
            assignmentIds: number[];
            /** @description Of how many assignments it stops the clock. */
            assignments: number;
            /** @description Whether the person decides on all of its assignments, and it counts still. */
            changeable: boolean;
            /** Format: date-time */
            changedAt: string | null;
            /** @description Who changed it, the last time. */
            changedBy: string | null;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string | null;
            /** Format: date */
            firstDay: string;
            id: number;
            /**
             * Format: date
             * @description null while it goes on.
             */
            lastDay: string | null;
            /** @description Unit and task of each, in the same order. */
            named: string[];
            planId: number;
            reason: components["schemas"]["StopReason"];
            /**
             * Format: date-time
             * @description Since then it counts no more.
             */
            takenBackAt: string | null;
            takenBackBy: string | null;
            takenBackWords: string | null;
            version: number;
            words: string | null;
        };
        StoppableAssignment: {
            /** Format: date */
            effectiveDeadline: string;
            id: number;
            no: string | null;
            taskId: number;
            title: string;
            unitName: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        /** @enum {string} */
        StopReason: "superior" | "office" | "other";
        /**
         * @description The sub-units whose assignments units see; those without accounts they see in any case.
         * @enum {string}
         */
        SubUnitsSeen: "none" | "sections" | "all";
        SupervisionBoard: {
            /** @description Those in which there is an assignment. */
            cells: components["schemas"]["BoardCell"][];
            /** @description Of so many assignments the light is not yet that of today. */
            computing: number;
            /** @description null: no plan is issued yet. */
            plan: components["schemas"]["BoardPlan"] | null;
            /** @description All that are issued or archived, the newest year first. */
            plans: components["schemas"]["BoardPlan"][];
            /** @description As they are printed. */
            sections: components["schemas"]["BoardSection"][];
            /** Format: date */
            today: string;
            total: components["schemas"]["BoardFigures"];
            /** @description In the office's order of organs. */
            units: components["schemas"]["BoardUnit"][];
        };
        /** @enum {string} */
        SystemKind: "blue-notice" | "yellow-notice" | "red-notice" | "late-report" | "missing-report" | "late-return" | "overdue-assignment" | "minor-finding" | "normal-finding" | "serious-finding" | "veto-finding" | "overdue-rectification";
        SystemSource: {
            from: components["schemas"]["SystemSourceKind"];
            kind: components["schemas"]["SystemKind"];
        };
        /** @enum {string} */
        SystemSourceKind: "system";
        TakeBackStop: {
            /** @description Why. */
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        Target: {
            comparator: components["schemas"]["Comparator"];
            period: components["schemas"]["Period"] | null;
            text: string;
            unit: string;
            value: number;
        };
        /** @enum {string} */
        TargetPeriod: "day" | "week" | "month" | "quarter" | "half-year" | "year";
        TargetsEdit: {
            targets: components["schemas"]["Target"][];
            /** @description remove: those of the same words. */
            way: components["schemas"]["ListWay"];
        };
        TargetUnits: {
            /** @description The assignments named, within the person's scope. */
            assignmentIds: number[];
            /** @description Whether the office has named them; otherwise it binds every assignment of the task. */
            isNamed: boolean;
            /** @description The target's place among the task's, from 0 on. */
            target: number;
        };
        TargetValue: {
            /** @description The target's printed words. */
            text: string;
            value: number | null;
        };
        Task: {
            deadline: components["schemas"]["Deadline"];
            leadUnits: string[];
            /** @description The printed number. */
            no: string | null;
            requirement: string;
            responsibleUnits: string[];
            /** @description How often its units report; null for as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description Headings above the task, the highest first. */
            section: string[];
            source: components["schemas"]["SourceRange"];
            targets: components["schemas"]["Target"][];
            title: string;
            units: components["schemas"]["TaskUnit"][];
        };
        /** @enum {string} */
        TaskColumn: "no" | "section" | "title" | "requirement" | "lead" | "responsible" | "due" | "printed" | "milestones" | "targets" | "rhythm";
        TaskComparison: {
            /** @description Rows that were downloaded and are not in the file, by name. They stay. */
            absent: string[];
            /** @description Goes into `comparison` to apply exactly this. */
            comparison: string;
            conflicts: components["schemas"]["TaskConflict"][];
            /**
             * @description Columns that are not of the table, and are left aside.
             * @example [
             *       "P 备注"
             *     ]
             */
            ignored: string[];
            /** @description While there are any, nothing can be applied. */
            problems: components["schemas"]["CellProblem"][];
            rows: components["schemas"]["ImportedTask"][];
            unchanged: number;
        };
        TaskConflict: {
            /** @example D7 */
            cell: string;
            field: components["schemas"]["TaskColumn"];
            file: string;
            /** @description The task's title now. */
            name: string;
            /** @description As it is now, in the words of the table. */
            now: string;
            /** @description As it was when the file was downloaded. */
            then: string;
        };
        TaskContent: {
            deadline: components["schemas"]["Deadline"];
            /** @description The printed number. */
            no: string | null;
            requirement: string;
            /** @description How often its units report; null for as often as the plan says. */
            roundRhythm?: components["schemas"]["Rhythm"] | null;
            /** @description Headings above the task, the highest first. */
            section: string[];
            targets: components["schemas"]["Target"][];
            title: string;
            units: components["schemas"]["TaskUnit"][];
        };
        /** @enum {string} */
        TaskContentField: "no" | "section" | "title" | "requirement" | "units" | "deadline" | "targets" | "roundRhythm";
        TaskEvent: {
            after: components["schemas"]["ChangedContent"] | null;
            /** Format: date-time */
            at: string;
            /** @description What an amendment changed; its units only for those who see them all. */
            before: components["schemas"]["ChangedContent"] | null;
            by: string | null;
            /** @description Of extensions and stops. */
            days: components["schemas"]["EventDays"] | null;
            kind: components["schemas"]["TaskEventKind"];
            /** @description 代填: done for the unit by somebody else. */
            onBehalf: boolean;
            /** @description Why, or with which words. */
            reason: string | null;
            /** @description The units to whose assignments it happened; none: to the task. */
            units: string[];
        };
        /** @enum {string} */
        TaskEventKind: "issued" | "edited" | "added" | "cancelled" | "archived" | "unarchived" | "receive" | "refuse" | "insist" | "reroute" | "request-closing" | "withdraw-closing" | "accept-closing" | "refuse-closing" | "reopen" | "recorded" | "record-undone" | "extension-asked" | "extension-granted" | "extension-refused" | "extension-withdrawn" | "stop-entered" | "stop-changed" | "stop-taken-back";
        /**
         * @description The fields that follow the file.
         * @enum {string}
         */
        TaskField: "no" | "section" | "title" | "requirement" | "units" | "deadline" | "targets";
        TaskImport: {
            added: number;
            changed: number;
            /** @description How many units are told of it; none of a draft. */
            units: number;
        };
        /** @enum {string} */
        TaskKind: "date" | "recurring" | "standing";
        TaskLight: {
            counts: components["schemas"]["LightCounts"];
            light: components["schemas"]["LightColour"] | null;
        };
        TaskLink: {
            other: components["schemas"]["LinkedTask"];
            /** @description The task of this plan. */
            taskId: number;
        };
        /** @enum {string} */
        TaskRowOutcome: "added" | "changed";
        TaskUnit: {
            /** @description hand: a person has chosen it for this task. */
            by: components["schemas"]["ResolvedBy"] | null;
            kind: components["schemas"]["UnitKind"];
            /** @description The units that a group became when the task was issued. The server keeps it; what is sent is not looked at. */
            members?: number[];
            /** @description The name as printed. */
            printed: string;
            /** @description The register's full name of the unit or the group. Found anew by the server whenever it can be, unless `by` is hand. */
            resolved: string | null;
            role: components["schemas"]["UnitRole"];
        };
        TeamMember: {
            /** @description 组长 */
            leads: boolean;
            name: string;
            personId: number;
            /** @description The full names of the units that the person belongs to. */
            units: string[];
        };
        TemplateChoice: {
            /** Format: date-time */
            at: string;
            /** @description The name of the person. */
            by: string | null;
            /** @description The version of the template; null: the built-in one. */
            templateVersion: number | null;
            version: number;
        };
        TemplateField: {
            /** @description Whether it is a list: what stands between its beginning and its end is repeated. */
            isList: boolean;
            /** @description As it stands between braces. */
            name: string;
            /** @description Whether a template without it is not taken. */
            required: boolean;
            /** @description What the preview puts there; empty for a list. */
            sample: string;
            /** @description The lists in which it stands, the outermost first. */
            within: string[];
        };
        /** @enum {string} */
        TemplateKind: "notice" | "sheet" | "circular" | "rectification" | "unit-sheet";
        Templates: {
            /** @description The newest first. */
            choices: components["schemas"]["TemplateChoice"][];
            /** @description Of the choice; 0 before the first one. */
            choiceVersion: number;
            /** @description The template that is used; null: the built-in one. */
            chosenId: number | null;
            fields: components["schemas"]["TemplateField"][];
            kind: components["schemas"]["TemplateKind"];
            /** @description The newest first. */
            versions: components["schemas"]["TemplateVersion"][];
        };
        TemplateVersion: {
            /** Format: date-time */
            addedAt: string;
            /** @description The name of the person. */
            addedBy: string | null;
            id: number;
            /** @description The file's name. */
            name: string;
            /** @description Whether its file was removed (清除); the built-in form takes its place. */
            removed: boolean;
            /** @description In bytes. */
            size: number;
            /** @description From 1, of its kind. */
            version: number;
        };
        TestChannel: {
            /** @description An address or number; null for a robot, which has its group. */
            to: string | null;
        };
        TextEdit: {
            /** @description deadline: its printed words. */
            fields: components["schemas"]["BulkTextField"][];
            find: string;
            /** @description May be empty. */
            replacement: string;
        };
        /** @enum {string} */
        TiersRuleKind: "tiers";
        TimelinessLine: {
            dimension: components["schemas"]["InspectionDimension"];
            /** @description The weight with what others gave away; 0.00 where it does not apply. */
            points: string;
            /** @description Null where it does not apply. */
            score: string | null;
            weight: number;
            whyNot: components["schemas"]["WhyNotScored"] | null;
            working: components["schemas"]["TimelinessWorking"];
        };
        /** @enum {string} */
        TimelinessRuleKind: "timeliness";
        TimelinessWorking: {
            /** @description Reports that are not past due: they do not count so far. */
            awaited: number;
            disclosures: components["schemas"]["DisclosurePart"] | null;
            graceDays: number;
            /** @enum {string} */
            kind: "timeliness";
            reports: components["schemas"]["ReportPart"] | null;
        };
        ToDo: {
            /** @description At least 1. */
            count: number;
            /**
             * Format: date
             * @description The earliest date by which one of them is due; null where there is no date.
             */
            due: string | null;
            /** @description The inspection of the first one, where its page is the place. */
            inspectionId: number | null;
            kind: components["schemas"]["ToDoKind"];
            /** @description How many of them are past their date. */
            late: number;
            /** @description The plan, where it is only one and the page is its own. */
            planId: number | null;
            /**
             * Format: date-time
             * @description Since when the first of them waits; null where it has a date.
             */
            since: string | null;
            /** @description The task of the first one, where its page is the place. */
            taskId: number | null;
            /** @description The unit, where it is only one in that inspection. */
            unitId: number | null;
            /** @description Working days from today to `due`, today not counted; below 0 once it has passed. */
            workingDays: number | null;
        };
        /** @enum {string} */
        ToDoKind: "sign" | "report" | "mend-report" | "approve-report" | "approve-closing" | "mend-extension" | "approve-extension" | "decide-extension" | "review-report" | "decide-refusal" | "decide-closing" | "answer-notice" | "approve-reply" | "answer-instruction" | "decide-reply" | "decide-instruction-reply" | "inspect" | "give-feedback" | "approve-feedback" | "decide-objections" | "order-rectification" | "prove-rectification" | "approve-proof" | "re-check" | "rectifications-overdue" | "send-notices" | "notice-drafts" | "notices-unanswered" | "own-instructions" | "call-units" | "climbed-to-notice" | "report-on-behalf" | "finish-draft" | "set-up-account" | "give-role" | "decide-removal" | "see-page";
        TotalMove: {
            after: string | null;
            before: string | null;
            /** @description Below 0 where it falls. */
            change: string | null;
        };
        TrendPoint: {
            /** Format: date */
            day: string;
            total: string | null;
            unitId: number;
        };
        TrendQuarter: {
            quarter: number;
            total: string | null;
            unitId: number;
        };
        /** @enum {string} */
        TrustGrade: "A" | "B" | "C" | "D";
        UnarchivePlan: {
            /** @description Why; the units concerned read it. */
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        UnchangedReports: {
            reports: components["schemas"]["ReportSeen"][];
            /** @description Whether they are submitted at once. */
            submit: boolean;
        };
        Unit: {
            aliases: string[];
            formerNames: string[];
            id: number;
            kind: components["schemas"]["OrganKind"] | null;
            /** @description 分管领导 */
            leader: string | null;
            level: string | null;
            /** @description 联络员 */
            liaison: string | null;
            liaisonTelephone: string | null;
            name: string;
            /** @description Whether an approver (审核人) lets what it reports leave the unit. */
            needsApprover: boolean;
            order: number;
            parentId: number | null;
            /** @description The full name of the unit that it is a part of. */
            parentName: string | null;
            place: string | null;
            shortName: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        UnitBurden: {
            id: number;
            lead: number;
            /** @description An estimate: fields times minutes. */
            minutes: number;
            name: string;
            /** @description Whether it is the office's own unit. */
            own: boolean;
            reports: number;
            responsible: number;
            shortName: string | null;
        };
        UnitCandidate: {
            /** @description Which of its names is near. */
            by: components["schemas"]["NameKind"];
            /** @description That name. */
            match: string;
            /** @description 1 is the same name but for its place and level. */
            score: number;
            unit: components["schemas"]["Unit"];
        };
        UnitChange: {
            /** @description unit.edit */
            action: string;
            /** Format: date-time */
            at: string;
            fields: components["schemas"]["UnitChangedField"][];
            id: number;
            /** @description The name of the person; null where the system did it. */
            who: string | null;
        };
        UnitChangedField: {
            after: string[];
            /** @description What it held before; nothing where it was empty. */
            before: string[];
            /** @description The name of the field. */
            field: string;
            /** @description A value was removed from the record. */
            removed: boolean;
        };
        UnitCheck: {
            answers: components["schemas"]["Answer"][];
            /**
             * Format: date-time
             * @description When its inspectors were done with it.
             */
            checkedAt: string | null;
            /** @description The draw of evidence that is in force. */
            draw: components["schemas"]["CheckDraw"] | null;
            /** @description Problems of the same unit in earlier inspections, the newest first. */
            earlier: components["schemas"]["EarlierFinding"][];
            figures: components["schemas"]["CheckFigures"];
            /** @description The most bytes that a file may have. */
            fileLimit: number;
            /** @description In the order of their numbers, those that were withdrawn among them. */
            findings: components["schemas"]["Finding"][];
            grades: components["schemas"]["CheckGrades"];
            /** @description Of the unit within the inspection. */
            id: number;
            inspectionId: number;
            inspectionState: components["schemas"]["InspectionState"];
            inspectionTitle: string;
            inspectors: string[];
            items: components["schemas"]["CheckedItem"][];
            /** @description Whether the person can give it back to its inspectors. */
            mayReopen: boolean;
            /** @description Whether the person can write. */
            mayWrite: boolean;
            method: components["schemas"]["InspectionMethod"];
            planId: number;
            quarter: number;
            /** @description Working days in which a problem is put right. */
            rectificationDays: number;
            /**
             * Format: date
             * @description By when, where a finding says nothing else.
             */
            rectificationDue: string;
            samples: components["schemas"]["CheckedSample"][];
            severities: components["schemas"]["CheckSeverities"];
            unitId: number;
            unitName: string;
            version: number;
            /** @description Points of each dimension, 100 together. */
            weights: components["schemas"]["CheckWeights"];
            year: number;
        };
        UnitComparison: {
            /** @description Rows that were downloaded and are not in the file, by name. They stay. */
            absent: string[];
            /** @description Goes into `comparison` to apply exactly this. */
            comparison: string;
            conflicts: components["schemas"]["ImportConflict"][];
            /**
             * @description Columns that are not of the table, and are left aside.
             * @example [
             *       "P 备注"
             *     ]
             */
            ignored: string[];
            /** @description While there are any, nothing can be applied. */
            problems: components["schemas"]["CellProblem"][];
            rows: components["schemas"]["ImportedRow"][];
            unchanged: number;
        };
        UnitEvent: {
            /** Format: date-time */
            at: string;
            id: number;
            kind: components["schemas"]["UnitEventKind"];
            planId: number;
            planTitle: string;
            /** @description The tasks that it is about. */
            tasks: number[];
            unitId: number;
            unitName: string;
        };
        /** @enum {string} */
        UnitEventKind: "issued" | "added" | "amended" | "cancelled" | "handed-over" | "taken-over" | "insisted" | "closed" | "closing-refused" | "reopened" | "recorded" | "record-undone";
        UnitFeedback: {
            /** @description Figures of the sheet that an inspector doubts (待核). */
            doubts: number;
            /** @description Objections in all. */
            objections: number;
            state: components["schemas"]["FeedbackState"];
            /** @description Those that are not decided. */
            undecided: number;
            unitId: number;
            unitName: string;
            /** @description Of the unit in this inspection, for what is done next. */
            version: number;
        };
        /** @enum {string} */
        UnitField: "name" | "shortName" | "aliases" | "formerNames" | "kind" | "parent" | "place" | "level" | "order" | "liaison" | "liaisonTelephone" | "leader" | "validFrom" | "validTo" | "needsApprover";
        UnitFinding: {
            assignmentId: number | null;
            /** @description Of a problem; a decimal of two places. */
            deduction: string | null;
            deductionReason: string | null;
            dimension: components["schemas"]["FindingDimension"];
            evidence: components["schemas"]["Evidence"][];
            files: components["schemas"]["FindingFile"][];
            /** Format: date-time */
            foundAt: string;
            id: number;
            /** @description The item of the check list. */
            item: string | null;
            /** @description Null outside the check list. */
            itemId: number | null;
            kind: components["schemas"]["FindingKind"];
            /** @description From 1 within the sheet. */
            number: number;
            /**
             * Format: date
             * @description 整改期限
             */
            rectificationDue: string | null;
            /** @description Of a problem. */
            severity: components["schemas"]["Severity"] | null;
            state: components["schemas"]["FindingState"];
            task: components["schemas"]["FigureTask"] | null;
            withdrawnReason: string | null;
            words: string;
        };
        UnitFindings: {
            /** @description In the order of their numbers. */
            items: components["schemas"]["UnitFinding"][];
        };
        UnitGroup: {
            aliases: string[];
            id: number;
            kinds: components["schemas"]["OrganKind"][];
            leftOut: components["schemas"]["GroupUnit"][];
            /** @description How many units belong to it today. */
            memberCount: number;
            name: string;
            parentId: number | null;
            /** @description The full name of that unit. */
            parentName: string | null;
            takenIn: components["schemas"]["GroupUnit"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        UnitInspector: {
            /** @description By lot; else named by the office, or the reviewer of its own unit (本级复核人). */
            drawn: boolean;
            name: string;
            personId: number;
            /** @description Why one was named by hand. */
            reason: string | null;
        };
        /** @enum {string} */
        UnitKind: "unit" | "group";
        UnitPage: {
            items: components["schemas"]["Unit"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
            /** @description How many units are found in all. */
            total: number;
        };
        UnitRehearsal: {
            lines: components["schemas"]["LineMove"][];
            unitId: number;
        };
        /** @enum {string} */
        UnitRole: "lead" | "responsible";
        UnitSamples: {
            /** @description What can be added by hand. */
            possible: components["schemas"]["PossibleSample"][];
            samples: components["schemas"]["Sample"][];
        };
        UnitsEdit: {
            by?: components["schemas"]["BulkUnit"][];
            units: components["schemas"]["BulkUnit"][];
            /** @description swap: each of `units` that is there gives way to `by`. */
            way: components["schemas"]["UnitsWay"];
        };
        UnitSelection: {
            /** @description Each unit is in exactly one of them. */
            groups: components["schemas"]["SelectedGroup"][];
            /** @description Members of the groups that are left out. */
            leftOut: number[];
            /** @description Whether the office's own unit takes part in the ranking. */
            rankOwnUnit: boolean;
            /** @description Unit groups. */
            unitGroupIds: number[];
            /** @description Units beside those of the groups. */
            unitIds: number[];
        };
        UnitSheet: {
            /** @description Of the frozen version that is shown, for the office. */
            about: components["schemas"]["ScoreVersion"] | null;
            /** @description By which version of the calendar days were counted. */
            calendarVersion: number;
            /** Format: date-time */
            computedAt: string;
            content: components["schemas"]["ContentLine"];
            /** @description Points as they are printed. */
            deducted: string;
            /** @description By findings on other items. */
            deductions: components["schemas"]["SheetDeduction"][];
            /** @description Disclosures that were published in the quarter. */
            disclosures: number;
            /** @description Figures that an inspector answered to be wrong (待核). */
            doubts: components["schemas"]["FigureDoubt"][];
            grade: components["schemas"]["InspectionGrade"] | null;
            inspectionId: number;
            inspectionTitle: string;
            isVetoed: boolean;
            /** @description Whether the person resolves these now. */
            mayResolve: boolean;
            /** @description Whether the person sees the units of the inspection side by side. */
            maySeeRanking: boolean;
            planId: number;
            planTitle: string;
            praise: number;
            quantity: components["schemas"]["QuantityLine"];
            /** @description 1 to 4. */
            quarter: number;
            /** @description Of the dimensions' scores. */
            sum: string;
            timeliness: components["schemas"]["TimelinessLine"];
            /** @description Null where no dimension applies. */
            total: string | null;
            unitId: number;
            /** @description As it was called when the inspection was planned. */
            unitName: string;
            /** @description The frozen version; null for figures as they are now. */
            version: number | null;
            /** @description All that were frozen, the last one first. */
            versions: number[];
            /** @description 否决情形, by finding. */
            vetoes: number[];
            year: number;
        };
        /**
         * @description swap: each of `units` that is there gives way to `by`.
         * @enum {string}
         */
        UnitsWay: "add" | "remove" | "replace" | "swap";
        UnitToInspect: {
            answered: number;
            /** Format: date-time */
            checkedAt: string | null;
            /**
             * Format: date
             * @description The last day on which units are inspected.
             */
            fieldTo: string | null;
            /** @description Of the unit within the inspection. */
            id: number;
            inspectionId: number;
            inspectionState: components["schemas"]["InspectionState"];
            inspectionTitle: string;
            /** @description Who is put on it. */
            inspectors: string[];
            method: components["schemas"]["InspectionMethod"];
            /** @description Problems that stand. */
            problems: number;
            quarter: number;
            questions: number;
            /** @description Assignments that are looked at. */
            samples: number;
            unitName: string;
            year: number;
        };
        UnorderedFinding: {
            /**
             * Format: date
             * @description By when it would be put right, if it were ordered today.
             */
            due: string;
            /** @description null: it can be ordered. */
            hindrance: components["schemas"]["OrderHindrance"] | null;
            id: number;
            /** @description Its number in the unit's sheet. */
            number: number;
            severity: components["schemas"]["Severity"] | null;
            words: string;
        };
        UnorderedUnit: {
            findings: components["schemas"]["UnorderedFinding"][];
            /** @description Whether the person may order it: nobody does for the own unit. */
            mayOrder: boolean;
            unitId: number;
            unitName: string;
            /** @description Of the unit in this inspection. */
            version: number;
        };
        UnreadNotifications: {
            unread: number;
        };
        UnscoredLine: {
            name: string;
            number: string;
            side: components["schemas"]["RehearsalSide"];
            /** @description For how many units. */
            units: number;
            why: components["schemas"]["WhyUnscored"];
        };
        UrgentAssignments: {
            /** @description The worst light first. */
            assignments: number[];
        };
        UseLink: {
            /** @description What stands behind the # of the link. */
            token: string;
        };
        VerifyContact: {
            /** @description The code in the test message. */
            code: string;
            medium: components["schemas"]["Medium"];
        };
        VetoMove: {
            after: boolean;
            before: boolean;
        };
        Visibility: {
            /** @description The last one first; values are places in none, sections, all. */
            changes: components["schemas"]["InstallationChange"][];
            /** @description The sub-units whose assignments units see; those without accounts they see in any case. */
            subUnits: components["schemas"]["SubUnitsSeen"];
            /** @description 0 before the first change. */
            version: number;
        };
        WaitingGroup: {
            /** @description At least 1. */
            count: number;
            /**
             * Format: date
             * @description The earliest date by which one of them is due; null where there is no date.
             */
            due: string | null;
            /** @description The inspection of the first one, where its page is the place. */
            inspectionId: number | null;
            kind: components["schemas"]["ToDoKind"];
            /** @description How many of them are past their date. */
            late: number;
            /** @description The plan, where it is only one and the page is its own. */
            planId: number | null;
            /**
             * Format: date-time
             * @description Since when the first of them waits; null where it has a date.
             */
            since: string | null;
            /** @description The task of the first one, where its page is the place. */
            taskId: number | null;
            /** @description The unit, where it is only one in that inspection. */
            unitId: number | null;
        };
        WallCockpit: {
            /** Format: date-time */
            asOf: string;
            /** @description Not cancelled, and of the quarter that is asked for. */
            assignments: number;
            /** @description Those in which there is an assignment. */
            cells: components["schemas"]["BoardCell"][];
            /** @description Of so many assignments the light is not yet that of today. */
            computing: number;
            /** @description That of today within the year of the plan. */
            currentQuarter: number | null;
            lights: components["schemas"]["LightCounts"];
            /** @description null: no plan is issued yet. */
            plan: components["schemas"]["BoardPlan"] | null;
            progress: components["schemas"]["CockpitTotal"];
            /** @description Of a quarter: of what left in it. */
            punctuality: components["schemas"]["Punctuality"];
            /** @description What is asked for; null: the whole year. */
            quarter: number | null;
            review: components["schemas"]["CockpitReview"];
            /** @description As they are printed. */
            sections: components["schemas"]["CockpitSection"][];
            /** @description The worst first, at most five. */
            sentences: components["schemas"]["CockpitSentence"][];
            /** Format: date */
            today: string;
            /** @description Five, the last one last. */
            trend: components["schemas"]["CockpitQuarter"][];
            /** @description The worst first. */
            units: components["schemas"]["CockpitUnit"][];
        };
        /** @enum {string} */
        WarningKind: "no-lead-unit" | "no-unit" | "no-deadline" | "ambiguous-date" | "impossible-date" | "unknown-year" | "unreckoned-deadline" | "recurrence-in-text" | "unknown-unit" | "ambiguous-unit" | "other-level-unit" | "unknown-group" | "unclosed-bracket" | "unassigned-item" | "empty-row" | "no-task" | "repeated-task" | "hidden-part" | "picture-page";
        /** @enum {string} */
        WhyNotScored: "no-line" | "no-item" | "nothing-due" | "no-weight";
        /** @enum {string} */
        WhyUnranked: "vetoed" | "listed-only" | "no-line";
        /** @enum {string} */
        WhyUnscored: "not-entered" | "measure-missing" | "inspection-open";
        WithdrawEvent: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        WithdrawFinding: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        WithdrawInstruction: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        WithdrawNotice: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        WithdrawOrder: {
            reason: string;
            /** @description The version that the sender has seen. */
            version: number;
        };
        Workbench: {
            /** @description Within the next 30 days, the earliest first. */
            coming: components["schemas"]["ComingDate"][];
            /** @description The newest year first. */
            lights: components["schemas"]["PlanLights"][];
            /**
             * Format: date
             * @description When the next reporting round opens, however far ahead that is.
             */
            nextRoundOpens: string | null;
            rounds: components["schemas"]["RoundProgress"][];
            /** Format: date */
            today: string;
            /** @description The most urgent first. */
            toDos: components["schemas"]["ToDo"][];
        };
        WorkbookFile: {
            /**
             * Format: binary
             * @description The workbook (.xlsx).
             */
            file: string;
        };
        WriteAnswer: {
            answer: components["schemas"]["CheckAnswer"];
            /** @description The version that the sender has seen; 0: none. */
            version: number;
            /** @description Needed where a figure is wrong. */
            words?: string | null;
        };
        WriteEntries: {
            /** @description All or none of them is kept. */
            entries: components["schemas"]["WriteEntry"][];
            planId: number;
        };
        WriteEntry: {
            line: string;
            notApplicable?: boolean;
            points?: string | null;
            /** @description Needed for a figure and for 不适用. */
            reason?: string;
            unitId: number;
            /** @description The version that the sender has seen; 0 where there was nothing. */
            version: number;
        };
        WriteMeasure: {
            denominator?: string | null;
            measure: string;
            numerator?: string | null;
            /** @description 2026, 2026Q1 or 2026-03 */
            period: string;
            source?: string;
            unitId: number;
            /** @description The version that the sender has seen; 0 where there was nothing. */
            version: number;
        };
        WriteMeasures: {
            /** @description All or none of them is kept. */
            figures: components["schemas"]["WriteMeasure"][];
            planId: number;
        };
        WriteOwnFigure: {
            line: string;
            points?: string | null;
            /** @description The version that the sender has seen; 0 where there was nothing. */
            version: number;
            words?: string | null;
        };
        WriteOwnFigures: {
            /** @description All or none of them is kept. */
            figures: components["schemas"]["WriteOwnFigure"][];
            planId: number;
            unitId: number;
        };
        WriteReport: {
            /** @description 更正: why the percent is lower than before. */
            correctionReason: string | null;
            /** @description 已完成的工作 */
            done: string;
            /** @description Evidence of the unit that proves it; left as it is without. */
            evidence?: number[];
            /** @description 下一步打算 */
            nextSteps: string;
            /** @description Progress in percent; null for what has no end. */
            percent: number | null;
            /** @description Of a recurring task: the last days of its periods that were met. */
            periodsMet: string[];
            /** @description 存在的问题 */
            problems: string;
            targetValues: components["schemas"]["TargetValue"][];
            /** @description The version that the sender has seen. */
            version: number;
        };
        WriteSheets: {
            /** @description 发文机关 */
            issuer: string;
            planId: number;
            /** @description For whose meeting the sheets are. */
            quarter: number;
            /** @description The units whose sheets are wanted. */
            units: components["schemas"]["AskedSheet"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAssessmentEvents: {
        parameters: {
            query: {
                kind?: string;
                page?: number;
                planId: number;
                state?: components["schemas"]["AssessmentEventState"];
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentEventPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAssessmentEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEvent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentEvent"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAssessmentEventFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewScoreFileForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreFile"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAssessmentEventFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                fileId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreFile"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAssessmentEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEvent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentEvent"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessmentEventFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description none: standing and recurring tasks. */
                deadline?: components["schemas"]["DeadlineFilter"];
                limit?: number;
                /** @description Only the person's own units, not all units of tasks that these lead. */
                own?: boolean;
                planId?: number;
                role?: components["schemas"]["UnitRole"];
                /** @description Part of the title or of the requirement. */
                search?: string;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestClosing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmedAct"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActWithWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendBackClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActMaybeWithWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepExtension"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardExtension: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExtensionEffect: {
        parameters: {
            query: {
                /** @description The deadline that would be asked for. */
                date: string;
                reason: components["schemas"]["ExtensionReason"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionEffect"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtension"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActWithWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendBackExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActMaybeWithWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskExtension"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    insistOnAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActWithWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActWithWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActWithWords"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rerouteAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reroute"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStep"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderSteps"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpenDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenDecision"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestPersons: {
        parameters: {
            query: {
                unitId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persons"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameAssignmentPersons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPersons"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Awaiting"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveAssignments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Receive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description A whole action, or a kind of object such as `unit`. */
                action?: string;
                /** @description `next` of the page before. */
                before?: number;
                /** @description The first day, Asia/Shanghai. */
                from?: string;
                limit?: number;
                /** @description Together with a kind of object in `action`. */
                objectId?: number;
                /** @description A part of the person's account or name. */
                person?: string;
                /** @description The last day, Asia/Shanghai; not before the first. */
                to?: string;
                /** @description Only what no batch holds yet. */
                unsealed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAuditValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadValues"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditedValue"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAuditLog: {
        parameters: {
            query?: {
                /** @description A whole action, or a kind of object such as `unit`. */
                action?: string;
                /** @description The first day, Asia/Shanghai. */
                from?: string;
                /** @description Together with a kind of object in `action`. */
                objectId?: number;
                /** @description A part of the person's account or name. */
                person?: string;
                /** @description The last day, Asia/Shanghai; not before the first. */
                to?: string;
                /** @description Only what no batch holds yet. */
                unsealed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendarChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChange"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setCalendarDays: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDays"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setCalendarNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countWorkingDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountDays"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counting"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannel"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteChannel: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditChannel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestChannel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: number;
                channelId?: number;
                state?: components["schemas"]["DeliveryState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendDeliveries"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResentDeliveries"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCheckLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckListLine"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCheckList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheckList"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckList"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCheckList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckList"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editCheckList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCheckList"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckList"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCheckList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireCheckList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireCheckList"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckList"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBuiltInCheckLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCheckList"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCheckList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["WorkbookFile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadItems"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitsToInspect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitToInspect"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCheck"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeCheckAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerConforming: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConforming"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCheck"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCheck"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCheckEvidence: {
        parameters: {
            query?: {
                /** @description A part of the title, of an address or of a file name. */
                search?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCheck"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCheck"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCockpit: {
        parameters: {
            query?: {
                /** @description The issued plan of the newest year if absent; where none is under way, the last one archived. */
                planId?: number;
                /** @description Of the plan’s year; the whole year if absent. */
                quarter?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cockpit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToDemand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedDemand"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReply"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedDemand"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnDemand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedDemand"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseReply"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedDemand"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReplyBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReplyBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedDemand"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeReplyBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnDemand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedDemand"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeputies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameDeputy"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query: {
                role: components["schemas"]["DeputisedRole"];
                unitId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisplayLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayLink"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDisplayLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDisplayLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDisplayLink"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDisplayLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayLink"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importDocuments: {
        parameters: {
            query?: {
                /** @description As in the body. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportForm"];
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReading"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentDetail"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CorrectionForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionReading"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionResult"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleDocumentDoubt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDocumentDoubt"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDoubts"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntries: {
        parameters: {
            query: {
                /** @description Of a line only one comparison group. */
                group?: string;
                /** @description A leaf: for all units that are scored by it. */
                line?: string;
                page?: number;
                planId: number;
                /** @description A unit: with all its leaves. */
                unitId?: number;
                /** @description Only manual leaves that have no figure. */
                unscored?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrySheet"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeEntries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEntries"];
            };
        };
        responses: {
            /** @description What was written, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrySheet"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEntryFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewScoreFileForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreFile"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeEntryFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                fileId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreFile"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntryFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                before?: number;
                /** @description These alone, divided by commas; a joined one stands for that which has its places now. */
                ids?: string;
                limit?: number;
                /** @description A part of the title, of an address or of a file name. */
                search?: string;
                /** @description Of this unit alone. */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidenceForm"];
                "multipart/form-data": components["schemas"]["NewEvidenceForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEvidence: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEvidence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gradeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeEvidence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinEvidence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidencePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPlaceForm"];
                "multipart/form-data": components["schemas"]["AddPlaceForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editEvidencePlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                placeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPlace"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidenceVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                placeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddVersionForm"];
                "multipart/form-data": components["schemas"]["AddVersionForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findEvidenceCopies: {
        parameters: {
            query: {
                /** @description Finds what has pages with the same text as this evidence. */
                textOf?: number;
                /** @description Finds what has the same title. */
                title?: string;
                unitId: number;
                /** @description Finds the same page, however its address is written. */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPageExtract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageExtract"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatePage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: number;
                limit?: number;
                /** @description Only of the person's own units. */
                own?: boolean;
                planId?: number;
                /** @description As the unit has given it. */
                reason?: components["schemas"]["ExtensionReason"];
                /** @description Part of the task's title or of the unit's words. */
                search?: string;
                state?: components["schemas"]["ExtensionState"];
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideExtensions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtensions"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAssignment"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportExtensions: {
        parameters: {
            query?: {
                /** @description Only of the person's own units. */
                own?: boolean;
                planId?: number;
                /** @description As the unit has given it. */
                reason?: components["schemas"]["ExtensionReason"];
                /** @description Part of the task's title or of the unit's words. */
                search?: string;
                state?: components["schemas"]["ExtensionState"];
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditFinding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addFindingFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewFindingFileForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFindingFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                fileId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFinding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFindingFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInspections: {
        parameters: {
            query?: {
                limit?: number;
                /** @description From 1. */
                page?: number;
                quarter?: number;
                /** @description Part of the title. */
                search?: string;
                state?: components["schemas"]["InspectionState"];
                /** @description Of the plan's year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInspection: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCirculars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circulars"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCircular"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropCircular: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCircularAnnexes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCircularWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCircularPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCircular"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublishedCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the version. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCircular"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDraws: {
        parameters: {
            query?: {
                limit?: number;
                /** @description From 1. */
                page?: number;
                /** @description Only those of this unit in the inspection. */
                unit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawAgain"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackOfInspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askInspectionFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskFeedback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finaliseInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinaliseInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionPreparation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPreparation"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionRanking: {
        parameters: {
            query?: {
                /** @description A frozen version; absent: the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionRanking"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshInspectionRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionRanking"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRectificationOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersOfInspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendRectificationOrders: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendOrders"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersOfInspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRepeatedProblems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatedItem"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSample: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
                sampleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackOfUnit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFeedback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackOfUnit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnFeedback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackOfUnit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideObjections: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjections"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackOfUnit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendFeedbackBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendFeedbackBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackOfUnit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeFeedbackBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnFeedback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackOfUnit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveFigureDoubt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                figure: components["schemas"]["ComputedFigure"];
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveDoubt"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDoubt"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigureRows: {
        parameters: {
            query?: {
                /** @description Disclosures on the line of this assignment alone. */
                assignmentId?: number;
                /** @description `next` of the page before. */
                from?: number;
                limit?: number;
                /** @description And of this target of its task. */
                target?: number;
                /** @description A frozen version; absent: the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                figure: components["schemas"]["SheetFigure"];
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRows"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitFindings"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameInspectors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the unit in this inspection. */
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameInspectors"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Of the unit in this inspection. */
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitSamples"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                /** @description Of the unit in this inspection. */
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSample"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitSheet: {
        parameters: {
            query?: {
                /** @description A frozen version; absent: the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitSheet"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitSheetDocument: {
        parameters: {
            query?: {
                /** @description A frozen version; absent: the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPossibleInspectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleInspector"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstructions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Only those that the person has given. */
                own?: boolean;
                /** @description From 1. */
                page?: number;
                planId?: number;
                /** @description Part of the words, of the task's title or of the leader's name. */
                search?: string;
                /** @description open: a reply or a decision is to come; late: one is past its date; over: none is. */
                standing?: components["schemas"]["InstructionStanding"];
                taskId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInstruction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawInstruction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instruction"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedger: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description passed, near (by the settings of its plan) and coming: of what is still open, by its effective deadline; none: without a date. */
                due?: components["schemas"]["LedgerDue"];
                /** @description Only where a later deadline is asked for and undecided (延期待批). */
                extension?: boolean;
                kind?: components["schemas"]["TaskKind"];
                light?: components["schemas"]["LightColour"];
                limit?: number;
                /** @description printed: the newest plan first, each as it is printed; light: the worst first, and of one light by deadline; tasks without a date come last by deadline. */
                order?: components["schemas"]["LedgerOrder"];
                /** @description Only of the person's own units, not of all units of tasks that these lead. */
                own?: boolean;
                planId?: number;
                role?: components["schemas"]["UnitRole"];
                /** @description Part of the title or the requirement, or of a unit's names or the initials of their pinyin. */
                search?: string;
                /** @description The highest of the headings above the task; empty for tasks under no heading. */
                section?: string;
                state?: components["schemas"]["AssignmentState"];
                unitId?: number;
                /** @description Only what the person has not seen yet. */
                unseen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLedgerWord: {
        parameters: {
            query?: {
                /** @description passed, near (by the settings of its plan) and coming: of what is still open, by its effective deadline; none: without a date. */
                due?: components["schemas"]["LedgerDue"];
                /** @description Only where a later deadline is asked for and undecided (延期待批). */
                extension?: boolean;
                kind?: components["schemas"]["TaskKind"];
                light?: components["schemas"]["LightColour"];
                /** @description printed: the newest plan first, each as it is printed; light: the worst first, and of one light by deadline; tasks without a date come last by deadline. */
                order?: components["schemas"]["LedgerOrder"];
                /** @description Only of the person's own units, not of all units of tasks that these lead. */
                own?: boolean;
                planId?: number;
                role?: components["schemas"]["UnitRole"];
                /** @description Part of the title or the requirement, or of a unit's names or the initials of their pinyin. */
                search?: string;
                /** @description The highest of the headings above the task; empty for tasks under no heading. */
                section?: string;
                state?: components["schemas"]["AssignmentState"];
                unitId?: number;
                /** @description Only what the person has not seen yet. */
                unseen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLedgerExcel: {
        parameters: {
            query?: {
                /** @description passed, near (by the settings of its plan) and coming: of what is still open, by its effective deadline; none: without a date. */
                due?: components["schemas"]["LedgerDue"];
                /** @description Only where a later deadline is asked for and undecided (延期待批). */
                extension?: boolean;
                kind?: components["schemas"]["TaskKind"];
                light?: components["schemas"]["LightColour"];
                /** @description printed: the newest plan first, each as it is printed; light: the worst first, and of one light by deadline; tasks without a date come last by deadline. */
                order?: components["schemas"]["LedgerOrder"];
                /** @description Only of the person's own units, not of all units of tasks that these lead. */
                own?: boolean;
                planId?: number;
                role?: components["schemas"]["UnitRole"];
                /** @description Part of the title or the requirement, or of a unit's names or the initials of their pinyin. */
                search?: string;
                /** @description The highest of the headings above the task; empty for tasks under no heading. */
                section?: string;
                state?: components["schemas"]["AssignmentState"];
                unitId?: number;
                /** @description Only what the person has not seen yet. */
                unseen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    summariseLedger: {
        parameters: {
            query?: {
                /** @description passed, near (by the settings of its plan) and coming: of what is still open, by its effective deadline; none: without a date. */
                due?: components["schemas"]["LedgerDue"];
                /** @description Only where a later deadline is asked for and undecided (延期待批). */
                extension?: boolean;
                kind?: components["schemas"]["TaskKind"];
                light?: components["schemas"]["LightColour"];
                /** @description Only of the person's own units, not of all units of tasks that these lead. */
                own?: boolean;
                planId?: number;
                role?: components["schemas"]["UnitRole"];
                /** @description Part of the title or the requirement, or of a unit's names or the initials of their pinyin. */
                search?: string;
                /** @description The highest of the headings above the task; empty for tasks under no heading. */
                section?: string;
                state?: components["schemas"]["AssignmentState"];
                unitId?: number;
                /** @description Only what the person has not seen yet. */
                unseen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedgerViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerView"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLedgerView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLedgerView"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerView"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLedgerView: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editLedgerView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditLedgerView"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerView"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followChanges: {
        parameters: {
            query?: {
                /** @description The identifier of the last event that the page has seen. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeasureFigures: {
        parameters: {
            query: {
                measure?: string;
                page?: number;
                planId: number;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMeasureFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMeasures"];
            };
        };
        responses: {
            /** @description What was written, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureFigure"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadMeasures: {
        parameters: {
            query: {
                /** @description Only one measure. */
                measure?: string;
                planId: number;
                /** @description Periods of the empty rows; else the year. */
                rhythm?: components["schemas"]["MeasureRhythm"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importMeasures: {
        parameters: {
            query: {
                planId: number;
            };
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportWorkbookForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureComparison"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureImport"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                colour?: components["schemas"]["NoticeColour"];
                /** @description Only what is past its date without a reply. */
                late?: boolean;
                limit?: number;
                /** @description Only what a reply is owed to. */
                owed?: boolean;
                /** @description From 1. */
                page?: number;
                /** @description Part of the title, or the number. */
                search?: string;
                state?: components["schemas"]["NoticeState"];
                taskId?: number;
                unitId?: number;
                /** @description Of the number; drafts have none. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNoticeDraft: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportNotices: {
        parameters: {
            query?: {
                colour?: components["schemas"]["NoticeColour"];
                /** @description Only what is past its date without a reply. */
                late?: boolean;
                /** @description Only what a reply is owed to. */
                owed?: boolean;
                /** @description Part of the title, or the number. */
                search?: string;
                state?: components["schemas"]["NoticeState"];
                taskId?: number;
                unitId?: number;
                /** @description Of the number; drafts have none. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNoticeProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeProposals"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissNoticeProposal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissProposal"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNotices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentNotices"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: number;
                group?: components["schemas"]["NotificationGroup"];
                /** @description 30 where it is absent. */
                limit?: number;
                /** @description Only what is unread. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setOwnMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetOwnMessages"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                medium: components["schemas"]["Medium"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMessages"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotifications"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotifications"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotifications"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnFigures: {
        parameters: {
            query: {
                planId: number;
                /** @description One of the units that the person writes for; else the first. */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFigures"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeOwnFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOwnFigures"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFigures"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPageChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskChecks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedChecks"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPageHosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHosts"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPageHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPageHost"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHosts"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePageHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHosts"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPagesToSee: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagesToSee"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Part of the account or the name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeputiesOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandOvers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyHandOver"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverDuties: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoHandOver"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyHandOver"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDuties"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverDutiesPreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMemberships"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSetUpLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpToken"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportWorkbookForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonComparison"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeopleImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImport"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoPeopleImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImportedLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLink"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePlan: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDone"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendByWorkbook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AmendByWorkbookForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskComparison"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskImport"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendTasks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentDone"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archivePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchivePlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCarryOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryPreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carryOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedOver"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanges"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentSummary"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleDoubts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDoubts"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTasks"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPlanWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPlanExcel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadHistoryForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportWorkbookForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingComparison"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issuePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuePlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuePreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setIssuing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetIssuing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuePreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lineage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanOutcome"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redoChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeOutcome"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleReviewer"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlanRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRound"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSettings"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPlanSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSettings"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettingChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureChange"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsEffects"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStops: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopLine"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStoppable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppableAssignment"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTaskPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeadline"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTasks"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleDurations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDurations"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTasks"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTasks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTasks"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewTaskEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTasks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportWorkbookForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskComparison"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskImport"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unarchivePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnarchivePlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeOutcome"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchUnits"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchResult"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredNames"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRectificationOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationOrder"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRectificationOrderDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRectificationOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOrder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationOrder"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRectifications: {
        parameters: {
            query?: {
                /** @description Only those behind this one. */
                after?: number;
                inspection?: number;
                light?: components["schemas"]["Light"];
                /** @description 50 where it is left out. */
                limit?: number;
                state?: components["schemas"]["RectificationState"];
                unit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRectification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveRectification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveRectification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnRectification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendProofBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendProofBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeProofBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnRectification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reCheckRectification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReCheck"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenRectification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenRectification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRectifications: {
        parameters: {
            query?: {
                inspection?: number;
                light?: components["schemas"]["Light"];
                state?: components["schemas"]["RectificationState"];
                unit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisterLoads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterLoad"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegister"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterLoad"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoRegisterLoad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReminders: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: number;
                /** @description Of this day or later. */
                from?: string;
                limit?: number;
                planId?: number;
                rule?: components["schemas"]["ReminderRuleName"];
                rung?: components["schemas"]["ReminderRung"];
                /** @description Part of the task's title, or of the unit's names. */
                search?: string;
                /** @description Of what still waits for its unit: to-call, what only a call or a letter carries on and none has yet; for-notice, the newest one that has come to the rung of a notice. */
                show?: components["schemas"]["ReminderShow"];
                unitId?: number;
                /** @description Of this day or earlier. */
                until?: string;
                way?: components["schemas"]["ReminderWay"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReminders"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindersSent"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordReminderCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCall"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecorded"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportReminders: {
        parameters: {
            query?: {
                /** @description Of this day or later. */
                from?: string;
                planId?: number;
                rule?: components["schemas"]["ReminderRuleName"];
                rung?: components["schemas"]["ReminderRung"];
                /** @description Part of the task's title, or of the unit's names. */
                search?: string;
                /** @description Of what still waits for its unit: to-call, what only a call or a letter carries on and none has yet; for-notice, the newest one that has come to the rung of a notice. */
                show?: components["schemas"]["ReminderShow"];
                unitId?: number;
                /** @description Of this day or earlier. */
                until?: string;
                way?: components["schemas"]["ReminderWay"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnReminders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReminder"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewReminders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewReminders"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedReminder"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRemovals: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                before?: number;
                limit?: number;
                state?: components["schemas"]["RemovalState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovalPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRemoval"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removal"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRemoval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removal"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRemoval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removal"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removal"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwedReports: {
        parameters: {
            query?: {
                roundId?: number;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwedReports"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportHistory"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReportBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenReports"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenReports"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoReportImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportsToReview: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description waiting where nothing is said. */
                filter?: components["schemas"]["ReviewFilter"];
                limit?: number;
                roundId?: number;
                taskId?: number;
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoundsToReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRound"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviewTimes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTimes"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenReports"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportUnchanged: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnchangedReports"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenReports"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenReports"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultCircularWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultCircularPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultRankingWord: {
        parameters: {
            query?: {
                /** @description Number of a snapshot (快照); the last one if absent. */
                snapshot?: number;
            };
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultRankingPdf: {
        parameters: {
            query?: {
                /** @description Number of a snapshot (快照); the last one if absent. */
                snapshot?: number;
            };
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultRankingExcel: {
        parameters: {
            query?: {
                /** @description Number of a snapshot (快照); the last one if absent. */
                snapshot?: number;
            };
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultTransferCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultTransferExcel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoreSheetWord: {
        parameters: {
            query?: {
                /** @description Number of a snapshot (快照); the last one if absent. */
                snapshot?: number;
            };
            header?: never;
            path: {
                planId: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoreSheetPdf: {
        parameters: {
            query?: {
                /** @description Number of a snapshot (快照); the last one if absent. */
                snapshot?: number;
            };
            header?: never;
            path: {
                planId: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoreSheetExcel: {
        parameters: {
            query?: {
                /** @description Number of a snapshot (快照); the last one if absent. */
                snapshot?: number;
            };
            header?: never;
            path: {
                planId: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningPreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openRoundEarly: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundEarly"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRound"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReportForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importReportForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportWorkbookForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFormComparison"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportImport"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportImport"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchemes: {
        parameters: {
            query?: {
                /** @description Only those of one plan. */
                planId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeLine"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScheme"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentScheme"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentScheme"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditScheme"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentScheme"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteScheme: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptScheme"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentScheme"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearseScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rehearse"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRehearsal: {
        parameters: {
            query: {
                /** @description Without it the scheme that the plan has adopted. */
                against?: number;
                facts: components["schemas"]["RehearsedYear"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearseUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rehearse"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRehearsal"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SchemeWorkbookForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentScheme"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchemeTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTemplateLine"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScores: {
        parameters: {
            query: {
                planId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreOverview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoreTrend: {
        parameters: {
            query: {
                /** @description Identifiers of units, with commas between them. */
                unitIds: string;
            };
            header?: never;
            path: {
                planId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreTrend"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScorecard: {
        parameters: {
            query?: {
                /** @description A frozen snapshot; absent: the last one. */
                snapshot?: number;
            };
            header?: never;
            path: {
                planId: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLineFacts: {
        parameters: {
            query?: {
                /** @description Rows before it are left out. */
                from?: number;
                /** @description Rows at most; 50 where it is absent. */
                limit?: number;
                /** @description A frozen snapshot; absent: the last one. */
                snapshot?: number;
            };
            header?: never;
            path: {
                /** @description Of a leaf, a bonus or deduction item, or a veto. */
                key: string;
                planId: number;
                unitId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineFacts"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessedPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessedPlan"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoringOutline: {
        parameters: {
            query: {
                planId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringOutline"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScoredPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoredPlan"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Self"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLanguage"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptions"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    goToProvider: {
        parameters: {
            query?: {
                /** @description The page to come to afterwards. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnFromProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAccount"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddress"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUpInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpInstallation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstAccount"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSetUpLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpLink"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPasswordSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordSettings"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPasswordSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordPolicy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordSettings"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReminderSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSettings"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setReminderSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReminderSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSettings"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecastReminders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderRuleSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderForecast"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVisibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visibility"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setVisibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetVisibility"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visibility"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSigningNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningNames"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeStep: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditStep"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterStop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterStop"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopLine"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStop"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopLine"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackStop"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopLine"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStopPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPlan"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewStop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewStop"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDeadline"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupervisionBoard: {
        parameters: {
            query?: {
                /** @description The issued plan of the newest year if absent; where none is under way, the last one archived. */
                planId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionBoard"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSupervisionBoard: {
        parameters: {
            query?: {
                /** @description The issued plan of the newest year if absent; where none is under way, the last one archived. */
                planId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    selectUrgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectUrgent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgentAssignments"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSheets: {
        parameters: {
            query: {
                planId: number;
                /** @description For whose meeting the sheets are. */
                quarter?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetPreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSheets"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Templates"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AddTemplateForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Templates"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTemplateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Templates"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStarterTemplate: {
        parameters: {
            query: {
                kind: components["schemas"]["TemplateKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingGroup"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIssuedTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTask"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTask: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleTaskDoubt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleTaskDoubt"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveInstruction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveInstruction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instruction"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTask"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRemindersOfTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportsOfTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitResult"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameTargetUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description The target's number among the task's, from 1 on. */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameTargetUnits"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetUnits"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitEvent"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seeUnitEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenEvents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitEvent"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnitGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUnitGroup: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editUnitGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditGroup"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewUnitGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Only units that are there today. */
                current?: boolean;
                limit?: number;
                /** @description Part of any of its names, or of the initials of their pinyin. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUnit: {
        parameters: {
            query: {
                /** @description The version that the sender has seen. */
                version: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChange"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReorganisations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisation"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitCandidates: {
        parameters: {
            query: {
                /** @description A name as printed. */
                printed: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCandidate"][];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportWorkbookForm"];
            };
        };
        responses: {
            /** @description Of a dry run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitComparison"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterLoad"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reorganiseUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating the request with the same key does it once and gives the same answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoReorganise"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisation"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewReorganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reorganise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationPreview"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WallCockpit"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbench"];
                };
            };
            /** @description Problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
