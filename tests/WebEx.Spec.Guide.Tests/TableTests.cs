using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The guide's tables of bits and of time zones.</summary>
public sealed partial class TableTests
{
    private const int TimeZones = 62;
    private const int FeatureBits = 32;

    [Fact]
    public void The_bits_of_MF_are_those_of_the_guide()
    {
        BitsModel bits = BitsOf("m.php/SM", "MF");
        var rows = Enumerable
            .Range(1, Guide.Text.Count)
            .Select(line => (Line: line, Cells: Guide.Text[line].Split('\t')))
            .Where(row => row.Cells.Length == 4 && row.Line > bits.Line - FeatureBits && Number().IsMatch(row.Cells[0]) && row.Line < TimeZoneTable())
            .ToDictionary(row => int.Parse(row.Cells[0], CultureInfo.InvariantCulture));
        rows.Count.ShouldBe(FeatureBits);

        var findings = new List<string>();
        foreach (BitModel bit in bits.Bits)
        {
            (int line, string[] cells) = rows[bit.Bit];
            bool isReserved = cells[1] == "Reserved";
            if ((bit.Line ?? bits.Line) != line)
                findings.Add($"bit {bit.Bit} cites {bit.Line}, and stands at {line}");
            if (bit.Name is null != isReserved)
                findings.Add($"bit {bit.Bit} is {bit.Name ?? "reserved"}; the guide has {cells[1]}");
            if ((bit.Category ?? "") != cells[3])
                findings.Add($"bit {bit.Bit} is of category {bit.Category}; the guide has {cells[3]}");
            var needs = AlsoSet().Match(cells[2]) is { Success: true } match
                ? match.Groups["bit"].Captures.Select(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture))
                : [];
            if (!bit.Needs.Order().SequenceEqual(needs.Order()))
                findings.Add($"bit {bit.Bit} needs {string.Join(", ", bit.Needs)}; the guide has {string.Join(", ", needs)}");
            if (!isReserved && !Resembles(bit.Name!, cells[1]))
                findings.Add($"bit {bit.Bit} is called {bit.Name}; the guide has {cells[1]}");
        }

