// As much of Microsoft Graph as browsing and removing need: configurations with their assignments, in memory.

const groups = ['6f32bcce-4c71-4ef4-b80c-1a08974a7eb3', 'b9906c52-1095-4c8c-b095-51d0a7f4041f'];
const noFilter = {
    deviceAndAppManagementAssignmentFilterId: null,
    deviceAndAppManagementAssignmentFilterType: 'none',
};
const toGroup = (groupId) => ({ '@odata.type': '#microsoft.graph.groupAssignmentTarget', ...noFilter, groupId });
const toAllDevices = { '@odata.type': '#microsoft.graph.allDevicesAssignmentTarget', ...noFilter };

function configuration(id, type, displayName, targets) {
    return {
        '@odata.type': `#microsoft.graph.${type}`,
        id,
        displayName,
        description: null,
        version: 1,
        createdDateTime: '2026-01-05T10:02:51Z',
        lastModifiedDateTime: '2026-06-11T08:14:27Z',
        roleScopeTagIds: ['0'],
        assignments: targets.map((target, index) => ({
            id: `${id}_${target.groupId ?? `adadadad-808e-44e2-905a-0b7873a8a53${index}`}`,
            source: 'direct',
            sourceId: id,
            intent: 'apply',
            target,
        })),
    };
}

export function write(response, status, body, headers = {}) {
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(status, text ? { 'Content-Type': 'application/json', ...headers } : headers);
    response.end(text);
}

function refuse(response, status, code, message, headers) {
    write(response, status, { error: { code, message } }, headers);
}

export class Graph {
    holdsAnswers = false;
    deletes = 0;
    #rightOf;
    #configurations = [
        configuration('5f2b9c1e-8a41-4c0e-9d57-1b6a3e7f0c24', 'windows10CustomConfiguration',
            'WIN - BitLocker', [toGroup(groups[0]), toGroup(groups[1]), toAllDevices]),
        configuration('1d4e8a72-60cf-4b39-a1d8-7e5f92c0b346', 'iosGeneralDeviceConfiguration',
            'IOS - Restrictions', [toGroup(groups[0])]),
        configuration('9c8f1b60-2f1d-4d7e-8f0a-0d5c7a3b9e11', 'windows10GeneralConfiguration',
            'WIN - Nobody', []),
    ];

    /** rightOf(token) tells, later, {valid, read, write}. */
    constructor(rightOf) {
        this.#rightOf = rightOf;
    }

    async answer(request, response) {
        const right = await this.#rightOf(/^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]);
        if (!right.valid) {
            refuse(response, 401, 'InvalidAuthenticationToken', 'Access token has expired or is not valid.',
                { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
            return;
        }
        const { pathname } = new URL(request.url, 'http://127.0.0.1');
        const isAboutGroups = pathname === '/beta/directoryObjects/getByIds'; // nobody has that permission here
        if (isAboutGroups || !(request.method === 'GET' ? right.read : right.write)) {
            refuse(response, 403, 'Forbidden', 'Application is not authorized to perform this operation.');
            return;
        }
        if (pathname === '/beta/deviceManagement/assignmentFilters') {
            write(response, 200, { value: [] });
            return;
        }
        const [, id, list, assignmentId] = /^\/beta\/deviceManagement\/deviceConfigurations(?:\/([^/]+)(?:\/(assignments)(?:\/([^/]+))?)?)?$/
            .exec(decodeURIComponent(pathname)) ?? ['', 'unknown'];
        const found = this.#configurations.find((each) => each.id === id);
        const assignment = found?.assignments.find((each) => each.id === assignmentId);
        if (!id && request.method === 'GET')
            write(response, 200, { value: this.#configurations });
        else if (found && !list && request.method === 'GET')
            write(response, 200, found);
        else if (found && list && !assignmentId && request.method === 'GET')
            write(response, 200, { value: found.assignments });
        else if (assignment && request.method === 'GET')
            write(response, 200, assignment);
        else if (assignment && request.method === 'DELETE') {
            found.assignments = found.assignments.filter((each) => each !== assignment);
            ++this.deletes;
            if (!this.holdsAnswers)
                write(response, 204);
        } else
            refuse(response, 404, 'ResourceNotFound', 'Resource not found.');
    }
}
