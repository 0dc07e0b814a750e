using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The guide, read once. Whoever asks for it where there is none is skipped.</summary>
internal static class Guide
{
    private static readonly string? Folder = GuideText.FindFolder(RepositoryFolder.Root);
    private static readonly Lazy<GuideText> Loaded = new(() => GuideText.Load(Folder!));
    private static readonly Lazy<IReadOnlyList<GuideSection>> Read = new(() => GuideReader.Read(Loaded.Value));

    public static GuideText Text
    {
        get
        {
            Skip();
            return Loaded.Value;
        }
    }

    public static IReadOnlyList<GuideSection> Sections
    {
        get
        {
            Skip();
            return Read.Value;
        }
    }

    /// <summary>The list of places where the guide is known to contradict itself.</summary>
    public static IReadOnlyList<string> Contradictions
    {
        get
        {
            Skip();
            return File.ReadAllLines(Path.Combine(Folder!, "contradictions.md"));
        }
    }

    /// <summary>The command of a section.</summary>
    public static CommandModel CommandOf(GuideSection section) => SpecFolder.Commands.First(command => IsOf(command, section));

    /// <summary>The sections that have a command; a test of its own sees to it that all have one.</summary>
    public static IEnumerable<(GuideSection Section, CommandModel Command)> Pairs =>
        Sections.Where(section => SpecFolder.Commands.Any(command => IsOf(command, section))).Select(section => (section, CommandOf(section)));

    public static bool IsOf(CommandModel command, GuideSection section) =>
        command.Page == section.Page && command.At == section.At && (section.Family is null || command.Namespace == NamespaceOf(section.Family));

    private static string NamespaceOf(string family) =>
        SpecFolder.Catalogue.Shared.Pages.First(page => page.Page == "m.php" && page.Family == family).Namespace;

    private static void Skip() =>
        Assert.SkipWhen(
            Folder is null,
            "The guide is not here: shared/guide/url-api-guide.txt is looked for beside the repository. Nothing was compared with it."
        );
}
