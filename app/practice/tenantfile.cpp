#include "practice/tenantfile.h"

#include "core/wholefile.h"
#include "practice/tenantstate.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace practice {
namespace {

Q_LOGGING_CATEGORY(lcPractice, "unassign.practice", QtInfoMsg)

constexpr qint64 sizeLimit = 16 * 1024 * 1024; ///< no practice is so long
constexpr int asideLimit = 100;

/// Puts `content` in the place of the file, readable for its person only; without content, no file. What went wrong,
/// or nothing.
QString replace(const QString &path, const QByteArray &content)
{
    if (content.isEmpty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? QString() : file.errorString();
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return QStringLiteral("the directory cannot be created");
    return core::replaceFile(path, content, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

TenantFile::TenantFile(Service &service, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_path(QDir(directory).filePath(QStringLiteral("practice.json")))
    , m_writer(std::make_unique<QThreadPool>())
{
    m_writer->setMaxThreadCount(1);
    load();
    m_service.onChanged = [this] { changed(); };
}

TenantFile::~TenantFile()
{
    m_service.onChanged = {};
    m_writer.reset(); // ends with what it had begun
    if (m_isUsable && (m_changedMeanwhile || m_isWriting))
        tell(replace(m_path, writeState(m_service)));
}

void TenantFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_isUsable = false;
        qCWarning(lcPractice, "%s cannot be read (%s): the practice tenant starts over and is not kept.",
            qUtf8Printable(m_path), qUtf8Printable(file.errorString()));
        return;
    }
    const auto content = file.read(sizeLimit + 1);
    file.close();
    const QString problem = content.size() > sizeLimit ? QStringLiteral("too large") : readState(content, m_service);
    if (!problem.isEmpty())
        putAside(problem);
}

void TenantFile::putAside(const QString &why)
{
    for (int i = 0; i < asideLimit; ++i) {
        const QString aside = m_path + QStringLiteral(".bad") + (i == 0 ? QString() : QStringLiteral("-%1").arg(i + 1));
        if (QFile::exists(aside) || !QFile::rename(m_path, aside))
            continue;
        qCWarning(lcPractice, "%s cannot be used (%s): the practice tenant starts over. The file is kept as %s.",
            qUtf8Printable(m_path), qUtf8Printable(why), qUtf8Printable(aside));
        return;
    }
    m_isUsable = false;
    qCWarning(lcPractice, "%s cannot be used (%s) nor put aside: the practice tenant starts over and is not kept.",
        qUtf8Printable(m_path), qUtf8Printable(why));
}

void TenantFile::changed()
{
    if (!m_isUsable)
        return;
    if (m_isWriting) {
        m_changedMeanwhile = true;
        return;
    }
    m_isWriting = true;
    // From the event loop: a batch is one change, and the answer does not wait for it.
    QMetaObject::invokeMethod(this, &TenantFile::write, Qt::QueuedConnection);
}

void TenantFile::write()
{
    m_changedMeanwhile = false;
    m_writer->start([this, path = m_path, content = writeState(m_service)] {
        const auto problem = replace(path, content);
        QMetaObject::invokeMethod(
            this, [this, problem] { written(problem); }, Qt::QueuedConnection);
    });
}

void TenantFile::written(const QString &problem)
{
    tell(problem);
    m_isWriting = false;
    if (m_changedMeanwhile)
        changed();
}

void TenantFile::tell(const QString &problem)
{
    if (!problem.isEmpty() && !m_toldProblem) {
        m_toldProblem = true;
        qCWarning(lcPractice, "%s cannot be written (%s): what is changed in the practice tenant is not kept.",
            qUtf8Printable(m_path), qUtf8Printable(problem));
    }
}

} // namespace practice
