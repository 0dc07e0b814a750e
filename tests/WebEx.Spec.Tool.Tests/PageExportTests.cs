namespace WebEx.Spec.Tool.Tests;

/// <summary>The reference as it is written to a folder.</summary>
public sealed class PageExportTests : IDisposable
{
    private readonly SampleFolder _sample = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("webex-pages-").FullName;

    [Theory]
    [InlineData("site", "index.html", "commands/p.php/DP.html")]
    [InlineData("markdown", "llms.txt", "commands/p.php/DP.md")]
    public void Pages_are_written_to_the_folder(string format, params string[] files)
    {
        ToolRun run = Export(format);
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe("");
        run.Error.ShouldContain(" files are written; begin with ");
        foreach (string file in files)
            File.Exists(Path.Combine(_folder, file)).ShouldBeTrue(file);
    }

    [Fact]
    public void A_second_export_replaces_the_first_and_nothing_else()
    {
        _ = Export("site");
        File.WriteAllText(Path.Combine(_folder, "mine.txt"), "");
        string page = File.ReadAllText(Path.Combine(_folder, "index.html"));
        _ = Export("site");
        File.ReadAllText(Path.Combine(_folder, "index.html")).ShouldBe(page);
        Export("markdown").ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(_folder, "index.html")).ShouldBeFalse();
        File.Exists(Path.Combine(_folder, "index.md")).ShouldBeTrue();
        File.Exists(Path.Combine(_folder, "mine.txt")).ShouldBeTrue();
    }

    [Fact]
    public void A_list_that_leads_out_of_the_folder_removes_nothing_there()
    {
        string outside = _folder + ".txt";
        File.WriteAllText(outside, "");
        _ = Export("site");
        File.AppendAllText(Path.Combine(_folder, "webex-reference-files.txt"), $"../{Path.GetFileName(outside)}\n{outside}\n\n");
        Export("site").ExitCode.ShouldBe(0);
        File.Exists(outside).ShouldBeTrue();
        File.Delete(outside);
    }

    [Fact]
    public void A_folder_with_other_files_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder, "mine.txt"), "");
        ToolRun run = Export("site");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"webex-spec: the folder '{_folder}' holds other files. Name an empty folder, or one that an earlier export has written.\n");
        Directory.EnumerateFileSystemEntries(_folder).Count().ShouldBe(1);
    }

    [Fact]
    public void The_folder_is_needed_for_pages_and_for_nothing_else()
    {
        ToolRun.Of("export", "--format", "site", _sample.Path).ShouldBe(new ToolRun(2, "", "webex-spec: --format site needs --output.\n"));
        ToolRun
            .Of("export", "--format", "catalogue", "--output", _folder, _sample.Path)
            .ShouldBe(new ToolRun(2, "", "webex-spec: the document is written to standard output; leave --output out.\n"));
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        ToolRun
            .Of("export", "--format", "site", "--output", file, _sample.Path)
            .ShouldBe(new ToolRun(2, "", $"webex-spec: '{file}' is a file. Name a folder for the pages.\n"));
    }

    [Fact]
    public void A_catalogue_with_errors_makes_no_page()
    {
        _ = _sample.WithCommand("acess: none\n");
        Export("site").ExitCode.ShouldBe(1);
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    public void Dispose()
    {
        _sample.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ToolRun Export(string format) => ToolRun.Of("export", "--format", format, "--output", _folder, _sample.Path);
}
