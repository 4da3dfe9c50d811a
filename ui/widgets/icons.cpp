#include "ui/widgets/icons.h"

#include "ui/widgets/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.constEnd()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", qPrintable(name));
        found = sources.insert(name, opened ? file.readAll() : QByteArray());
    }
    return *found;
}

/// Draws one SVG of the set in the palette's colours.
class Engine final : public QIconEngine
{
public:
    explicit Engine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto palette = QGuiApplication::palette();
        const auto text = mode == QIcon::Selected ? palette.color(QPalette::Active, QPalette::HighlightedText)
            : mode == QIcon::Disabled             ? palette.color(QPalette::Disabled, QPalette::WindowText)
                                                  : toneColour(Tone::Neutral, palette);
        const bool plain = mode == QIcon::Selected || mode == QIcon::Disabled;
        auto svg = source(m_name);
        svg.replace("currentColor", text.name().toLatin1());
        for (const auto &[word, tone] : {
                 std::pair{"\"accent\"", Tone::Accent},
                 std::pair{"\"good\"", Tone::Good},
                 std::pair{"\"practice\"", Tone::Practice},
                 std::pair{"\"warning\"", Tone::Warning},
                 std::pair{"\"danger\"", Tone::Danger},
             }) {
            const auto colour = plain ? text : toneColour(tone, palette);
            svg.replace(word, QByteArray('"' + colour.name().toLatin1() + '"'));
        }
        QSvgRenderer renderer(svg);
        const auto side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &asked, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        const auto size = asked * scale; // what is asked for is independent of the device
#else
        Q_UNUSED(scale)
        const auto size = asked; // in pixels of the device
#endif
        const QString key = QStringLiteral("unassign/%1/%2x%3/%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode))
                                .arg(QGuiApplication::palette().cacheKey());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            paint(&painter, QRect({}, size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new Engine(m_name); }
    QString key() const override { return QStringLiteral("unassign"); }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon icon(QLatin1String name) { return QIcon(new Engine(name)); }

QLatin1String platformIconName(inventory::Platform platform)
{
    switch (platform) {
    case inventory::Platform::Android:
        return QLatin1String("platform-android");
    case inventory::Platform::Apple:
        return QLatin1String("platform-apple");
    case inventory::Platform::IOs:
        return QLatin1String("platform-ios");
    case inventory::Platform::MacOs:
        return QLatin1String("platform-macos");
    case inventory::Platform::Windows:
        return QLatin1String("platform-windows");
    case inventory::Platform::WindowsPhone:
        return QLatin1String("platform-windowsphone");
    case inventory::Platform::Any:
        break;
    }
    return QLatin1String("platform-any");
}

QLatin1String targetIconName(inventory::TargetKind kind)
{
    switch (kind) {
    case inventory::TargetKind::Group:
        return QLatin1String("target-group");
    case inventory::TargetKind::ExclusionGroup:
        return QLatin1String("target-exclusion");
    case inventory::TargetKind::AllDevices:
        return QLatin1String("target-alldevices");
    case inventory::TargetKind::AllUsers:
        return QLatin1String("target-allusers");
    case inventory::TargetKind::ConfigurationManagerCollection:
        return QLatin1String("target-collection");
    case inventory::TargetKind::Unknown:
        break;
    }
    return QLatin1String("question");
}

QLatin1String outcomeIconName(journal::Outcome outcome)
{
    switch (outcome) {
    case journal::Outcome::Removed:
    case journal::Outcome::AlreadyGone:
    case journal::Outcome::Restored:
    case journal::Outcome::AlreadyThere:
        return QLatin1String("done");
    case journal::Outcome::Refused:
        return QLatin1String("error");
    case journal::Outcome::ChangedMeanwhile:
        return QLatin1String("warning");
    case journal::Outcome::WaitingForApproval:
    case journal::Outcome::Pending:
    case journal::Outcome::Sent:
        return QLatin1String("wait");
    case journal::Outcome::Skipped:
        return QLatin1String("cancel");
    case journal::Outcome::Unknown:
        break;
    }
    return QLatin1String("question");
}

} // namespace ui
