#include "fuzz/fuzz.h"

#include "graph/batch.h"

void fuzz(const QByteArray &input)
{
    using graph::Path;
    using graph::Request;
    const auto path = Path::of(QLatin1String("deviceManagement/deviceConfigurations/1"));
    const QList<Request> parts{Request::get(path), Request::remove(path), Request::post(path, "{}"), Request::get(path),
        Request::remove(path)};
    const graph::Response answer{.status = 200, .headers = {}, .body = input, .clientRequestId = "of the whole"};
    const auto read = graph::readBatch(answer, parts, QDateTime());
    if (!read) {
        mustBeReadable(read.error().message);
        return must(read.error().maybeDone, "what was written may have been done");
    }
    must(read->size() == parts.size(), "each part has its answer");
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto &part = read->at(i);
        if (part) {
            must(part->status >= 200 && part->status <= 299, "what is no success is an error");
            continue;
        }
        mustBeReadable(part.error().message);
        must(!part.error().maybeDone || parts.at(i).writes(), "what only reads has done nothing");
        const bool answered = part.error().httpStatus != 0;
        must(answered || !parts.at(i).writes() || part.error().maybeDone, "a write without an answer may be done");
    }
}
