#include "fuzz/fuzz.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

void mustBeReadable(const QString &sentence)
{
    must(!sentence.isEmpty(), "a person is told something");
    must(core::displayText(sentence) == sentence, "a sentence shows all that is in it");
}

int Input::number(int limit)
{
    const auto byte = m_rest.isEmpty() ? 0 : static_cast<unsigned char>(m_rest.front());
    m_rest.remove(0, 1);
    return byte % limit;
}

QByteArray Input::line()
{
    const auto end = m_rest.indexOf('\n');
    const auto taken = end < 0 ? m_rest : m_rest.left(end);
    m_rest.remove(0, taken.size() + 1);
    return taken;
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false")); // the fuzzer's own lines are enough
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
