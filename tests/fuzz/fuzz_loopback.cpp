#include "fuzz/fuzz.h"

#include "auth/loopbackrequest.h"

void fuzz(const QByteArray &input)
{
    using Kind = auth::LoopbackRequest::Kind;
    const auto request = auth::readLoopbackRequest(input, 8400);
    if (request.kind != Kind::Query)
        must(request.parameters.isEmpty(), "what is no answer brings nothing");
    if (request.kind != Kind::Query && request.kind != Kind::Page && request.kind != Kind::AmbiguousQuery)
        return;
    must(input.trimmed().startsWith("GET /"), "only GET of / is taken");
    must(input.toLower().contains("host") && input.contains(":8400"), "only who meant this listener is heard");
}