        findings.ShouldBeNone();
        bits.Bits.Select(bit => bit.Bit).ShouldBe(Enumerable.Range(0, FeatureBits));
    }

    [Fact]
    public void The_default_of_MF_means_the_features_that_its_row_lists()
    {
        (CodedArgument argument, BitsModel bits) = Argument("m.php/SM", "MF");
        argument.Model.LiteralDefault.ShouldBe("7285");
        Match row = Enables().Match(Plain.Text(Guide.Text[argument.Line]));
        row.Groups["number"].Value.ShouldBe("7285");

        // Recording is "Meeting recording" in the table, Import is "Import document", Presentation is "Presentation and document sharing".
        string[] printed =
        [
            .. row.Groups["names"]
                .Value.Replace(" and ", " ", StringComparison.Ordinal)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];
        string[] meant = [.. Names(bits, 7285).Select(Letters)];
        meant.Length.ShouldBe(8);
        printed.ShouldBe(["Chat", "Video", "File share", "Telephony", "Presentation", "Recording", "Annotation", "Import"]);
        printed.Where(name => !meant.Any(bit => bit.Contains(Letters(name), StringComparison.Ordinal))).ShouldBeEmpty(string.Join(", ", meant));
    }

    [Theory]
    [InlineData("m.php/SM", "AF", 11)]
    [InlineData("m.php/SM", "Days", 7)]
    [InlineData("h.php/CA", "DW", 7)]
    public void The_bits_of_a_row_are_those_of_the_guide(string command, string code, int count)
    {
        (CodedArgument argument, BitsModel bits) = Argument(command, code);
        var printed = Bit()
            .Matches(Plain.Text(Guide.Text[argument.Line]))
            .ToDictionary(match => int.Parse(match.Groups["bit"].Value, CultureInfo.InvariantCulture), match => match.Groups["name"].Value);
        printed.Count.ShouldBe(count);
        bits.Bits.Select(bit => bit.Bit).ShouldBe(printed.Keys.Order());

        bits.Bits.Where(bit => bit.Name is null || !Resembles(bit.Name, printed[bit.Bit]))
            .Select(bit => $"bit {bit.Bit} is {bit.Name}; the guide has {printed[bit.Bit]}")
            .ShouldBeNone();
    }

    [Fact]
    public void The_default_of_AF_means_files_chat_video_and_the_list_of_attendees()
    {
        (CodedArgument argument, BitsModel bits) = Argument("m.php/SM", "AF");
        argument.Model.LiteralDefault.ShouldBe("102");
        Plain.Text(Guide.Text[argument.Line]).ShouldContain("The default value is 102");
        // 64 + 32 + 4 + 2, with the names that the row gives to bits 6, 5, 2 and 1.
        Names(bits, 102).Select(Letters).ShouldBe(["filetransfer", "chat", "video", "attendeelist"], ignoreOrder: true);
    }

    [Fact]
    public void Eighty_four_is_Monday_Wednesday_and_Friday()
    {
        Names(BitsOf("m.php/SM", "Days"), 84).ShouldBe(["Monday", "Wednesday", "Friday"], ignoreOrder: true);
        Enumerable.Range(1, Guide.Text.Count).ShouldContain(line => Guide.Text[line] == "Days=84");
    }

    [Fact]
    public void The_time_zones_are_those_of_the_guide()
    {
        var rows = Enumerable
            .Range(TimeZoneTable(), Guide.Text.Count - TimeZoneTable())
            .Select(line => (Line: line, Match: TimeZone().Match(Guide.Text[line])))
            .Where(row => row.Match.Success)
            .ToList();
        rows.Count.ShouldBe(TimeZones);

        SpecFolder
            .Catalogue.Shared.TimeZones.Select(zone => (zone.Line, $"{zone.Index} {zone.OffsetMinutes} {zone.Text} ({zone.Place})"))
            .ShouldBe(
                rows.Select(row =>
                    (row.Line, $"{row.Match.Groups["index"].Value} {Minutes(row.Match)} {row.Match.Groups["text"].Value} ({row.Match.Groups["place"].Value})")
                )
            );
    }

    private static int TimeZoneTable() => Enumerable.Range(1, Guide.Text.Count).First(line => Guide.Text[line] == "## Specifying Time Zones");

    private static int Minutes(Match row)
    {
        int minutes =
            (int.Parse(row.Groups["hours"].Value, CultureInfo.InvariantCulture) * 60) + int.Parse(row.Groups["minutes"].Value, CultureInfo.InvariantCulture);
        return row.Groups["sign"].Value == "-" ? -minutes : minutes;
    }

    private static BitsModel BitsOf(string command, string code) => Argument(command, code).Bits;

    private static (CodedArgument Argument, BitsModel Bits) Argument(string command, string code)
    {
        // Skips before anything can fail where there is no guide.
        _ = Guide.Text;
        CommandModel found = SpecFolder.Commands.Single(model => model.Id.Split('@')[0] == command);
        CodedArgument argument = CodedArgument.Of(found).Single(argument => argument.Code == code);
        return (argument, argument.Model.Bits.ShouldNotBeNull());
    }

    private static IEnumerable<string> Names(BitsModel bits, uint value) => bits.Named.Where(bit => (value & (1u << bit.Bit)) != 0).Select(bit => bit.Name!);

    private static string Letters(string text) => new([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);

    // A member of an enum may leave words out, add some ("RemoteControlMask" for "Mask"), and give them another end; most of its words have to be
    // the guide's, or all of the guide's have to be in it.
    private static bool Resembles(string name, string printed)
    {
        string letters = Letters(printed);
        string[] words = [.. Word().Matches(name).Select(match => match.Value.ToLowerInvariant())];
        return Letters(name).Contains(letters, StringComparison.Ordinal)
            || words.Count(word => letters.Contains(word[..Math.Min(word.Length, 4)], StringComparison.Ordinal)) * 2 > words.Length;
    }

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"you must also set bit (?<bit>\d+) and bit (?<bit>\d+)")]
    private static partial Regex AlsoSet();

    [GeneratedRegex(@"The default value is (?<number>\d+), which enables the (?<names>.+?) features")]
    private static partial Regex Enables();

    [GeneratedRegex(@"Bit (?<bit>\d+) ?[—:–-] ?(?<name>[A-Za-z/ ]+?)(?= ■|$| Default| The default|\.)")]
    private static partial Regex Bit();

    [GeneratedRegex(@"^(?<index>\d+)\tGMT (?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d), (?<text>.+) \((?<place>.+)\)\s*$")]
    private static partial Regex TimeZone();

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Word();
}
