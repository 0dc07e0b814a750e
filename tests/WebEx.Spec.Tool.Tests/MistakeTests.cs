using System.Text;

namespace WebEx.Spec.Tool.Tests;

public sealed class MistakeTests
{
    [Fact]
    public void A_check_lists_mistakes_and_counts_what_is_sound()
    {
        using var folder = new SampleFolder();
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .ShouldBe(new ToolRun(0, "1 command, 0 arguments, 0 error codes, 0 errata; 0 errors in the files.\n", ""));
        folder.WithCommand("errors: { A: { line: 1, meaning: It failed. }, B: { line: 2, meaming: It failed. } }");
        ToolRun run = ToolRun.Of("check", folder.Path, "--format", "msbuild");
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("");
        run.Output.ShouldBe(
            $"{folder.Shown("pages/p/DP.yaml")}(6,62,6,69): error WES2001: 'meaming' is not a key of an error code; did you mean 'meaning'?\n"
                + "0 commands, 0 arguments, 0 error codes, 0 errata; 1 error in the files.\n"
        );
    }

    [Fact]
    public void A_catalogue_with_mistakes_is_not_exported()
    {
        using SampleFolder folder = new SampleFolder().WithCommand("errors: { A: { line: 0, meaning: It failed. } }");
        ToolRun run = ToolRun.Of("export", "--format", "catalogue", folder.Path);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("");
        run.Error.ShouldBe(
            $"{folder.Shown("pages/p/DP.yaml")}(6,22,6,23): error WES2004: 'line' has to be a whole number from 1 to 2147483647, not '0'.\n"
                + "webex-spec: nothing is exported, because the catalogue has errors: 1.\n"
        );
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_reported_with_its_line_and_column()
    {
        using var folder = new SampleFolder();
        byte[] text = File.ReadAllBytes(Path.Combine(folder.Path, "pages/p/DP.yaml"));
        // Of the summary in line 5, "Does it.", the second letter.
        int place = Encoding.UTF8.GetString(text).IndexOf("Does", StringComparison.Ordinal) + 1;
        text[place] = 0xF6;
        File.WriteAllBytes(Path.Combine(folder.Path, "pages/p/DP.yaml"), text);
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .Output.ShouldStartWith(
                $"{folder.Shown("pages/p/DP.yaml")}(5,11,5,12): error WES1008: This character is not UTF-8. Save the file as UTF-8.\n0 commands"
            );
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("more.yaml")]
    [InlineData("pages/p/DP.yaml.orig")]
    [InlineData("page/p/DP.yaml")]
    [InlineData("schema/notes.yaml")]
    public void A_file_that_is_not_read_is_reported(string name)
    {
        using SampleFolder folder = new SampleFolder().Add(name, "command: XX");
        ToolRun run = ToolRun.Of("check", folder.Path, "--format", "msbuild");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe(
            $"{folder.Shown(name)}(1,1,1,1): error WES3003: This file is not read. Spec files are webex.yaml, entry-points.yaml, workflows.yaml, "
                + $"requests.yaml, later.yaml,"
                + " errata.yaml, and those that end in .yaml below common and pages.\n1 command, 0 arguments, 0 error codes, 0 errata; 1 error in the files.\n"
        );
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("schema/shared.schema.json")]
    [InlineData(".gitattributes")]
    [InlineData("pages/.DS_Store")]
    public void What_is_for_people_and_editors_is_no_spec_file(string name)
    {
        using SampleFolder folder = new SampleFolder().Add(name, "[");
        ToolRun.Of("check", folder.Path, "--format", "msbuild").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_file_with_another_ending_is_reported_and_read_all_the_same()
    {
        using var folder = new SampleFolder();
        File.Move(Path.Combine(folder.Path, "webex.yaml"), Path.Combine(folder.Path, "webex.yml"));
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .Output.ShouldBe(
                $"{folder.Shown("webex.yml")}(1,1,1,1): error WES3003: A build reads only files that end in .yaml. Rename this one to webex.yaml.\n"
                    + "1 command, 0 arguments, 0 error codes, 0 errata; 1 error in the files.\n"
            );
    }

    [Fact]
    public void Of_two_files_that_differ_by_their_ending_the_other_one_is_read()
    {
        using SampleFolder folder = new SampleFolder().Add("pages/p/DP.yml", "command: [");
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .Output.ShouldBe(
                $"{folder.Shown("pages/p/DP.yml")}(1,1,1,1): error WES3003: This file is not read, because DP.yaml lies beside it. Delete one of the two.\n"
                    + "1 command, 0 arguments, 0 error codes, 0 errata; 1 error in the files.\n"
            );
    }
}
