#include "core/result.h"

#include <QTest>

#include <memory>

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

Error notFound()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.message = QStringLiteral("It does not exist.");
    error.httpStatus = 404;
    return error;
}

} // namespace

static_assert(!std::is_convertible_v<Result<int>, bool>, "a result is not its own truth");

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        Result<QString> result(QStringLiteral("text"));
        QVERIFY(result.has_value());
        QVERIFY(result);
        QCOMPARE(*result, QStringLiteral("text"));
        QCOMPARE(result->size(), 4);
        result.value() = QStringLiteral("other");
        QCOMPARE(result.value(), QStringLiteral("other"));
    }

    void holdsAnError()
    {
        const Result<QString> result(notFound());
        QVERIFY(!result.has_value());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QCOMPARE(result.error().httpStatus, 404);
    }

    void anEmptyValueIsAValue()
    {
        QVERIFY(Result<QString>(QString()));
        QVERIFY(Result<bool>(false).has_value());
        QCOMPARE(Result<bool>(false).value(), false);
        QVERIFY(Result<int>(0).has_value());
    }

    void valuesThatCannotBeCopiedAreMovedOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const auto taken = *std::move(result);
        QCOMPARE(*taken, 7);
    }

    void errorIsMovedOut()
    {
        Result<int> result(notFound());
        const Error taken = std::move(result).error();
        QCOMPARE(taken.message, QStringLiteral("It does not exist."));
    }

    void canBeReplaced()
    {
        Result<int> result(notFound());
        result = 3;
        QVERIFY(result);
        QCOMPARE(*result, 3);
        result = notFound();
        QVERIFY(!result);
    }

    void successWithoutAValue()
    {
        const Result<void> done;
        QVERIFY(done.has_value());
        QVERIFY(done);
        const Result<void> failed(notFound());
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::NotFound);
    }

    void anErrorClaimsNothingThatIsNotKnown()
    {
        const Error error;
        QCOMPARE(error.httpStatus, 0);
        QVERIFY(!error.maybeDone);
        QVERIFY(!error.retryAfter);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
