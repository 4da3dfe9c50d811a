#pragma once

#include "journal/records.h"
#include "journal/store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// What the tests of the store share.
namespace storefixture {

/// A second program at the same file.
class Other
{
public:
    explicit Other(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("no second connection");
    }
    ~Other()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Other(const Other &) = delete;
    Other &operator=(const Other &) = delete;

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql);
    }
    QVariant single(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline journal::Operation begun(journal::Store &store, const QList<QString> &names)
{
    auto written = store.begin(records::operation(names));
    if (!written)
        qFatal("begin: %s", qPrintable(written.error().message));
    return *written;
}

} // namespace storefixture
