#include "core/plainini.h"

#include <QIODevice>

namespace core {

namespace {

constexpr qint64 longestFile = 1024 * 1024;
const char bytesMark[] = "@bytes:";
const char noSection[] = "General"; // as in Qt's own format

QVariant valueOf(const QByteArray &written)
{
    if (!written.startsWith(bytesMark))
        return QString::fromUtf8(QByteArray::fromPercentEncoding(written));
    const auto bytes = QByteArray::fromBase64Encoding(written.mid(static_cast<qsizetype>(qstrlen(bytesMark))));
    return bytes ? QVariant(*bytes) : QVariant();
}

QByteArray encoded(const QByteArray &text)
{
    // A first or last space would be lost, and a mark that was meant as a text would be one.
    auto written = text.toPercentEncoding(" !\"#$&'()*+,/:;<=>?@[\\]^`{|}");
    if (written.startsWith(' '))
        written.replace(0, 1, "%20");
    if (written.endsWith(' '))
        written.replace(written.size() - 1, 1, "%20");
    if (written.startsWith(bytesMark))
        written.replace(0, 1, "%40");
    return written;
}

bool read(QIODevice &device, QSettings::SettingsMap &map)
{
    const auto all = device.read(longestFile + 1);
    if (all.size() > longestFile)
        return false;
    QString section;
    for (const auto &each : all.split('\n')) {
        const auto line = each.trimmed();
        const auto equals = line.indexOf('=');
        if (line.startsWith('[') && line.endsWith(']')) {
            const auto name = line.mid(1, line.size() - 2).trimmed();
            section = name == noSection ? QString() : QString(QString::fromUtf8(name) + QLatin1Char('/'));
        } else if (equals > 0 && !line.startsWith(';') && !line.startsWith('#')) {
            const QString key = section + QString::fromUtf8(line.left(equals).trimmed());
            if (const auto value = valueOf(line.mid(equals + 1).trimmed()); value.isValid())
                map.insert(key, value);
        }
    }
    return true;
}

bool write(QIODevice &device, const QSettings::SettingsMap &map)
{
    QMap<QByteArray, QByteArray> sections;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        const auto slash = it.key().indexOf(QLatin1Char('/'));
        const auto section = slash < 0 ? QByteArray(noSection) : it.key().left(slash).toUtf8();
        const auto value = it.value().typeId() == QMetaType::QByteArray
            ? QByteArray(bytesMark + it.value().toByteArray().toBase64())
            : encoded(it.value().toString().toUtf8());
        sections[section] += it.key().mid(slash + 1).toUtf8() + '=' + value + '\n';
    }
    QByteArray all;
    for (auto it = sections.cbegin(); it != sections.cend(); ++it)
        all += (all.isEmpty() ? "[" : "\n[") + it.key() + "]\n" + it.value();
    return device.write(all) == all.size();
}

} // namespace

QSettings::Format plainIni()
{
    static const auto format = QSettings::registerFormat(QStringLiteral("ini"), read, write, Qt::CaseSensitive);
    return format;
}

} // namespace core
