// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ReaderClient.h"

#include "core/base/Logging.h"
#include "core/extraction/ReadMessage.h"
#include "core/extraction/ViewMessage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>

namespace op::services {
namespace {

constexpr QLatin1String programName("orderpilot-reader");

QString lookedFor()
{
    const QString fromEnvironment = qEnvironmentVariable("ORDERPILOT_READER");
    return fromEnvironment.isEmpty() ? QCoreApplication::applicationDirPath() + u'/' + programName : fromEnvironment;
}

// The reader does not know the file's name and leaves the first argument of its errors empty.
Error named(Error error, const QString& fileName)
{
    if (error.arguments.isEmpty())
        error.arguments += fileName;
    else if (error.arguments.first().isEmpty())
        error.arguments.first() = fileName;
    return error;
}

// Mappings go as arguments because standard input may be the file itself, whose bytes never enter this process. They
// are escaped to ASCII: QProcess writes arguments in the character set of the locale.
QStringList argumentsOf(const ReaderOptions& options)
{
    QStringList arguments{QStringLiteral("--max-bytes"),    QString::number(options.maxFileBytes),
                          QStringLiteral("--memory-bytes"), QString::number(options.memoryBytes),
                          QStringLiteral("--cpu-seconds"),  QString::number(options.cpuSeconds)};
    for (const extraction::TableMapping& mapping : options.mappings) {
        const QString json =
            QString::fromUtf8(QJsonDocument(extraction::toJson(mapping)).toJson(QJsonDocument::Compact));
        QString ascii;
        for (const QChar c : json) {
            if (c.unicode() < 0x80)
                ascii += c;
            else
                ascii += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
        arguments << QStringLiteral("--mapping") << ascii;
    }
    return arguments;
}

// QProcess gives the signal as exit code of a crash.
QString howItEnded(const QProcess& process)
{
    return process.exitStatus() == QProcess::CrashExit ? QStringLiteral("signal %1").arg(process.exitCode())
                                                       : QStringLiteral("exit status %1").arg(process.exitCode());
}

} // namespace

struct ReaderClient::Input
{
    QString fileName; ///< as errors name it
    QString path;     ///< empty: bytes
    QByteArray bytes;
};

ReaderClient::ReaderClient(ReaderOptions options) : m_options(std::move(options)) {}

QString ReaderClient::program() const
{
    const QString path = m_options.program.isEmpty() ? lookedFor() : m_options.program;
    return QFileInfo(path).isExecutable() ? path : QString();
}

Result<extraction::ReadResult> ReaderClient::readFile(const QString& path) const
{
    const QFileInfo file(path);
    const QString fileName = file.fileName();
    if (!file.exists())
        return failure(ErrorCode::FileUnreadable, {fileName, QStringLiteral("no such file")}, path);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorCode::FileUnreadable, {fileName, QStringLiteral("not a readable file")}, path);
    if (file.size() > m_options.maxFileBytes)
        return failure(ErrorCode::FileTooLarge, {fileName, QString::number(m_options.maxFileBytes)}, path);
    return read({fileName, file.absoluteFilePath(), {}});
}

Result<extraction::ReadResult> ReaderClient::readBytes(const QByteArray& bytes, const QString& fileName) const
{
    if (bytes.size() > m_options.maxFileBytes)
        return failure(ErrorCode::FileTooLarge, {fileName, QString::number(m_options.maxFileBytes)});
    return read({fileName, QString(), bytes});
}

Result<documents::SourceView> ReaderClient::view(const QByteArray& bytes, const QString& fileName) const
{
    if (bytes.size() > m_options.maxFileBytes)
        return failure(ErrorCode::FileTooLarge, {fileName, QString::number(m_options.maxFileBytes)});
    OP_TRY(const QByteArray answer, ask({fileName, QString(), bytes}, {QStringLiteral("--view")}));
    Result<extraction::ViewMessage> message = extraction::decodeViewMessage(answer);
    if (!message)
        return failure(named(message.error(), fileName));
    if (!message->outcome)
        return failure(named(message->outcome.error(), fileName));
    documents::SourceView view = std::move(*message->outcome);
    if (view.trouble)
        view.trouble = named(*view.trouble, fileName);
    return view;
}

Result<extraction::ReadResult> ReaderClient::read(const Input& input) const
{
    OP_TRY(const QByteArray answer, ask(input, {}));
    Result<extraction::ReadMessage> message = extraction::decodeReadMessage(answer);
    if (!message)
        return failure(named(message.error(), input.fileName));
    if (!message->outcome)
        return failure(named(message->outcome.error(), input.fileName));
    return std::move(*message->outcome);
}

// Returns the whole answer of one reader process.
Result<QByteArray> ReaderClient::ask(const Input& input, const QStringList& mode) const
{
    const QString readerProgram = program();
    if (readerProgram.isEmpty())
        return failure(ErrorCode::ReaderMissing, {m_options.program.isEmpty() ? lookedFor() : m_options.program});

    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProgram(readerProgram);
    process.setArguments(mode + argumentsOf(m_options));
    if (!input.path.isEmpty())
        process.setStandardInputFile(input.path);
    process.start();
    const QDeadlineTimer deadline(std::chrono::seconds(m_options.wallSeconds));
    if (!process.waitForStarted(static_cast<int>(deadline.remainingTime())))
        return failure(ErrorCode::ReaderMissing, {readerProgram}, process.errorString());
    if (input.path.isEmpty()) {
        process.write(input.bytes);
        process.closeWriteChannel();
    }

    QByteArray answer;
    const auto stop = [&] {
        process.kill();
        process.waitForFinished();
    };
    while (process.state() != QProcess::NotRunning) {
        if (deadline.hasExpired()) {
            stop();
            return failure(ErrorCode::ReaderTimedOut, {input.fileName, QString::number(m_options.wallSeconds)});
        }
        process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        answer += process.readAllStandardOutput();
        if (answer.size() > m_options.maxAnswerBytes) {
            stop();
            return failure(ErrorCode::ReaderProtocol, {input.fileName}, QStringLiteral("the answer is too long"));
        }
    }
    answer += process.readAllStandardOutput();
    const QByteArray lastWords = process.readAllStandardError().left(2000);
    qCDebug(lcDocuments) << "reader took" << clock.elapsed() << "ms for" << answer.size() << "bytes of answer";

    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    if (crashed && process.exitCode() == SIGXCPU)
        return failure(ErrorCode::ReaderTimedOut, {input.fileName, QString::number(m_options.cpuSeconds)});
    if (crashed || process.exitCode() != 0) {
        const QString how = howItEnded(process);
        qCWarning(lcDocuments) << "the reader ended with" << how;
        return failure(ErrorCode::ReaderCrashed, {input.fileName, how}, QString::fromLocal8Bit(lastWords));
    }
    return answer;
}

} // namespace op::services
