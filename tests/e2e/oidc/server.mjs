// An OAuth 2.0 and OpenID Connect server on loopback that answers where Microsoft's sign-in service would, and beside it
// a small Microsoft Graph that takes nothing but the tokens of this server.
//
//     node server.mjs MODULES TENANT CLIENT SECRETS READY
//
// MODULES is the node_modules folder with oidc-provider (install.sh), SECRETS the file that every code, token and code
// verifier is written to, READY the file descriptor that one line of JSON goes to: {"authority", "graph"}.
// POST {authority}/control/revoke ends every sign-in, as an administrator's "revoke sessions" does;
// POST {authority}/control/revoke-after-next does so once Graph has answered once more;
// POST {authority}/control/person/NAME says who signs in from then on: ada, or ben of another tenant;
// POST {authority}/control/hold keeps back the answers to all DELETEs from then on, which are carried out all the same;
// GET {authority}/control/seen counts what was asked for.

import { randomBytes } from 'node:crypto';
import { appendFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

import { Graph, write } from './graph.mjs';

const [modules, tenant, client, secretsFile, ready] = process.argv.slice(2);
const { Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`).href);

const people = {
    ada: {
        sub: 'pairwise-subject-of-ada',
        tid: '3d6f0a52-1c1e-4b1f-9c55-2f0f6f1d7a01',
        oid: '8a1b7c3e-5d2f-4f6a-9e0c-6b4d2a1f0e02',
        preferred_username: 'ada@contoso.example',
        name: 'Ada Lovelace',
    },
    ben: {
        sub: 'pairwise-subject-of-ben',
        tid: '77c0a9de-2b54-4d0b-8a63-0c5f9e1b2d03',
        oid: '1f5d0b9a-4c6e-4a7d-b3f8-9e2c7a6d5b04',
        preferred_username: 'ben@fabrikam.example',
        name: 'Ben Franklin',
    },
};
let visitor = people.ada;
const personOf = (sub) => Object.values(people).find((each) => each.sub === sub);

function keepSecret(kind, value) {
    if (value)
        appendFileSync(secretsFile, `${kind} ${value}\n`, { mode: 0o600 });
}

async function listening(server) {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${server.address().port}`;
}

const server = createServer();
const authority = await listening(server);
const seen = { authorize: 0, code: 0, refresh: 0, refused: 0 };
const grants = new Set();

const provider = new Provider(authority, {
    clients: [{
        client_id: client,
        application_type: 'native', // any port of the loopback redirect will do (RFC 8252, section 7.3)
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        response_types: ['code'],
        redirect_uris: ['http://localhost'],
    }],
    routes: {
        authorization: `/${tenant}/oauth2/v2.0/authorize`,
        token: `/${tenant}/oauth2/v2.0/token`,
        device_authorization: `/${tenant}/oauth2/v2.0/devicecode`,
    },
    scopes: ['openid', 'profile', 'offline_access',
        'https://graph.microsoft.com/DeviceManagementConfiguration.Read.All',
        'https://graph.microsoft.com/DeviceManagementConfiguration.ReadWrite.All'],
    claims: { openid: ['sub', 'tid', 'oid'], profile: ['preferred_username', 'name'] },
    conformIdTokenClaims: false, // Entra puts the claims of "profile" into the ID token
    findAccount: (_, id) => ({ accountId: id, claims: () => personOf(id) }),
    pkce: { methods: ['S256'], required: () => true },
    rotateRefreshToken: true,
    features: { devInteractions: { enabled: false }, deviceFlow: { enabled: true } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 86400, IdToken: 3600, Interaction: 600,
        RefreshToken: 86400, Session: 86400 },
});

provider.use(async (context, next) => {
    if (context.path.endsWith('/authorize') && context.query.scope)
        ++seen.authorize;
    await next();
    const location = context.response.get('location');
    if (location.startsWith('http://localhost'))
        keepSecret('code', new URL(location).searchParams.get('code'));
    if (context.path.endsWith('/token')) {
        const asked = context.oidc?.params ?? {};
        const granted = context.status === 200;
        keepSecret('code_verifier', asked.code_verifier);
        for (const kind of ['access_token', 'refresh_token', 'id_token'])
            keepSecret(kind, context.body?.[kind]);
        ++seen[!granted ? 'refused' : asked.grant_type === 'refresh_token' ? 'refresh' : 'code'];
    }
});

provider.on('grant.saved', (grant) => grants.add(grant.jti));
provider.on('server_error', (_, error) => console.error(error));
provider.on('grant.error', (_, error) => console.error(error.message, error.error_detail ?? ''));
provider.on('authorization.error', (_, error) => console.error(error.message, error.error_detail ?? ''));

/** Signs the one person in and agrees to all that was asked, as a browser with a session would after a click. */
async function interact(request, response) {
    const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login')
        return provider.interactionFinished(request, response, { login: { accountId: visitor.sub } });
    const known = grantId ? await provider.Grant.find(grantId) : undefined;
    const grant = known ?? new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    if (prompt.details.missingOIDCScope)
        grant.addOIDCScope(prompt.details.missingOIDCScope.join(' '));
    if (prompt.details.missingOIDCClaims)
        grant.addOIDCClaims(prompt.details.missingOIDCClaims);
    return provider.interactionFinished(
        request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
}

async function revokeAll() {
    for (const id of grants) {
        await provider.AccessToken.revokeByGrantId(id);
        await provider.RefreshToken.revokeByGrantId(id);
        await provider.AuthorizationCode.revokeByGrantId(id);
        await (await provider.Grant.find(id))?.destroy();
    }
    grants.clear();
}

/** Whether the bearer token is one of ours, and whether it may do this. */
async function rightOf(bearer) {
    const token = bearer ? await provider.AccessToken.find(bearer) : undefined;
    const scope = (name) => token?.scopes.has(`https://graph.microsoft.com/DeviceManagementConfiguration.${name}.All`);
    return {
        tenant: personOf(token?.accountId)?.tid,
        read: scope('Read') || scope('ReadWrite'),
        write: scope('ReadWrite'),
    };
}

const answer = provider.callback();
server.on('request', async (request, response) => {
    try {
        const { pathname } = new URL(request.url, authority);
        if (pathname.startsWith('/interaction/'))
            await interact(request, response);
        else if (pathname === '/control/revoke' && request.method === 'POST')
            write(response, 200, await revokeAll() ?? {});
        else if (pathname === '/control/revoke-after-next' && request.method === 'POST') {
            graph.afterNextAnswer = revokeAll;
            write(response, 200, {});
        } else if (pathname.startsWith('/control/person/') && request.method === 'POST') {
            visitor = people[pathname.split('/').at(-1)];
            write(response, 200, {});
        } else if (pathname === '/control/hold' && request.method === 'POST') {
            graph.holdsAnswers = true;
            write(response, 200, {});
        } else if (pathname === '/control/seen')
            write(response, 200, { ...seen, deletes: graph.deletes });
        else
            await answer(request, response);
    } catch (error) {
        console.error(error);
        write(response, 500, {});
    }
});

const graph = new Graph(rightOf, people.ada.tid, people.ben.tid);
const graphServer = createServer((request, response) => graph.answer(request, response));
writeSync(Number(ready), `${JSON.stringify({ authority, graph: await listening(graphServer) })}\n`);
