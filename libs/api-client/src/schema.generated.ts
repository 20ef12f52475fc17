// Made by "npm run generate -w @yaodian/api-client" from the API's description. Do not edit.

export interface paths {
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a document into tasks and saves it, or only reads it. */
        post: operations["importDocument"];
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
        /** The database answers, too. */
        get: operations["ready"];
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
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch: operations["editTask"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Cell: {
            colSpan: number;
            /** @description Column of the grid, from 0. */
            column: number;
            end: number;
            rowSpan: number;
            start: number;
        };
        /** @enum {string} */
        Comparator: ">=" | "<=" | "=";
        Deadline: {
            /** Format: date */
            date: string | null;
            kind: components["schemas"]["DeadlineKind"];
            milestones: components["schemas"]["Milestone"][];
            recurrence: components["schemas"]["Recurrence"] | null;
            /** @description The printed words. */
            text: string | null;
        };
        /** @enum {string} */
        DeadlineKind: "date" | "recurring" | "standing" | "duration" | "none";
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
        DraftTask: {
            deadline: components["schemas"]["Deadline"];
            documentId: number | null;
            doubts: components["schemas"]["TaskDoubt"][];
            id: number;
            /** @description The printed number. */
            no: string | null;
            planId: number;
            /** @description Grows from the first task to the last, with gaps. */
            position: number;
            requirement: string;
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
        EditPlan: {
            title?: string;
            /** @description The version that the sender has seen. */
            version: number;
            year?: number;
        };
        EditTask: {
            deadline?: components["schemas"]["Deadline"];
            /** @description The printed number. */
            no?: string | null;
            requirement?: string;
            /** @description Headings above the task, the highest first. */
            section?: string[];
            targets?: components["schemas"]["Target"][];
            title?: string;
            units?: components["schemas"]["TaskUnit"][];
            /** @description The version that the sender has seen. */
            version: number;
        };
        FieldError: {
            message: string;
            /** @example deadline.date */
            path: string;
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
        ImportForm: {
            /** @description Read only; store nothing. */
            dryRun?: boolean;
            /**
             * Format: binary
             * @description The file, in a multipart request.
             */
            file?: string;
            /** @description The document's name; by default the file's. */
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
        ImportResult: {
            documentId: number;
            planId: number;
            tasks: number;
            warnings: number;
        };
        Mark: {
            end: number;
            kind: components["schemas"]["MarkKind"];
            start: number;
        };
        /** @enum {string} */
        MarkKind: "unit" | "deadline" | "target";
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
        MoveTask: {
            /** @description The task that shall stand before it; null: to the beginning. */
            after: number | null;
            /** @description The version that the sender has seen. */
            version: number;
        };
        NewPlan: {
            title: string;
            year: number;
        };
        NewTask: {
            /** @description The task before it; null: at the beginning; absent: at the end. */
            after?: number | null;
            deadline?: components["schemas"]["Deadline"];
            documentId?: number | null;
            /** @description The printed number. */
            no?: string | null;
            requirement?: string;
            /** @description Headings above the task, the highest first. */
            section?: string[];
            source?: components["schemas"]["SourceRange"] | null;
            targets?: components["schemas"]["Target"][];
            title?: string;
            units?: components["schemas"]["TaskUnit"][];
        };
        ParagraphBlock: {
            end: number;
            /** @enum {string} */
            kind: "paragraph";
            place?: components["schemas"]["Place"];
            start: number;
        };
        /** @enum {string} */
        Period: "day" | "week" | "month" | "quarter" | "half-year" | "year";
        Place: {
            /** @description Page of a PDF or OFD file, from 1. */
            page?: number;
            /** @description Row of the sheet, from 1. */
            row?: number;
            /** @description Sheet of a workbook. */
            sheet?: string;
        };
        PlanPage: {
            items: components["schemas"]["PlanSummary"][];
            /** @description Goes into `after` for the next page; null at the end. */
            next: string | null;
        };
        /** @enum {string} */
        PlanState: "draft";
        PlanSummary: {
            /** Format: date-time */
            createdAt: string;
            /** @description How many source documents it has. */
            documents: number;
            id: number;
            state: components["schemas"]["PlanState"];
            /** @description How many tasks it has. */
            tasks: number;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            year: number;
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
            status: number;
            title: string;
            type: string;
        };
        /** @enum {string} */
        ProblemCode: "validation" | "loopback-only" | "cross-site" | "not-found" | "version-conflict" | "plan-not-draft" | "range-taken" | "not-adjacent" | "document-too-large" | "request-too-large" | "unsupported-media-type" | "document-empty" | "document-binary" | "document-broken-encoding" | "document-unsupported" | "document-mislabelled" | "document-encrypted" | "document-scanned" | "document-macros" | "document-damaged" | "document-timeout" | "idempotency-mismatch" | "internal" | "database-unavailable" | "storage-unavailable";
        /** @enum {string} */
        Recurrence: "daily" | "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";
        /** @enum {string} */
        ResolvedBy: "name" | "short-name" | "alias" | "former-name" | "prefix";
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
        SourceDocumentDetail: {
            blocks: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["RowBlock"])[];
            /** Format: date-time */
            createdAt: string;
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
        Target: {
            comparator: components["schemas"]["Comparator"];
            period: components["schemas"]["Period"] | null;
            text: string;
            unit: string;
            value: number;
        };
        Task: {
            deadline: components["schemas"]["Deadline"];
            leadUnits: string[];
            /** @description The printed number. */
            no: string | null;
            requirement: string;
            responsibleUnits: string[];
            /** @description Headings above the task, the highest first. */
            section: string[];
            source: components["schemas"]["SourceRange"];
            targets: components["schemas"]["Target"][];
            title: string;
            units: components["schemas"]["TaskUnit"][];
        };
        /** @enum {string} */
        TaskDoubt: "no-lead-unit" | "no-unit" | "no-deadline";
        TaskUnit: {
            by: components["schemas"]["ResolvedBy"] | null;
            kind: components["schemas"]["UnitKind"];
            /** @description The name as printed. */
            printed: string;
            /** @description The register's full name. */
            resolved: string | null;
            role: components["schemas"]["UnitRole"];
        };
        /** @enum {string} */
        UnitKind: "unit" | "group";
        /** @enum {string} */
        UnitRole: "lead" | "responsible";
        /** @enum {string} */
        WarningKind: "no-lead-unit" | "no-unit" | "no-deadline" | "ambiguous-date" | "recurrence-in-text" | "unknown-unit" | "ambiguous-unit" | "other-level-unit" | "unclosed-bracket" | "unassigned-item" | "empty-row" | "repeated-task";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    importDocument: {
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
                    "application/json": components["schemas"]["DocumentReading"];
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
}
