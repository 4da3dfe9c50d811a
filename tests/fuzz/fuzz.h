#pragma once

#include <QByteArray>
#include <QString>

/// What a fuzz_*.cpp defines: gives the input to one reader and looks at what it made of it.
void fuzz(const QByteArray &input);

/// Ends the program, as a find of the fuzzer, where `holds` is false.
void must(bool holds, const char *what);

/// Of a sentence that a person is to read: there, and without anything that draws nothing or turns the line round.
void mustBeReadable(const QString &sentence);

/// Takes a part of the input, so that the rest can be something else.
class Input
{
public:
    explicit Input(const QByteArray &bytes) : m_rest(bytes) { }

    int number(int limit); ///< below `limit`, by one byte
    QByteArray line(); ///< up to the next line end
    const QByteArray &rest() const { return m_rest; }

private:
    QByteArray m_rest;
};
