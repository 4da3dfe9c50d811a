#pragma once

#include "core/clock.h"
#include "journal/journal.h"
#include "ui/tree/configurationview.h"
#include "ui/window/mainwindow.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// The window over the practice tenant, for tests: all the real code, nothing leaves the computer.
namespace windowfixture {

template <typename Widget>
Widget *named(const QWidget &window, const QString &name)
{
    for (auto *widget : window.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

inline QString plain(const QString &text) { return QString(text).remove(QLatin1Char('&')); }

/// The visible button whose text begins like this.
inline QPushButton *button(const QWidget &window, const QString &beginning)
{
    for (auto *each : window.findChildren<QPushButton *>()) {
        if (each->isVisible() && plain(each->text()).startsWith(beginning))
            return each;
    }
    return nullptr;
}

class Window
{
public:
    Window()
        : m_settings(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_journal(std::make_unique<journal::Journal>(m_directory.path()))
        , m_window(std::make_unique<ui::MainWindow>(m_settings))
    {
        m_journal->open(m_window.get(), [](const core::Result<void> &opened) { QVERIFY(opened.has_value()); });
        m_window->show();
    }

    ~Window()
    {
        m_window.reset();
        m_workspace.reset();
        m_journal.reset();
    }

    ui::MainWindow &window() { return *m_window; }
    workspace::Workspace &workspace() { return *m_workspace; }
    ui::ConfigurationView *view() const { return m_window->findChild<ui::ConfigurationView *>(); }
    QString status() const { return named<QLineEdit>(*m_window, QStringLiteral("Status"))->text(); }

    void openPractice()
    {
        m_window->showWorkspace(nullptr);
        m_workspace = workspace::Workspace::openPractice(*m_journal, m_clock);
        m_window->showWorkspace(m_workspace.get());
        m_workspace->start();
        static const QRegularExpression counts(QStringLiteral("^\\d+ configurations, \\d+ assignments$"));
        QTRY_VERIFY_WITH_TIMEOUT(counts.match(status()).hasMatch(), 30000);
    }

    /// Of the first configuration with a group, so that a click is enough to remove it; or with at least so many.
    void selectAssignments(int count)
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const auto configuration = view()->model()->index(row, 0);
            QList<QModelIndex> found;
            for (int below = 0; below < view()->model()->rowCount(configuration); ++below) {
                const auto index = view()->model()->index(below, 0, configuration);
                if (index.data(inventory::TreeModel::RemovableRole).toBool())
                    found.append(index);
            }
            if (found.size() < count)
                continue;
            view()->setCurrentIndex(found.constFirst());
            for (int i = 1; i < count; ++i) {
                view()->selectionModel()->select(found.at(i), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
            return;
        }
        QFAIL("no such configuration");
    }

    template <typename Dialog>
    Dialog *dialog() const
    {
        for (auto *each : m_window->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private:
    core::SystemClock m_clock;
    QTemporaryDir m_directory;
    QSettings m_settings;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace windowfixture
