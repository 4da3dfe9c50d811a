#pragma once

#include "removal/plan.h"
#include "removal/profileset.h"
#include "removal/undertaking.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace removal {

class ItemWork;

/// The guarded way where the service does not offer DELETE for assignments (400 "No OData route exists …"): the action
/// `POST …/deviceConfigurations/{id}/assign` takes the whole set anew, without the chosen ones (Graph beta: assign).
/// Never by itself and never the default: only when a person asked for it, for refused items of one profile.
///
///   Ready --start()--> Reading: all pages; every chosen one as confirmed; nothing that cannot be told apart
///     --> Recording: the whole set and one entry for each in the journal, then its intent, with the path …/assign
///     --> Comparing: all pages again, byte for byte as before
///     --> Sending: POST …/assign with the very bytes of the others
///     --> Verifying: all pages once more (a lost answer is settled here)
///     --> PuttingBack: what was lost besides is created anew, each journalled as a restore of its own
///     --> Finished
///
/// Anything that is not as it should be ends it before the POST: nothing was changed. The POST never leaves twice. Were
/// the program to end after it, Recovery compares the set that the journal holds, as is done here.
/// Owned by the composition root, never by a dialog. References outlive it.
class Reassignment : public QObject
{
    Q_OBJECT

public:
    enum class State { Ready, Reading, Recording, Comparing, Sending, Verifying, PuttingBack, Finished };

    /// `plan`: items of one profile, as confirmed; by which path they were reached does not matter here. Where its
    /// items belong to several profiles all are Refused and nothing is asked.
    Reassignment(Undertaking::Services services, const journal::Actor &actor, Plan plan, QObject *parent = nullptr);
    ~Reassignment() override;

    /// Once; what was started does not start again.
    void start();
    /// Until the POST leaves: nothing is sent, all become Skipped. After that it goes on to its end.
    void cancel();

    State state() const { return m_state; }
    /// Of the chosen ones, in the order of the plan; complete when finished (until then, Pending or Sent).
    const QList<journal::Item> &records() const { return m_operation.items; }
    QMap<journal::Outcome, int> counts() const;
    /// What a colleague had assigned, was lost, and what became of creating it anew: Restored, or why not.
    const QList<journal::Item> &putBack() const { return m_putBack.items; }
    /// Why nothing could be sent, or why an outcome could not be written; nothing when all is well.
    const std::optional<core::Error> &journalError() const { return m_journalError; }
    /// One or more sentences for a person about the profile as a whole: why it was left alone, or "5 before, 4 after".
    const QString &summary() const { return m_summary; }

Q_SIGNALS:
    void stateChanged();
    void finished();

private:
    void enter(State state);
    void cancelLater();
    void examine(const core::Result<ProfileSet> &set);
    void recordPlan();
    void recordIntent(qsizetype index);
    void compare();
    void send();
    void answered(const core::Result<graph::Response> &answer);

    void verify(const std::optional<core::Error> &lost);
    void settle(const ProfileSet &after, const std::optional<core::Error> &lost);
    void describe(const ProfileSet &after);
    void recordPuttingBack(const QList<ProfileSet::Element> &lost);
    void putBackFrom(qsizetype index);

    /// Every item that has no outcome yet gets this one, and it is over.
    void endAll(journal::Outcome outcome, const QString &sentence, const std::optional<core::Error> &error = {});
    void failJournal(const core::Error &error);
    void writeOutcomes(const QList<journal::Item> &records, const std::function<void()> &then);
    void finish();

    Undertaking::Services m_services;
    Plan m_plan;
    core::ConfigurationId m_owner;
    State m_state = State::Ready;
    bool m_isCancelled = false;
    journal::Operation m_operation; ///< without an id until the journal holds it
    journal::Operation m_putBack;
    ProfileSet m_before;
    QByteArray m_clientRequestId;
    QString m_summary;
    std::unique_ptr<QObject> m_reading; ///< context of what cancel() gives up
    std::unique_ptr<ItemWork> m_work; ///< of what is being created anew
    std::optional<core::Error> m_journalError;
};

} // namespace removal
