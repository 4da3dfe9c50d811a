#include "removal/profileset.h"

#include "graph/errorreader.h"
#include "graph/paging.h"
#include "graph/rawjson.h"
#include "graph/sender.h"
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

QByteArray joined(const QList<QByteArray> &elements, const char *name)
{
    return QByteArray("{\"") + name + "\":[" + elements.join(',') + "]}";
}

/// Adds what a page of the list holds; gives back where the next one is.
core::Result<std::optional<QUrl>> appendPage(ProfileSet &set, const graph::Response &answer)
{
    const auto page = graph::readPage(answer);
    const auto raw = graph::rawCollection(answer.body);
    if (!page || !raw)
        return page ? raw.error() : page.error();
    for (qsizetype i = 0; i < raw->size(); ++i) {
        auto assignment = inventory::readAssignment(page->items.at(i).toObject());
        if (!assignment)
            return assignment.error();
        if (set.find(assignment->id))
            return graph::unexpectedAnswer(QStringLiteral("an assignment is in the list twice"));
        set.elements.append({std::move(assignment).value(), raw->at(i)});
    }
    return page->next;
}

/// Page after page of one profile. Lives as long as its requests.
class Walk : public std::enable_shared_from_this<Walk>
{
public:
    Walk(graph::Sender &sender, QObject *context, std::function<void(core::Result<ProfileSet>)> done)
        : m_sender(sender), m_context(context), m_done(std::move(done))
    { }

    void ask(const graph::Request &request)
    {
        m_sender.exchange(request, m_context,
            [self = shared_from_this()](const core::Result<graph::Response> &answer) { self->receive(answer); });
    }

private:
    void receive(const core::Result<graph::Response> &answer)
    {
        if (!answer)
            return m_done(answer.error());
        const auto next = appendPage(m_set, *answer);
        if (!next)
            return m_done(next.error());
        if (!*next)
            return m_done(m_set);
        const auto link = (*next)->toEncoded();
        if (m_seen.contains(link) || m_seen.size() >= mostPages)
            return m_done(graph::unexpectedAnswer(QStringLiteral("the pages of a list lead in a circle")));
        m_seen.insert(link);
        ask(graph::Request::following(**next));
    }

    graph::Sender &m_sender;
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
    QList<QByteArray> others;
    for (const auto &element : elements) {
        if (!left.contains(element.assignment.id))
            others.append(element.json);
    }
    return joined(others, "assignments");
}

QByteArray ProfileSet::kept() const
{
    QList<QByteArray> all;
    for (const auto &element : elements)
        all.append(element.json);
    return joined(all, "value");
}

core::Result<ProfileSet> keptProfileSet(const QByteArray &kept)
{
    ProfileSet set;
    graph::Response asAnswered;
    asAnswered.status = 200;
    asAnswered.body = kept;
    if (const auto read = appendPage(set, asAnswered); !read)
        return read.error();
    return set;
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

void readProfileSet(graph::Sender &sender, const core::ConfigurationId &owner, QObject *context,
    std::function<void(core::Result<ProfileSet>)> done)
{
    const auto walk = std::make_shared<Walk>(sender, context, std::move(done));
    walk->ask(inventory::listAssignments(inventory::Address(owner)));
}

} // namespace removal
