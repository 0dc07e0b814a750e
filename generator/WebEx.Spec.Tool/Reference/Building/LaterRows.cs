using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What sources after the guide say, with their names.</summary>
internal static class LaterRows
{
    /// <summary>What they add to a command.</summary>
    public static IEnumerable<LaterRow> Of(CommandModel command) =>
        command
            .Later.Remarks.Select(Of)
            .Concat(command.Later.Errors.Select(error => new LaterRow($"Error {error.Code}: {error.Meaning}", Sources(error.Sources))))
            .Concat(
                command.Later.Spellings.Select(spelling => new LaterRow(
                    $"The error {spelling.Error} is also spelled {spelling.Reads}.",
                    Sources(spelling.Sources)
                ))
            )
            .Concat(
                command.Later.Reply.Select(later => new LaterRow(
                    $"A response can have {later.Parameter.Code}: {later.Parameter.Meaning}",
                    Sources(later.Sources)
                ))
            );

    /// <summary>A fact.</summary>
    public static LaterRow Of(LaterFact fact) => new(fact.Text, Sources(fact.Sources));

    private static string Sources(IEnumerable<LaterSource> sources) => string.Join("; ", sources.Select(source => $"{source.Title} ({source.Date})"));
}
