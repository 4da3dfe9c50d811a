#include "support/testdata.h"

#include <QFile>

QByteArray testData(const QString &name)
{
    // The only source that knows where the project lies: all others compile to the same code in every clone.
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(name));
    return file.readAll();
}
