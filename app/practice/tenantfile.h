#pragma once

#include "practice/service.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace practice {

/// Keeps what people changed in the practice tenant, in `practice.json` of the data directory, so that it outlives the
/// program as the journal of its removals does. Only what differs from the tenant as it was built is written, and the
/// requests filed for approval; when nothing differs there is no file. Owned by whoever owns the Service, which
/// outlives it; destruction finishes what is being written.
///
///     Kept --change--> Writing (on a thread of its own) --written, nothing new--> Kept
///                         ^-----------written, changed meanwhile---------|
///
/// A practice tenant is not worth a question to a person: what goes wrong with the file is said once in the log
/// (category unassign.practice), and the tenant is then as it was built, or not kept.
class TenantFile : public QObject
{
    Q_OBJECT

public:
    /// Reads the file into the Service and watches it from here on. A file that is damaged or was written by a newer
    /// version is put aside as practice.json.bad; when even that fails it is left alone and nothing is written.
    TenantFile(Service &service, const QString &directory, QObject *parent = nullptr);
    ~TenantFile() override;

private:
    void load();
    void putAside(const QString &why);
    void changed();
    void write();
    void written(const QString &problem);
    void tell(const QString &problem);

    Service &m_service;
    QString m_path;
    bool m_isUsable = true; ///< what lies at the path may be replaced
    bool m_isWriting = false; ///< or about to
    bool m_changedMeanwhile = false;
    bool m_toldProblem = false;
    std::unique_ptr<QThreadPool> m_writer; ///< of one thread: writing waits for the disk
};

} // namespace practice
