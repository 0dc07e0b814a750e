using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>The spec files of a revision, by git itself, which knows every kind of repository. The archive is read as it comes.</summary>
internal static class GitArchive
{
    /// <summary>Reads them, and the file that states the version.</summary>
    /// <exception cref="MisuseException">Git is not there, the revision is not, or there is too much of it.</exception>
    public static IReadOnlyList<SpecFile> Read(string revision, CancellationToken cancellation)
    {
        if (revision.Length == 0 || revision[0] == '-')
            throw new MisuseException($"{Quoted.Text("git:" + revision)} names no revision: git:main, git:HEAD~1, git:v1.2.");
        var start = new ProcessStartInfo("git", ["archive", "--format=tar", revision])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = TopFolder(),
        };
        try
        {
            using Process process = Process.Start(start)!;
            try
            {
                // A read from a pipe does not end by itself when it is no longer wanted; without git at its other end it does.
                using CancellationTokenRegistration end = cancellation.Register(() => process.Kill(entireProcessTree: true));
                Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
                List<SpecFile> files = Files(process.StandardOutput.BaseStream, revision);
                process.WaitForExit();
                cancellation.ThrowIfCancellationRequested();
                return process.ExitCode == 0
                    ? files
                    : throw new MisuseException($"git cannot give {Quoted.Text(revision)}: {error.GetAwaiter().GetResult().Trim()}");
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill(entireProcessTree: true);
            }
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new MisuseException($"git cannot be started: {e.Message}");
        }
    }

    private static List<SpecFile> Files(Stream output, string revision)
    {
        var files = new List<SpecFile>();
        long left = ComparedSide.MostBytes;
        using var archive = new TarReader(output);
        while (Next(archive) is { } entry)
        {
            if (entry is not { EntryType: TarEntryType.RegularFile, DataStream: { } data } || !IsRead(entry.Name))
                continue;
            if ((left -= entry.Length) < 0)
                throw new MisuseException($"{Quoted.Text(revision)} has more than {ComparedSide.MostBytes / 1024 / 1024} MB of YAML.");
            using var reader = new StreamReader(data, Encoding.UTF8);
            files.Add(new SpecFile(entry.Name, reader.ReadToEnd()));
        }

        return files;
    }

    private static bool IsRead(string name) => name.EndsWith(".yaml", StringComparison.Ordinal) || name == StatedVersion.FileName;

    // An archive that ends at once is git's way to say that it has nothing.
    private static TarEntry? Next(TarReader archive)
    {
        try
        {
            return archive.GetNextEntry();
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    // In a folder of a repository, git archive gives that folder alone.
    private static string TopFolder()
    {
        for (string? folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        }

        throw new MisuseException("the current folder is in no Git repository.");
    }
}
