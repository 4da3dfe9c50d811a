# What nearly every source includes anyway is compiled once for app/, once for ui/ and once for the tests of each: a build
# takes about two thirds of the time. No source may lean on it: the preset that clang-tidy reads from does without
# (CMAKE_DISABLE_PRECOMPILE_HEADERS).
set(UNASSIGN_PRECOMPILED_APP
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap>
    <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QUuid>
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <vector>)
set(UNASSIGN_PRECOMPILED_UI
    ${UNASSIGN_PRECOMPILED_APP}
    <QAction> <QApplication> <QClipboard> <QDialog> <QDialogButtonBox> <QFormLayout> <QHBoxLayout> <QHeaderView> <QIcon>
    <QLabel> <QLineEdit> <QMenu> <QMessageBox> <QPainter> <QPlainTextEdit> <QPushButton> <QStyle> <QToolButton> <QTreeView>
    <QVBoxLayout> <QWidget>)

# unassign_precompile(target owner headers…): owner compiles the headers, every other target uses what it compiled.
function(unassign_precompile target owner)
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
        # A program uses what a library compiled, and g++ wants both to have been compiled for the same kind of place.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fPIC>)
    endif()
endfunction()
