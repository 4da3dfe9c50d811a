#include "details/reader.h"

#include "graph/client.h"
#include "inventory/endpoints.h"

namespace details {

namespace {

/// Documents can be large: only so many are kept.
constexpr qsizetype keptDocuments = 16;

/// There is something to ask about it.
bool isAsked(const Subject &subject)
{
    return subject.kind == Subject::Kind::Target ? !subject.target.group.isEmpty()
                                                 : subject.isPlace() && !subject.configuration.isEmpty();
}

} // namespace

Reader::Reader(graph::Client &client, core::Clock &clock, const inventory::Inventory &inventory, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_inventory(inventory), m_reach(client, clock, inventory)
{
    connect(&m_reach, &removal::Reach::changed, this, &Reader::changed);
}

Reader::~Reader() = default;

void Reader::look(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_reach.giveUp();
    m_reading.reset();
    m_json.removeIf([](const auto &entry) { return entry.value().state() == Json::State::InProgress; });
    restThenAsk();
}

void Reader::restThenAsk()
{
    m_resting.reset();
    if (!isAsked(m_subject))
        return;
    m_resting = std::make_unique<QObject>();
    m_clock.after(rest, m_resting.get(), [this] { ask(); });
}

void Reader::ask()
{
    QList<core::ConfigurationId> profiles;
    QList<core::GroupId> groups;
    if (m_subject.kind == Subject::Kind::Target)
        groups.append(m_subject.target.group);
    else
        profiles.append(m_subject.configuration);
    if (m_subject.kind == Subject::Kind::Assignment) {
        if (const auto *assignment = m_inventory.find(m_subject.key()))
            groups.append(assignment->target.group);
    }
    m_reach.ask(profiles, groups);
    Q_EMIT changed();
}

inventory::Address Reader::jsonAddress() const
{
    // By the configuration itself: that is legal whatever path led here.
    const inventory::Address configuration(m_subject.configuration);
    const auto &assignment = m_subject.address.assignment();
    return assignment.isEmpty() ? configuration : configuration.withAssignment(assignment);
}

void Reader::wantJson()
{
    if (m_subject.configuration.isEmpty())
        return;
    const auto address = jsonAddress();
    const auto key = address.path().encoded();
    if (const auto known = m_json.constFind(key); known != m_json.cend())
        return;
    if (m_json.size() >= keptDocuments)
        m_json.clear();
    m_json.insert(key, Json::inProgress());
    m_reading = std::make_unique<QObject>();
    m_client.send<QByteArray>(
        inventory::getRawJson(address), m_reading.get(), [this, key](const core::Result<QByteArray> &answer) {
            m_json.insert(key, answer ? Json(*answer) : Json(answer.error()));
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void Reader::retry()
{
    m_reach.forgetFailed();
    if (json().state() == Json::State::Failed) {
        m_json.remove(jsonAddress().path().encoded());
        wantJson();
    }
    if (isAsked(m_subject))
        ask();
}

void Reader::forget()
{
    m_reach.forget();
    m_reading.reset();
    m_json.clear();
    restThenAsk();
    Q_EMIT changed();
}

Reader::Json Reader::json() const
{
    return m_subject.configuration.isEmpty() ? Json() : m_json.value(jsonAddress().path().encoded());
}

} // namespace details
