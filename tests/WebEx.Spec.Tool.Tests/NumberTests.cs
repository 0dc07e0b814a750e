namespace WebEx.Spec.Tool.Tests;

/// <summary>Numbers of enumerations stay what they are: what is added gets the next one.</summary>
public sealed class NumberTests
{
    private const string File = "common/numbers.yaml";

    [Fact]
    public void A_row_that_is_inserted_gets_the_next_number_and_no_other_changes()
    {
        using SampleFolder folder = new SampleFolder().WithCommand(
            "errors: { B: { line: 2, cause: state, meaning: B. }, 'Odd[n]Code': { line: 3, cause: state, meaning: C. } }"
        );
        ToolRun.Of("number", folder.Path).ShouldBe(new ToolRun(0, "2 numbers appended.\n", ""));
        Numbers(folder).ShouldBe("""  p.php/DP: [B, "Odd[n]Code"]""");
        ToolRun.Of("check", folder.Path, "--format", "msbuild").ExitCode.ShouldBe(0);

        _ = folder.WithCommand(
            "errors: { A: { line: 1, cause: state, meaning: A. }, B: { line: 2, cause: state, meaning: B. }, 'Odd[n]Code': { line: 3, cause: state, "
                + "meaning: C. } }"
        );
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .Output.ShouldStartWith(
                $"{folder.Shown("pages/p/DP.yaml")}(1,10,1,12): error WES2012: 'A' has no number under 'p.php/DP'. Run 'webex-spec number', which "
                    + $"appends what is missing.\n"
            );

        ToolRun.Of("number", folder.Path).Output.ShouldBe("1 number appended.\n");
        Numbers(folder).ShouldBe("""  p.php/DP: [B, "Odd[n]Code", A]""");
        ToolRun.Of("check", folder.Path, "--format", "msbuild").ExitCode.ShouldBe(0);
        ToolRun.Of("number", folder.Path).Output.ShouldBe("0 numbers appended.\n");
    }

    [Fact]
    public void A_row_that_is_removed_keeps_its_number()
    {
        using SampleFolder folder = new SampleFolder()
            .WithCommand("errors: { B: { line: 2, cause: state, meaning: B. } }")
            .Add(File, "numbers: { p.php/DP: [A, B] }");
        ToolRun.Of("check", folder.Path, "--format", "msbuild").ExitCode.ShouldBe(0);
        ToolRun.Of("number", folder.Path).Output.ShouldBe("0 numbers appended.\n");
    }

    [Fact]
    public void A_value_of_a_choice_by_word_comes_last()
    {
        using SampleFolder folder = new SampleFolder()
            .WithCommand("arguments: [ { code: KI, name: Kind, type: choice, line: 11, meaning: Kind., values: { RED: Red, BLUE: Blue } } ]")
            .Add(File, "numbers: { Partner.DoItKind: [BLUE, RED] }");
        ToolRun
            .Of("check", folder.Path, "--format", "msbuild")
            .Output.ShouldContain(
                "error WES2012: The values of 'Partner.DoItKind' are not in the order of their numbers, BLUE, RED. A new value comes last, and none "
                    + "can be removed."
            );
    }

    [Theory]
    [InlineData("numbers: { p.php/DP: [A, A] }", "WES2006: 'A' has a number already.")]
    [InlineData("numbers: { p.php/DP: A }", "WES2003: 'p.php/DP' has to be a list, not text.")]
    [InlineData("numbers: { p.php/DP: [[A]] }", "WES2003: A member has to be text, not a list.")]
    public void A_list_that_means_nothing_is_refused(string text, string message)
    {
        using SampleFolder folder = new SampleFolder().Add(File, text);
        ToolRun.Of("check", folder.Path, "--format", "msbuild").Output.ShouldContain(message);
        ToolRun number = ToolRun.Of("number", folder.Path);
        number.ExitCode.ShouldBe(1);
        number.Output.ShouldContain(message);
        System.IO.File.ReadAllText(Path.Combine(folder.Path, File)).ShouldBe(text);
    }

    private static string Numbers(SampleFolder folder) => System.IO.File.ReadLines(Path.Combine(folder.Path, File)).Last();
}
