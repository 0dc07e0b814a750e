using System.Security.Cryptography;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Language.Tests.Storing;

/// <summary>A catalogue that was bound beforehand comes back as it was; of bytes that are not sound, nothing does.</summary>
public sealed class StoredCatalogueTests
{
    private const string Command =
        SampleCatalogue.Head
        + """
            access: siteAdmin
            effect: setsService
            deprecated: p.php/LI
            remarks: [ { text: A fact., line: 9, erratum: charge-mode }, Another. ]
            arguments:
              - { use: card, line: { CM: 1, CN: 2, BU: 3 } }
              - { use: start, line: { YE: 4, MO: 4, DA: 4 }, required: [MC] }
              - { name: End, type: date, meaning: The last day., line: 4, parts: [ { part: year, code: YX, line: 4 }, { part: month, code: MX, line: 4 }, {
                  part: day, code: DX, line: 4 } ] }
              - { code: RM, name: Room, type: choice, values: { a: { name: Small, meaning: It is small., centers: [TC] }, b: Large }, ignoreCase: true,
                  default: { MC: a, TC: null }, line: 5, meaning: The room. }
              - { code: "TC{n}", name: Codes, from: 2, to: 7, least: 3, line: 6, meaning: The codes., errors: { tooFew: Odd } }
              - { code: NR, name: Number, type: integer, min: -9, max: 300, digits: 2, line: 7, meaning: How many., only: MC 6.0, errors: { invalid: Fourth } }
              - { code: FT, name: Extras, type: bits, bits: { 0: { name: Light, meaning: It is light., category: Look }, 31: {
                  name: Dark, needs: [0] } }, line: 8, meaning: Extras. }
              - { code: LS, name: Names, type: list, of: integer, separator: ";", open: "<", close: ">", line: 9, meaning: Names. }
              - { code: TX, name: Notes, aliases: [TY], max: 500, min: 2, forbidden: "<>", ascii: true, defaultFrom: the profile, line: 10, meaning: Notes.,
                  deprecated: use NR, errors: { tooLong: { error: Odd, max: 600 }, characters: Odd } }
            rules:
              - { require: [NR], when: RM = a, line: 10, erratum: charge-mode }
              - { when: "RM in [a, b] and NR != 4", forbid: [Notes], centers: [MC], error: Odd, line: 11 }
              - { span: [Start, End], months: 13, line: 12 }
              - { note: Rooms are dear., line: 12 }
            reply: { line: 13, method: GET, joint: "&", success: [ { code: MK, name: Key } ], failure: [ { code: RN, name: Reference } ], markup: { root: R,
                elements: [ { code: MK, name: Key } ] } }
            errors:
              use: [usual]
              Odd: { line: 14, adds: [RN], cause: [request, settings], meaning: It is odd., printed: Ood, centers: [MC, SC] }
              Fourth: { line: 15, meaning: It is no number. }
              Even: { line: 16, notEnforceable: Nobody counts., meaning: It is even. }
            later:
              errors: { Third: { meaning: It came later., source: faq } }
              spellings: [ { error: Odd, reads: Od, source: faq } ]
              reply: [ { code: LK, name: Link, source: faq } ]
              remarks: [ { text: It moved., source: faq, contradicts: [3, 4] } ]
            """;

    private static readonly Guid Writer = new("00112233-4455-6677-8899-aabbccddeeff");
    private static readonly SpecFile[] Sample = [new("webex.yaml", SampleCatalogue.Shared), new("pages/m/meeting/SM.yaml", Command)];
    private static readonly Lazy<byte[]> Small = new(() => Write(Sample));

    [Fact]
    public void Each_command_of_the_catalogue_comes_back_as_it_was_bound()
    {
        Catalogue catalogue = SpecRepository.Load(SpecRepository.Catalogue());
        SpecFile[] files =
        [
            .. SpecRepository
                .Catalogue()
                .Select(file => file with { Path = file.Path["spec/".Length..] })
                .Where(file =>
                    file.Path.StartsWith("pages/", StringComparison.Ordinal)
                    || file.Path.StartsWith("common/", StringComparison.Ordinal)
                    || file.Path == "webex.yaml"
                ),
        ];
        StoredCatalogue stored = StoredCatalogue.Open(Write(files)).ShouldNotBeNull();
        stored.Files.Select(file => file.Path).ShouldBe(files.Select(file => file.Path), ignoreOrder: true);
        foreach (BoundCommand bound in catalogue.Bound)
            (Found(stored, files.Single(file => "spec/" + file.Path == bound.Path)).Bound.ShouldNotBeNull() with { Path = bound.Path }).ShouldBe(bound);
    }

