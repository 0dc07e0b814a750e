using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>What has to be known of every command to find two that clash.</summary>
/// <param name="Path">The file.</param>
/// <param name="NamePlace">Where the file gives the name.</param>
/// <param name="IsOverride">True for a file that the consumer adds.</param>
/// <param name="Id">Page, AT and family; null when the file has mistakes.</param>
/// <param name="TypeName">Namespace and name of the request.</param>
/// <param name="OwnTypes">Namespace and name of every further type that comes out of this file.</param>
public sealed record CommandKey(string Path, SourceSpan NamePlace, bool IsOverride, string? Id, string TypeName, EquatableArray<string> OwnTypes)
{
    /// <summary>The key of a command.</summary>
    public static CommandKey Of(BoundCommand bound)
    {
        if (bound.Command is not { } command) return new CommandKey(bound.Path, bound.NamePlace, bound.IsOverride, null, "", default);
        IEnumerable<string> own = command.AllChoices.Where(choice => !choice.IsShared).Select(choice => choice.EnumName)
            .Concat(command.AllBits.Where(field => !field.IsShared).Select(field => field.EnumName))
            .Concat(command.AllArguments.Select(argument => argument.Item).OfType<string>())
            .Concat(command.Reply?.AllParameters.Select(parameter => parameter.Item).OfType<string>() ?? [])
            .Distinct();
        return new CommandKey(
            bound.Path,
            bound.NamePlace,
            bound.IsOverride,
            command.Id,
            $"{command.Namespace}.{command.Name}",
            own.Concat(ReservedNames.TypesOf(command.Name).Skip(1)).Select(name => $"{command.Namespace}.{name}").ToEquatableArray());
    }
}
