using System.Text;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Tests.Broken;

namespace WebEx.Spec.Generator.Tests;

/// <summary>A build says of a broken file of the catalogue what the maintainer's tool says, at the same location.</summary>
public sealed class BrokenFileTests
{
    [Fact]
    public void A_broken_file_leads_to_the_message_of_the_tool()
    {
        var files = SpecFolder.Files.Select(file => new SpecFile(file.Path, file.Text)).ToList();
        var session = new Session(SpecFolder.Files, isTracked: false);
        session.Run().Messages.ShouldBeEmpty();
        var findings = new List<string>();
        int tried = 0;
        foreach ((string name, BrokenFile broken) in BrokenCases.All.Where(pair => IsRead(pair.Value)))
        {
            (SpecFile file, SourceSpan span) = broken.In(files);
            session.Write(file.Path, file.Text);
            string told = string.Join("\n", session.Run().Messages);
            string expected = $"{file.Path}({span.StartLine},{span.StartColumn}): error {broken.Rule.Id}: {broken.Message.TrimEnd('.')}";
            if (told != expected)
                findings.Add($"{name}: {told}");
            session.Write(file.Path, files.Single(other => other.Path == file.Path).Text);
            tried++;
        }

        findings.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(150);
    }

    // The compiler takes another encoding, without a word, where a file is not UTF-8.
    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public void A_file_of_another_encoding_is_refused(string encoding)
    {
        SpecText list = SmallCatalogue.Files.Single(file => file.Path == SmallCatalogue.List);
        GeneratorRun run = new Session(
            SmallCatalogue.With(
                new SpecText(list.Path, list.Text.Replace("Lists", "L\u00f6scht", StringComparison.Ordinal), encoding: Encoding.GetEncoding(encoding))
            )
        ).Run();

        string place = encoding == "utf-16" ? "1,1" : "5,11";
        run.Messages.ShouldBe([$"{list.Path}({place}): error WES1008: This character is not UTF-8. Save the file as UTF-8"]);
    }

    [Fact]
    public void Utf8_is_read_with_what_is_in_it()
    {
        SpecText list = SmallCatalogue.Files.Single(file => file.Path == SmallCatalogue.List);
        GeneratorRun run = new Session(
            SmallCatalogue.With(new SpecText(list.Path, list.Text.Replace("Lists", "L\u00f6scht", StringComparison.Ordinal), encoding: Encoding.UTF8))
        ).Run();

        run.Messages.ShouldBeEmpty();
        run.File(SmallCatalogue.HintOf("Rooms.ListRooms")).Text.ShouldContain("L\u00f6scht the rooms.");
    }

    // The build is not given the errata.
    private static bool IsRead(BrokenFile broken) =>
        (
            broken.Path == "webex.yaml"
            || broken.Path.StartsWith("common/", StringComparison.Ordinal)
            || broken.Path.StartsWith("pages/", StringComparison.Ordinal)
        ) && !broken.Message.Contains("is not the id of an erratum", StringComparison.Ordinal);
}
