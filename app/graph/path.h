#pragma once

#include <QByteArray>
#include <QString>

namespace graph {

/// A path below `{root}/beta`, always percent-encoded. The only place where an id becomes part of an address, so that
/// `/`, `?`, `#`, quotes and `..` inside an id stay inside their segment (RFC 3986 section 3.3).
class Path
{
public:
    Path() = default;

    /// Segments written by a programmer, such as "deviceManagement/deviceConfigurations".
    static Path of(QLatin1String segments);

    /// Appends one segment of outside origin (an id). Empty, "." and ".." cannot be expressed as a segment: the path
    /// becomes invalid and the client refuses to send it.
    [[nodiscard]] Path operator/(const QString &segment) const;
    /// Appends segments written by a programmer.
    [[nodiscard]] Path operator/(QLatin1String segments) const;
    /// Appends `name('key')`, OData's other key syntax (OData 4.01 URL Conventions section 4.3.1).
    [[nodiscard]] Path withKey(const QString &name, const QString &key) const;

    bool isValid() const { return m_valid && !m_encoded.isEmpty(); }
    /// "/deviceManagement/…", percent-encoded ASCII.
    const QByteArray &encoded() const { return m_encoded; }

    friend bool operator==(const Path &, const Path &) = default;

private:
    QByteArray m_encoded;
    bool m_valid = true;
};

} // namespace graph
