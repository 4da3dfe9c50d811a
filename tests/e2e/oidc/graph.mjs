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

const error = (status, code, message, headers) => ({ status, body: { error: { code, message } }, headers });

async function bodyOf(request) {
    const parts = [];
    for await (const part of request)
        parts.push(part);
    return JSON.parse(Buffer.concat(parts).toString());
}

export class Graph {
    holdsAnswers = false;
    afterNextAnswer; // called once
    deletes = 0;
    #rightOf;
    #tenants;

    /** rightOf(token) tells, later, {tenant, read, write}; no tenant for a token that is not good. */
    constructor(rightOf, firstTenant, secondTenant) {
        this.#rightOf = rightOf;
        this.#tenants = new Map([
            [firstTenant, [
                configuration('5f2b9c1e-8a41-4c0e-9d57-1b6a3e7f0c24', 'windows10CustomConfiguration',
                    'WIN - BitLocker', [toGroup(groups[0]), toGroup(groups[1]), toAllDevices]),
                configuration('1d4e8a72-60cf-4b39-a1d8-7e5f92c0b346', 'iosGeneralDeviceConfiguration',
                    'IOS - Restrictions', [toGroup(groups[0])]),
                configuration('9c8f1b60-2f1d-4d7e-8f0a-0d5c7a3b9e11', 'windows10GeneralConfiguration',
                    'WIN - Nobody', []),
            ]],
            [secondTenant, [
                configuration('e07a5c92-3d18-4f60-b7c4-5a9d2e8f1b36', 'macOSGeneralDeviceConfiguration',
                    'MAC - Fabrikam', [toGroup(groups[1]), toAllDevices]),
            ]],
        ]);
    }

    async answer(request, response) {
        const right = await this.#rightOf(/^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]);
        if (!right.tenant) {
            const { status, body, headers } = error(401, 'InvalidAuthenticationToken',
                'Access token has expired or is not valid.', { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
            write(response, status, body, headers);
            return;
        }
        const { pathname } = new URL(request.url, 'http://127.0.0.1');
        const before = this.deletes;
        let answer;
        if (pathname === '/beta/$batch') {
            const { requests } = await bodyOf(request);
            const responses = requests.map(({ id, method, url }) => ({
                id, ...this.#carryOut(method, `/beta${new URL(url, 'http://127.0.0.1').pathname}`, right) }));
            answer = { status: 200, body: { responses } };
        } else
            answer = this.#carryOut(request.method, pathname, right);
        const after = this.afterNextAnswer;
        this.afterNextAnswer = undefined;
        await after?.();
        if (!this.holdsAnswers || this.deletes === before)
            write(response, answer.status, answer.body, answer.headers);
    }

    #carryOut(method, pathname, right) {
        const isAboutGroups = pathname === '/beta/directoryObjects/getByIds'; // nobody has that permission here
        if (isAboutGroups || !(method === 'GET' ? right.read : right.write))
            return error(403, 'Forbidden', 'Application is not authorized to perform this operation.');
        if (pathname === '/beta/deviceManagement/assignmentFilters')
            return { status: 200, body: { value: [] } };
        const [, id, list, assignmentId] = /^\/beta\/deviceManagement\/deviceConfigurations(?:\/([^/]+)(?:\/(assignments)(?:\/([^/]+))?)?)?$/
            .exec(decodeURIComponent(pathname)) ?? ['', 'unknown'];
        const configurations = this.#tenants.get(right.tenant);
        const found = configurations.find((each) => each.id === id);
        const assignment = found?.assignments.find((each) => each.id === assignmentId);
        if (!id && method === 'GET')
            return { status: 200, body: { value: configurations } };
        if (found && !list && method === 'GET')
            return { status: 200, body: found };
        if (found && list && !assignmentId && method === 'GET')
            return { status: 200, body: { value: found.assignments } };
        if (assignment && method === 'GET')
            return { status: 200, body: assignment };
        if (assignment && method === 'DELETE') {
            found.assignments = found.assignments.filter((each) => each !== assignment);
            ++this.deletes;
            return { status: 204 };
        }
        return error(404, 'ResourceNotFound', 'Resource not found.');
    }
}
