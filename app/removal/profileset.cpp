#include "removal/profileset.h"

#include "graph/client.h"
#include "graph/errorreader.h"
#include "graph/paging.h"
#include "graph/rawjson.h"
#include "inventory/address.h"
#include "inventory/endpoints.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Reassignment)
};

constexpr qsizetype mostPages = 10'000;

/// What the service keeps one assignment for: the group, or All devices, All users, a collection.
QString audienceOf(const inventory::Target &target)
{
    if (!target.group.isEmpty()) // included or excluded: as one of both it is one too many already
        return target.group.value.toLower();
    return target.odataType + QLatin1Char(' ') + target.collectionId.toLower();
}

/// Page after page of one profile. Lives as long as its requests.
class Walk : public std::enable_shared_from_this<Walk>
{
public:
    Walk(graph::Client &client, QObject *context, std::function<void(core::Result<ProfileSet>)> done)
        : m_client(client), m_context(context), m_done(std::move(done))
    { }

    void ask(const graph::Request &request)
    {
        m_client.exchange(request, m_context,
            [self = shared_from_this()](const core::Result<graph::Response> &answer) { self->receive(answer); });
    }

private:
    void receive(const core::Result<graph::Response> &answer)
    {
        if (!answer)
            return m_done(answer.error());
        const auto page = graph::readPage(*answer);
        const auto raw = graph::rawCollection(answer->body);
        if (!page || !raw)
            return m_done(page ? raw.error() : page.error());
        for (qsizetype i = 0; i < raw->size(); ++i) {
            auto assignment = inventory::readAssignment(page->items.at(i).toObject());
            if (!assignment)
                return m_done(assignment.error());
            if (m_set.find(assignment->id))
                return m_done(graph::unexpectedAnswer(QStringLiteral("an assignment is in the list twice")));
            m_set.elements.append({std::move(assignment).value(), raw->at(i)});
        }
        if (!page->next)
            return m_done(m_set);
        const auto link = page->next->toEncoded();
        if (m_seen.contains(link) || m_seen.size() >= mostPages)
            return m_done(graph::unexpectedAnswer(QStringLiteral("the pages of a list lead in a circle")));
        m_seen.insert(link);
        ask(graph::Request::following(*page->next));
    }

    graph::Client &m_client;
    QObject *m_context;
    std::function<void(core::Result<ProfileSet>)> m_done;
    ProfileSet m_set;
    QSet<QByteArray> m_seen;
};

} // namespace

const ProfileSet::Element *ProfileSet::find(const core::AssignmentId &id) const
{
    const auto found = std::find_if(
        elements.cbegin(), elements.cend(), [&id](const Element &element) { return element.assignment.id == id; });
    return found == elements.cend() ? nullptr : &*found;
}

bool ProfileSet::holdsSameAs(const ProfileSet &other) const
{
    // Ids are there once, so that the same number of equal ones is all of them.
    return elements.size() == other.elements.size()
        && std::all_of(elements.cbegin(), elements.cend(), [&other](const Element &element) {
               const auto *same = other.find(element.assignment.id);
               return same && same->json == element.json;
           });
}

QByteArray ProfileSet::bodyWithout(const QSet<core::AssignmentId> &left) const
{
    QByteArray body = "{\"assignments\":[";
    bool isFirst = true;
    for (const auto &element : elements) {
        if (left.contains(element.assignment.id))
            continue;
        if (!isFirst)
            body += ',';
        body += element.json;
        isFirst = false;
    }
    return body + "]}";
}

QString ProfileSet::obstacle() const
{
    QSet<QString> audiences;
    for (const auto &element : elements) {
        const auto &target = element.assignment.target;
        if (target.kind == inventory::TargetKind::Unknown)
            return Text::tr("The profile has an assignment to a kind of target that this program does not know.");
        if (target.filterType == inventory::FilterType::Unknown)
            return Text::tr("The profile has an assignment with a kind of filter that this program does not know.");
        if (element.assignment.intent == inventory::Intent::Unknown)
            return Text::tr("The profile has an assignment with an intent that this program does not know.");
        const auto audience = audienceOf(target);
        if (audiences.contains(audience))
            return Text::tr("The profile is assigned to the same group or audience twice, for example by itself and "
                            "through a policy set. Given back as a whole, one of both would be lost.");
        audiences.insert(audience);
    }
    return {};
}

void readProfileSet(graph::Client &client, const core::ConfigurationId &owner, QObject *context,
    std::function<void(core::Result<ProfileSet>)> done)
{
    const auto walk = std::make_shared<Walk>(client, context, std::move(done));
    walk->ask(inventory::listAssignments(inventory::Address(owner)));
}

} // namespace removal
