using System.Globalization;
using System.Text;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>The same spec gives the same bytes, whoever builds it and wherever.</summary>
public sealed class DeterminismTests
{
    private const int LongestHint = 80;

    [Fact]
    public void The_order_of_the_files_plays_no_part() =>
        Bytes(new Session(SmallCatalogue.Files.Reverse()).Run()).ShouldBe(Bytes(new Session(SmallCatalogue.Files).Run()));

    // Turkish has an i of its own, Arabic and Swedish a minus sign, and Persian another calendar.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void The_culture_plays_no_part(string culture)
    {
        List<string> usual = Bytes(new Session(SmallCatalogue.Files).Run());
        Under(culture, () => Bytes(new Session(SmallCatalogue.Files).Run())).ShouldBe(usual);
    }

    [Fact]
    public void The_whole_catalogue_gives_the_same_bytes_in_a_second_run_in_another_order_and_culture()
    {
        List<string> usual = Bytes(WholeCatalogue.OnNewest);
        Under("tr-TR", () => Bytes(new Session(SpecFolder.Files.Reverse()).Run())).ShouldBe(usual);
    }

    [Fact]
    public void Lines_end_in_a_line_feed_alone_and_no_file_starts_with_a_byte_order_mark()
    {
        foreach (GeneratedFile file in WholeCatalogue.OnNewest.Files)
        {
            file.Text.ShouldNotContain('\r', file.HintName);
            file.Text.ShouldEndWith("}\n", Case.Sensitive, file.HintName);
            file.Source.Encoding!.GetPreamble().ShouldBeEmpty();
            file.Text[0].ShouldBe('/');
        }
    }

    [Fact]
    public void No_line_ends_in_a_blank() =>
        WholeCatalogue
            .OnNewest.Files.SelectMany(file => file.Text.Split('\n').Where(line => line.EndsWith(' ')).Select(line => $"{file.HintName}: {line}"))
            .ShouldBeEmpty();

    [Fact]
    public void Names_of_files_differ_by_more_than_capitals_and_are_short_enough_for_every_disk()
    {
        List<string> names = [.. WholeCatalogue.OnNewest.Files.Select(file => file.HintName)];

        names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Count);
        names.ShouldAllBe(name => name.Length <= LongestHint);
        names.ShouldAllBe(name => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '.'));
    }

    private static List<string> Under(string culture, Func<List<string>> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Bytes(GeneratorRun run) =>
        [
            .. run
                .Files.OrderBy(file => file.HintName, StringComparer.Ordinal)
                .Select(file => $"{file.HintName} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.Unicode.GetBytes(file.Text)))}"),
        ];
}
