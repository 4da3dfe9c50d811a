#include "removal/preflight.h"

#include "graph/sender.h"

#include <QCoreApplication>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Preflight)
};

Preflight judge(const inventory::Assignment &confirmed, core::Result<inventory::ReadAssignment> answer)
{
    Preflight result;
    if (!answer) {
        result.error = std::move(answer).error();
        if (result.error.kind == core::ErrorKind::NotFound)
            result.verdict = Preflight::Verdict::Gone;
        return result;
    }
    result.found = std::move(answer).value();
    result.change = changeBetween(confirmed, result.found.assignment);
    result.verdict = result.change.isEmpty() ? Preflight::Verdict::Unchanged : Preflight::Verdict::Changed;
    return result;
}

} // namespace

QString changeBetween(const inventory::Assignment &confirmed, const inventory::Assignment &found)
{
    const auto &before = confirmed.target;
    const auto &now = found.target;
    if (confirmed.id != found.id)
        return Text::tr("The service gave another assignment under this address.");
    if (before.kind != now.kind || before.odataType != now.odataType) {
        if (before.kind == inventory::TargetKind::ExclusionGroup)
            return Text::tr("It no longer is an exclusion.");
        if (now.kind == inventory::TargetKind::ExclusionGroup)
            return Text::tr("It is an exclusion now.");
        return Text::tr("It is assigned to another kind of target now.");
    }
    if (before.group != now.group)
        return Text::tr("It is assigned to another group now.");
    if (before.collectionId != now.collectionId)
        return Text::tr("It is assigned to another collection now.");
    if (before.filter != now.filter || before.filterType != now.filterType)
        return Text::tr("Its filter is another one now.");
    if (confirmed.intent != found.intent && found.intent != inventory::Intent::Unspecified)
        return Text::tr("Its intent is another one now.");
    if (confirmed.source != found.source && found.source != inventory::Source::Unspecified) {
        return found.source == inventory::Source::PolicySets ? Text::tr("It comes from a policy set now.")
                                                             : Text::tr("It comes from another source now.");
    }
    return {};
}

void readAgain(graph::Sender &sender, const inventory::Address &address, const core::AssignmentKey &key,
    const inventory::Assignment &confirmed, QObject *context, std::function<void(Preflight)> done)
{
    const auto readOwn = [&sender, key, confirmed, context, done] {
        const auto own = inventory::Address(key.owner).withAssignment(key.id);
        sender.send<inventory::ReadAssignment>(
            inventory::getAssignment(own), context, [confirmed, done](core::Result<inventory::ReadAssignment> answer) {
                auto result = judge(confirmed, std::move(answer));
                if (result.verdict == Preflight::Verdict::Unchanged) {
                    result.verdict = Preflight::Verdict::Changed;
                    result.change = Text::tr("The certificate path no longer leads to the profile it belongs to; it is "
                                             "still there.");
                }
                done(std::move(result));
            });
    };
    sender.send<inventory::ReadAssignment>(inventory::getAssignment(address), context,
        [confirmed, done, readOwn, isOwn = address.steps().isEmpty()](core::Result<inventory::ReadAssignment> answer) {
            auto result = judge(confirmed, std::move(answer));
            if (result.verdict == Preflight::Verdict::Gone && !isOwn)
                readOwn();
            else
                done(std::move(result));
        });
}

} // namespace removal
