using System.Diagnostics;
using System.Text;

namespace WebEx.Spec.Tool.Logs;

/// <summary>Reads a log of any of the formats that are known, told by its first characters.</summary>
internal static class LogFile
{
    private const int Sample = 512;
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    /// <summary>Reads it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="center">The center of the site; null for each.</param>
    /// <param name="console">Shows progress, after a second.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="MisuseException">The file is not there, or cannot be read.</exception>
    public static LogReport Read(string path, Center? center, ToolConsole console, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
            throw new MisuseException($"the log '{path}' is a folder: give one of its files, such as access.log, u_ex261129.log or a HAR file.");
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Read(stream, center, console, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new MisuseException($"the log '{path}' cannot be read: {e.Message}");
        }
    }

    private static LogReport Read(FileStream stream, Center? center, ToolConsole console, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var last = TimeSpan.Zero;
        var summary = new LogSummary();
        bool hasProgress = false;
        LogReport report;
        if (IsJson(stream))
        {
            var har = new HarLog(stream, Progress);
            foreach (LogRequest request in har.Read(cancellation))
                summary.Add(request, center);
            report = new LogReport(summary, har.Entries, har.Unread, "entry");
        }
        else
        {
            // A byte that is no UTF-8 is shown as a replacement character, and is no reason to stop.
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var lines = new LineLog(reader, Progress);
            foreach (LogRequest request in lines.Read(cancellation))
                summary.Add(request, center);
            report = new LogReport(summary, lines.Entries, lines.Unread, "line");
        }

        if (hasProgress)
            console.Error.WriteLine();
        return report;

        void Progress(long entries)
        {
            if (!console.ShowsProgress || watch.Elapsed - last < Silence)
                return;
            last = watch.Elapsed;
            hasProgress = true;
            long share = stream.Length == 0 ? 100 : stream.Position * 100 / stream.Length;
            console.Error.Write($"\r{share}% of the log, {entries:N0} entries");
        }
    }

    private static bool IsJson(FileStream stream)
    {
        Span<byte> sample = stackalloc byte[Sample];
        int length = stream.Read(sample);
        stream.Position = 0;
        return Encoding.UTF8.GetString(sample[..length]).TrimStart('\uFEFF').TrimStart().StartsWith('{');
    }
}
