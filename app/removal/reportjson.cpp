#include "removal/reportformats.h"

#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace removal {

namespace {

QJsonValue time(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue number(qint64 value) { return value != 0 ? QJsonValue(value) : QJsonValue(); }

/// Bytes that are no text keep every bit as Base64 under a name that says so.
void insertBytes(QJsonObject &object, const QString &name, const QByteArray &bytes)
{
    const auto text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        object.insert(name, text);
    else
        object.insert(name + QLatin1String("Base64"), QString::fromLatin1(bytes.toBase64()));
}

QJsonObject itemObject(const journal::Item &item)
{
    QJsonObject object{
        {QStringLiteral("item"), number(item.id)},
        {QStringLiteral("outcome"), journal::outcomeName(item.outcome)},
        {QStringLiteral("time"), time(item.changed)},
        {QStringLiteral("profileId"), item.owner.value},
        {QStringLiteral("profileName"), item.ownerName},
        {QStringLiteral("profileType"), item.ownerType},
        {QStringLiteral("assignmentId"), item.assignment.value},
        {QStringLiteral("assignedTo"), item.targetText},
        {QStringLiteral("reachedThrough"), item.via},
        {QStringLiteral("httpStatus"), number(item.httpStatus)},
        {QStringLiteral("requestId"), item.requestId},
        {QStringLiteral("clientRequestId"), item.clientRequestId},
        {QStringLiteral("approvalCode"), item.approvalCode},
        {QStringLiteral("message"), item.message},
        {QStringLiteral("restoresItem"), number(item.restoredItem)},
        {QStringLiteral("restoredAs"), item.restoredAs.value},
    };
    insertBytes(object, QStringLiteral("path"), item.path);
    insertBytes(object, QStringLiteral("sentPath"), item.sentPath);
    // As text, every byte of it: read and written again, numbers and the order of members would be others.
    insertBytes(object, QStringLiteral("assignment"), item.assignmentJson);
    return object;
}

QJsonObject operationObject(const journal::Operation &operation)
{
    QJsonArray items;
    for (const auto &item : operation.items)
        items.append(itemObject(item));
    const bool isRestore = operation.kind == journal::Operation::Kind::Restore;
    return {
        {QStringLiteral("operation"), number(operation.id)},
        {QStringLiteral("kind"), isRestore ? QStringLiteral("restore") : QStringLiteral("remove")},
        {QStringLiteral("started"), time(operation.started)},
        {QStringLiteral("tenantId"), operation.actor.tenant.value},
        {QStringLiteral("tenantName"), operation.actor.tenantName},
        {QStringLiteral("accountId"), operation.actor.account.value},
        {QStringLiteral("accountName"), operation.actor.accountName},
        {QStringLiteral("ticket"), operation.ticket},
        {QStringLiteral("reason"), operation.reason},
        {QStringLiteral("items"), items},
    };
}

} // namespace

QByteArray jsonReport(const Report &report)
{
    QJsonArray operations;
    for (const auto &operation : report.operations)
        operations.append(operationObject(operation));
    const QJsonObject whole{
        {QStringLiteral("program"), QStringLiteral("Unassign " UNASSIGN_VERSION)},
        {QStringLiteral("format"), 1},
        {QStringLiteral("made"), time(report.made)},
        {QStringLiteral("tenantId"), report.tenant.value},
        {QStringLiteral("tenantName"), report.tenantName},
        {QStringLiteral("operations"), operations},
    };
    return core::writeJson(whole, QJsonDocument::Indented);
}

} // namespace removal