    [Fact]
    public void A_command_with_facts_of_every_kind_comes_back_as_it_was_bound()
    {
        Catalogue catalogue = Catalogue.Load(Sample, TestContext.Current.CancellationToken);
        string.Join('\n', catalogue.Diagnostics).ShouldBeEmpty();
        BoundCommand bound = catalogue.Bound.ShouldHaveSingleItem();

        StoredFile stored = Found(Opened(), Sample[1]);
        stored.IsCommand.ShouldBeTrue();
        stored.Bound.ShouldBe(bound with { Path = "" });
        stored.Bound.ShouldBeSameAs(stored.Bound);
    }

    [Fact]
    public void Shared_definitions_are_known_and_not_bound()
    {
        StoredFile stored = Found(Opened(), Sample[0]);
        stored.IsCommand.ShouldBeFalse();
        stored.Bound.ShouldBeNull();
    }

    [Fact]
    public void The_order_of_the_files_plays_no_part() => Write([.. Sample.Reverse()]).ShouldBe(Small.Value);

    [Fact]
    public void The_checksum_is_that_of_the_bytes() =>
        Opened()
            .Files.Select(file => (file.Path, file.Checksum))
            .ShouldBe([("pages/m/meeting/SM.yaml", Checksum(Command)), ("webex.yaml", Checksum(SampleCatalogue.Shared))]);

    [Fact]
    public void Sources_come_back_by_their_names()
    {
        StoredCatalogue stored = Opened();
        stored.Writer.ShouldBe(Writer);
        stored.SourceNames.ShouldBe(["One.g.cs", "Zwei.g.cs"]);
        stored.FindSource("One.g.cs").ShouldBe("// ScheduleMeeting");
        stored.FindSource("Zwei.g.cs").ShouldBe("// \u00fc \U0001F600");
        stored.FindSource("Three.g.cs").ShouldBeNull();
    }

    [Theory]
    [InlineData("pages/m/meeting/SM.yaml", true)]
    [InlineData("/home/jo/spec/pages/m/meeting/SM.yaml", true)]
    [InlineData("C:\\spec\\pages\\m\\meeting\\SM.yaml", true)]
    [InlineData("otherpages/m/meeting/SM.yaml", false)]
    [InlineData("ages/m/meeting/SM.yaml", false)]
    [InlineData("meeting/SM.yaml", false)]
    [InlineData("pages/m/meeting/Sm.yaml", false)]
    [InlineData("pages/m/meeting/SM.yaml.yaml", false)]
    public void A_file_is_known_at_its_place_in_whatever_folder_the_catalogue_is(string path, bool isKnown) =>
        (Opened().Find(Known(Sample[1]) with { Path = path }) is not null).ShouldBe(isKnown);

    [Fact]
    public void Another_file_is_not_known()
    {
        StoredCatalogue stored = Opened();
        stored.Find(Known(Sample[1]) with { IsOverride = true }).ShouldBeNull();
        stored.Find(Sample[1]).ShouldBeNull();
        stored.Find(Sample[1] with { Checksum = Checksum(Sample[1].Text + "\n") }).ShouldBeNull();
        stored.Find(Known(Sample[1]) with { Path = Sample[0].Path }).ShouldBeNull();
    }

    [Theory]
    [InlineData("acess: host", "pages/m/meeting/SM.yaml(7,1,7,6): error WES2001: 'acess' is not a key of a command; did you mean 'access'?")]
    [InlineData(
        "arguments: [ { use: backUrl, line: 2 } ]\nguide2: 1",
        "pages/m/meeting/SM.yaml(8,1,8,7): error WES2001: 'guide2' is not a key of a command; did you mean 'guide'?"
    )]
    public void What_has_mistakes_is_not_stored(string text, string message) =>
        Should.Throw<InvalidDataException>(() => Write([Sample[0], Sample[1] with { Text = SampleCatalogue.Head + text }])).Message.ShouldBe(message);

    [Fact]
    public void Shared_definitions_with_mistakes_and_two_commands_of_one_name_are_not_stored()
    {
        Should
            .Throw<InvalidDataException>(() => Write([Sample[0], new SpecFile("common/odd.yaml", "choice: {}")]))
            .Message.ShouldBe("common/odd.yaml(1,1,1,7): error WES2001: 'choice' is not a key of a file of shared definitions; did you mean 'choices'?");
        Should
            .Throw<InvalidDataException>(() => Write([.. Sample, Sample[1] with { Path = "pages/m/meeting/SN.yaml" }]))
            .Message.ShouldStartWith(
                "pages/m/meeting/SN.yaml(1,10,1,12): error WES3001: The command m.php/SM@meeting is defined in pages/m/meeting/SM.yaml already."
            );
    }

