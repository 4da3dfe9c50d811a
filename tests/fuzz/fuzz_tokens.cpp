#include "fuzz/fuzz.h"

#include "auth/advice.h"
#include "auth/tokenendpoint.h"
#include "support/fakeclock.h"
#include "support/simulatednetwork.h"

#include <QCoreApplication>

#include <array>

namespace {

const QByteArray secret = "the canary of+the verifier";

void mustTell(const auth::SignInError &error, bool knowsSecret)
{
    const auto advice = auth::adviceFor(error, QStringLiteral("contoso.com"));
    mustBeReadable(advice.text);
    const auto texts = {advice.text, advice.details, error.error, error.suberror, error.description, error.detail,
        error.correlationId, error.traceId};
    // Half of it would be too much already, as where a text is cut.
    const auto half = QString::fromLatin1(secret.left(secret.size() / 2));
    for (const auto &text : texts)
        must(!knowsSecret || !text.contains(half), "no secret comes back in a text");
    must(error.codes.size() <= 40, "a list of codes has an end");
}

} // namespace

/// An answer of the token endpoint, and of the one for device codes, over the real exchange.
void fuzz(const QByteArray &input)
{
    static constexpr std::array statuses{200, 400, 401, 429, 500, 302};
    Input parts(input);
    const auto status = statuses.at(static_cast<std::size_t>(parts.number(static_cast<int>(statuses.size()))));
    const auto type = parts.number(8) == 0 ? QByteArray("text/html") : QByteArray("application/json");
    FakeClock clock;
    SimulatedNetwork network(clock);
    auto body = parts.rest();
    body.replace("$LONG", QByteArray(1990, 'x'));
    body.replace("$SECRET", secret);
    network.handler = [&](const auto &) {
        return SimulatedNetwork::Answer{.status = status, .headers = {{"Content-Type", type}}, .body = body};
    };
    const auto registration = auth::registrationOf({}, {});
    QObject context;
    int answers = 0;
    auth::TokenEndpoint endpoint(network, clock);
    endpoint.redeem(registration, {.code = "code", .verifier = secret, .redirectUri = {}, .scope = {}, .claims = {}},
        &context, [&](const auth::Outcome<auth::TokenSet> &tokens) {
            ++answers;
            if (!tokens)
                return mustTell(tokens.error(), true);
            must(status == 200, "a success is a success");
            must(tokens->lifetime.count() >= 0, "a token lives");
            for (const auto character : tokens->accessToken)
                must(static_cast<unsigned char>(character) > ' ' && character != 0x7f, "a token stays in its header");
        });
    endpoint.askDeviceCode(registration, {}, &context, [&](const auth::Outcome<auth::DeviceCode> &code) {
        ++answers;
        if (!code)
            return mustTell(code.error(), false);
        must(code->interval.count() >= 1, "nobody asks without a pause");
        must(code->verificationUri.startsWith(QLatin1String("http")), "what is opened is a web page");
    });
    for (int i = 0; i < 20 && answers < 2; ++i) {
        clock.runNext();
        QCoreApplication::processEvents();
    }
    must(answers == 2, "each asker has one answer");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
