#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <simdjson.h>

#include <memory>
#include <optional>

namespace graph {

/// One value in a JsonTree, which has to outlive it. Its functions are those of QJsonValue and QJsonObject that readers
/// need, so that what reads one reads the other.
class JsonView
{
public:
    JsonView() = default; ///< undefined: a member that is not there
    explicit JsonView(simdjson::dom::element value) : m_value(value) { }

    bool isUndefined() const { return !m_value; }
    bool isNull() const { return is(simdjson::dom::element_type::NULL_VALUE); }
    bool isString() const { return is(simdjson::dom::element_type::STRING); }
    bool isArray() const { return is(simdjson::dom::element_type::ARRAY); }
    bool isObject() const { return is(simdjson::dom::element_type::OBJECT); }

    /// Empty when it is no text.
    QString toString() const;
    /// The default when it is no whole number of 32 bits.
    int toInt(int otherwise = 0) const;
    /// Empty when it is no list.
    QList<JsonView> toArray() const;
    /// The value itself: what is no object has no members.
    JsonView toObject() const { return *this; }

    /// Undefined when there is no such member. Of several the last one, as Qt has it.
    JsonView value(QLatin1String member) const;
    bool contains(QLatin1String member) const { return !value(member).isUndefined(); }

private:
    bool is(simdjson::dom::element_type type) const { return m_value && m_value->type() == type; }

    std::optional<simdjson::dom::element> m_value;
};

/// A JSON text (RFC 8259) that simdjson has read as a whole: what QJsonDocument is, ten times as quick, for megabytes.
class JsonTree
{
public:
    /// Bytes that a QByteArray has to have behind its end (capacity() - size()) for its text not to be copied first.
    static constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;

    /// Nothing for what is no JSON, and for what simdjson does not take but QJsonDocument does: whole numbers of more
    /// than 64 bits, half of a surrogate pair, in some versions a byte order mark. Values do not refer to the text.
    static std::optional<JsonTree> read(const QByteArray &text);

    JsonView root() const { return JsonView(m_root); }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser; ///< keeps what the views show
    simdjson::dom::element m_root;
};

} // namespace graph
