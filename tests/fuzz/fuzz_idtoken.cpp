#include "fuzz/fuzz.h"

#include "auth/identify.h"
#include "auth/idtoken.h"

namespace {

void look(const QByteArray &token, const auth::Registration &registration)
{
    const auto read = auth::IdToken::read(token, registration);
    if (read) {
        must(!read->tenant.isEmpty() && !read->account.isEmpty(), "somebody signed in, somewhere");
        must(read->tenant.value.size() <= 255 && read->account.value.size() <= 255, "an id is no book");
    }
    auth::TokenSet tokens;
    tokens.accessToken = "access";
    tokens.idToken = token;
    const auto now = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    const auto who = auth::identify({registration, {}, {}, {}}, tokens, "the-nonce", now);
    if (!who || (token.isEmpty() && registration.isOverridden)) // a server that does not say who it is, see identify()
        return;
    must(read && read->nonce == "the-nonce", "nobody signs in with another sign-in's token");
    must(read->audience == registration.clientId, "nobody signs in with another program's token");
}

} // namespace

void fuzz(const QByteArray &input)
{
    auto registration = auth::registrationOf({}, {});
    for (const bool isOverridden : {false, true}) {
        registration.isOverridden = isOverridden;
        look(input, registration);
        look("e30." + input.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln",
            registration);
    }
}
