#include "graph/sender.h"

#include <QCoreApplication>

namespace graph {

using core::Error;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(graph::Sender)
};

} // namespace

Error withdrawnError()
{
    core::Error error;
    error.kind = core::ErrorKind::Cancelled;
    error.message = Sentences::tr("It was withdrawn before it was sent.");
    return error;
}

} // namespace graph