    [Fact]
    public void Text_that_UTF8_cannot_hold_is_not_stored() =>
        Should.Throw<EncoderFallbackException>(() =>
            new StoredCatalogueWriter(Writer, _ => [KeyValuePair.Create("\ud83d", "")]).Write(Sample, TestContext.Current.CancellationToken)
        );

    [Fact]
    public void Every_beginning_of_it_is_nothing_and_what_goes_on_after_its_end_too()
    {
        byte[] bytes = Small.Value;
        for (int length = 0; length < bytes.Length; length++)
            StoredCatalogue.Open(bytes[..length]).ShouldBeNull($"{length} bytes");
        StoredCatalogue.Open([.. bytes, 0]).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(19)]
    public void Another_form_and_another_build_of_the_language_are_nothing(int place) => StoredCatalogue.Open(Changed(place, 1)).ShouldBeNull();

    [Fact]
    public void Another_build_that_made_the_sources_is_told() => StoredCatalogue.Open(Changed(35, 1)).ShouldNotBeNull().Writer.ShouldNotBe(Writer);

    [Fact]
    public void A_changed_byte_makes_another_command_or_none_and_is_no_exception()
    {
        BoundCommand bound = Found(Opened(), Sample[1]).Bound.ShouldNotBeNull();
        int none = 0;
        for (int place = 36; place < Small.Value.Length; place++)
        {
            if (StoredCatalogue.Open(Changed(place, 0x80)) is not { } stored)
                continue;
            foreach (StoredFile file in stored.Files.Where(file => file.IsCommand))
                if (file.Bound is null)
                    none++;
            foreach (string name in stored.SourceNames)
                _ = stored.FindSource(name);
        }

        none.ShouldBeGreaterThan(0);
        Found(Opened(), Sample[1]).Bound.ShouldBe(bound);
    }

    [Fact]
    public void A_command_whose_bytes_are_damaged_is_not_found()
    {
        // A byte that says that more of a number follow, where others do.
        StoredCatalogue damaged = Enumerable
            .Range(36, Small.Value.Length - 36)
            .Select(place => StoredCatalogue.Open(Changed(place, 0x80)))
            .OfType<StoredCatalogue>()
            .First(stored => stored.Files.Any(file => file is { IsCommand: true, Bound: null }));
        damaged.Files.Select(file => file.Checksum).ShouldBe(Opened().Files.Select(file => file.Checksum));
        damaged.Find(Known(Sample[1])).ShouldBeNull();
        damaged.Find(Known(Sample[0])).ShouldNotBeNull();
    }

    [Fact]
    public void A_source_that_is_no_text_is_none()
    {
        byte[] bytes = [.. Small.Value];
        bytes[Array.LastIndexOf(bytes, (byte)0xC3)] = 0xFF;
        StoredCatalogue stored = StoredCatalogue.Open(bytes).ShouldNotBeNull();
        stored.FindSource("Zwei.g.cs").ShouldBeNull();
        stored.FindSource("One.g.cs").ShouldBe("// ScheduleMeeting");
    }

    [Theory]
    [InlineData(new byte[] { }, "")]
    [InlineData(new byte[] { 0, 9, 10, 15, 16, 160, 255 }, "00090a0f10a0ff")]
    public void Bytes_are_shown_in_hexadecimal(byte[] bytes, string shown) => StoredCatalogue.Hexadecimal(bytes).ShouldBe(shown);

    private static StoredCatalogue Opened() => StoredCatalogue.Open(Small.Value).ShouldNotBeNull();

    private static StoredFile Found(StoredCatalogue stored, SpecFile file) => stored.Find(Known(file)).ShouldNotBeNull(file.Path);

    private static SpecFile Known(SpecFile file) => file with { Checksum = Checksum(file.Text) };

    private static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static byte[] Changed(int place, byte bits)
    {
        byte[] bytes = [.. Small.Value];
        bytes[place] ^= bits;
        return bytes;
    }

    private static byte[] Write(SpecFile[] files) => new StoredCatalogueWriter(Writer, Sources).Write(files, CancellationToken.None);

    private static IEnumerable<KeyValuePair<string, string>> Sources(IReadOnlyList<CommandModel> commands) =>
        [KeyValuePair.Create("One.g.cs", "// " + commands[0].Name), KeyValuePair.Create("Zwei.g.cs", "// \u00fc \U0001F600")];
}
