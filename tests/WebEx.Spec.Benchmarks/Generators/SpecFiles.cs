using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Tests.Shared;

namespace WebEx.Benchmarks.Generators;

/// <summary>Spec files as the package's targets hand them to the compiler.</summary>
internal static partial class SpecFiles
{
    /// <summary>The catalogue, in the order in which MSBuild finds it.</summary>
    public static IEnumerable<TextInMemory> Catalogue() =>
        new[] { Path.Combine(RepositoryFolder.Spec, "webex.yaml") }
            .Concat(Directory.GetFiles(Path.Combine(RepositoryFolder.Spec, "common"), "*.yaml", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Path.Combine(RepositoryFolder.Spec, "pages"), "*.yaml", SearchOption.AllDirectories))
            .Select(path => TextInMemory.Read(path, "catalogue"));

    /// <summary>Commands of a consumer's own.</summary>
    /// <param name="count">How many.</param>
    public static IEnumerable<TextInMemory> Own(int count) =>
        Enumerable
            .Range(0, count)
            .Select(number =>
                TextInMemory.Of(
                    string.Create(CultureInfo.InvariantCulture, $"/own/Q{number}.yaml"),
                    "own",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $$"""
                        command: Q{{number}}
                        page: m.php
                        family: meeting
                        name: MyCommand{{number}}
                        summary: Shows a meeting of one's own, edit 0000.
                        arguments:
                          - { code: MK, name: MeetingKey, type: key, meaning: The key of the meeting. }
                          - { code: PW, name: Password, type: secret, max: 16, meaning: The password. }
                          - { code: NA, name: Topic, max: 128, meaning: The topic. }

                        """
                    )
                )
            );

    /// <summary>It is an own command, or its C#, where the summary stands too.</summary>
    public static bool CanBeEdited(TextInMemory file) => Mark().IsMatch(file.GetText().ToString());

    /// <summary>The file after an edit of the command's summary.</summary>
    /// <param name="file">An own command, or its C#.</param>
    /// <param name="edit">Which edit it is.</param>
    public static TextInMemory Edited(TextInMemory file, int edit) =>
        TextInMemory.Of(file.Path, file.Kind, Mark().Replace(file.GetText().ToString(), string.Create(CultureInfo.InvariantCulture, $"edit {edit:0000}")));

    [GeneratedRegex("edit [0-9]{4}")]
    private static partial Regex Mark();
}
