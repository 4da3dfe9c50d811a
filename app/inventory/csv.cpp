#include "inventory/csv.h"

#include <QCoreApplication>

namespace inventory {

namespace {

/// Splits into records; nothing when a quoted field is not closed or text follows its closing quote.
class Splitter
{
public:
    explicit Splitter(const QString &text) : m_text(text) { }

    core::Result<QList<CsvRecord>> split(const QString &table)
    {
        while (m_at < m_text.size()) {
            CsvRecord record;
            record.line = m_line;
            do {
                if (!readField(record))
                    return damagedTable(table, record.line, QStringLiteral("quotes do not match"));
            } while (take(QLatin1Char(',')));
            take(QLatin1Char('\r'));
            if (m_at < m_text.size() && !take(QLatin1Char('\n')))
                return damagedTable(table, record.line, QStringLiteral("text after a closing quote"));
            ++m_line;
            if (record.fields != QList<QString>{QString()}) // an empty line
                m_records.append(std::move(record));
        }
        return std::move(m_records);
    }

private:
    bool readField(CsvRecord &record)
    {
        QString field;
        if (!take(QLatin1Char('"'))) {
            while (m_at < m_text.size() && !QStringLiteral(",\r\n").contains(m_text.at(m_at)))
                field += m_text.at(m_at++);
            record.fields.append(field);
            return !field.contains(QLatin1Char('"'));
        }
        while (m_at < m_text.size()) {
            const auto character = m_text.at(m_at++);
            if (character == QLatin1Char('"') && !take(QLatin1Char('"'))) {
                record.fields.append(field);
                return true;
            }
            m_line += character == QLatin1Char('\n') ? 1 : 0;
            field += character;
        }
        return false;
    }

    bool take(QLatin1Char wanted)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<CsvRecord> m_records;
};

} // namespace

core::Error damagedTable(const QString &table, int line, const QString &detail)
{
    core::Error error;
    error.kind = core::ErrorKind::InvalidInput;
    error.message = QCoreApplication::translate("inventory::Csv", "The table “%1” is damaged in line %2 (%3).")
                        .arg(table)
                        .arg(line)
                        .arg(detail);
    return error;
}

core::Result<QList<CsvRecord>> readCsv(const QByteArray &csv, const QString &table, const QList<QString> &header)
{
    const auto text = QString::fromUtf8(csv);
    auto records = Splitter(text).split(table);
    if (!records)
        return records;
    if (records->isEmpty() || records->first().fields != header)
        return damagedTable(table, 1, QStringLiteral("the columns are not the expected ones"));
    records->removeFirst();
    for (const auto &record : *records) {
        if (record.fields.size() != header.size())
            return damagedTable(table, record.line, QStringLiteral("wrong number of columns"));
    }
    return records;
}

} // namespace inventory
