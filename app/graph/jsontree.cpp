#include "graph/jsontree.h"

#include <cmath>
#include <limits>
#include <string_view>

namespace graph {

namespace dom = simdjson::dom;

namespace {

std::string_view textOf(QLatin1String text) { return {text.data(), static_cast<std::size_t>(text.size())}; }

} // namespace

QString JsonView::toString() const
{
    std::string_view text;
    if (!m_value || m_value->get(text) != simdjson::SUCCESS)
        return {};
    const auto decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    // Qt takes it for the mark of an encoding, and drops it; here it is a letter of the text.
    return text.starts_with("\xef\xbb\xbf") ? QString(QChar(QChar::ByteOrderMark) + decoded) : decoded;
}

int JsonView::toInt(int otherwise) const
{
    double number = 0; // 5 may be written as 5.0
    if (!m_value || m_value->get(number) != simdjson::SUCCESS || std::floor(number) != number)
        return otherwise;
    const auto isInRange = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return isInRange ? static_cast<int>(number) : otherwise;
}

QList<JsonView> JsonView::toArray() const
{
    dom::array array;
    if (!m_value || m_value->get(array) != simdjson::SUCCESS)
        return {};
    QList<JsonView> values;
    values.reserve(static_cast<qsizetype>(array.size()));
    for (const auto value : array)
        values.append(JsonView(value));
    return values;
}

JsonView JsonView::value(QLatin1String member) const
{
    JsonView found;
    dom::object object;
    if (!m_value || m_value->get(object) != simdjson::SUCCESS)
        return found;
    const auto name = textOf(member);
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key_equals(name))
            found = JsonView(field.value());
    }
    return found;
}

std::optional<JsonTree> JsonTree::read(const QByteArray &text)
{
    JsonTree tree;
    tree.m_parser = std::make_unique<dom::parser>();
    const auto copies = text.capacity() - text.size() < padding;
    const auto size = static_cast<std::size_t>(text.size());
    if (tree.m_parser->parse(text.constData(), size, copies).get(tree.m_root) != simdjson::SUCCESS)
        return {};
    return tree;
}

} // namespace graph
