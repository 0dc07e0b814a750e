using WebEx.Spec.Language.Binding;

namespace WebEx.Tests.Facts;

/// <summary>Every enforceable fact of the catalogue is in an approved list, so that a change of one is seen in a review, whatever the guide's text can
/// prove.</summary>
public sealed class FactTests
{
    // A flip costs milliseconds in a command, and a whole catalogue in a shared file.
    private const int CommandFlips = 600;
    private const int SharedFlips = 20;
    private const int Seed = 20111207;

    private static readonly HashSet<string> Facts = [.. FactLines.Of(SpecFolder.Catalogue)];

    [Fact]
    public void They_are_the_approved_ones() =>
        string.Concat(FactLines.Of(SpecFolder.Catalogue).Select(line => line + "\n"))
            .ShouldMatchApproved(builder =>
                builder.NoDiff().WithFileExtension("txt").WithFilenameGenerator((_, _, type, extension) => $"facts.{type}.{extension}").DoNotIgnoreLineEndings()
            );

    [Fact]
    public void A_flipped_fact_of_a_command_is_noticed() =>
        Survivors(CommandFlips, path => path.StartsWith("pages/", StringComparison.Ordinal), SurvivesInCommand).ShouldBeNone();

    [Fact]
    public void A_flipped_fact_that_commands_share_is_noticed() =>
        Survivors(SharedFlips, path => path.StartsWith("common/", StringComparison.Ordinal), SurvivesInCatalogue).ShouldBeNone();

    private static List<string> Survivors(int count, Func<string, bool> takes, Func<Flip, bool> survives)
    {
        var flips = SpecFolder
            .Files.Where(file => takes(file.Key))
            .SelectMany(file => Flip.Values(file.Key, Text(file.Key), file.Value).Concat(Flip.Omissions(file.Key, Text(file.Key), file.Value)))
            .ToArray();
        flips.Length.ShouldBeGreaterThan(count);
        new Random(Seed).Shuffle(flips);
        return [.. flips.Take(count).Where(survives).Select(flip => flip.What)];
    }

    private static bool SurvivesInCommand(Flip flip)
    {
        BoundCommand bound = CommandBinder.Bind(SpecDocument.Read(new SpecFile(flip.Path, flip.Text), default), SpecFolder.Catalogue.Shared, default);
        return bound.Command is { } command
            && bound.Diagnostics.Count == 0
            && FactLines.Of(command).All(Facts.Contains)
            && Facts.Count(fact => IsOf(fact, command.Id)) == FactLines.Of(command).Count();
    }

    private static bool SurvivesInCatalogue(Flip flip)
    {
        Catalogue flipped = SpecFolder.Load((path, text) => path == flip.Path ? flip.Text : text);
        return flipped.Diagnostics.Count == 0 && Facts.SetEquals(FactLines.Of(flipped));
    }

    private static bool IsOf(string fact, string id) =>
        fact.StartsWith(id, StringComparison.Ordinal) && fact.Length > id.Length && fact[id.Length] is ':' or ' ';

    private static string Text(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Spec, path));
}
