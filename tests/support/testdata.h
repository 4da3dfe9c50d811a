#pragma once

#include <QByteArray>
#include <QString>

/// The content of tests/data/`name`; ends the test program when there is none.
QByteArray testData(const QString &name);
